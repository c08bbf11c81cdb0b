import { compareKnown } from "../persons/compare-persons.js";
import { isFullName, knowName, type KnownName } from "../persons/known-name.js";

/** Which person a name means among all names at hand. */
export interface Persons {
  /** A key that is equal for two writings of one person; `null` where the name could be of several. */
  keyOf(name: string): string | null;
}

/**
 * Tells persons apart by their names: a full name is a person; initials are the only full name that they fit, or a
 * person of their own where they fit none. Initials that fit two full names are nobody.
 */
export function personsAmong(names: Iterable<string>): Persons {
  const known = new Map<string, KnownName>();
  for (const name of names) if (!known.has(name)) known.set(name, knowName(name));
  const full = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  for (const name of known.values()) {
    if (!isFullName(name) || seen.has(name.text)) continue;
    seen.add(name.text);
    full.set(name.surname, [...(full.get(name.surname) ?? []), name]);
  }
  const keys = new Map<string, string | null>();
  return {
    keyOf(name) {
      const parsed = known.get(name);
      if (!parsed) return null;
      let key = keys.get(name);
      if (key === undefined) {
        key = isFullName(parsed) ? parsed.text : shortKey(parsed, full.get(parsed.surname) ?? []);
        keys.set(name, key);
      }
      return key;
    },
  };
}

function shortKey(name: KnownName, sameSurname: readonly KnownName[]): string | null {
  if (name.surname === "" || name.givenExtent === "none") return null;
  const fitting = sameSurname.filter((other) => compareKnown(name, other).answer !== "different");
  if (fitting.length > 1) return null;
  return fitting[0]?.text ?? `${name.text}.`;
}
