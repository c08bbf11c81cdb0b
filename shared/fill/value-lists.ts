import type { Dictionary } from "../dictionary/schema.js";
import { message } from "../messages/message.js";
import { type FieldName, fieldType } from "../register/fields.js";

/** What a drop-down offers: `roleModels` depends on the form that stands in the same row. */
export type ListName = "forms" | "roleModels" | "kinds" | "statuses" | "marks";

/** One column of the sheet of lists: a heading and its values. */
export interface ValueList {
  readonly heading: string;
  readonly values: readonly string[];
}

/** The lists as they stand in a hidden sheet; the role models of each form follow the list of all of them. */
export interface ValueLists {
  readonly forms: ValueList;
  readonly kinds: ValueList;
  readonly statuses: ValueList;
  readonly marks: ValueList;
  /** First all role models, then those of each form that has some, headed by the form's name. */
  readonly roleModels: readonly [all: ValueList, ...ofForms: ValueList[]];
}

/** The list that a field's cells are chosen from; `null` where anything may be written. */
export function listOf(field: FieldName): ListName | null {
  if (field === "kind") return "kinds";
  const type = fieldType(field);
  if (type === "form") return "forms";
  if (type === "roleModel") return "roleModels";
  if (type === "status") return "statuses";
  return type === "mark" ? "marks" : null;
}

/** What a district's dictionary offers for forms, role models, kinds and statuses (design §8). */
export function valueLists(dictionary: Dictionary): ValueLists {
  const ofForms = dictionary.forms.map(({ code, name }) => ({
    heading: name,
    values: dictionary.roleModels.filter(({ forms }) => forms.includes(code)).map((model) => model.name),
  }));
  const all = [...new Set(dictionary.roleModels.map(({ name }) => name))];
  return {
    forms: { heading: message("column.form"), values: dictionary.forms.map(({ name }) => name) },
    kinds: { heading: message("column.kind"), values: dictionary.kinds.map(({ name }) => name) },
    statuses: {
      heading: message("column.status"),
      values: [message("report.status.active"), message("report.status.ended")],
    },
    marks: { heading: message("fill.list.marks"), values: [message("report.mark.yes"), message("report.mark.no")] },
    roleModels: [
      { heading: message("fill.list.allRoleModels"), values: all },
      ...ofForms.filter(({ values }) => values.length > 0),
    ],
  };
}
