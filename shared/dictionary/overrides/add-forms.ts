import { cleanText } from "../../grid/text.js";
import type { Dictionary, FormEntry } from "../schema.js";
import type { Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { appended, withoutWords, wordingKey } from "./word-lists.js";

type FormChange = NonNullable<Overrides["forms"]>[number];

/** Alters the forms whose codes are known and adds the others; ambiguous wordings likewise. */
export function addForms(
  draft: Dictionary,
  { forms = [], ambiguousForms = [] }: Overrides,
  report: Report,
): Dictionary {
  const changed = [...draft.forms];
  const met = new Set<string>();
  for (const [index, change] of forms.entries()) {
    if (met.has(change.code)) report.refuse(["forms", index, "code"], "entry.twice", { name: change.code });
    met.add(change.code);
    const at = changed.findIndex(({ code }) => code === change.code);
    const known = changed[at];
    const made = known ? alteredForm(known, change) : newForm(change, index, report);
    if (made) changed.splice(known ? at : changed.length, 1, made);
  }
  const wordings = new Set(ambiguousForms.map(({ spelling }) => wordingKey(spelling)));
  return {
    ...draft,
    forms: changed,
    ambiguousForms: [
      ...draft.ambiguousForms.filter(({ spelling }) => !wordings.has(wordingKey(spelling))),
      ...ambiguousForms.map(({ spelling, forms: codes }) => ({
        spelling: cleanText(spelling),
        forms: codes,
        evidence: "district" as const,
      })),
    ],
  };
}

/** A renamed form is still read under its former name. */
function alteredForm(form: FormEntry, change: FormChange): FormEntry {
  const name = change.name === undefined ? form.name : writtenName(change.name);
  const isRenamed = name !== form.name;
  const former = isRenamed && wordingKey(name) !== wordingKey(form.name) ? [form.name] : [];
  const spellings = appended(form.spellings, [...former, ...(change.spellings ?? [])], wordingKey).filter(
    (spelling) => wordingKey(spelling) !== wordingKey(name),
  );
  const { source, ...rest } = form;
  return {
    ...withoutWords(rest, spellings),
    ...(isRenamed ? { evidence: "district" } : source === undefined ? {} : { source }),
    name,
    mentor: change.mentor ?? form.mentor,
    mentee: change.mentee ?? form.mentee,
    federal: change.federal ?? form.federal,
    spellings,
  };
}

function newForm(change: FormChange, index: number, report: Report): FormEntry | null {
  const { code, name, mentor, mentee } = change;
  if (name === undefined || mentor === undefined || mentee === undefined) {
    const missing = (["name", "mentor", "mentee"] as const).filter((key) => change[key] === undefined);
    report.refuse(["forms", index], "form.incomplete", { code, missing: missing.join(", ") });
    return null;
  }
  return {
    code,
    name: writtenName(name),
    mentor,
    mentee,
    federal: change.federal ?? false,
    spellings: appended([], change.spellings ?? [], wordingKey),
    evidence: "district",
  };
}

/** Reports have names in lower case; a capital first letter in a cell is no slip (design §5). */
export function writtenName(name: string): string {
  const clean = cleanText(name);
  const isAbbreviation = /^\p{Lu}{2}/u.test(clean);
  return isAbbreviation ? clean : clean.charAt(0).toLowerCase() + clean.slice(1);
}
