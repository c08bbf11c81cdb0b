import type { Grid } from "../grid/grid.js";
import type { RegisterWorkbook } from "../register/register.js";
import { joinSheets } from "./join-sheets.js";
import type { RecogniseOptions } from "./recognise-options.js";
import { recogniseSheet } from "./recognise-sheet.js";
import { withWordings } from "./with-wordings.js";

/**
 * Recognises a school's workbook. All sheets are listed, hidden ones too; a pair that two sheets list (a mentors' base
 * beside a mentees' base) is joined, and its later listing says so.
 */
export function recogniseWorkbook(grids: readonly Grid[], options: RecogniseOptions): RegisterWorkbook {
  const decided = { ...options, dictionary: withWordings(options.dictionary, options.wordings) };
  return { sheets: joinSheets(grids.map((grid) => recogniseSheet(grid, decided))) };
}
