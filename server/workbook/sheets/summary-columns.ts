import type { FormEntry } from "../../../shared/dictionary/schema.js";
import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import type { Party } from "../../../shared/register/fields.js";
import { type Condition, countRows } from "../layout/counting.js";
import { localTime } from "../layout/local-time.js";
import type { Cell, Counted, TableColumn } from "../layout/table.js";
import type { MergedPair, MergedSchool } from "../merged-data.js";
import { SCHOOL_NARROWEST } from "../layout/text-size.js";
import { countPersons } from "../../../shared/persons/district/district-persons.js";
import { fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

/** One school's row of «Сводка». */
export interface SchoolLine {
  readonly school: MergedSchool;
  /** The sheet's row, 1-based. */
  readonly row: number;
  readonly pairs: readonly MergedPair[];
}

export interface SummaryColumn extends TableColumn {
  value(line: SchoolLine): Cell;
  /** The district's figure: the sum of the schools', except where a person may be in two of them. */
  readonly total: "sum" | "none" | number;
}

/** Room for the bars. */
const BAR_NARROWEST = 14;

const isEnded = (pair: MergedPair): boolean => pair.fields.status === "ended";

/** The columns of «Сводка»; pairs, forms and remarks are counted by Excel from «Реестр пар». */
export function summaryColumns(report: Report, headingRow: number): SummaryColumn[] {
  const ended = report.pairs.some(isEnded) ? [endedColumn(report)] : [];
  const before = [
    {
      heading: fieldHeading("school"),
      style: "wrapped",
      narrowest: SCHOOL_NARROWEST,
      total: "none",
      value: ({ school }) => school.name,
    },
    {
      heading: message("report.column.pairs"),
      style: "count",
      narrowest: BAR_NARROWEST,
      total: "sum",
      value: (line) => counted(report, line, [], () => true),
    },
    personsColumn(report, "mentor", message("report.column.mentors")),
    personsColumn(report, "mentee", message("report.column.mentees")),
  ] satisfies SummaryColumn[];
  const forms = report.forms.map((form, index) =>
    formColumn(report, form, `${columnLetter(before.length + index)}$${headingRow}`),
  );
  return [...before, ...forms, ...ended, warnedColumn(report), ...missingColumn(report), ...serverColumns(report)];
}

/** The pairs of a school that meet the conditions, counted by Excel and by us. */
function counted(
  { register, streamed }: Report,
  { school, row, pairs }: SchoolLine,
  conditions: readonly Condition[],
  isOne: (pair: MergedPair) => boolean,
): Counted {
  const inSchool: Condition = { heading: fieldHeading("school"), cell: `$A${row}`, text: school.name };
  return { formula: countRows(register, [inSchool, ...conditions], streamed), result: pairs.filter(isOne).length };
}

function personsColumn({ pairs: all, persons }: Report, party: Party, heading: string): SummaryColumn {
  return {
    heading,
    style: "count",
    total: countPersons(all, party, persons),
    value: ({ pairs }) => countPersons(pairs, party, persons),
  };
}

function formColumn(report: Report, form: FormEntry, cell: string): SummaryColumn {
  const condition: Condition = { heading: fieldHeading("form"), cell, text: form.name };
  return {
    heading: form.name,
    style: "count",
    total: "sum",
    value: (line) => counted(report, line, [condition], (pair) => pair.fields.form === form.code),
  };
}

function endedColumn(report: Report): SummaryColumn {
  const condition: Condition = { heading: fieldHeading("status"), word: message("report.status.ended") };
  return {
    heading: message("report.column.ended"),
    style: "count",
    total: "sum",
    value: (line) => counted(report, line, [condition], isEnded),
  };
}

function warnedColumn(report: Report): SummaryColumn {
  const condition: Condition = { heading: message("report.column.warnings"), filled: true };
  return {
    heading: message("report.column.warned"),
    style: "count",
    total: "sum",
    value: (line) => counted(report, line, [condition], (pair) => pair.warnings.length > 0),
  };
}

/** What whole registers lack; without the column when none lacks anything. */
function missingColumn({ data }: Report): SummaryColumn[] {
  if (data.scope?.form) return [];
  if (!data.schools.some(({ missingColumns = [] }) => missingColumns.length > 0)) return [];
  return [
    {
      heading: message("report.column.missing"),
      style: "wrapped",
      total: "none",
      value: ({ school }) => (school.missingColumns ?? []).map((field) => message(`field.${field}`)).join(", ") || null,
    },
  ];
}

/** What the register's rows do not tell: rows refused, open conflicts, the last push. */
function serverColumns({ data, timeZone, isSilent }: Report): SummaryColumn[] {
  const conflicts = new Map<string, number>();
  for (const { school } of data.conflicts) conflicts.set(school, (conflicts.get(school) ?? 0) + 1);
  // Rows that were refused are of no form that is known.
  const refused: SummaryColumn[] = data.scope?.form
    ? []
    : [
        {
          heading: message("report.column.refused"),
          style: "count",
          total: "sum",
          value: ({ school }) => school.refused,
        },
      ];
  return [
    ...refused,
    {
      heading: message("report.column.conflicts"),
      style: "count",
      total: "sum",
      value: ({ school }) => conflicts.get(school.name) ?? 0,
    },
    {
      heading: message("report.column.lastPush"),
      style: (cell) => (typeof cell === "string" ? "silent" : "time"),
      total: "none",
      value: ({ school }) => {
        if (isSilent(school)) return message("report.silent");
        return school.lastPushAt ? localTime(school.lastPushAt, timeZone) : null;
      },
    },
  ];
}
