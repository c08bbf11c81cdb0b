import type { Dictionary, KindEntry, RoleModelEntry } from "../schema.js";
import { writtenName } from "./add-forms.js";
import type { Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { appended, wordingKey } from "./word-lists.js";

/** Alters role models and kinds whose names are known and adds the others. */
export function addNames(draft: Dictionary, overrides: Overrides, report: Report): Dictionary {
  return {
    ...draft,
    roleModels: changedEntries(draft.roleModels, overrides.roleModels, "roleModels", { made: roleModel, report }),
    kinds: changedEntries(draft.kinds, overrides.kinds, "kinds", { made: kind, report }),
  };
}

interface Changing<Entry, Change> {
  readonly report: Report;
  /** The entry after the change; `null` when a new one lacks something. */
  readonly made: (known: Entry | undefined, change: Change, at: { index: number; report: Report }) => Entry | null;
}

function changedEntries<Entry extends { readonly name: string }, Change extends { readonly name: string }>(
  entries: readonly Entry[],
  changes: readonly Change[] = [],
  part: "roleModels" | "kinds",
  { made, report }: Changing<Entry, Change>,
): Entry[] {
  const changed = [...entries];
  const met = new Set<string>();
  for (const [index, change] of changes.entries()) {
    const key = wordingKey(change.name);
    if (met.has(key)) report.refuse([part, index, "name"], "entry.twice", { name: change.name });
    met.add(key);
    const at = changed.findIndex(({ name }) => wordingKey(name) === key);
    const entry = made(changed[at], change, { index, report });
    if (entry) changed.splice(at < 0 ? changed.length : at, 1, entry);
  }
  return changed;
}

type RoleModelChange = NonNullable<Overrides["roleModels"]>[number];

function roleModel(
  known: RoleModelEntry | undefined,
  { name, forms, spellings, ...flags }: RoleModelChange,
  { index, report }: { index: number; report: Report },
): RoleModelEntry | null {
  if (known) return { ...known, ...flags, forms: forms ?? known.forms, spellings: spelled(known, spellings) };
  if (forms)
    return { name: writtenName(name), forms, ...flags, spellings: spelled(null, spellings), evidence: "district" };
  report.refuse(["roleModels", index], "roleModel.incomplete", { name });
  return null;
}

type KindChange = NonNullable<Overrides["kinds"]>[number];

function kind(known: KindEntry | undefined, { name, spellings, ...flags }: KindChange): KindEntry {
  if (known) return { ...known, ...flags, spellings: spelled(known, spellings) };
  return { name: writtenName(name), ...flags, spellings: spelled(null, spellings), evidence: "district" };
}

function spelled(known: { readonly spellings: readonly string[] } | null, added: readonly string[] = []): string[] {
  return appended(known?.spellings ?? [], added, wordingKey);
}
