import type { Dictionary } from "../dictionary/schema.js";
import type { FieldName } from "../register/fields.js";
import { FIELD_NAMES } from "../register/fields.js";
import type { RegisterSheet, RegisterWorkbook, Table } from "../register/register.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import type { CarriedPair } from "./carry-over.js";
import { writtenValue } from "./written-value.js";

/** Where last year's pairs can be written: a table without pairs, with a column for each of the two names. */
export interface BlankTable {
  readonly sheet: string;
  readonly table: Table;
}

/** The workbook's blank register of a year; with a name, of that sheet alone. */
export function blankTable(
  { sheets }: RegisterWorkbook,
  wanted: { readonly schoolYear: string; readonly sheet?: string },
): BlankTable | null {
  for (const sheet of sheets) {
    const [table] = sheet.tables;
    const isWanted = wanted.sheet === undefined || wanted.sheet === sheet.name;
    if (table && isWanted && isBlankRegister(sheet, wanted.schoolYear) && hasBothNames(table))
      return { sheet: sheet.name, table };
  }
  return null;
}

function isBlankRegister({ kind, pairs, schoolYear }: RegisterSheet, wanted: string): boolean {
  return kind === "register" && pairs.length === 0 && schoolYear === wanted;
}

function hasBothNames({ columns }: Table): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has("mentorName") && fields.has("menteeName");
}

/** The cells of a blank register that hold the carried pairs, one row a pair; what has no column there is left out. */
export function carriedEdits(
  pairs: readonly CarriedPair[],
  { sheet, table }: BlankTable,
  format: { readonly dictionary: Dictionary; readonly date1904: boolean },
): CellEdit[] {
  const columns = new Map(table.columns.map(({ field, index }) => [field, index]));
  return pairs.flatMap(({ fields }, at) =>
    FIELD_NAMES.flatMap((field: FieldName) => {
      const column = columns.get(field);
      const value = fields[field];
      if (column === undefined || value === undefined) return [];
      return [{ sheet, row: table.firstRow - 1 + at, column, ...writtenValue(field, value, format) }];
    }),
  );
}
