import type { Dictionary } from "../dictionary/schema.js";
import { textOf } from "../grid/text.js";
import type { FieldName } from "../register/fields.js";
import { splitAlong } from "./cells/split-list.js";
import { putEnded } from "./ended-pairs.js";
import { isPlainName } from "./cells/read-name.js";
import { newDraft, type PairDraft, putField, putOwn } from "./pair-draft.js";
import { type FormContext, putForm } from "./pair-form.js";
import { readField, readOwnField, readPeriodCell } from "./read-field.js";
import {
  LISTED_MENTEE_FIELDS,
  noteNameErrors,
  plainName,
  putPerson,
  readPersons,
  type RowPerson,
  type RowPersons,
} from "./read-persons.js";
import type { RowCell, RowCells } from "./row-cells.js";
import { RowSources } from "./row-sources.js";
import type { SaidGrade } from "./section-grades.js";
import type { SheetCells } from "./sheet-cells.js";

export interface RowContext {
  readonly cells: SheetCells;
  readonly dictionary: Dictionary;
  readonly forms: readonly FormContext[];
  /** The mentor whom a row above names for all rows below it. */
  readonly mentor: RowPerson | null;
  /** The class that a section or the sheet's name says of all mentees, where no column does. */
  readonly grade: SaidGrade | null;
}

/**
 * Reads a row's pairs: one for each mentor and mentee it names; a row that names only one side still gives a pair, for
 * the checks to speak of. A row that names nobody gives none.
 */
export function readRow(context: RowContext, own: RowCells): PairDraft[] {
  const usual = own.given ? null : readUsualRow(context, own);
  if (usual) return [usual];
  const mentees = readPersons(context.cells, "mentee", own);
  const named = readPersons(context.cells, "mentor", own);
  const mentors = named.length === 0 && mentees.length > 0 && context.mentor ? [context.mentor] : named;
  if (mentors.length === 0 && mentees.length === 0) return [];
  const listed = mentees.length;
  // Most rows name one person on each side.
  if (mentors.length <= 1 && listed <= 1)
    return [readPair(context, own, { mentor: mentors[0] ?? null, mentee: mentees[0] ?? null, index: 0, listed })];
  return partners(mentors, mentees).map(([mentor, mentee, index]) =>
    readPair(context, own, { mentor, mentee, index, listed }),
  );
}

/** Nearly every row: one person on each side, in full, in cells of their own. `null` for other rows. */
function readUsualRow({ cells, forms, dictionary, grade }: RowContext, own: RowCells): PairDraft | null {
  const mentor = own.valueOf("mentorName");
  const mentee = own.valueOf("menteeName");
  if (typeof mentor !== "string" || typeof mentee !== "string") return null;
  if (!isPlainName(mentor) || !isPlainName(mentee)) return null;
  const draft = newDraft(new RowSources(cells, own));
  let isQuiet = true;
  for (const plain of own.plan.plain) if (!readOwnField(draft, plain, own, dictionary)) isQuiet = false;
  readPeriod(draft, cells, own);
  putOwn(draft, "mentorName", mentor);
  putOwn(draft, "menteeName", mentee);
  if (grade) putField(draft, "menteeGrade", grade.value, grade.source);
  putForm(draft, own.of("form"), forms, dictionary);
  putEnded(draft, cells, own, { mentor, mentee, isQuiet });
  return draft;
}

/** Two persons of a row, and which of so many mentees that the row lists this one is. */
interface RowPair extends RowPersons {
  readonly index: number;
  readonly listed: number;
}

function readPair(context: RowContext, own: RowCells, pair: RowPair): PairDraft {
  const draft = newDraft(new RowSources(context.cells, own));
  readPlainFields(draft, context, own, pair);
  if (pair.mentor) putPerson(draft, "mentor", pair.mentor);
  if (pair.mentee) putPerson(draft, "mentee", pair.mentee);
  if (pair.mentee && context.grade) putField(draft, "menteeGrade", context.grade.value, context.grade.source);
  noteNameErrors(draft, own);
  putForm(draft, own.of("form"), context.forms, context.dictionary);
  putEnded(draft, context.cells, own, {
    mentor: plainName(pair.mentor),
    mentee: plainName(pair.mentee),
    isQuiet: false,
  });
  return draft;
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
  { index, listed }: RowPair,
): void {
  for (const plain of own.plan.plain) {
    const cell = own.at(plain.slot);
    if (!cell) continue;
    const entry = listed > 1 ? entryOf(plain.field, cell, index, listed) : cell;
    readField(draft, plain, entry, cells, dictionary);
  }
  readPeriod(draft, cells, own);
}

function readPeriod(draft: PairDraft, cells: SheetCells, own: RowCells): void {
  const period = own.of("period");
  if (period) readPeriodCell(draft, period, cells);
}

/** «5А, 6Б» beside two mentees is one class each. */
function entryOf(field: FieldName, cell: RowCell, index: number, count: number): RowCell {
  if (typeof cell.value !== "string" || !LISTED_MENTEE_FIELDS.includes(field)) return cell;
  const entry = splitAlong(textOf(cell.value), count, /(?:Position|Organisation)$/.test(field))[index] ?? cell.value;
  return entry === cell.value ? cell : { ...cell, value: entry, kind: "composite" };
}
