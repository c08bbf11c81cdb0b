import { readGrade } from "./read-plain.js";

/** What stands beside a name in its cell: «Рябов Олег, 5А», «Котова А.А. (учитель химии)», «Ушаков Л.И., ООО «Луч»». */

const CLASS =
  /^\d{1,2}\s*[-–—]?\s*["«]?\p{L}?["»]?\s*(?:класс|кл\.?)?$|^\d{1,2}[-–—\s«"]*\p{L}?[»"]?\s*(?:класс|кл\.?)/iu;
const ORGANISATION =
  /(?:^|[^\p{L}])(?:М[БКА]?О?А?У|МБОУ|МКОУ|МАОУ|ГБОУ|ГБПОУ|СОШ|ООШ|ЗАО|больниц\p{L}*|предприяти\p{L}*|ООО|ОАО|ПАО|АО|ИП|КФХ|СПК|ФГБУ|БУЗ|МУП|ГУП|НКО|АНО|колледж\p{L}*|техникум\p{L}*|школ[аыеу]|гимнази\p{L}*|лице\p{L}*|университет\p{L}*)(?![\p{L}])/u;

/** A class in normal form, however it was written: «VIII «Б»», «7-й «В»». */
const ONE_CLASS = /^(?:[1-9]|1[01])\p{Lu}?$/u;

/** «Ученица 5-а класса» says no more than the class. */
const BEFORE_CLASS = /^(?:(?:учени\p{L}+|учащ\p{L}+|обучающ\p{L}+|уч-к|уч-ца|уч\.)\s+)(?=\d)/iu;

/** Whether it is a class, a place of work or a post, as the attribute that it gives, and its value in normal form. */
export function asideField(aside: string): { attribute: "Grade" | "Organisation" | "Position"; value: string } {
  const said = aside.replace(BEFORE_CLASS, "");
  const grade = readGrade(said, "General", false).value ?? said;
  if (CLASS.test(said) || ONE_CLASS.test(grade)) return { attribute: "Grade", value: grade };
  return {
    // «КФХ «Айтпаев»», «завод «Луч»»: what has a name of its own in quotes is a place, not a post.
    attribute:
      (ORGANISATION.test(aside) || /[«"][^«»"]{2,}[»"]/.test(aside)) && !/учител|директор/i.test(aside)
        ? "Organisation"
        : "Position",
    value: aside,
  };
}
