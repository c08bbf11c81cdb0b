import { cellAddress } from "../grid/address.js";
import { cleanText } from "../grid/text.js";
import { type FieldName, fieldType } from "../register/fields.js";
import { partsOf } from "../register/iso-date.js";
import type { ReadingNote, RegisterPair, RegisterSheet } from "../register/register.js";
import type { Finding, FindingCode } from "./finding.js";
import { findingOf } from "./finding-text.js";
import type { Verdict } from "./rule.js";

const IS_MISSING: ReadonlySet<FindingCode> = new Set(["form.missing", "name.missing"]);
const NOTHING: readonly Finding[] = [];

/** What is said of one pair: what reading its cells told, then the verdicts, with their places on the sheet. */
export function pairFindings(
  sheet: RegisterSheet,
  pair: RegisterPair,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  if (pair.notes.length === 0 && verdicts.length === 0) return NOTHING;
  const findings = pair.notes.map((note) => noteFinding(pair, note));
  for (const verdict of verdicts) {
    // A cell that could not be read is not missing too.
    if (IS_MISSING.has(verdict.code) && pair.notes.some(({ field }) => field === verdict.field)) continue;
    findings.push(findingOf(verdict, { row: pair.row, cell: cellOf(sheet, pair, verdict.field) }));
  }
  return findings;
}

function noteFinding(pair: RegisterPair, note: ReadingNote): Finding {
  const isMangledClass = note.code === "date.text" && fieldType(note.field) === "grade";
  const verdict: Verdict = {
    code: note.code,
    field: note.field,
    values: { raw: innerQuotes(cleanText(note.raw)), fix: shownFix(note) },
    ...(isMangledClass ? { variant: "date.text.grade" } : {}),
    ...(note.fix !== undefined ? { fix: note.fix } : {}),
  };
  const cell = note.cell ? cellAddress(note.cell.row, note.cell.column) : null;
  const required = note.code === "cell.error" && (note.field === "form" || fieldType(note.field) === "name");
  return findingOf(verdict, { row: pair.row, cell, severity: required ? "error" : note.severity });
}

/** Quotes inside quotes are „…“. */
function innerQuotes(text: string): string {
  return text.replace(/«/g, "„").replace(/»/g, "“");
}

/** A date is shown as people write it. */
function shownFix({ fix, field }: ReadingNote): string {
  const type = fieldType(field);
  if (typeof fix !== "string" || (type !== "date" && type !== "birth") || fix.length < 10) return String(fix ?? "");
  const { year, month, day } = partsOf(fix);
  return `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

/** Where the value stands; for a blank one, the cell of its column in the pair's own row. */
function cellOf(sheet: RegisterSheet, pair: RegisterPair, field: FieldName | null): string | null {
  if (field === null) return null;
  const place = pair.sources.of(field)?.cell;
  if (place && pair.fields[field] !== undefined) return cellAddress(place.row, place.column);
  const column = sheet.tables[pair.table]?.columns.find((candidate) => candidate.field === field);
  return column ? cellAddress(pair.row - 1, column.index) : null;
}

/** Several pairs of one cell repeat what was said of it: findings with one key are said once, of the first pair. */
export function repeatKey({ code, cell, row, message }: Finding): string {
  return `${code}|${cell ?? ""}|${cell === null ? (row ?? "") : ""}|${message}`;
}

/** Whether two findings have one {@link repeatKey}, without putting it together. */
export function isRepeat(one: Finding, other: Finding): boolean {
  if (one.code !== other.code || one.cell !== other.cell || one.message !== other.message) return false;
  return one.cell !== null || one.row === other.row;
}
