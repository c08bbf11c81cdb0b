import type { Dictionary } from "../dictionary/schema.js";
import { textOf } from "../grid/text.js";
import type { FieldName } from "../register/fields.js";
import { splitAlong } from "./cells/split-list.js";
import { putEnded } from "./ended-pairs.js";
import { newDraft, type PairDraft } from "./pair-draft.js";
import { type FormContext, putForm } from "./pair-form.js";
import { readField, readPeriodCell } from "./read-field.js";
import { LISTED_MENTEE_FIELDS, noteNameErrors, putPerson, readPersons, type RowPerson } from "./read-persons.js";
import type { RowCell, RowCells } from "./row-cells.js";
import { RowSources } from "./row-sources.js";
import type { SheetCells } from "./sheet-cells.js";

export interface RowContext {
  readonly cells: SheetCells;
  readonly dictionary: Dictionary;
  readonly forms: readonly FormContext[];
}

/**
 * Reads a row's pairs: one for each mentor and mentee it names; a row that names only one side still gives a pair, for
 * the checks to speak of. A row that names nobody gives none.
 */
export function readRow(context: RowContext, row: number, own: RowCells): PairDraft[] {
  const mentors = readPersons(context.cells, "mentor", own);
  const mentees = readPersons(context.cells, "mentee", own);
  if (mentors.length === 0 && mentees.length === 0) return [];
  const read = (mentor: RowPerson | null, mentee: RowPerson | null, index: number): PairDraft => {
    const draft = newDraft(new RowSources(context.cells, own.plan, row));
    readPlainFields(draft, context, own, index, mentees.length);
    if (mentor) putPerson(draft, "mentor", mentor);
    if (mentee) putPerson(draft, "mentee", mentee);
    noteNameErrors(draft, own);
    putForm(draft, own.of("form"), context.forms, context.dictionary);
    putEnded(draft, context.cells, own.plan.endings, row);
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
  { cells, dictionary }: RowContext,
  own: RowCells,
  menteeIndex: number,
  menteeCount: number,
): void {
  for (const plain of own.plan.plain) {
    const cell = own.slots[plain.slot];
    if (!cell) continue;
    const entry = menteeCount > 1 ? entryOf(plain.field, cell, menteeIndex, menteeCount) : cell;
    readField(draft, plain, entry, cells, dictionary);
  }
  const period = own.of("period");
  if (period) readPeriodCell(draft, period, cells);
}

/** «5А, 6Б» beside two mentees is one class each. */
function entryOf(field: FieldName, cell: RowCell, index: number, count: number): RowCell {
  if (typeof cell.value !== "string" || !LISTED_MENTEE_FIELDS.includes(field)) return cell;
  const entry = splitAlong(textOf(cell.value), count)[index] ?? cell.value;
  return entry === cell.value ? cell : { ...cell, value: entry, kind: "composite" };
}
