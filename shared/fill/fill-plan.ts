import type { SheetFindings } from "../check/check-workbook.js";
import type { Grid } from "../grid/grid.js";
import type { RegisterWorkbook } from "../register/register.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import type { FillOptions } from "./fill-rows.js";
import { fixEdits } from "./fix-edits.js";
import { suggestFills } from "./suggest.js";
import type { Suggestion } from "./suggestion.js";

/** Everything that can be put into a workbook without a question: corrections of writing, and what is known. */
export interface FillPlan {
  /** The mechanical fixes: those of hints (design §7). */
  readonly fixes: readonly CellEdit[];
  /** What is known well enough to be written. */
  readonly fills: readonly Suggestion[];
  /** What is likely, and a person's to decide. */
  readonly doubtful: readonly Suggestion[];
}

/** What is less sure than this is offered and never written by itself. */
const SURE = 0.7;

/**
 * Fixes and suggestions together (design §8). What the checks propose for an error or a warning is a guess that a person
 * has to look at, so it is not among them; and a suggestion never writes over a fix of the same cell.
 */
export function fillPlan(
  workbook: RegisterWorkbook,
  findings: readonly SheetFindings[],
  grids: readonly Grid[],
  options: FillOptions,
): FillPlan {
  const mechanical = findings.flatMap(({ sheet, findings: ofSheet }) =>
    ofSheet.filter(({ severity }) => severity === "hint").map((finding) => ({ sheet, finding })),
  );
  const fixes = fixEdits(mechanical, grids);
  const fixed = new Set(fixes.map(placeKey));
  const fills = suggestFills(workbook, grids, options).filter(({ edit }) => !fixed.has(placeKey(edit)));
  return {
    fixes,
    fills: fills.filter(({ confidence }) => confidence >= SURE),
    doubtful: fills.filter(({ confidence }) => confidence < SURE),
  };
}

function placeKey({ sheet, row, column }: CellEdit): string {
  return `${sheet}\n${String(row)}\n${String(column)}`;
}
