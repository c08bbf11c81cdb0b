import { API_MESSAGES } from "./api.js";
import { CLI_MESSAGES } from "./cli.js";
import { DESK_MESSAGES } from "./desk.js";
import { FILL_MESSAGES } from "./fill.js";
import { FINDING_MESSAGES } from "./findings.js";
import { PANE_MESSAGES } from "./pane.js";
import { RECOGNISE_MESSAGES } from "./recognise.js";
import { REPORT_MESSAGES } from "./report.js";
import { WORKBOOK_MESSAGES } from "./workbook.js";

/** Everything that a user is told, in Russian, by key; one file an area, ICU message syntax. */
export const CATALOGUE = {
  ...API_MESSAGES,
  ...CLI_MESSAGES,
  ...DESK_MESSAGES,
  ...FILL_MESSAGES,
  ...FINDING_MESSAGES,
  ...PANE_MESSAGES,
  ...RECOGNISE_MESSAGES,
  ...REPORT_MESSAGES,
  ...WORKBOOK_MESSAGES,
} as const;

export type MessageKey = keyof typeof CATALOGUE;
