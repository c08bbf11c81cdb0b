import { loadOffice } from "./excel/load-office.js";

/**
 * Office.js, asked for before anything else: a file of its own, which the page runs as soon as it has come, while the
 * pane's own scripts are still on their way. Office.js is the larger part of what the curator waits for.
 */
export const office = loadOffice();
