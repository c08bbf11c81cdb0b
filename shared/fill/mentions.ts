import { message } from "../messages/message.js";
import type { PairFields } from "../register/fields.js";
import type { RegisterPair, RegisterSheet } from "../register/register.js";
import type { DirectoryPerson, FillContext, FillRow } from "./fill-rows.js";

/** Fields of a mentor that one row may tell of another (design §8). */
export const MENTOR_FIELDS = [
  "mentorPosition",
  "mentorOrganisation",
  "mentorCategory",
  "mentorSubject",
  "mentorExperience",
] as const;
export type MentorField = (typeof MENTOR_FIELDS)[number];

/** A place that says something of a mentor. */
export interface Mention {
  readonly kind: "row" | "directory";
  readonly name: string;
  readonly values: Pick<PairFields, MentorField>;
  readonly schoolYear: string | undefined;
  readonly birth: string | undefined;
  readonly school: string | undefined;
  /** Absent for what stands outside the workbook. */
  readonly row?: FillRow;
  readonly isOtherSheet: boolean;
  /** In Russian: where it is known from, for a row and the mentor's name as it stands there. */
  source(row: FillRow, name: string): string;
  confidence(row: FillRow): number;
}

/** All places that say something of mentors: rows of the workbook, of earlier registers, and the directory. */
export function mentionsOf(rows: readonly FillRow[], { earlier = [], directory = [] }: FillContext): Mention[] {
  return [
    ...rows.flatMap((row) => row.pairs.flatMap((pair) => ofPair(pair, row.sheet, row.schoolYear, row))),
    ...earlier.flatMap((sheet) =>
      sheet.pairs.flatMap((pair) => ofPair(pair, sheet, sheet.schoolYear ?? pair.schoolYear)),
    ),
    ...directory.map(ofDirectory),
  ];
}

function ofPair(pair: RegisterPair, sheet: RegisterSheet, schoolYear: string | undefined, row?: FillRow): Mention[] {
  const { mentorName: name, mentorBirth: birth, school } = pair.fields;
  if (name === undefined) return [];
  return [
    {
      ...{ kind: "row", name, values: pair.fields, schoolYear, birth, school: row?.fields.school ?? school },
      ...(row ? { row } : {}),
      isOtherSheet: row === undefined,
      source: (asking, asked) => rowSource({ pair, sheet, schoolYear, name }, asking, asked),
      confidence: (asking) => (asking.schoolYear === schoolYear ? 0.9 : 0.7),
    },
  ];
}

interface Place {
  readonly pair: RegisterPair;
  readonly sheet: RegisterSheet;
  readonly schoolYear: string | undefined;
  readonly name: string;
}

/** «из строки 5 листа «2021-2022», где назван Дёмина Ольга Викторовна»: no more than what differs. */
function rowSource({ pair, sheet, schoolYear, name }: Place, asking: FillRow, asked: string): string {
  const values = { row: pair.row, sheet: sheet.name, year: (schoolYear ?? "").replace("-", "–"), name };
  const isSameYear = schoolYear === asking.schoolYear;
  const place =
    sheet === asking.sheet
      ? message("fill.fromRow", values)
      : message(isSameYear ? "fill.fromSheetRow" : "fill.fromYearRow", values);
  return asked === name ? place : place + message("fill.otherWriting", values);
}

function ofDirectory({
  name,
  position,
  organisation,
  category,
  subject,
  experience,
  schoolYear,
}: DirectoryPerson): Mention {
  return {
    kind: "directory",
    name,
    values: {
      ...(position === undefined ? {} : { mentorPosition: position }),
      ...(organisation === undefined ? {} : { mentorOrganisation: organisation }),
      ...(category === undefined ? {} : { mentorCategory: category }),
      ...(subject === undefined ? {} : { mentorSubject: subject }),
      ...(experience === undefined ? {} : { mentorExperience: experience }),
    },
    ...{ schoolYear, birth: undefined, school: undefined, isOtherSheet: true },
    source: () => message("fill.fromDirectory"),
    confidence: () => 0.8,
  };
}
