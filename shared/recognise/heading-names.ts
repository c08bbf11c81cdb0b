import type { ColumnField, Party } from "../register/fields.js";
import { isOtherPerson } from "./foreign-headings.js";
import { type PartySplit, splitParty } from "./heading-party.js";
import { isName, nameOf } from "./heading-phrases.js";
import type { HeadingReading } from "./heading-reading.js";
import type { HeadingVocabulary } from "./heading-vocabulary.js";

/** Headings of names that say something besides. */

/**
 * «Наставник, должность» and «ФИО, дата рождения наставляемого» are columns of names with something beside them, or of
 * that alone.
 */
export function namesBeside(
  { party, rest }: PartySplit,
  field: ColumnField,
  vocabulary: HeadingVocabulary,
): HeadingReading | null {
  const [, side, attributeOf] = /^(ment(?:or|ee))(Position|Organisation|Grade|Contact|Birth)$/.exec(field) ?? [];
  if (attributeOf === undefined || (rest.length > 0 && !isName(rest, vocabulary))) return null;
  const whose = party ?? (rest.length > 0 ? (side as Party) : null);
  return whose && { ...nameOf(whose, 0.8), instead: field };
}

/** «ФИО педагогического работника, в отношении которого …»: what comes after the name explains whose it is. */
export function beginsAsName(words: readonly string[], vocabulary: HeadingVocabulary): boolean {
  return words.length > 1 && isName(words.slice(0, 1), vocabulary) && !isOtherPerson(words);
}

/** «ФИО наставника от предприятия»: where he comes from is no other column's heading. */
export function nameFromElsewhere(
  own: readonly string[],
  { party, weak }: PartySplit,
  vocabulary: HeadingVocabulary,
): HeadingReading | null {
  const from = own.findIndex((word) => word === "от" || word === "из");
  if (party === null || weak || from < 1) return null;
  const before = splitParty(own.slice(0, from), vocabulary);
  const isHis = before.party === party && (before.rest.length === 0 || isName(before.rest, vocabulary));
  return isHis ? nameOf(party, 0.9) : null;
}
