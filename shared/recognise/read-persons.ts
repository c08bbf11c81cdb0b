import { isCellError } from "../grid/grid.js";
import type { ColumnField, FieldName, Party } from "../register/fields.js";
import type { FieldSource } from "../register/register.js";
import { cleanText, textOf } from "../grid/text.js";
import { readGrade, saysEnded } from "./cells/read-plain.js";
import { readName, type NameReading } from "./cells/read-name.js";
import { splitPersons } from "./cells/split-list.js";
import { markEnded } from "./ended-pairs.js";
import { pairHalves } from "./pair-cell.js";
import { type PairDraft, partyField, putField, putRemarks } from "./pair-draft.js";
import { type RowCell, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** One person that a row names on one side. */
export interface RowPerson {
  readonly reading: NameReading;
  readonly source: FieldSource;
}

/** The persons of a side: from its name column, its three columns of parts, or its half of a composite cell. */
export function readPersons(
  cells: SheetCells,
  party: Party,
  cellOf: (field: ColumnField) => RowCell | null,
): RowPerson[] {
  const whole = cellOf(`${party}Name`);
  if (whole) return personsIn(textOf(whole.value), (single) => sourceOf(cells, whole, single));
  const parts = (["Surname", "GivenName", "Patronymic"] as const).map((part) => cellOf(`${party}${part}`));
  const surname = parts[0];
  if (surname) {
    const text = parts.map((part) => (part ? cleanText(textOf(part.value)) : "")).join(" ");
    return personsIn(cleanText(text), () => sourceOf(cells, surname, false, "composite"));
  }
  const pair = cellOf("pair");
  if (!pair) return [];
  const half = pairHalves(textOf(pair.value))[party === "mentor" ? "mentor" : "mentees"];
  return personsIn(half, () => sourceOf(cells, pair, false, "composite"));
}

function personsIn(text: string, source: (single: boolean) => FieldSource): RowPerson[] {
  const entries = splitPersons(text);
  const single = entries.length === 1;
  const from = source(single);
  if (single) {
    const reading = readName(entries[0] ?? "");
    return reading.name === undefined ? [] : [{ reading, source: from }];
  }
  return entries
    .map((entry) => ({ reading: readName(entry), source: from }))
    .filter(({ reading }) => reading.name !== undefined)
    .map(({ reading, source: kept }) => ({ reading: { ...reading, remarks: [] }, source: kept }));
}

/** Puts a person into a pair; what stood beside the name goes to its own field, unless that has a column of its own. */
export function putPerson(draft: PairDraft, party: Party, person: RowPerson): void {
  const field = partyField(party, "Name");
  putField(draft, field, person.reading.name, person.source);
  putRemarks(draft, field, person.reading.remarks, person.source);
  const { aside } = person.reading;
  if (aside === undefined) return;
  if (saysEnded(aside)) return markEnded(draft, person.source);
  const { attribute, value } = asideField(aside);
  putField(draft, partyField(party, attribute), value, { ...person.source, kind: "composite", writable: false });
}

/** «#Н/Д» where a name should be. */
export function noteNameErrors(
  draft: PairDraft,
  cells: SheetCells,
  cellOf: (field: ColumnField) => RowCell | null,
): void {
  for (const field of ["mentorName", "menteeName"] as const) {
    const cell = cellOf(field);
    if (!cell || !isCellError(cell.value)) continue;
    const { cell: place, raw } = sourceOf(cells, cell, true);
    draft.notes.push({ code: "cell.error", severity: "error", field, cell: place, raw });
  }
}

const CLASS =
  /^\d{1,2}\s*[-–—]?\s*["«]?\p{L}?["»]?\s*(?:класс|кл\.?)?$|^\d{1,2}[-–—\s«"]*\p{L}?[»"]?\s*(?:класс|кл\.?)/iu;
const ORGANISATION =
  /(?:^|[^\p{L}])(?:М[БКА]?О?А?У|МБОУ|МКОУ|МАОУ|ГБОУ|ГБПОУ|СОШ|ООШ|ЗАО|больниц\p{L}*|предприяти\p{L}*|ООО|ОАО|ПАО|АО|ИП|КФХ|СПК|ФГБУ|БУЗ|МУП|ГУП|НКО|АНО|колледж\p{L}*|техникум\p{L}*|школ[аыеу]|гимнази\p{L}*|лице\p{L}*|университет\p{L}*)(?![\p{L}])/u;

function asideField(aside: string): { attribute: "Grade" | "Organisation" | "Position"; value: string } {
  if (CLASS.test(aside)) return { attribute: "Grade", value: readGrade(aside, "General", false).value ?? aside };
  return {
    // «КФХ «Айтпаев»», «завод «Луч»»: what has a name of its own in quotes is a place, not a post.
    attribute:
      (ORGANISATION.test(aside) || /[«"][^«»"]{2,}[»"]/.test(aside)) && !/учител|директор/i.test(aside)
        ? "Organisation"
        : "Position",
    value: aside,
  };
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
