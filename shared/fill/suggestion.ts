import { formName } from "../dictionary/forms.js";
import type { Dictionary } from "../dictionary/schema.js";
import { cellAddress } from "../grid/address.js";
import { isoToSerial } from "../grid/serial-date.js";
import { type FieldName, fieldType, type FieldValue } from "../register/fields.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import type { FillRow } from "./fill-rows.js";

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

const DATE_FORMAT = "dd.mm.yyyy";
const TEXT_FORMAT = "@";

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
    edit: { sheet, ...cell, ...written(field, typeof value === "string" ? after : value, row) },
    source,
    confidence,
  };
}

/** A date is a real one, and a class stays a text: «5-11» is not to become 5 November. */
function written(field: FieldName, value: FieldValue, { grid }: FillRow): Pick<CellEdit, "value" | "format"> {
  const type = fieldType(field);
  if (type === "date" && typeof value === "string")
    return { value: isoToSerial(value, grid.date1904), format: DATE_FORMAT };
  return type === "grade" ? { value, format: TEXT_FORMAT } : { value };
}
