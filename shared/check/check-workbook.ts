import { cellAddress } from "../grid/address.js";
import { type Grid, valueAt } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import { type FieldName, fieldType } from "../register/fields.js";
import { partsOf } from "../register/iso-date.js";
import type { ReadingNote, RegisterPair, RegisterSheet, RegisterWorkbook } from "../register/register.js";
import { fieldsOfTable } from "../register/table-fields.js";
import type { CheckedPair } from "./checked-pair.js";
import { judgePairs } from "./check-pairs.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import { missingColumns } from "./missing-columns.js";
import type { RuleOptions, Verdict } from "./rule.js";
import { titleSchoolFindings } from "./title-school.js";
import { contactKind } from "./rules/papers.js";

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Checks a recognised workbook (design §7): findings sheet by sheet, parallel to its sheets, in the order of rows. */
export function checkWorkbook(
  workbook: RegisterWorkbook,
  grids: readonly Grid[],
  options: RuleOptions,
): SheetFindings[] {
  return workbook.sheets.map((sheet, index) => {
    const grid = grids[index];
    const findings = grid && sheet.kind === "register" ? checkSheet(sheet, grid, options) : [];
    return { sheet: sheet.name, findings };
  });
}

function checkSheet(sheet: RegisterSheet, grid: Grid, options: RuleOptions): Finding[] {
  const columns = sheet.tables.map(fieldsOfTable);
  const checked = sheet.pairs.map((pair): CheckedPair => ({
    row: pair.row,
    fields: pair.fields,
    schoolYear: pair.schoolYear,
    columns: columns[pair.table],
  }));
  const verdicts = judgePairs(checked, { ...options, schoolYear: options.schoolYear ?? sheet.schoolYear });
  const ofRows = sheet.pairs.flatMap((pair, index) => pairFindings(sheet, pair, verdicts[index] ?? []));
  return [
    ...titleSchoolFindings(sheet, grid, options),
    ...columnFindings(sheet, checked, options),
    ...withoutRepeats(ofRows),
    ...contactFindings(sheet, grid),
  ];
}

const NOTHING: readonly Finding[] = [];

function pairFindings(sheet: RegisterSheet, pair: RegisterPair, verdicts: readonly Verdict[]): readonly Finding[] {
  if (pair.notes.length === 0 && verdicts.length === 0) return NOTHING;
  const noted = new Set(pair.notes.map(({ field }) => field));
  const spoken = verdicts.filter(({ code }) => code !== "form.missing" || !noted.has("form"));
  return [
    ...pair.notes.map((note) => noteFinding(pair, note)),
    ...spoken.map((verdict) => findingOf(verdict, { row: pair.row, cell: cellOf(sheet, pair, verdict.field) })),
  ];
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
  const place = pair.sources[field]?.cell;
  if (place && pair.fields[field] !== undefined) return cellAddress(place.row, place.column);
  const column = sheet.tables[pair.table]?.columns.find((candidate) => candidate.field === field);
  return column ? cellAddress(pair.row - 1, column.index) : null;
}

/** Several pairs of one cell repeat what was said of it. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, cell, row, message }) => {
    const key = `${code}|${cell ?? ""}|${cell === null ? row : ""}|${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `column.missing`, table by table. */
function columnFindings(sheet: RegisterSheet, checked: readonly CheckedPair[], options: RuleOptions): Finding[] {
  return sheet.tables.flatMap((_, table) => {
    const pairs = checked.filter((_pair, index) => sheet.pairs[index]?.table === table);
    const fields = missingColumns(pairs, options);
    return fields.map((field) => findingOf({ code: "column.missing", field }, { row: null, cell: null }));
  });
}

/** `contact.kind` needs the heading: it is said of cells, not of fields. */
function contactFindings(sheet: RegisterSheet, grid: Grid): Finding[] {
  return sheet.tables.flatMap((table, index) => {
    const columns = table.columns.filter(({ header }) => /почт|mail|тел/i.test(header));
    if (columns.length === 0) return [];
    const rows = new Set(sheet.pairs.filter((pair) => pair.table === index).map(({ row }) => row));
    return columns.flatMap((column) =>
      [...rows].flatMap((row) => {
        const kind = contactKind(column.header, textOf(valueAt(grid, row - 1, column.index)));
        if (!kind) return [];
        const field = column.field === "mentorContact" || column.field === "menteeContact" ? column.field : null;
        return [
          findingOf(
            { code: "contact.kind", field, variant: `contact.kind.${kind}` },
            { row, cell: cellAddress(row - 1, column.index) },
          ),
        ];
      }),
    );
  });
}
