import { columnLetter } from "../../../shared/grid/address.js";
import { type Nought, noughtOf } from "../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../shared/messages/message.js";
import { countRows } from "../layout/counting.js";
import type { StyleName } from "../layout/styles.js";
import type { Cell, Counted, Table, TableColumn } from "../layout/table.js";
import type { MergedSchool } from "../merged-data.js";
import { SCHOOL_NARROWEST } from "../layout/text-size.js";
import { fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

const HEADING_ROW = 8;

/** One row lower where last year's pairs stand above. */
export function headingRow(report: Pick<Report, "schools">): number {
  return HEADING_ROW + (hasLastYear(report) ? 1 : 0);
}

/** The matrix «Формы и школы»: after the school come the forms, the federal ones first. */
export interface FormsTable extends Table {
  /** How many schools have sent something; they stand first. */
  readonly reported: number;
  readonly federal: number;
  /** The greatest figure of the matrix. */
  readonly most: number;
}

/** The letter of a form's column, by its place among the reported forms. */
export function formLetter(index: number): string {
  return columnLetter(1 + index);
}

/** Lays out the matrix; its figures are counted by Excel from «Реестр пар». */
export function formsTable(report: Report): FormsTable {
  const top = headingRow(report);
  const counts = report.schools.map((school) => countsOf(report, school));
  return {
    sheet: message("report.sheet.forms"),
    name: message("report.table.forms"),
    top,
    airy: true,
    columns: [
      { heading: fieldHeading("school"), style: "wrapped", narrowest: SCHOOL_NARROWEST },
      ...report.forms.map((form) => ({ heading: form.name, style: "count" as const })),
      ...lastYearColumns(report),
      { heading: message("report.forms.used"), style: "count" },
      { heading: message("report.forms.missing"), style: "count" },
      {
        heading: message("report.forms.state"),
        style: (cell) => (cell === message("report.forms.unsent") ? "silent" : "mark"),
      },
    ],
    rowCount: report.schools.length,
    rows: report.schools.map((school, index) => schoolRow(report, school, top + 1 + index, counts[index] ?? [])),
    reported: report.schools.filter((school) => !report.isSilent(school)).length,
    federal: report.forms.filter((form) => form.federal).length,
    most: Math.max(0, ...counts.flat()),
  };
}

function countsOf(report: Report, school: MergedSchool): number[] {
  const pairs = report.pairsOfSchool.get(school.name) ?? [];
  return report.forms.map((form) => pairs.filter((pair) => pair.fields.form === form.code).length);
}

function schoolRow(report: Report, school: MergedSchool, row: number, counts: readonly number[]): Cell[] {
  const silent = report.isSilent(school);
  const cells = report.forms.map((form, index): Counted => ({
    formula: countRows(
      report.register,
      [
        { heading: fieldHeading("school"), cell: `$A${row}`, text: school.name },
        { heading: fieldHeading("form"), cell: `${formLetter(index)}$${headingRow(report)}`, text: form.name },
      ],
      report.streamed,
    ),
    result: counts[index] ?? 0,
    style: ZERO_STYLES[noughtOf({ silent, federal: form.federal })],
  }));
  const years = lastYearCells(report, school, counts);
  if (silent) return [school.name, ...cells, ...years, null, null, message("report.forms.unsent")];
  return [
    school.name,
    ...cells,
    ...years,
    usedForms(report, row, counts),
    missingForms(report, row, counts),
    message("report.forms.sent"),
  ];
}

/** Last year's pairs beside this year's; without these columns where nothing is kept of last year. */
export function hasLastYear({ schools }: Pick<Report, "schools">): boolean {
  return schools.some(({ lastYear = {} }) => Object.keys(lastYear).length > 0);
}

function lastYearColumns(report: Report): TableColumn[] {
  if (!hasLastYear(report)) return [];
  return [
    { heading: message("report.forms.now"), style: "count" },
    { heading: message("report.forms.before"), style: "count" },
    { heading: message("report.forms.change"), style: "change" },
  ];
}

function lastYearCells(report: Report, school: MergedSchool, counts: readonly number[]): Cell[] {
  if (!hasLastYear(report)) return [];
  const now = counts.reduce((sum, count) => sum + count, 0);
  const before = report.forms.reduce((sum, { code }) => sum + (school.lastYear?.[code] ?? 0), 0);
  return [now, before, report.isSilent(school) ? null : now - before];
}

/** What a zero means decides how it is shown: a lack, nothing of note, or not known. */
const ZERO_STYLES: Readonly<Record<Nought, StyleName>> = {
  unknown: "unknownCount",
  lack: "federalCount",
  nothing: "count",
};

function usedForms({ forms }: Report, row: number, counts: readonly number[]): Counted {
  const last = formLetter(forms.length - 1);
  return { formula: `COUNTIF(B${row}:${last}${row},">0")`, result: counts.filter((count) => count > 0).length };
}

function missingForms({ forms }: Report, row: number, counts: readonly number[]): Counted {
  const federal = forms.filter((form) => form.federal).length;
  return {
    formula: `COUNTIF(B${row}:${formLetter(federal - 1)}${row},0)`,
    result: counts.slice(0, federal).filter((count) => count === 0).length,
  };
}
