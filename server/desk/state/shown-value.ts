import { fieldType, type FieldName, type FieldValue } from "../../../shared/register/fields.js";
import { message } from "../../../shared/messages/message.js";

/** Forms with their names; of two with one code the first is meant. */
export type Forms = readonly { readonly code: string; readonly name: string }[];

/** «учитель – учитель» of `teacher-teacher`; a form that is not among the given ones is shown by its code. */
export function formName(code: string, forms: Forms): string {
  return (forms.find((form) => form.code === code)?.name ?? code).replace(" – ", "\u00a0– ");
}

/** «01.09.2022» of `2022-09-01`. */
export function shownDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return day === "" ? iso : `${day}.${month}.${year}`;
}

/** A field's value as people write it; forms are called by the names that are given. */
export function shownValue(field: FieldName, value: FieldValue | null, forms: Forms): string {
  if (value === null) return message("desk.value.blank");
  if (typeof value === "boolean") return message(value ? "desk.value.yes" : "desk.value.no");
  switch (fieldType(field)) {
    case "form":
      return formName(String(value), forms);
    case "date":
    case "birth":
      return shownDate(String(value));
    case "status":
      return value === "withdrawn"
        ? message("desk.value.withdrawn")
        : message(value === "ended" ? "desk.value.ended" : "desk.value.active");
    default:
      return String(value);
  }
}
