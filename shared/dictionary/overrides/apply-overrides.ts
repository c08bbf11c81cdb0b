import { bodyHash } from "../../sync/fingerprint.js";
import type { Dictionary } from "../schema.js";
import { addForms } from "./add-forms.js";
import { addedHeadings, addHeadings } from "./add-headings.js";
import { addNames } from "./add-names.js";
import { addWords } from "./add-words.js";
import { checkHeadings } from "./check-headings.js";
import { checkLooseWords } from "./check-loose-words.js";
import { checkReferences } from "./check-references.js";
import { checkWordings } from "./check-wordings.js";
import type { OverrideProblem } from "./problem.js";
import { readOverrides } from "./read-overrides.js";
import { removeEntries } from "./remove-entries.js";
import { newReport } from "./report.js";

export type AppliedOverrides =
  | {
      readonly ok: true;
      readonly dictionary: Dictionary;
      /** Places of the document that change nothing: worth a look, no reason to refuse. */
      readonly notes: readonly OverrideProblem[];
    }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

/**
 * The dictionary as a district has it: the default one with the district's additions. All of the document is applied,
 * or nothing is and every problem has its place. What is accepted is read: the recogniser itself is asked. Applying the
 * same again changes nothing; the version follows from the content.
 */
export function applyOverrides(base: Dictionary, document: unknown): AppliedOverrides {
  const read = readOverrides(document);
  if (!read.ok) return read;
  const { overrides } = read;
  const report = newReport();
  const removed = removeEntries(base, overrides, report);
  const named = addNames(addForms(removed, overrides, report), overrides, report);
  const headings = addedHeadings(named, overrides, report);
  const dictionary = addWords(addHeadings(named, headings), overrides, report);
  checkReferences(dictionary, overrides, report);
  // Without a consistent dictionary there is nothing to ask the recogniser.
  if (report.problems.length === 0) {
    checkWordings(dictionary, overrides, report);
    checkHeadings(dictionary, headings, report);
    checkLooseWords(dictionary, overrides, report);
  }
  const { problems, notes } = report;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, dictionary: versioned(base, dictionary), notes };
}

const HASH_DIGITS = 12;

/** «2022.2» for the default, «2022.2+3fa1…» for a district's: equal content has equal versions. */
function versioned(base: Dictionary, dictionary: Dictionary): Dictionary {
  const hash = contentHash(dictionary);
  if (hash === contentHash(base)) return base;
  return { ...dictionary, version: `${base.version.replace(/\+.*/, "")}+${hash.slice(0, HASH_DIGITS)}` };
}

const hashes = new WeakMap<Dictionary, string>();

function contentHash(dictionary: Dictionary): string {
  let hash = hashes.get(dictionary);
  if (hash === undefined) hashes.set(dictionary, (hash = bodyHash({ ...dictionary, version: "" })));
  return hash;
}
