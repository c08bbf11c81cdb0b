import type { Grid } from "../grid/grid.js";
import type { RegisterWorkbook } from "../register/register.js";
import { joinSheets } from "./join-sheets.js";
import { recogniseSheet, type RecogniseOptions } from "./recognise-sheet.js";

/**
 * Recognises a school's workbook. All sheets are listed, hidden ones too; a pair that two sheets list (a mentors' base
 * beside a mentees' base) is joined, and its later listing says so.
 */
export function recogniseWorkbook(grids: readonly Grid[], options: RecogniseOptions): RegisterWorkbook {
  return { sheets: joinSheets(grids.map((grid) => recogniseSheet(grid, options))) };
}
