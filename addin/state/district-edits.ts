import type { PushedPair } from "../../shared/api/push.js";
import { formName } from "../../shared/dictionary/forms.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { isoToSerial } from "../../shared/grid/serial-date.js";
import { message } from "../../shared/messages/message.js";
import { type FieldName, fieldType, type FieldValue } from "../../shared/register/fields.js";
import type { RegisterPair, RegisterSheet } from "../../shared/register/register.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { Book, SentPush } from "./pane-state.js";

/**
 * What brings the district's changes into the sheet (sync rule 4): a cell for each merged field that the sheet still
 * shows as it was sent, and that may be overwritten. Names are left alone, for a reduced one never flows back; a value
 * from a section's heading or a formula has no cell of its own, and the receipt only tells of it (rule 13).
 */
export function districtEdits(sent: SentPush, book: Book, dictionary: Dictionary): CellEdit[] {
  return sent.answer.pairs.flatMap((answer) => {
    const pair = sent.pairs[answer.index];
    const sheet = book.analysis.workbook.sheets.find((one) => one.name === pair?.where.sheet);
    const grid = book.grids.find((one) => one.name === pair?.where.sheet);
    const found = pair && sheet && pairInSheet(sheet, pair, answer.id);
    if (!answer.merged || !found || !grid) return [];
    return mergedFields(answer, pair)
      .filter((field) => fieldType(field) !== "name" && found.fields[field] === pair.fields[field])
      .flatMap((field) => editOf({ sheet, grid, pair: found, field, value: answer.merged?.[field], dictionary }));
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

interface Change {
  readonly sheet: RegisterSheet;
  readonly grid: Grid;
  readonly pair: RegisterPair;
  readonly field: FieldName;
  readonly value: FieldValue | undefined;
  readonly dictionary: Dictionary;
}

function editOf(change: Change): CellEdit[] {
  const at = cellOf(change);
  if (!at || change.grid.formulas.has(cellKey(at.row, at.column))) return [];
  return [{ sheet: change.sheet.name, ...at, ...written(change) }];
}

function cellOf({ sheet, pair, field }: Change): { row: number; column: number } | null {
  const source = pair.sources[field];
  if (source) return source.writable ? source.cell : null;
  // A blank cell has no source: it stands where the row crosses the field's column.
  const column = sheet.tables[pair.table]?.columns.find((one) => one.field === field);
  return column ? { row: pair.row - 1, column: column.index } : null;
}

function written({ field, value, grid, dictionary }: Change): Pick<CellEdit, "value" | "format"> {
  if (value === undefined) return { value: null };
  if (typeof value === "boolean") return { value: message(value ? "pane.value.yes" : "pane.value.no") };
  if (field === "form") return { value: formName(dictionary, String(value)) };
  if (field === "status") return { value: message(value === "ended" ? "pane.value.ended" : "pane.value.active") };
  const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!isDate || !["date", "birth"].includes(fieldType(field))) return { value };
  return { value: isoToSerial(value, grid.date1904), format: "dd.mm.yyyy" };
}
