import type { Dictionary } from "../dictionary/schema.js";
import { message } from "../messages/message.js";
import type { FieldName, PairFields } from "../register/fields.js";
import type { CarriedPair } from "./carry-over.js";
import { type ListName, listOf, valueLists, type ValueLists } from "./value-lists.js";

/** Whose side a column is about; the sheet tints them apart. */
export type ColumnGroup = "number" | "mentor" | "mentee" | "pair";

export interface BlankColumn {
  readonly field: FieldName | "rowNo";
  readonly heading: string;
  readonly group: ColumnGroup;
  /** In digits of the ordinary type. */
  readonly width: number;
  readonly list: ListName | null;
}

/** A register for a school that has none, as plain data; a writer makes a sheet of it. */
export interface BlankRegister {
  readonly title: string;
  /** The school and the year, or the year alone. */
  readonly subtitle: string;
  readonly school: string | null;
  readonly schoolYear: string;
  readonly columns: readonly BlankColumn[];
  readonly lists: ValueLists;
  /** Rows with borders and lists, the filled ones among them. */
  readonly rowCount: number;
  /** What the first rows begin with: last year's pairs. */
  readonly pairs: readonly PairFields[];
}

/** A school has a dozen pairs, seldom a hundred. */
export const BLANK_ROWS = 200;

/** The columns that a district asks for and the checks need; each heading is one that the recogniser reads back. */
const COLUMNS: readonly (readonly [field: FieldName, group: ColumnGroup, width: number])[] = [
  ["mentorName", "mentor", 28],
  ["mentorPosition", "mentor", 20],
  ["mentorOrganisation", "mentor", 22],
  ["mentorSubject", "mentor", 14],
  ["mentorCategory", "mentor", 13],
  ["mentorExperience", "mentor", 13],
  ["mentorGrade", "mentor", 13],
  ["menteeName", "mentee", 28],
  ["menteeGrade", "mentee", 15],
  ["menteePosition", "mentee", 20],
  ["menteeExperience", "mentee", 15],
  ["menteeBirth", "mentee", 15],
  ["form", "pair", 24],
  ["roleModel", "pair", 32],
  ["kind", "pair", 16],
  ["startDate", "pair", 12],
  ["endDate", "pair", 12],
  ["order", "pair", 20],
  ["consentMentee", "pair", 15],
  ["consentMentor", "pair", 12],
  ["plan", "pair", 16],
  ["status", "pair", 14],
  ["note", "pair", 22],
];

/** A blank register for a school and a year (design §8), with last year's pairs where they are given. */
export function blankRegister(options: {
  readonly dictionary: Dictionary;
  readonly schoolYear: string;
  readonly school?: string;
  readonly carried?: readonly CarriedPair[];
  /** Pairs that somebody else will write into it: so many rows more. */
  readonly roomFor?: number;
}): BlankRegister {
  const { dictionary, schoolYear, school = null, carried = [], roomFor = 0 } = options;
  const year = schoolYear.replace("-", "–");
  const pairs = carried.map(({ fields }) => fields);
  return {
    title: message("fill.blank.title"),
    subtitle:
      school === null ? message("fill.blank.year", { year }) : message("fill.blank.schoolAndYear", { school, year }),
    school,
    schoolYear,
    columns: [
      { field: "rowNo", heading: message("fill.blank.number"), group: "number", width: 7, list: null },
      ...COLUMNS.map(([field, group, width]) => columnOf(field, group, width)),
    ],
    lists: valueLists(dictionary),
    rowCount: BLANK_ROWS + pairs.length + roomFor,
    pairs,
  };
}

function columnOf(field: FieldName, group: ColumnGroup, width: number): BlankColumn {
  return { field, heading: message(`column.${field}`), group, width, list: listOf(field) };
}
