import type { Question } from "../recognise/questions/question.js";
import type { PairFields } from "../register/fields.js";
import type { Column, RegisterPair, RegisterSheet, RegisterWorkbook } from "../register/register.js";
import type { SheetFindings } from "./check-workbook.js";
import type { Finding } from "./finding.js";

/** What `check --json` prints (design §10). */
export interface CheckReport {
  readonly file: string;
  readonly sheets: readonly SheetReport[];
  /** What the recogniser would ask the curator; only where there is something to ask. */
  readonly questions?: readonly QuestionReport[];
}

export type QuestionReport = Pick<Question, "kind" | "sheet" | "letter" | "text" | "decides"> & {
  readonly options: readonly string[];
  /** The option that the values speak for. */
  readonly recommended: string | null;
};

export interface SheetReport {
  readonly name: string;
  readonly kind: "register" | "other";
  readonly why: string;
  readonly tables: readonly {
    readonly headerRows: readonly number[];
    readonly firstRow: number;
    readonly lastRow: number;
    readonly columns: readonly Pick<Column, "letter" | "header" | "field" | "confidence" | "by">[];
  }[];
  readonly pairs: readonly PairReport[];
  readonly schoolYear?: string;
  readonly findings: readonly Finding[];
}

export type PairReport = {
  readonly row: number;
  readonly sameAs?: { readonly sheet: string; readonly row: number };
} & PairFields;

/** The whole answer on a workbook, as plain data for programs. */
export function checkReport(
  file: string,
  workbook: RegisterWorkbook,
  findings: readonly SheetFindings[],
  questions: readonly Question[] = [],
): CheckReport {
  return {
    file,
    sheets: workbook.sheets.map((sheet, index) => sheetReport(sheet, findings[index]?.findings ?? [])),
    ...(questions.length > 0 ? { questions: questions.map(questionReport) } : {}),
  };
}

function questionReport({ kind, sheet, letter, text, decides, options, recommended }: Question): QuestionReport {
  return {
    kind,
    sheet,
    ...(letter === undefined ? {} : { letter }),
    text,
    decides,
    options: options.map(({ label }) => label),
    recommended: recommended === null ? null : (options[recommended]?.label ?? null),
  };
}

function sheetReport(sheet: RegisterSheet, findings: readonly Finding[]): SheetReport {
  return {
    name: sheet.name,
    kind: sheet.kind,
    why: sheet.why,
    tables: sheet.tables.map(({ headerRows, firstRow, lastRow, columns }) => ({
      headerRows,
      firstRow,
      lastRow,
      columns: columns
        .filter(({ header, field }) => header !== "" || field !== null)
        .map(({ letter, header, field, confidence, by }) => ({ letter, header, field, confidence, by })),
    })),
    pairs: sheet.pairs.map(pairReport),
    ...(sheet.schoolYear ? { schoolYear: sheet.schoolYear } : {}),
    findings,
  };
}

function pairReport({ row, fields, sameAs }: RegisterPair): PairReport {
  return { row, ...fields, ...(sameAs ? { sameAs } : {}) };
}
