import { type Grid, isCellError } from "../grid/grid.js";
import type { FieldName, Party } from "../register/fields.js";
import type { FieldSource } from "../register/register.js";
import { cleanText, textOf } from "../grid/text.js";
import { asideFields } from "./cells/read-aside.js";
import { saysEnded } from "./cells/read-plain.js";
import { NO_REMARKS, type Remark } from "./cells/cell-reading.js";
import { fixNameText, isPlainName, NAME_FIXES, nameRemarks, readName, type NameReading } from "./cells/read-name.js";
import { splitPersons } from "./cells/split-list.js";
import { markEnded } from "./ended-pairs.js";
import { pairHalves } from "./pair-cell.js";
import { type PairDraft, partyField, putField, putNote, putRemarks, putWhole } from "./pair-draft.js";
import { type RowCell, type RowCells, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** One person that a row names on one side. */
export interface RowPerson extends NameReading {
  readonly cell: RowCell;
  /** Whether the cell holds nothing but this name, as most names are written; this name; several; or a part of one. */
  readonly place: "plain" | "whole" | "listed" | "composite";
  /** What is to be said of cells that hold a part of the name each. */
  readonly hints?: readonly { readonly remarks: readonly Remark[]; readonly source: FieldSource }[];
}

/** The two persons of a pair, as its row names them. */
export interface RowPersons {
  readonly mentor: RowPerson | null;
  readonly mentee: RowPerson | null;
}

/** The name of a person whose cell holds nothing else. */
export function plainName(person: RowPerson | null): string | null {
  return person?.place === "plain" ? (person.name ?? null) : null;
}

/** The persons of a side: from its name column, its three columns of parts, or its half of a composite cell. */
export function readPersons({ grid }: SheetCells, party: Party, own: RowCells): RowPerson[] {
  const whole = own.of(partyField(party, "Name"));
  if (whole) {
    const { value } = whole;
    if (typeof value === "string" && isPlainName(value))
      return [{ name: value, remarks: NO_REMARKS, cell: whole, place: "plain" }];
    const entries = splitPersons(textOf(whole.value));
    return personsOf(entries, whole, entries.length === 1 ? "whole" : "listed");
  }
  const parts = (["Surname", "GivenName", "Patronymic"] as const).map((part) => own.of(`${party}${part}`));
  if (parts[0]) return personsInParts(grid, parts[0], parts.slice(1));
  const pair = own.of("pair");
  if (!pair) return [];
  const half = pairHalves(textOf(pair.value))[party === "mentor" ? "mentor" : "mentees"];
  const persons = personsOf(splitPersons(half), pair, "composite");
  return persons.map((person) => withHints(person, sourceOf(grid, pair, true, "composite")));
}

/** A hint on a cell of two names has a fix of the whole cell; one that would change nothing is not given. */
function withHints(person: RowPerson, source: FieldSource): RowPerson {
  const remarks = person.remarks.flatMap(({ code }) => {
    const name = NAME_FIXES.find((one) => one === code);
    const fix = name ? fixNameText(name, source.raw) : source.raw;
    return fix === source.raw || source.raw.includes("\n") ? [] : [{ code, fix }];
  });
  return { ...person, remarks: NO_REMARKS, hints: [{ remarks, source }] };
}

/** A name in three columns: each part's hints stand in that part's cell, where they can be put right. */
function personsInParts(grid: Grid, surname: RowCell, others: readonly (RowCell | null)[]): RowPerson[] {
  const parts = [surname, ...others.filter((part) => part !== null)].map((part) => ({
    text: textOf(part.value),
    source: sourceOf(grid, part, true),
  }));
  const listed = alongLines(parts.map((part) => part.text));
  if (listed) return personsOf(listed, surname, "composite");
  const text = parts.map((part) => NAME_FIXES.reduce((fixed, code) => fixNameText(code, fixed), part.text)).join(" ");
  const [person, ...more] = personsOf(splitPersons(text), surname, "composite");
  if (!person || more.length > 0) return person ? [person, ...more] : [];
  const hints = parts.map((part) => ({ remarks: nameRemarks(part.text), source: part.source }));
  return [{ ...person, remarks: NO_REMARKS, hints }];
}

/** «Бабушкин⏎Рябов» beside «Пётр⏎Олег»: each line is one person; `null` where the parts have one line each. */
function alongLines(parts: readonly string[]): string[] | null {
  const lines = parts.map((part) => part.split("\n").filter((line) => line.trim() !== ""));
  const [surnames = []] = lines;
  if (surnames.length < 2 || lines.some(({ length }) => length !== surnames.length)) return null;
  return surnames.map((_, index) => cleanText(lines.map((part) => part[index] ?? "").join(" ")));
}

function personsOf(entries: readonly string[], cell: RowCell, place: RowPerson["place"]): RowPerson[] {
  if (entries.length === 1) {
    const reading = readName(entries[0] ?? "");
    return reading.name === undefined ? [] : [{ ...reading, cell, place }];
  }
  return entries
    .map(readName)
    .filter(({ name }) => name !== undefined)
    .map((reading) => ({ ...reading, remarks: NO_REMARKS, cell, place }));
}

/** Puts a person into a pair; what stood beside the name goes to its own field, unless that has a column of its own. */
export function putPerson(draft: PairDraft, party: Party, person: RowPerson): void {
  const field = partyField(party, "Name");
  const { name, remarks, aside } = person;
  if (isAlone(person)) putWhole(draft, field, name, person.cell);
  else putField(draft, field, name, sourceOfName(draft, person));
  if (remarks.length > 0) putRemarks(draft, field, remarks, sourceOfName(draft, person));
  for (const { remarks, source } of person.hints ?? []) putRemarks(draft, field, remarks, source);
  if (aside === undefined) return;
  const source = sourceOfName(draft, person);
  if (saysEnded(aside)) return markEnded(draft, source);
  for (const { attribute, value } of asideFields(aside))
    putField(draft, partyField(party, attribute), value, { ...source, kind: "composite", writable: false });
}

function sourceOfName({ sources }: PairDraft, person: RowPerson): FieldSource {
  const { cell, place } = person;
  return sourceOf(sources, cell, isAlone(person), place === "composite" ? "composite" : cell.kind);
}

/** Whether the cell may be overwritten with the name. */
function isAlone({ place }: RowPerson): boolean {
  return place === "plain" || place === "whole";
}

/** «#Н/Д» where a name should be. */
export function noteNameErrors(draft: PairDraft, own: RowCells): void {
  for (const field of ["mentorName", "menteeName"] as const) {
    const cell = draft.fields[field] === undefined ? own.of(field) : null;
    if (!cell || !isCellError(cell.value)) continue;
    const { cell: place, raw } = sourceOf(draft.sources, cell, true);
    putNote(draft, { code: "cell.error", severity: "error", field, cell: place, raw });
  }
}

/** Fields of the mentee whose cell may list one entry for each mentee of the row. */
export const LISTED_MENTEE_FIELDS: readonly FieldName[] = [
  "menteePosition",
  "menteeGrade",
  "menteeBirth",
  "menteeExperience",
  "menteeSubject",
  "menteeContact",
  "menteeOrganisation",
];
