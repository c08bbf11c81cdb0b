import { repairLookalikes } from "../grid/lookalikes.js";

const LEGAL_FORMS =
  /(?<!\p{L})(?:м[бка]?о?[ау]?о?у|мобуоош|мбоу|мкоу|маоу|моу|моау|мобу|гбоу|гкоу|муниципальн\p{L}*|бюджетн\p{L}*|казенн\p{L}*|автономн\p{L}*|общеобразовательн\p{L}*|учреждени\p{L}*)(?!\p{L})/gu;
const FULL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/средн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/gu, "сош"],
  [/основн\p{L}*\s+(?:общеобразовательн\p{L}*\s+)?школ\p{L}*/gu, "оош"],
];

/** A school's name reduced for comparing: legal forms, quotes, «№», spaces and dashes do not matter (domain §1.6). */
export function schoolKey(name: string): string {
  let key = repairLookalikes(name).toLowerCase().replace(/ё/g, "е");
  for (const [full, short] of FULL_WORDS) key = key.replace(full, short);
  return key
    .replace(LEGAL_FORMS, " ")
    .replace(/(?:им\.?|имени)\s.*$/u, " ")
    .replace(/[^\p{L}\d]+/gu, "");
}

/** Whether two spellings name one school. */
export function isSameSchool(one: string, other: string): boolean {
  const left = schoolKey(one);
  return left !== "" && left === schoolKey(other);
}

/** Whether two spellings may name one school in different cases: «Реестр Бирюлинской СОШ» is of Бирюлинская СОШ. */
export function mayBeSameSchool(one: string, other: string): boolean {
  if (isSameSchool(one, other)) return true;
  const [left, right] = [schoolWords(one), schoolWords(other)];
  return left.length === right.length && left.every((word, index) => isSameStem(word, right[index] ?? ""));
}

function schoolWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/ё/g, "е")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}

/** Words in two cases differ in their last two or three letters; numbers do not differ at all. */
function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = Math.min(one.length, other.length) - 2;
  return stem >= 4 && !/\d/.test(one) && one.slice(0, stem) === other.slice(0, stem);
}
