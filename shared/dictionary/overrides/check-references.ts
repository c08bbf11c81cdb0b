import type { Dictionary } from "../schema.js";
import { nearest } from "./problem.js";
import { placed, type Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { plainKey, wordingKey } from "./word-lists.js";

/** What the document and the dictionary after it say of each other: forms named and forms that there are. */
export function checkReferences(dictionary: Dictionary, overrides: Overrides, report: Report): void {
  const codes = new Set(dictionary.forms.map(({ code }) => code));
  for (const part of ["roleModels", "ambiguousForms"] as const) {
    for (const [index, entry] of (overrides[part] ?? []).entries()) {
      const named = placed(entry.forms, [part, index, "forms"]);
      for (const [at, { word: code, path }] of named.entries()) {
        if (!codes.has(code)) report.refuse(path, "form.unknown", { code, nearest: nearest(code, [...codes]) });
        if (named.findIndex(({ word }) => word === code) < at) report.refuse(path, "form.twice", { code });
      }
    }
  }
  checkRemovedForms(dictionary, overrides, report);
  checkContradictions(overrides, report);
}

function checkRemovedForms(dictionary: Dictionary, { remove = {} }: Overrides, report: Report): void {
  const removed = placed(remove.forms, ["remove", "forms"]);
  if (dictionary.forms.length === 0) report.refuse(["remove", "forms"], "form.last");
  for (const { word: code, path } of removed) {
    const user =
      dictionary.roleModels.find(({ forms }) => forms.includes(code))?.name ??
      dictionary.ambiguousForms.find(({ forms }) => forms.includes(code))?.spelling;
    if (user !== undefined) report.refuse(path, "form.inUse", { code, entry: user });
  }
  for (const side of ["mentor", "mentee"] as const)
    if (dictionary.partyWords[side].length === 0) report.refuse(["remove", "partyWords"], "party.last");
}

/** An entry is either altered or taken out; single words may be moved from one entry to another. */
function checkContradictions({ remove = {}, ...added }: Overrides, report: Report): void {
  const parts = [
    ["forms", (added.forms ?? []).map(({ code }) => code), plainKey],
    ["roleModels", (added.roleModels ?? []).map(({ name }) => name), wordingKey],
    ["kinds", (added.kinds ?? []).map(({ name }) => name), wordingKey],
  ] as const;
  for (const [part, named, key] of parts) {
    const keys = new Set(named.map(key));
    for (const { word, path } of placed(remove[part], ["remove", part]))
      if (keys.has(key(word))) report.refuse(path, "entry.both", { name: word });
  }
}
