import { type Finding, severitySchema } from "../../shared/check/finding.js";
import { fieldLabel } from "../../shared/check/finding-text.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { questionsOf } from "../../shared/recognise/questions.js";
import type { Question } from "../../shared/recognise/questions/question.js";
import { type ColumnField, COMPOSITE_NAMES } from "../../shared/register/fields.js";
import type { Column, RegisterSheet } from "../../shared/register/register.js";
import { writtenYear } from "./dates.js";
import { figuresOf, figuresSentence, isClean } from "./figures.js";
import type { Io } from "./io.js";
import type { ReadRegister } from "./read-register.js";
import { sayLine } from "./terminal.js";

/** Prints what is recognised in a workbook and what is wrong with it, sheet by sheet, and what only a person knows. */
export function printCheck(io: Io, register: ReadRegister, dictionary: Dictionary): void {
  if (!register.hasRegister) {
    sayLine(io, message("cli.noRegister", { file: register.name }), { look: "warning" });
    for (const sheet of register.workbook.sheets)
      sayLine(io, message("cli.check.sheetWhy", { sheet: sheet.name, why: sheet.why }), { hang: 2 });
    return;
  }
  for (const sheet of register.workbook.sheets) {
    if (sheet.kind !== "register") continue;
    printSheet(io, sheet, register.findings.find((each) => each.sheet === sheet.name)?.findings ?? []);
  }
  printQuestions(io, questionsOf(register.workbook, register.grids, dictionary));
  const figures = figuresOf(register.findings);
  if (isClean(figures)) sayLine(io, message("cli.check.clean"), { look: "hint" });
  else sayLine(io, message("cli.check.found", { figures: figuresSentence(figures) }), { look: "title" });
}

function printSheet(io: Io, sheet: RegisterSheet, findings: readonly Finding[]): void {
  const values = { sheet: sheet.name, pairs: sheet.pairs.length, year: yearOf(sheet) };
  sayLine(io, message("cli.check.sheet", values), { look: "title" });
  for (const table of sheet.tables) printColumns(io, table.columns);
  for (const severity of severitySchema.options) {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    sayLine(io, `  ${message(`cli.severity.${severity}`, { count: found.length })}`, { look: severity });
    printKinds(io, found);
  }
  io.out("");
}

/** What each column was taken for: certain ones briefly, doubtful ones with how sure and why. */
function printColumns(io: Io, columns: readonly Column[]): void {
  const shown = columns.filter(({ header, field }) => header !== "" || field !== null);
  const headings = shown.map(({ header }) => shortened(header));
  const width = Math.max(0, ...headings.map((heading) => heading.length));
  shown.forEach((column, index) => {
    const heading = (headings[index] ?? "").padEnd(width);
    const line = `    ${column.letter.padEnd(3)} ${heading}  ${columnWords(column)}`;
    const isDoubtful = column.field === null || (column.by !== "saved" && column.confidence < SURE);
    sayLine(io, line, {
      hang: width + 6,
      ...(isDoubtful ? { look: column.field === null ? "muted" : "warning" } : {}),
    });
  });
}

/** Under this confidence a column is worth a look. */
const SURE = 0.8;
const LONGEST_HEADING = 36;

function shortened(heading: string): string {
  return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING - 1)}…` : heading;
}

function columnWords({ field, by, confidence }: Column): string {
  if (field === null) return message("cli.check.unusedColumn");
  const values = { field: columnLabel(field), by: message(`cli.check.by.${by}`), sure: Math.round(confidence * 100) };
  return message(confidence < 1 && by !== "saved" ? "cli.check.likelyColumn" : "cli.check.column", values);
}

function columnLabel(field: ColumnField): string {
  return isComposite(field) ? message(`pane.column.${field}`) : fieldLabel(field);
}

function isComposite(field: ColumnField): field is (typeof COMPOSITE_NAMES)[number] {
  return COMPOSITE_NAMES.some((name) => name === field);
}

/** Findings by kind, in the order in which the kinds come up. */
function printKinds(io: Io, findings: readonly Finding[]): void {
  const kinds = new Map<Finding["code"], Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  for (const [code, ofKind] of kinds) {
    sayLine(io, `    ${message("cli.check.kind", { kind: message(`pane.kind.${code}`), count: ofKind.length })}`);
    for (const finding of ofKind) sayLine(io, `      ${placeOf(finding)}${finding.message}`, { hang: 2 });
  }
}

/** The few things worth asking, with the answer that was taken for now. */
function printQuestions(io: Io, questions: readonly Question[]): void {
  if (questions.length === 0) return;
  sayLine(io, message("cli.check.questions", { count: questions.length }), { look: "warning" });
  for (const { sheet, text, options, recommended } of questions) {
    sayLine(io, `  ${message("cli.check.question", { sheet, text })}`, { hang: 2 });
    options.forEach(({ label }, index) => {
      const key = index === recommended ? "cli.check.takenAnswer" : "cli.check.answer";
      sayLine(io, `    ${message(key, { label })}`, { hang: 2 });
    });
  }
  io.out("");
}

/** «2022–2023»; `none`, for the catalogue to leave it out, where nothing tells it. */
function yearOf({ schoolYear }: RegisterSheet): string {
  return schoolYear === undefined ? "none" : writtenYear(schoolYear);
}

/** «строка 9, I9: »; nothing for a finding about a whole table. */
export function placeOf({ row, cell }: Finding): string {
  if (row === null) return "";
  return cell === null ? message("cli.place.row", { row }) : message("cli.place.cell", { row, cell });
}
