import type { Dictionary } from "../dictionary/schema.js";
import { cellKey } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import { type ColumnField, COMPOSITE_NAMES, type FieldName } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { splitAlong } from "./cells/split-list.js";
import { emptyDraft, type PairDraft, putField } from "./pair-draft.js";
import { type FormContext, putForm } from "./pair-form.js";
import { readField, readPeriodCell } from "./read-field.js";
import { LISTED_MENTEE_FIELDS, putPerson, readPersons, type RowPerson } from "./read-persons.js";
import { type RowCell, rowCell } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** The cells of a row by what their columns hold. */
export type CellOf = (field: ColumnField) => RowCell | null;

export interface RowContext {
  readonly cells: SheetCells;
  readonly columns: readonly Column[];
  readonly dictionary: Dictionary;
  readonly forms: readonly FormContext[];
}

/** The cells of one row, looked up by field. */
export function cellsOfRow(context: RowContext, row: number): CellOf {
  const byField = new Map<ColumnField, RowCell>();
  for (const { field, index } of context.columns) {
    if (field === null) continue;
    const cell = rowCell(context.cells, row, index);
    if (cell) byField.set(field, cell);
  }
  return (field) => byField.get(field) ?? null;
}

/**
 * Reads a row's pairs: one for each mentor and mentee it names; a row that names only one side still gives a pair, for
 * the checks to speak of. `continued` are cells taken from the row above. A row that names nobody gives none.
 */
export function readRow(context: RowContext, row: number, cellOf: CellOf): PairDraft[] {
  const mentors = readPersons(context.cells, "mentor", cellOf);
  const mentees = readPersons(context.cells, "mentee", cellOf);
  if (mentors.length === 0 && mentees.length === 0) return [];
  return partners(mentors, mentees).map(([mentor, mentee, index]) => {
    const draft = emptyDraft();
    readPlainFields(draft, context, cellOf, index, mentees.length);
    if (mentor) putPerson(draft, "mentor", mentor);
    if (mentee) putPerson(draft, "mentee", mentee);
    putForm(draft, cellOf("form"), context.cells, context.forms, context.dictionary);
    if (isStruck(context, row)) markEnded(draft);
    return draft;
  });
}

/** Lists of equal length go side by side; otherwise every mentor with every mentee. */
function partners(
  mentors: readonly RowPerson[],
  mentees: readonly RowPerson[],
): [RowPerson | null, RowPerson | null, number][] {
  if (mentors.length > 1 && mentors.length === mentees.length) {
    return mentors.map((mentor, index) => [mentor, mentees[index] ?? null, index]);
  }
  const left = mentors.length > 0 ? mentors : [null];
  const right = mentees.length > 0 ? mentees : [null];
  return left.flatMap((mentor) =>
    right.map((mentee, index): [RowPerson | null, RowPerson | null, number] => [mentor, mentee, index]),
  );
}

const READ_ELSEWHERE = new Set<ColumnField>([...COMPOSITE_NAMES, "mentorName", "menteeName", "form"]);

function readPlainFields(
  draft: PairDraft,
  context: RowContext,
  cellOf: CellOf,
  menteeIndex: number,
  menteeCount: number,
): void {
  for (const { field } of context.columns) {
    if (field === null || READ_ELSEWHERE.has(field)) continue;
    const cell = cellOf(field);
    if (!cell) continue;
    const name = field as FieldName;
    readField(
      draft,
      name,
      menteeCount > 1 ? entryOf(name, cell, menteeIndex, menteeCount) : cell,
      context.cells,
      context.dictionary,
    );
  }
  const period = cellOf("period");
  if (period) readPeriodCell(draft, period, context.cells);
}

/** «5А, 6Б» beside two mentees is one class each. */
function entryOf(field: FieldName, cell: RowCell, index: number, count: number): RowCell {
  if (typeof cell.value !== "string" || !LISTED_MENTEE_FIELDS.includes(field)) return cell;
  return { ...cell, value: splitAlong(textOf(cell.value), count)[index] ?? cell.value };
}

function isStruck({ cells, columns }: RowContext, row: number): boolean {
  if (cells.grid.struck.size === 0) return false;
  return columns.some(
    ({ field, index }) =>
      field !== null && /Name$|Surname$|^pair$/.test(field) && cells.grid.struck.has(cellKey(row, index)),
  );
}

function markEnded(draft: PairDraft): void {
  putField(draft, "status", "ended", { kind: "cell", cell: null, raw: "", writable: false });
}
