import type { Dictionary } from "../dictionary/schema.js";
import { comparedWording } from "../grid/text.js";
import { shownKind } from "../recognise/party-kinds.js";
import type { FieldValue } from "../register/fields.js";
import { isSameSchool } from "../register/school-name.js";
import type { FillContext, FillRow } from "./fill-rows.js";
import { MENTOR_FIELDS, type MentorField, type Mention, mentionsOf } from "./mentions.js";
import { personsAmong } from "./same-person.js";
import { lastingPost } from "./raised-grade.js";
import type { Offer } from "./suggestion.js";

/**
 * A mentor's post, place of work, category, subject and experience from that mentor's other rows on any sheet (design
 * §8): those of the same year first, then the latest of earlier years (experience grows by the years between), then the
 * district's directory. Rows that disagree tell nothing; initials count only where one person fits them.
 */
export function offerMentorFacts(rows: readonly FillRow[], context: FillContext): Offer[] {
  const mentions = mentionsOf(rows, context);
  const persons = personsAmong(mentions.map(({ name }) => name));
  const byPerson = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = persons.keyOf(mention.name);
    if (key !== null) byPerson.set(key, [...(byPerson.get(key) ?? []), mention]);
  }
  return rows.flatMap((row) => {
    const name = mentorOf(row);
    const key = name === null ? null : persons.keyOf(name);
    const own = key === null ? [] : (byPerson.get(key) ?? []);
    return name === null || row.isDelicate || own.length < 2 || areSeveral(own)
      ? []
      : MENTOR_FIELDS.flatMap((field) => offerOf(row, name, field, own, context.dictionary));
  });
}

/** The mentor whom the row's cells describe; `null` where it names none, or several. */
function mentorOf({ pair, pairs }: FillRow): string | null {
  const { mentorName } = pair.fields;
  if (mentorName === undefined || pair.sources.of("mentorName")?.kind === "continued") return null;
  return pairs.every(({ fields }) => fields.mentorName === mentorName) ? mentorName : null;
}

/** Two births under one name are two persons. */
function areSeveral(mentions: readonly Mention[]): boolean {
  const births = new Set(mentions.flatMap(({ birth }) => (birth === undefined ? [] : [birth.slice(0, 4)])));
  return births.size > 1;
}

function offerOf(
  row: FillRow,
  name: string,
  field: MentorField,
  mentions: readonly Mention[],
  dictionary: Dictionary,
): Offer[] {
  if (row.fields[field] !== undefined) return [];
  const telling = mentions.filter(
    (mention) => mention.values[field] !== undefined && mention.row !== row && isOfSchool(mention, row.fields.school),
  );
  for (const year of yearsOf(telling, row.schoolYear)) {
    const ofYear = telling.filter((mention) => mention.schoolYear === year.name && mention.kind === year.kind);
    const told = valueOf(ofYear, field, row.schoolYear, name);
    if (told === null) return [];
    if (contradicts(row, field, told.value, dictionary)) return [];
    const sure = told.mention.name === name ? 1 : SHORT_NAME;
    const confidence = Math.round(told.mention.confidence(row) * sure * 10) / 10;
    return [{ row, field, value: told.value, source: told.mention.source(row, name), confidence }];
  }
  return [];
}

/** A name written in another way is most probably the same person's, and only a human knows. */
const SHORT_NAME = 0.75;

/** The years to look into, best first: this one, earlier ones from the latest, the directory. */
function yearsOf(
  mentions: readonly Mention[],
  own: string | undefined,
): { name: string | undefined; kind: Mention["kind"] }[] {
  const rows = mentions.filter(({ kind }) => kind === "row");
  const earlier = new Set(
    rows.flatMap(({ schoolYear }) =>
      own !== undefined && schoolYear !== undefined && schoolYear < own ? [schoolYear] : [],
    ),
  );
  const directory = mentions.filter(({ kind }) => kind === "directory");
  return [
    ...(rows.some(({ schoolYear }) => schoolYear === own) ? [{ name: own, kind: "row" } as const] : []),
    ...[...earlier]
      .sort()
      .reverse()
      .map((name) => ({ name, kind: "row" }) as const),
    // Two entries of one name are two persons.
    ...(directory.length === 1
      ? directory.map(({ schoolYear }) => ({ name: schoolYear, kind: "directory" }) as const)
      : []),
  ];
}

/** The one value that all mentions of a year agree on; `null` where they differ or it does not last. */
function valueOf(
  mentions: readonly Mention[],
  field: MentorField,
  year: string | undefined,
  name: string,
): { value: FieldValue; mention: Mention } | null {
  // A row that writes the name in the same way is the better witness.
  const first = mentions.find((mention) => mention.name === name) ?? mentions[0];
  const value = first?.values[field];
  if (!first || value === undefined) return null;
  if (mentions.some((mention) => compared(mention.values[field]) !== compared(value))) return null;
  // A class is never invented, whatever column it stands in; nor is an experience.
  if (field === "mentorPosition" && lastingPost(String(value)) !== value) return null;
  if (typeof value !== "number" || first.schoolYear === year) return { value, mention: first };
  if (first.schoolYear === undefined || year === undefined) return null;
  return { value: value + Number(year.slice(0, 4)) - Number(first.schoolYear.slice(0, 4)), mention: first };
}

function compared(value: FieldValue | undefined): FieldValue | undefined {
  return typeof value === "string" ? comparedWording(value) : value;
}

/** Rows of a district's roll-up may name two mentors of one name in two schools. */
function isOfSchool(mention: Mention, school: string | undefined): boolean {
  return mention.school === undefined || school === undefined
    ? mention.school === school || mention.kind === "directory" || mention.isOtherSheet
    : isSameSchool(mention.school, school);
}

/** A value that shows another kind of person than the form or the class says: a pupil has no teacher's category. */
function contradicts({ fields }: FillRow, field: MentorField, value: FieldValue, dictionary: Dictionary): boolean {
  const shown = shownKind("mentor", { [field]: value }, dictionary);
  if (shown === null) return false;
  const form = dictionary.forms.find(({ code }) => code === fields.form);
  const isPupil = form?.mentor === "pupil" || fields.mentorGrade !== undefined;
  return isPupil !== (shown === "pupil");
}
