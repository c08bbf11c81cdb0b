import { readBirth } from "./read-date.js";
import { readGrade } from "./read-plain.js";

/** What stands beside a name in its cell: «Рябов Олег, 5А», «Котова А.А. (учитель химии)», «Ушаков Л.И., ООО «Луч»». */

const CLASS =
  /^\d{1,2}\s*[-–—]?\s*["«]?\p{L}?["»]?\s*(?:класс|кл\.?)?$|^\d{1,2}[-–—\s«"]*\p{L}?[»"]?\s*(?:класс|кл\.?)/iu;
const ORGANISATION =
  /(?:^|[^\p{L}])(?:М[БКА]?О?А?У|МБОУ|МКОУ|МАОУ|ГБОУ|ГБПОУ|СОШ|ООШ|ЗАО|[Бб]ольниц\p{L}*|[Пп]редприяти\p{L}*|ООО|ОАО|ПАО|АО|ИП|КФХ|СПК|ФГБУ|БУЗ|МУП|ГУП|НКО|АНО|[Кк]олледж\p{L}*|[Тт]ехникум\p{L}*|[Шш]кол[аыеу]|[Гг]имнази\p{L}*|[Лл]ице\p{L}*|[Уу]ниверситет\p{L}*)(?![\p{L}])/u;

/** A class in normal form, however it was written: «VIII «Б»», «7-й «В»». */
const ONE_CLASS = /^(?:[1-9]|1[01])\p{Lu}?$/u;

/** «Ученица 5-а класса» says no more than the class. */
const BEFORE_CLASS = /^(?:(?:учени\p{L}+|учащ\p{L}+|обучающ\p{L}+|уч-к|уч-ся|уч-ца|уч\.)\s+)(?=\d)/iu;

export type AsideAttribute = "Grade" | "Organisation" | "Position" | "Birth" | "Contact";

/** «12.03.2008 г.р.», «2008 г. р.»; a year alone may be anything. */
const BIRTH = /^(\d{1,2}\.\s*\d{1,2}\.\s*\d{4}|(?:19|20)\d\d(?=\s*г))\s*(?:г\.?\s*(?:р\.?)?)?$/iu;
/** «15 лет» is no date of birth, and a bare year («2019») anybody's guess: neither is a post, nor is «с 01.02.2025» or the «за» of «за Котовой А.П.». */
const NO_POST = /^(?:\d{1,2}\s*(?:лет|год|года)|(?:19|20)\d\d|(?:с|до|по)\s+\d[\d.\s]*(?:г\.?)?|за|с|к)$/iu;
const CONTACT = /@|(?:\+?7|8)[\s(-]*\d{3,5}[\s)-]*\d|^(?:тел|моб|сот)\p{L}*[.:\s]/iu;

/**
 * What stands beside a name, as the attributes that it gives, each in normal form: «инженер, АО «Заря»» is a post and a
 * place of work, «12.03.2008 г.р., 10А» a birth and a class.
 */
export function asideFields(aside: string): { attribute: AsideAttribute; value: string }[] {
  const found = new Map<AsideAttribute, string>();
  for (const piece of aside.split(/,\s+/)) {
    if (NO_POST.test(piece)) continue;
    const { attribute, value } = pieceField(piece);
    const before = found.get(attribute);
    found.set(attribute, before === undefined ? value : `${before}, ${value}`);
  }
  return [...found].map(([attribute, value]) => ({ attribute, value }));
}

function pieceField(piece: string): { attribute: AsideAttribute; value: string } {
  const [, birth] = BIRTH.exec(piece) ?? [];
  if (birth !== undefined) return { attribute: "Birth", value: readBirth(birth, "General", false).value ?? birth };
  if (CONTACT.test(piece)) return { attribute: "Contact", value: piece };
  const said = piece.replace(BEFORE_CLASS, "");
  const grade = readGrade(said, "General", false).value ?? said;
  if (CLASS.test(said) || ONE_CLASS.test(grade)) return { attribute: "Grade", value: grade };
  return { attribute: isPlace(piece) ? "Organisation" : "Position", value: piece };
}

/** «КФХ «Айтпаев»», «завод «Луч»»: what has a name of its own in quotes is a place, not a post. */
function isPlace(piece: string): boolean {
  return (ORGANISATION.test(piece) || /[«"][^«»"]{2,}[»"]/.test(piece)) && !/учител|директор/i.test(piece);
}
