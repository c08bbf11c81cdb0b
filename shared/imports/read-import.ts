import { checkWorkbook } from "../check/check-workbook.js";
import type { Finding } from "../check/finding.js";
import type { Dictionary } from "../dictionary/schema.js";
import type { Grid } from "../grid/grid.js";
import type { PairPersons, PrivacyPolicy } from "../privacy/policy.js";
import { mayLeave, reducePair } from "../privacy/reduce.js";
import { recogniseWorkbook } from "../recognise/recognise-workbook.js";
import type { FieldName, PairFields } from "../register/fields.js";
import { schoolInTitle } from "../register/school-in-title.js";
import type { RegisterWorkbook } from "../register/register.js";
import { type RegisterRow, registerRows } from "../sync/register-rows.js";
import type { WorkbookMemory } from "../workbook/memory.js";
import { findMergedSheet, type MergedSheet } from "./merged-sheet.js";
import type { SeenKey } from "./seen-key.js";

/** A row of an imported workbook, reduced: what the district may know of it, and nothing else (design §14). */
export interface ImportRow {
  readonly where: { readonly sheet: string; readonly row: number };
  /** The school as the row names it. */
  readonly school: string | null;
  readonly schoolYear: string;
  /** What the hidden key says: an id, and in a merged workbook the version that the row showed. */
  readonly key: string | null;
  readonly seen: SeenKey | null;
  readonly fields: PairFields;
  readonly persons: PairPersons;
  /** Fields that the row speaks of and that may leave, blank or not. */
  readonly shown: readonly FieldName[];
  /** Fields that were not read because of a sensitive word or a minor's name in a text. */
  readonly held: readonly FieldName[];
  /**
   * Names as they stand in a row of the merged workbook: compared with what the district has, whose word it is whether
   * the person is a minor; never kept. Empty for other rows.
   */
  readonly typed: Pick<PairFields, "mentorName" | "menteeName">;
  /** Findings that keep the row out, and those about cells that could not be read. */
  readonly findings: readonly Finding[];
}

/** What an imported workbook holds. */
export interface ReadImport {
  /** `merged`: our own merged workbook; `register`: a school's, or a list of several schools; `none`: no register. */
  readonly kind: "merged" | "register" | "none";
  readonly rows: readonly ImportRow[];
  /** The school that a title names. */
  readonly titleSchool: string | null;
  /** What the workbook remembers of us. */
  readonly memory: Pick<WorkbookMemory, "workbookId" | "base"> | null;
}

export interface ImportReading {
  readonly dictionary: Dictionary;
  readonly policy: PrivacyPolicy;
  /** The year that the district collects: pairs whose year nothing tells are of it. */
  readonly schoolYear: string;
}

/** Recognises and checks a workbook as the pane does, and reduces its rows (design §14). */
export function readImport(
  grids: readonly Grid[],
  memory: WorkbookMemory | null,
  { dictionary, policy, schoolYear }: ImportReading,
): ReadImport {
  const merged = findMergedSheet(grids);
  const chosen = merged ? [merged.grid] : grids;
  const mappings = memory?.mappings ?? {};
  const workbook = recogniseWorkbook(chosen, { dictionary, mappings, ...wordingsOf(memory) });
  const findings = checkWorkbook(workbook, chosen, { dictionary, schoolYear, withoutInfo: true });
  const rows = registerRows(workbook, findings, schoolYear);
  const hasRegister = workbook.sheets.some(({ kind }) => kind === "register");
  return {
    kind: merged ? "merged" : hasRegister ? "register" : "none",
    rows: rows.map((row) => importRow(row, merged, { dictionary, policy, schoolYear })),
    titleSchool: merged ? null : titleSchool(workbook, chosen),
    memory: memory && { workbookId: memory.workbookId, base: memory.base },
  };
}

function wordingsOf(memory: WorkbookMemory | null) {
  return memory?.wordings ? { wordings: memory.wordings } : {};
}

function titleSchool({ sheets }: RegisterWorkbook, grids: readonly Grid[]): string | null {
  const registersFirst = [...sheets].sort(
    (one, other) => Number(other.kind === "register") - Number(one.kind === "register"),
  );
  for (const sheet of registersFirst) {
    const grid = grids.find(({ name }) => name === sheet.name);
    const named = grid ? schoolInTitle(sheet, grid) : null;
    if (named) return named.name;
  }
  return null;
}

function importRow(row: RegisterRow, merged: MergedSheet | null, by: ImportReading): ImportRow {
  const { pair, schoolYear, shown, where, findings, errors } = row;
  const { school = null, ...rest } = pair.fields;
  const own: PairFields = rest;
  const { fields, persons, heldFields } = reducePair(own, by.policy, by.dictionary, schoolYear);
  const seen = merged?.keys.get(pair.row) ?? null;
  const isLeft = (field: FieldName): boolean => own[field] !== undefined && fields[field] === undefined;
  return {
    where: { sheet: where.sheet.slice(0, LONGEST_SHEET_NAME), row: where.row },
    ...{ school, schoolYear, fields, persons },
    key: pair.key ?? null,
    seen,
    // Whose the pair is follows from where the row goes, so that a spelling in a cell changes nothing.
    shown: shown.filter((field) => field !== "school" && mayLeave(field, by.policy) && !isLeft(field)),
    held: heldFields,
    typed: seen ? namesOf(own) : {},
    findings: [...errors, ...findings.filter(({ code, severity }) => code === "cell.error" && severity !== "error")],
  };
}

function namesOf({ mentorName, menteeName }: PairFields): ImportRow["typed"] {
  return { ...(mentorName === undefined ? {} : { mentorName }), ...(menteeName === undefined ? {} : { menteeName }) };
}

const LONGEST_SHEET_NAME = 100;
