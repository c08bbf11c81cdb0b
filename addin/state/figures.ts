import type { Finding, Severity } from "../../shared/check/finding.js";
import type { Column, RegisterPair, Table } from "../../shared/register/register.js";
import type { Analysis, Book } from "./pane-state.js";

/** A finding with the sheet that it is about. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: Finding;
}

/** A column that is worth a look: with its table, so that a correction finds its way. */
export interface PlacedColumn {
  readonly sheet: string;
  readonly table: Table;
  readonly column: Column;
}

/** The counts of the home view; each opens the list behind it. */
export interface Figures {
  readonly pairs: number;
  /** Rows with an error. */
  readonly heldRows: number;
  /** Rows that go, but flagged. */
  readonly flaggedRows: number;
  /** Warnings about a whole table: a column that is missing. */
  readonly ofTables: number;
  /** Mechanical fixes. */
  readonly fixes: number;
  readonly notes: number;
  readonly fills: number;
  readonly columnsKnown: number;
  readonly columnsDoubtful: number;
  readonly questions: number;
  /** Pairs in the next push. */
  readonly toSend: number;
}

/** Under this confidence a column is shown as doubtful. */
const SURE = 0.8;

export function figuresOf(analysis: Analysis): Figures {
  const findings = placedFindings(analysis);
  const held = rowsWith(findings, "error");
  const flagged = rowsWith(findings, "warning");
  const columns = placedColumns(analysis);
  return {
    pairs: ownPairs(analysis).length,
    heldRows: held.size,
    flaggedRows: [...flagged].filter((row) => !held.has(row)).length,
    ofTables: findings.filter(({ finding }) => finding.row === null && finding.severity !== "info").length,
    fixes: findings.filter(isMechanical).length,
    notes: findings.filter(({ finding }) => finding.severity === "info").length,
    fills: analysis.suggestions.length,
    columnsKnown: columns.filter(({ column }) => column.field !== null && !isDoubtful(column)).length,
    questions: analysis.questions.length,
    columnsDoubtful: columns.filter(({ column }) => isDoubtful(column)).length,
    toSend: analysis.prepared?.request?.pairs.length ?? 0,
  };
}

/** A hint always has a fix; a fix of an error or a warning is a guess that a person looks at one by one. */
export function isMechanical({ finding }: PlacedFinding): boolean {
  return finding.severity === "hint" && finding.fix !== undefined;
}

export function placedFindings(analysis: Analysis): PlacedFinding[] {
  return analysis.findings.flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));
}

export function placedColumns(analysis: Analysis): PlacedColumn[] {
  return analysis.workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => table.columns.map((column) => ({ sheet: sheet.name, table, column }))),
  );
}

/** A column that somebody mapped by hand is never doubtful again. */
export function isDoubtful(column: Column): boolean {
  if (column.by === "saved" || column.header.trim() === "") return false;
  return column.field !== null && column.confidence < SURE;
}

/** The workbook's pairs, each once: a pair listed on two sheets counts where it stands first. */
export function ownPairs(analysis: Analysis): RegisterPair[] {
  return analysis.workbook.sheets.flatMap((sheet) => sheet.pairs.filter((pair) => !pair.sameAs));
}

export function hasRegister(book: Book): boolean {
  return book.analysis.workbook.sheets.some((sheet) => sheet.kind === "register");
}

function rowsWith(findings: readonly PlacedFinding[], severity: Severity): Set<string> {
  return new Set(
    findings.flatMap(({ sheet, finding }) =>
      finding.severity === severity && finding.row !== null ? [`${sheet}\n${finding.row}`] : [],
    ),
  );
}
