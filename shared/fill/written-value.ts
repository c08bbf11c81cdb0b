import { formName } from "../dictionary/forms.js";
import type { Dictionary } from "../dictionary/schema.js";
import { isoToSerial } from "../grid/serial-date.js";
import { message } from "../messages/message.js";
import { type FieldName, fieldType, type FieldValue } from "../register/fields.js";
import type { CellEdit } from "../workbook/cell-edit.js";

const DATE_FORMAT = "dd.mm.yyyy";
const TEXT_FORMAT = "@";
const NO_FORMAT = "General";

/**
 * A field's value as a register's cell holds it: a form by its name, a mark as «да», a date as a real one; a class stays
 * a text, for «5-11» is not to become 5 November, and a year of birth is no date.
 */
export function writtenValue(
  field: FieldName,
  value: FieldValue,
  { dictionary, date1904 }: { readonly dictionary: Dictionary; readonly date1904: boolean },
): Pick<CellEdit, "value" | "format"> {
  if (typeof value === "boolean") return { value: message(value ? "report.mark.yes" : "report.mark.no") };
  if (typeof value === "number") return { value };
  switch (fieldType(field)) {
    case "form":
      return { value: formName(dictionary, value) };
    case "status":
      return { value: message(value === "ended" ? "report.status.ended" : "report.status.active") };
    case "grade":
      return { value, format: TEXT_FORMAT };
    case "birth":
      return value.length === 4 ? { value: Number(value), format: NO_FORMAT } : dateCell(value, date1904);
    case "date":
      return dateCell(value, date1904);
    default:
      return { value };
  }
}

function dateCell(iso: string, date1904: boolean): Pick<CellEdit, "value" | "format"> {
  return { value: isoToSerial(iso, date1904), format: DATE_FORMAT };
}
