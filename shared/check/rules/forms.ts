import { formName } from "../../dictionary/forms.js";
import type { PartyKind } from "../../dictionary/schema.js";
import { deducedForm, shownKind } from "../../recognise/party-kinds.js";
import type { PairRule } from "../rule.js";

/** `form.missing`: no form in the row, its section, the sheet or the header. */
export const formMissing: PairRule = ({ fields }, { dictionary }) => {
  if (fields.form !== undefined) return null;
  const code = deducedForm(fields, dictionary);
  return {
    code: "form.missing",
    field: "form",
    ...(code
      ? {
          fix: formName(dictionary, code),
          variant: "form.missing.deduced",
          values: { form: formName(dictionary, code) },
        }
      : {}),
  };
};

/** `roleModel.mismatch`: the role model belongs to another form. */
export const roleModelMismatch: PairRule = ({ fields }, { dictionary, roleModelOf }) => {
  const model = roleModelOf(fields.roleModel);
  if (!model || fields.form === undefined || model.forms.includes(fields.form)) return null;
  const forms = model.forms.map((code) => `«${formName(dictionary, code)}»`).join(", ");
  return {
    code: "roleModel.mismatch",
    field: "roleModel",
    values: { roleModel: model.name, form: formName(dictionary, fields.form), forms },
  };
};

/** `form.mismatch`: the form puts a teacher where the row shows a pupil, or the reverse. */
export const formMismatch: PairRule = ({ fields }, { dictionary, formOf }) => {
  const form = formOf(fields.form);
  if (!form) return null;
  for (const party of ["mentor", "mentee"] as const) {
    const shown = shownKind(party, fields, dictionary);
    if (shown === null || !isContrary(form[party], shown)) continue;
    return {
      code: "form.mismatch",
      field: "form",
      variant: `form.mismatch.${party}`,
      values: { form: form.name, shown: shown === "pupil" ? "pupil" : "other" },
    };
  }
  return null;
};

/** Only a pupil against a grown-up is a contradiction: a post says little of who is a partner, an employer or a head. */
function isContrary(expected: PartyKind, shown: PartyKind): boolean {
  const expectsAdult = expected !== "pupil" && expected !== "student" && expected !== "trainee";
  if (shown === "pupil") return expectsAdult || expected === "trainee";
  return shown === "teacher" && expected === "pupil";
}
