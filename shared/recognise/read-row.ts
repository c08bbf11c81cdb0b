import type { Dictionary } from "../dictionary/schema.js";
import { textOf } from "../grid/text.js";
import { type ColumnField, COMPOSITE_NAMES, type FieldName } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { splitAlong } from "./cells/split-list.js";
import { putEnded } from "./ended-pairs.js";
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
  readonly columns: readonly Column[];
  readonly dictionary: Dictionary;
  readonly forms: readonly FormContext[];
}

/** A table's fields by number: its rows are lists of cells, and no row needs a map of its own. */
const slots = new WeakMap<readonly Column[], ReadonlyMap<ColumnField, number>>();

function slotsOf(columns: readonly Column[]): ReadonlyMap<ColumnField, number> {
  let made = slots.get(columns);
  if (!made) {
    const fields = new Set(columns.flatMap(({ field }) => field ?? []));
    slots.set(columns, (made = new Map([...fields].map((field, slot) => [field, slot]))));
  }
  return made;
}

/** The cells of one row, looked up by field. */
export function cellsOfRow(context: RowContext, row: number): CellOf {
  const slotOf = slotsOf(context.columns);
  const found: (RowCell | null)[] = new Array<null>(slotOf.size).fill(null);
  for (const { field, index } of context.columns) {
    if (field === null) continue;
    const cell = rowCell(context.cells, row, index);
    // Of two columns of contacts the first that is filled counts.
    if (cell) found[slotOf.get(field) ?? 0] ??= cell;
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
  return partners(mentors, mentees).map(([mentor, mentee, index]) => {
    const draft = emptyDraft();
    readPlainFields(draft, context, cellOf, index, mentees.length);
    if (mentor) putPerson(draft, "mentor", mentor);
    if (mentee) putPerson(draft, "mentee", mentee);
    noteNameErrors(draft, context.cells, cellOf);
    putForm(draft, cellOf("form"), context.cells, context.forms, context.dictionary);
    putEnded(draft, context, row);
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
  if (mentors.length <= 1 && mentees.length <= 1) return [[mentors[0] ?? null, mentees[0] ?? null, 0]];
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
