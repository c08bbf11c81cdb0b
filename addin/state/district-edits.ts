import type { PushedPair } from "../../shared/api/push.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { FieldName } from "../../shared/register/fields.js";
import type { RegisterPair, RegisterSheet } from "../../shared/register/register.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { Book, SentPush } from "./pane-state.js";
import { valueEdit } from "./value-edit.js";

/**
 * What brings the district's changes into the sheet (sync rule 4): a cell for each merged field that the sheet still
 * shows as it was sent, and that may be overwritten. Where the sheet cannot show a value, the receipt only tells of it
 * (rule 13).
 */
export function districtEdits(sent: SentPush, book: Book, dictionary: Dictionary): CellEdit[] {
  return sent.answer.pairs.flatMap((answer) => {
    const pair = sent.pairs[answer.index];
    const sheet = book.analysis.workbook.sheets.find((one) => one.name === pair?.where.sheet);
    const grid = book.grids.find((one) => one.name === pair?.where.sheet);
    const found = pair && sheet && pairInSheet(sheet, pair, answer.id);
    if (!answer.merged || !found || !grid) return [];
    return mergedFields(answer, pair)
      .filter((field) => found.fields[field] === pair.fields[field])
      .flatMap((field) => valueEdit({ sheet, grid, pair: found, field, value: answer.merged?.[field], dictionary }));
  });
}

/** Fields that somebody else has changed; those in conflict are for a person to decide. */
export function mergedFields(answer: PushedPair, pair: OutgoingPair): FieldName[] {
  const contested = new Set(answer.conflicts.map(({ field }) => field));
  return pair.carried.filter((field) => !contested.has(field) && answer.merged?.[field] !== pair.fields[field]);
}

/** The row may have moved since; of several mentees in one row the key tells which. */
function pairInSheet(sheet: RegisterSheet, { where }: OutgoingPair, id: string): RegisterPair | undefined {
  const inRow = sheet.pairs.filter((pair) => pair.row === where.row);
  return sheet.pairs.find((pair) => pair.key === id) ?? (inRow.length === 1 ? inRow[0] : undefined);
}
