import { isSameSchool, mayBeSameSchool } from "../register/school-name.js";

/** A school of the district under all the names that it is known by. */
export interface KnownSchool {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The school that a text names: one whose name or known spelling is the same, failing that the only one that may be
 * it in another case. `null` where none is, or several may be: then a person chooses.
 */
export function findSchoolIn(text: string, schools: readonly KnownSchool[]): string | null {
  return onlyOne(text, schools, isSameSchool) ?? onlyOne(text, schools, mayBeSameSchool);
}

function onlyOne(
  text: string,
  schools: readonly KnownSchool[],
  isIt: (one: string, other: string) => boolean,
): string | null {
  const [found, ...others] = schools.filter(({ names }) => names.some((name) => isIt(name, text)));
  return found && others.length === 0 ? found.id : null;
}

/** The school that a file's name holds, however much stands around it: «реестр Подгорновская СОШ 2023.xlsx». */
export function findSchoolInFileName(file: string, schools: readonly KnownSchool[]): string | null {
  const words = comparable(file.replace(/\.[a-z]{3,4}$/i, ""));
  const found = schools.filter(({ names }) => names.some((name) => words.includes(` ${comparable(name).trim()} `)));
  return found.length === 1 ? (found[0]?.id ?? null) : findSchoolIn(file.replace(/\.[a-z]{3,4}$/i, ""), schools);
}

/** Words between single spaces, with a space at both ends, so that «№ 1» is not found in «№ 12». */
function comparable(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/ё/g, "е")
      .match(/\p{L}+|\d+/gu) ?? [];
  return ` ${words.join(" ")} `;
}
