import { Field, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import { findingSentence } from "../../../../shared/check/finding-text.js";
import type { Dictionary } from "../../../../shared/dictionary/schema.js";
import { message } from "../../../../shared/messages/message.js";
import { type FieldName, fieldType } from "../../../../shared/register/fields.js";
import type { EditedPair } from "../../api/pairs.js";
import { formName, shownValue } from "../../state/shown-value.js";

/** What is wrong with a box, or worth a look. */
export interface Complaint {
  readonly state: "error" | "warning";
  readonly sentence: string;
}

interface FieldBoxProps {
  readonly field: FieldName;
  readonly text: string;
  /** The pair's form as it stands in its box: role models are offered of it. */
  readonly form: string | undefined;
  readonly dictionary: Dictionary;
  readonly complaint: Complaint | null;
  readonly typed: (text: string) => void;
}

/** The box of one field: a date, a choice, or a text with what the dictionary knows offered. */
export function FieldBox({ field, text, form, dictionary, complaint, typed }: FieldBoxProps) {
  const options = optionsOf(field, text, dictionary);
  const offered = offeredFor(field, form, dictionary);
  const list = useId();
  const type = fieldType(field) === "date" ? ("date" as const) : ("text" as const);
  return (
    <Field
      label={{ children: message(`field.${field}`), className: "field-name" }}
      {...(complaint ? { validationState: complaint.state, validationMessage: complaint.sentence } : {})}
    >
      {options ? (
        <Select value={text} onChange={(_, data) => typed(data.value)}>
          <option value="">{message("desk.pair.blank")}</option>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <>
          <Input
            type={type}
            value={text}
            maxLength={2000}
            onChange={(_, data) => typed(data.value)}
            {...(offered.length > 0 ? { list } : {})}
            {...(fieldType(field) === "years" ? { inputMode: "decimal" as const } : {})}
          />
          {offered.length > 0 && (
            <datalist id={list}>
              {offered.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** What is said of a box: a text that cannot be read, a refusal, or what a check found in it. */
export function complaintOf(
  field: FieldName,
  { found, unreadable }: { readonly found: EditedPair | null; readonly unreadable: readonly FieldName[] },
): Complaint | null {
  if (unreadable.includes(field)) return { state: "error", sentence: message("desk.pair.notNumber") };
  const refused = found?.refused.find((each) => each.field === field);
  if (refused) return { state: "error", sentence: message(`edit.refused.${refused.reason}`) };
  const finding = found?.findings.find((each) => each.field === field);
  return finding
    ? { state: finding.severity === "error" ? "error" : "warning", sentence: findingSentence(finding) }
    : null;
}

type Option = readonly [value: string, name: string];

/** The values of a field that has no others; a form that the dictionary does not know stays among them. */
function optionsOf(field: FieldName, text: string, { forms }: Dictionary): Option[] | null {
  switch (fieldType(field)) {
    case "mark":
      return [
        ["yes", message("desk.pair.yes")],
        ["no", message("desk.pair.no")],
      ];
    case "status":
      return (["active", "ended"] as const).map((value) => [value, shownValue(field, value, forms)] as const);
    case "form": {
      const known = forms.map(({ code }): Option => [code, formName(code, forms)]);
      return text === "" || forms.some(({ code }) => code === text) ? known : [[text, text], ...known];
    }
    default:
      return null;
  }
}

/** Role models of the pair's form, and kinds: offered, and others may be written. */
function offeredFor(field: FieldName, form: string | undefined, { roleModels, kinds }: Dictionary): string[] {
  if (field === "kind") return kinds.map(({ name }) => name);
  if (field !== "roleModel") return [];
  return roleModels
    .filter(({ forms }) => form === undefined || form === "" || forms.includes(form))
    .map(({ name }) => name);
}
