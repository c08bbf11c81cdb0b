import { columnLetter } from "../../../shared/grid/address.js";
import { type Nought, noughtOf } from "../../../shared/dictionary/neglected-forms.js";
import { message } from "../../../shared/messages/message.js";
import { countRows } from "../layout/counting.js";
import type { StyleName } from "../layout/styles.js";
import type { Cell, Counted, Table } from "../layout/table.js";
import type { MergedSchool } from "../merged-data.js";
import { SCHOOL_NARROWEST } from "../layout/text-size.js";
import { fieldHeading } from "./register-columns.js";
import type { Report } from "./report.js";

export const HEADING_ROW = 8;
export const FIRST_ROW = HEADING_ROW + 1;

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
  const counts = report.schools.map((school) => countsOf(report, school));
  return {
    sheet: message("report.sheet.forms"),
    name: message("report.table.forms"),
    top: HEADING_ROW,
    airy: true,
    columns: [
      { heading: fieldHeading("school"), style: "wrapped", narrowest: SCHOOL_NARROWEST },
      ...report.forms.map((form) => ({ heading: form.name, style: "count" as const })),
      { heading: message("report.forms.used"), style: "count" },
      { heading: message("report.forms.missing"), style: "count" },
      {
        heading: message("report.forms.state"),
        style: (cell) => (cell === message("report.forms.unsent") ? "silent" : "mark"),
      },
    ],
    rowCount: report.schools.length,
    rows: report.schools.map((school, index) => schoolRow(report, school, FIRST_ROW + index, counts[index] ?? [])),
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
        { heading: fieldHeading("form"), cell: `${formLetter(index)}$${HEADING_ROW}`, text: form.name },
      ],
      report.streamed,
    ),
    result: counts[index] ?? 0,
    style: ZERO_STYLES[noughtOf({ silent, federal: form.federal })],
  }));
  if (silent) return [school.name, ...cells, null, null, message("report.forms.unsent")];
  return [
    school.name,
    ...cells,
    usedForms(report, row, counts),
    missingForms(report, row, counts),
    message("report.forms.sent"),
  ];
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
