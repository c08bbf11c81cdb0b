import type { Dictionary } from "../dictionary/schema.js";
import { textOf } from "../grid/text.js";
import { type ColumnField, COMPOSITE_NAMES, type FieldName } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { splitAlong } from "./cells/split-list.js";
import { type EndingColumns, endingColumns, putEnded } from "./ended-pairs.js";
import { emptyDraft, type PairDraft } from "./pair-draft.js";
import { type FormContext, putForm } from "./pair-form.js";
import { readField, readPeriodCell } from "./read-field.js";
import { LISTED_MENTEE_FIELDS, noteNameErrors, putPerson, readPersons, type RowPerson } from "./read-persons.js";
import { type RowCell, rowCell } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** The cells of a row by what their columns hold. */
export type CellOf = (field: ColumnField) => RowCell | null;

export interface RowContext {
  readonly cells: SheetCells;
  readonly plan: RowPlan;
  readonly dictionary: Dictionary;
  readonly forms: readonly FormContext[];
}

const READ_ELSEWHERE = new Set<ColumnField>([...COMPOSITE_NAMES, "mentorName", "menteeName", "form"]);

/** What all rows of a table share: a row is a list of cells and needs no map of its own. */
export interface RowPlan {
  /** A table's fields by number. */
  readonly slotOf: ReadonlyMap<ColumnField, number>;
  readonly columns: readonly { readonly index: number; readonly slot: number }[];
  /** The fields of the columns that are read one by one. */
  readonly plain: readonly FieldName[];
  readonly endings: EndingColumns;
}

/** Looks a table's columns up once for all its rows. */
export function rowPlan(columns: readonly Column[]): RowPlan {
  const slotOf = new Map<ColumnField, number>();
  const used = columns.flatMap(({ field, index }) => (field === null ? [] : [{ field, index }]));
  for (const { field } of used) if (!slotOf.has(field)) slotOf.set(field, slotOf.size);
  return {
    slotOf,
    columns: used.map(({ field, index }) => ({ index, slot: slotOf.get(field) ?? 0 })),
    plain: used.flatMap(({ field }) => (READ_ELSEWHERE.has(field) ? [] : [field as FieldName])),
    endings: endingColumns(columns),
  };
}

/** The cells of one row, looked up by field. */
export function cellsOfRow(context: RowContext, row: number): CellOf {
  const { slotOf, columns } = context.plan;
  const found = new Array<RowCell | null>(slotOf.size).fill(null);
  for (const { index, slot } of columns) {
    const cell = rowCell(context.cells, row, index);
    // Of two columns of contacts the first that is filled counts.
    if (cell) found[slot] ??= cell;
  }
  return (field) => {
    const slot = slotOf.get(field);
    return slot === undefined ? null : (found[slot] ?? null);
  };
}

/**
 * Reads a row's pairs: one for each mentor and mentee it names; a row that names only one side still gives a pair, for
 * the checks to speak of. `continued` are cells taken from the row above. A row that names nobody gives none.
 */
export function readRow(context: RowContext, row: number, cellOf: CellOf): PairDraft[] {
  const mentors = readPersons(context.cells, "mentor", cellOf);
  const mentees = readPersons(context.cells, "mentee", cellOf);
  if (mentors.length === 0 && mentees.length === 0) return [];
  const read = (mentor: RowPerson | null, mentee: RowPerson | null, index: number): PairDraft => {
    const draft = emptyDraft();
    readPlainFields(draft, context, cellOf, index, mentees.length);
    if (mentor) putPerson(draft, "mentor", mentor);
    if (mentee) putPerson(draft, "mentee", mentee);
    noteNameErrors(draft, context.cells, cellOf);
    putForm(draft, cellOf("form"), context.cells, context.forms, context.dictionary);
    putEnded(draft, context.cells, context.plan.endings, row);
    return draft;
  };
  // Most rows name one person on each side.
  if (mentors.length <= 1 && mentees.length <= 1) return [read(mentors[0] ?? null, mentees[0] ?? null, 0)];
  return partners(mentors, mentees).map(([mentor, mentee, index]) => read(mentor, mentee, index));
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

function readPlainFields(
  draft: PairDraft,
  context: RowContext,
  cellOf: CellOf,
  menteeIndex: number,
  menteeCount: number,
): void {
  const { cells, plan, dictionary } = context;
  for (const field of plan.plain) {
    const cell = cellOf(field);
    if (!cell) continue;
    readField(draft, field, menteeCount > 1 ? entryOf(field, cell, menteeIndex, menteeCount) : cell, cells, dictionary);
  }
  const period = cellOf("period");
  if (period) readPeriodCell(draft, period, context.cells);
}

/** «5А, 6Б» beside two mentees is one class each. */
function entryOf(field: FieldName, cell: RowCell, index: number, count: number): RowCell {
  if (typeof cell.value !== "string" || !LISTED_MENTEE_FIELDS.includes(field)) return cell;
  return { ...cell, value: splitAlong(textOf(cell.value), count)[index] ?? cell.value };
}
