import { message } from "../../../../shared/messages/message.js";
import { type ColumnField, FIELD_NAMES, type FieldName } from "../../../../shared/register/fields.js";

/** What a column is, in words; composites and parts of names are the program's own and shown as «несколько полей». */
export function columnFieldLabel(field: ColumnField): string {
  const plain = FIELD_NAMES.find((name): name is FieldName => name === field);
  return plain ? message(`field.${plain}`) : message("desk.settings.composite");
}
