import { findingSentence } from "../../../shared/check/finding-text.js";
import type { ImportedFile, ImportedRow, ImportReport } from "../../../shared/api/imports.js";
import type { PushOutcome } from "../../../shared/api/push.js";
import { message } from "../../../shared/messages/message.js";
import { type Forms, shownValue } from "./shown-value.js";

/** How many rows of a file or of an import change something in the district. */
export function changedRows(counts: Readonly<Record<PushOutcome, number>>): number {
  return counts.created + counts.updated + counts.merged + counts.conflict + counts.withdrawn;
}

/** What is said of one row: what changes in it, what is kept beside, why it is refused or flagged. */
export function rowDetails(row: ImportedRow, forms: Forms): string[] {
  const changes = row.outcome === "created" ? [] : row.changes;
  return [
    ...changes.map(({ field, before, after }) =>
      message("desk.imports.change", {
        field: message(`field.${field}`),
        before: shownValue(field, before, forms),
        after: shownValue(field, after, forms),
      }),
    ),
    ...row.conflicts.map(({ field, current, incoming }) =>
      message("desk.imports.change", {
        field: message(`field.${field}`),
        before: shownValue(field, current, forms),
        after: shownValue(field, incoming, forms),
      }),
    ),
    ...row.reasons,
    ...row.findings.map(findingSentence),
  ];
}

const COLUMNS = ["file", "sheet", "row", "school", "mentor", "mentee", "outcome", "what"] as const;

/**
 * The report as a table that Excel opens by a double click: semicolons and a byte order mark, as a Russian Excel expects.
 * A text that a spreadsheet would calculate is shown as a text.
 */
export function reportCsv(report: ImportReport, forms: Forms): string {
  const heading = COLUMNS.map((column) => message(`desk.imports.csv.${column}`));
  const lines = [heading, ...report.files.flatMap((file) => fileLines(file, forms))];
  return `\ufeff${lines.map((line) => line.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

function fileLines(file: ImportedFile, forms: Forms): string[][] {
  if (file.problem !== null) return [[file.name, "", "", "", "", "", outcome("refused"), file.problem]];
  return file.rows.map((row) => [
    ...[file.name, row.sheet, String(row.row), row.school ?? "", row.mentor ?? "", row.mentee ?? ""],
    ...[outcome(row.outcome), rowDetails(row, forms).join(" ")],
  ]);
}

function outcome(of: PushOutcome): string {
  return message(`desk.imports.outcome.${of}`);
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
