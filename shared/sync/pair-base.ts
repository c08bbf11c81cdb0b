import { FIELD_NAMES, type FieldName, type FieldValue, type PairFields } from "../register/fields.js";
import type { PairBase } from "../workbook/memory.js";
import { fieldHash } from "./fingerprint.js";
import type { OutgoingPair } from "./types.js";

/** The version that a field of the sheet goes back to; `null` when nothing is known of it. */
export function versionOf(base: PairBase | undefined, field: FieldName): number | null {
  if (base?.fields[field] === undefined) return null;
  const older = base.older?.[field];
  return older === undefined ? base.version : older;
}

/**
 * The bases of the carried fields as a push names them (rule 13): the lowest version that any of them goes back to, so
 * that at worst a conflict too many is raised and never a value lost, and the fields that have moved on since.
 */
export function basesToSend(
  base: PairBase | undefined,
  carried: readonly FieldName[],
): Pick<OutgoingPair, "baseVersion" | "bases"> {
  const versions = new Map(carried.map((field) => [field, versionOf(base, field)]));
  const known = [...versions.values()].filter((version) => version !== null);
  const baseVersion = known.length === 0 || known.length < carried.length ? null : Math.min(...known);
  const others = [...versions].filter(
    (entry): entry is [FieldName, number] => entry[1] !== null && entry[1] !== baseVersion,
  );
  return others.length === 0 ? { baseVersion } : { baseVersion, bases: Object.fromEntries(others) };
}

/**
 * What `mergePair` needs of a pushed pair: the state that each carried field goes back to, and the fields whose base is
 * lost. `fieldsOf` gives a version's fields; a version that never was is a lost base, not an error. For lost fields
 * `presumed` may stand in: what the school's curators last sent.
 */
export function baseOfPush(
  pair: Pick<OutgoingPair, "baseVersion" | "bases" | "carried">,
  fieldsOf: (version: number) => PairFields | undefined,
  presumed: PairFields | null = null,
): { base: PairFields | null; lost: FieldName[] } {
  const base: Partial<Record<FieldName, FieldValue | undefined>> = {};
  const lost: FieldName[] = [];
  for (const field of pair.carried) {
    const version = pair.bases?.[field] ?? pair.baseVersion;
    const fields = version === null ? undefined : fieldsOf(version);
    if (fields === undefined) lost.push(field);
    base[field] = (fields ?? presumed)?.[field];
  }
  const isAllLost = lost.length === pair.carried.length && presumed === null;
  return { base: isAllLost ? null : (base as PairFields), lost };
}

export interface Advance {
  readonly version: number;
  /** What the sheet shows. */
  readonly fields: PairFields;
  /** Fields in which the sheet shows just what the version says: their base moves on. */
  readonly agreed: readonly FieldName[];
  /** Fields in which it does not, and the district knows: what was sent is remembered, their base stays. */
  readonly open: readonly FieldName[];
}

/** The base after the sheet and a version have been compared (rule 13); other fields keep theirs. */
export function advanceBase(old: PairBase | undefined, to: Advance): PairBase {
  if (old && isAlready(old, to)) return old;
  const agreed = new Set(to.agreed);
  const open = new Set(to.open);
  const fields: PairBase["fields"] = {};
  const older: NonNullable<PairBase["older"]> = {};
  for (const field of FIELD_NAMES) {
    const shown = agreed.has(field) || open.has(field) ? fieldHash(to.fields[field]) : old?.fields[field];
    if (shown === undefined) continue;
    fields[field] = shown;
    const version = versionOf(old, field);
    if (!agreed.has(field) && version !== to.version) older[field] = version;
  }
  return Object.keys(older).length === 0 ? { version: to.version, fields } : { version: to.version, fields, older };
}

/** Spares the hashes of a register in which nothing has happened: the usual case, thousands of times a push. */
function isAlready(old: PairBase, to: Advance): boolean {
  return (
    old.version === to.version &&
    to.open.length === 0 &&
    to.agreed.every((field) => versionOf(old, field) === to.version)
  );
}
