import { formName } from "../dictionary/forms.js";
import type { Dictionary } from "../dictionary/schema.js";
import { cellAddress } from "../grid/address.js";
import type { FieldName, FieldValue } from "../register/fields.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import type { FillRow } from "./fill-rows.js";
import { writtenValue } from "./written-value.js";

/** Something that can be known and is not written: shown before it is written, undoable after (design §8). */
export interface Suggestion {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cell: string;
  readonly field: FieldName;
  readonly before: string;
  /** As the register will say it; a date in ISO. */
  readonly after: string;
  readonly edit: CellEdit;
  /** In Russian: where it is known from. */
  readonly source: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a rule knows of a row, before anybody asks whether there is a blank cell for it. */
export interface Offer {
  readonly row: FillRow;
  readonly field: FieldName;
  readonly value: FieldValue;
  readonly source: string;
  readonly confidence: number;
}

/** An offer as a suggestion for its cell. */
export function suggestionOf(
  { row, field, value, source, confidence }: Offer,
  cell: { readonly row: number; readonly column: number },
  dictionary: Dictionary,
): Suggestion {
  const after = field === "form" ? formName(dictionary, String(value)) : String(value);
  const sheet = row.sheet.name;
  return {
    sheet,
    row: row.pair.row,
    cell: cellAddress(cell.row, cell.column),
    field,
    before: "",
    after,
    edit: { sheet, ...cell, ...writtenValue(field, value, { dictionary, date1904: row.grid.date1904 }) },
    source,
    confidence,
  };
}
