import type { KindEntry } from "./schema.js";

/** Kinds of mentoring, a second axis beside the forms (domain §2.1). */
export const DEFAULT_KINDS: readonly KindEntry[] = [
  recalled("традиционное", ["традиционная", "традиционный", "один на один", "индивидуальное", "индивидуальная"]),
  {
    name: "реверсивное",
    spellings: ["реверсивная", "обратное"],
    reverse: true,
    evidence: "seen",
    source: "1c",
  },
  recalled("групповое", ["групповая", "группа", "командное", "коллективное"]),
  recalled("дистанционное", ["виртуальное", "дистанционная", "онлайн"]),
  recalled("краткосрочное", ["целеполагающее", "краткосрочная"]),
  recalled("ситуационное", ["ситуационная"]),
  recalled("скоростное", ["скоростная", "скоростной"]),
  recalled("прямое", ["прямая"]),
  recalled("опосредованное", ["опосредованная"]),
];

function recalled(name: string, spellings: string[]): KindEntry {
  return { name, spellings, evidence: "unverified" };
}
