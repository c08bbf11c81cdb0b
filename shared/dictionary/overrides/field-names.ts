import { message } from "../../messages/message.js";
import { type ColumnField, type FieldName, fieldNameSchema } from "../../register/fields.js";

/** «стаж наставника, стаж наставляемого»: fields as people call them. */
export function fieldNames(fields: readonly ColumnField[]): string {
  return fields
    .map((field) => (isField(field) ? message(`field.${field}`) : message(`pane.column.${field}`)))
    .join(", ");
}

function isField(field: ColumnField): field is FieldName {
  return fieldNameSchema.safeParse(field).success;
}
