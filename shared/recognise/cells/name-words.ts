import { isGivenName } from "../../persons/given-names.js";
import { normaliseName } from "../../persons/normalise-name.js";
import { isParticle, readPatronymic } from "../../persons/patronymic.js";

/** What a single word of a name's cell may be: a part of the name, an initial, a post or an abbreviation. */

const NAME_WORD = /^\p{L}+(?:['’ʼ‐‑–-]\p{L}+)*$/u;
const USUAL_PATRONYMIC = /(?:ович|евич|ильич|кузьмич|лукич|фомич|никитич|саввич|овна|евна|ична|оглы|кызы|улы|гызы)$/i;
const LONGEST_PARTICLE = 4;

/** Before a surname: «фон дер Гейден», «аль Хатиб»; «Ван» and «Де» are names of their own as well. */
const LEADING = /^(?:фон|дер|ван|ден|де|ди|да|дель|аль|эль|ибн|бин|абу)$/i;
const LEADING_IN_CAPITALS = /^(?:ФОН|ДЕР|АЛЬ|ЭЛЬ|ИБН)$/;
/** «аль-Хатиб», «д'Артаньян» begin with a small letter. */
const SMALL_BEGINNING = /^(?:(?:аль|эль|ас|аш|ар)-|[до]['’ʼ])\p{Lu}/u;

/** «МБОУ СОШ № 1», «зам. директора по УВР»; no surname has no vowels. */
export const IN_POSTS =
  /^(?:М[БКА]?О?Б?ОУ|МБДОУ|МАДОУ|ГБОУ|ГБПОУ|СОШ|ООШ|НОШ|ООО|ОАО|ПАО|ЗАО|ИП|ИЗО|ОБЖ|ОБЗР|УВР|УМР|АХЧ|АХР|ИКТ|ПДО|ОРКСЭ|ОДНКНР|[БВГДЖЗКЛМНПРСТФХЦЧШЩ]{2,5})$/;

/** Words for what a person is, and no surnames: «Учитель Рябова О.И.», «Педагог-психолог Котова А.А.». */
const POST =
  /^(?:учитель(?:ница)?|учителя|педагог|преподаватель|воспитатель(?:ница)?|логопед|психолог|дефектолог|методист|библиотекарь|директор|заместитель|завуч|заведующ(?:ий|ая)|руководитель|тьютор|вожат(?:ый|ая)|старшевожат(?:ый|ая)|советник|мастер|инструктор|тренер|концертмейстер|хореограф|лаборант|инженер|врач|медсестра|мастер|технолог|бухгалтер|менеджер|предприниматель|специалист|молодой|студент(?:ка)?|учени[кц]а?|учащ(?:ийся|аяся)|обучающ(?:ийся|аяся)|наставни[кц]а?|наставляем(?:ый|ая)|ментор|куратор|координатор|подопечн(?:ый|ая)|стажер|фио)$/;
/** «Старший вожатый», «Классный руководитель»: a post of two words. */
const OF_A_POST = /(?:ый|ий|ой|ая)$/;

export function isInitial(token: string): boolean {
  return /^(?:\p{Lu}\.?|Дж\.)$/u.test(token);
}

/** Whether a word has the ending of a patronymic, in any of the writings of the peoples. */
export function isPatronymicWord(word: string): boolean {
  return USUAL_PATRONYMIC.test(word) || isSmallPart(word) || readPatronymic(normaliseName(word)) !== null;
}

/** «оглы», «кызы», «ўғли», «заде»: they belong to the word before them and stay in small letters. */
export function isSmallPart(word: string): boolean {
  return word.length <= LONGEST_PARTICLE && word.length > 2 && isParticle(normaliseName(word));
}

/** «фон», «аль»: it belongs to the word after it. */
export function isLeadingPart(word: string): boolean {
  return LEADING.test(word);
}

/** Whether a word of two halves or one stands for a post: «Учитель-логопед». */
export function isPost(token: string): boolean {
  if (IN_POSTS.test(token)) return true;
  const [first = ""] = token.toLowerCase().replaceAll("ё", "е").split(/[-–]/);
  return POST.test(first.replace(/:$/, ""));
}

/** Whether what stands before a name begins as a post does, or with a small letter: «Главный инженер …». */
export function beginsPost(token: string): boolean {
  return isPost(token) || OF_A_POST.test(token) || !/^\p{Lu}/u.test(token);
}

/** A word with a capital letter that is no post. */
export function startsName(token: string): boolean {
  if (isInitial(token)) return true;
  return (/^\p{Lu}/u.test(token) || SMALL_BEGINNING.test(token) || isTurnedCase(token)) && isNameWord(token);
}

/** Whether a word, whatever its letter case, can be of a name. */
export function isNameWord(token: string): boolean {
  return NAME_WORD.test(token) && !isPost(token);
}

/** «анна», «петровна»: in small letters they are of the name beside them. */
export function isSmallName(token: string): boolean {
  return /^\p{Ll}/u.test(token) && (isPatronymicWord(token) || isGivenName(normaliseName(token)));
}

/** «иванова»: the ending of a surname, though some words have it too. */
export function looksLikeSmallSurname(token: string): boolean {
  return (
    /^\p{Ll}{2,}(?:[оеё]ва?|[иы]на?|[сц]к(?:ая|ий|ой)|енко|чук|юк|дзе|швили|ян)$/u.test(token) && isNameWord(token)
  );
}

/** A word all in capitals or small letters, in turned case («иВАНОВА») or with two capitals («ИВанова»). */
export function isMiscased(word: string): boolean {
  if (word.length < 2) return false;
  return word === word.toUpperCase() || word === word.toLowerCase() || isTurnedCase(word) || MISCASED.test(word);
}

/** «ИВанова», «Петрова-водкина». */
const MISCASED = /^\p{Lu}{2}\p{Ll}{2,}$|^\p{Lu}\p{Ll}+[-–]\p{Ll}+(?:[ое]ва?|[иы]на?|ск(?:ая|ий))$/u;

function isTurnedCase(word: string): boolean {
  return /^\p{Ll}\p{Lu}{2,}$/u.test(word);
}

/** The second half of a word stays small in «Кара-оол», «Гасан-заде», «Али-оглы». */
const SMALL_HALF = /^(?:оол|ооловна|оолович|кыс)$/;

/** A word of a name in ordinary letter case. */
export function inNameCase(word: string): string {
  if (LEADING_IN_CAPITALS.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-‐‑–])(\p{L}['’ʼ])?(\p{L}+)/gu, (whole, dash: string, ahead = "", half: string) => {
      if (dash !== "" && (SMALL_HALF.test(half) || isSmallPart(half))) return whole;
      return `${dash}${String(ahead).toUpperCase()}${half.charAt(0).toUpperCase()}${half.slice(1)}`;
    });
}
