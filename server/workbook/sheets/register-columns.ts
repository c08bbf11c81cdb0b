import type { Dictionary } from "../../../shared/dictionary/schema.js";
import { formName } from "../../../shared/dictionary/forms.js";
import { seenKeyText } from "../../../shared/imports/seen-key.js";
import { message } from "../../../shared/messages/message.js";
import {
  FIELD_NAMES,
  fieldType,
  type FieldName,
  type FieldType,
  type FieldValue,
} from "../../../shared/register/fields.js";
import { KEY_COLUMN_HEADING } from "../../../shared/workbook/memory.js";
import { dayOf, localTime } from "../layout/local-time.js";
import type { StyleName } from "../layout/styles.js";
import type { Cell, TableColumn } from "../layout/table.js";
import type { MergedPair } from "../merged-data.js";
import { warningLabels } from "./warning-labels.js";

/** Whose pair a row is. These stand together on the left, so that a print over several pages repeats them on each. */
const WHOSE = ["school", "mentorName", "menteeName"] as const satisfies readonly FieldName[];
export const WHOSE_COLUMNS = WHOSE.length;

/** These columns stand in every register, filled or not: a coordinator looks for them, and asks why they are empty. */
const ALWAYS: ReadonlySet<FieldName> = new Set<FieldName>([...WHOSE, "form", "startDate", "endDate", "consentMentee"]);

/** What the register says of a pair besides its fields. */
export const EXTRA_COLUMNS = ["warnings", "updatedAt", "updatedBy", "key"] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

export interface RegisterColumn extends TableColumn {
  /** `null` for what is not a field. */
  readonly field: FieldName | null;
  value(pair: MergedPair): Cell;
}

/**
 * The columns of «Реестр пар»: school and names, the rest in the fields' own order, the hidden key last. A field that is
 * blank for every pair is left out, unless it is one of the core ones: it is then not carried when the workbook is
 * imported back, which leaves it as it is (RULES.md, rule 5).
 */
export function registerColumns(
  pairs: readonly MergedPair[],
  dictionary: Dictionary,
  timeZone: string,
): RegisterColumn[] {
  const filled = new Set<string>();
  for (const pair of pairs) for (const field of Object.keys(pair.fields)) filled.add(field);
  const shown = FIELD_NAMES.filter((field) => ALWAYS.has(field) || filled.has(field));
  const fields = new Set<FieldName>([...WHOSE, ...shown]);
  return [...[...fields].map((field) => fieldColumn(field, dictionary)), ...extraColumns(timeZone)];
}

function fieldColumn(field: FieldName, dictionary: Dictionary): RegisterColumn {
  const type = fieldType(field);
  return {
    field,
    heading: fieldHeading(field),
    style: STYLE_OF[type],
    widest: field === "school" ? WIDEST_SCHOOL : (WIDEST_OF[type] ?? WIDEST_TEXT),
    value: field === "school" ? (pair) => pair.school : (pair) => fieldCell(type, pair.fields[field], dictionary),
  };
}

export function fieldHeading(field: FieldName): string {
  return message(`column.${field}`);
}

const STYLE_OF: Record<FieldType, StyleName | ((cell: Cell) => StyleName)> = {
  text: "wrapped",
  name: "wrapped",
  date: "date",
  birth: (cell) => (cell instanceof Date ? "date" : "mark"),
  years: "plainNumber",
  grade: "plainNumber",
  mark: "mark",
  form: "wrapped",
  roleModel: "wrapped",
  status: "text",
};

/** Narrower than elsewhere: the register has many columns, and two lines are read as easily as one long one. */
const WIDEST_TEXT = 28;
const WIDEST_SCHOOL = 36;
const WIDEST_OF: Partial<Record<FieldType, number>> = { form: 30, name: 34, roleModel: 46 };

/** A field as a cell holds it: real dates and numbers, «да» and «нет», the dictionary's wording of the form. */
export function fieldCell(type: FieldType, value: FieldValue | undefined, dictionary: Dictionary): Cell {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return message(value ? "report.mark.yes" : "report.mark.no");
  switch (type) {
    case "date":
    case "birth":
      return value.length === 4 ? Number(value) : dayOf(value);
    case "grade":
      return /^[1-9]\d?$/.test(value) ? Number(value) : value;
    case "form":
      return formName(dictionary, value);
    case "status":
      return message(value === "ended" ? "report.status.ended" : "report.status.active");
    default:
      return value;
  }
}

function extraColumns(timeZone: string): RegisterColumn[] {
  return [
    { field: null, heading: extraHeading("warnings"), style: "wrapped", value: warningLabels },
    {
      field: null,
      heading: extraHeading("updatedAt"),
      style: "time",
      value: (pair) => localTime(pair.updatedAt, timeZone),
    },
    {
      field: null,
      heading: extraHeading("updatedBy"),
      style: "wrapped",
      widest: WIDEST_SCHOOL,
      value: (pair) => pair.by,
    },
    { field: null, heading: extraHeading("key"), style: "text", hidden: true, value: keyOf },
  ];
}

function keyOf({ id, seen }: MergedPair): string {
  return seen ? seenKeyText({ id, ...seen }) : id;
}

export function extraHeading(column: ExtraColumn): string {
  return column === "key" ? KEY_COLUMN_HEADING : message(`report.column.${column}`);
}
