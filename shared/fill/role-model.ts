import type { Dictionary, RoleModelEntry } from "../dictionary/schema.js";
import { message } from "../messages/message.js";
import type { FillContext, FillRow } from "./fill-rows.js";
import { settledForm } from "./form.js";
import type { Offer } from "./suggestion.js";

const YOUNG_TEACHER = /молод\p{L}*\s+(?:специалист|педагог|учител)/iu;

/**
 * The role model (design §8): the only one that the dictionary has for the form; or, among several, the one for young
 * teachers where the row calls the mentee one, or the mentee's experience does (domain §3.1: up to three years).
 */
export function offerRoleModels(rows: readonly FillRow[], { dictionary }: FillContext): Offer[] {
  return rows.flatMap((row) => {
    const form = settledForm(row, dictionary);
    if (form === null || row.fields.roleModel !== undefined) return [];
    const ofForm = dictionary.roleModels.filter(({ forms }) => forms.includes(form));
    const [only] = ofForm;
    if (only && ofForm.length === 1)
      return [{ row, field: "roleModel", value: only.name, source: message("fill.onlyRoleModel"), confidence: 0.9 }];
    return youngTeacher(row, ofForm, dictionary);
  });
}

function youngTeacher(row: FillRow, ofForm: readonly RoleModelEntry[], dictionary: Dictionary): Offer[] {
  const young = ofForm.filter(({ youngMentee }) => youngMentee);
  const [model] = young;
  const isReverse = dictionary.kinds.some(({ name, reverse }) => reverse === true && name === row.fields.kind);
  const years = row.fields.menteeExperience;
  if (!model || young.length !== 1 || isReverse || (years ?? 0) > dictionary.thresholds.youngTeacherYears) return [];
  const offer = { row, field: "roleModel", value: model.name } as const;
  const { menteePosition = "", menteeReason = "" } = row.fields;
  const isCalledYoung = YOUNG_TEACHER.test(`${menteePosition}. ${menteeReason}`);
  if (isCalledYoung || row.pair.sources.of("form")?.kind === "header")
    return [{ ...offer, source: message("fill.calledYoung"), confidence: 0.8 }];
  return years === undefined ? [] : [{ ...offer, source: message("fill.youngByYears", { years }), confidence: 0.5 }];
}
