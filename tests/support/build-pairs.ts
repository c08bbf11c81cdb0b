import type { Me } from "../../shared/api/sign-in.js";
import type { PairPersons, PrivacyPolicy } from "../../shared/privacy/policy.js";
import { reducePair } from "../../shared/privacy/reduce.js";
import type { ColumnField, FieldName, PairFields } from "../../shared/register/fields.js";
import type { Column, RegisterPair, RegisterSheet, RegisterWorkbook } from "../../shared/register/register.js";
import type { KeptPair, OutgoingPair } from "../../shared/sync/types.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { aDictionary } from "./build-dictionary.js";

/** Made things for the tests of sync and privacy: each builder shows only what matters to the case. */

export const YEAR = "2022-2023";
const dictionary = aDictionary();

export function aPolicy(changes: Partial<PrivacyPolicy> = {}): PrivacyPolicy {
  return { pupilNames: "surname-initial", extraFields: [], fingerprintKey: "5e".repeat(32), ...changes };
}

/** The n-th id: a UUID that a reader can tell from the next. */
export function anId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

/** Gives the ids from the n-th on. */
export function idsFrom(number: number): () => string {
  let next = number;
  return () => anId(next++);
}

/** Two teachers: adults, whose names leave whole. */
export function somePairFields(changes: PairFields = {}): PairFields {
  return {
    form: "teacher-teacher",
    mentorName: "Дёмина Ирина Олеговна",
    menteeName: "Белова Галина Викторовна",
    startDate: "2022-09-01",
    ...changes,
  };
}

/** The same fields with one blank. */
export function without(fields: PairFields, field: FieldName): PairFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field));
}

/** A pair as a sheet sends it: all fields that have a value are carried. */
export function aPair(changes: Partial<OutgoingPair> = {}): OutgoingPair {
  const fields = changes.fields ?? somePairFields();
  return {
    id: anId(1),
    baseVersion: null,
    schoolYear: YEAR,
    carried: Object.keys(fields) as FieldName[],
    persons: personsOf(fields),
    where: { sheet: "Реестр", row: 3 },
    ...changes,
    fields,
  };
}

/** A pair as the district keeps it. */
export function aKeptPair(changes: Partial<KeptPair> = {}): KeptPair {
  const fields = changes.fields ?? somePairFields();
  return { id: anId(1), version: 1, schoolYear: YEAR, state: "active", persons: personsOf(fields), ...changes, fields };
}

export function personsOf(fields: PairFields): PairPersons {
  return reducePair(fields, aPolicy(), dictionary, YEAR).persons;
}

/** One row of a sheet, before any reduction. */
export type SheetRow = Partial<Omit<RegisterPair, "sheet">>;

/** A sheet with one table; its columns are the fields that any of its rows fills, and `columns`. */
export function aSheet(
  rows: readonly SheetRow[],
  changes: { name?: string; columns?: ColumnField[]; schoolYear?: string | null } = {},
): RegisterSheet {
  const { name = "Реестр", columns = [] } = changes;
  const filled = rows.flatMap((row) => Object.keys(row.fields ?? {}) as ColumnField[]);
  return {
    name,
    kind: "register",
    why: "",
    areas: [],
    ...(changes.schoolYear === null ? {} : { schoolYear: changes.schoolYear ?? YEAR }),
    tables: [
      {
        headerRows: [2],
        firstRow: 3,
        lastRow: 2 + rows.length,
        fingerprint: "",
        columns: [...new Set([...filled, ...columns])].map(aColumn),
      },
    ],
    pairs: rows.map((row, index) => ({
      row: 3 + index,
      table: 0,
      fields: {},
      sources: { of: () => undefined },
      notes: [],
      ...row,
      sheet: name,
    })),
  };
}

function aColumn(field: ColumnField, index: number): Column {
  return { index, letter: "A", header: field, field, confidence: 1, by: "header" };
}

export function aWorkbook(...sheets: RegisterSheet[]): RegisterWorkbook {
  return { sheets };
}

export function aMemory(changes: Partial<WorkbookMemory> = {}): WorkbookMemory {
  return { workbookId: anId(900), mappings: {}, base: {}, revision: 0, approved: true, outbox: null, ...changes };
}

export function aCurator(policy: PrivacyPolicy | null = aPolicy()): Me {
  return {
    role: "curator",
    district: { id: "d1", name: "Майминский район", schoolYear: YEAR, dueDate: null, closed: false },
    school: { id: "s1", name: "Школа № 1", spellings: [] },
    policy,
  };
}
