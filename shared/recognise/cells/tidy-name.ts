import { isGivenName } from "../../persons/given-names.js";
import { normaliseName } from "../../persons/normalise-name.js";
import { isInitial, isPatronymicWord, isPost } from "./name-words.js";

const WORD = String.raw`\p{L}+(?:[-‐‑–]\p{L}+)*`;

/**
 * An earlier surname in brackets: «Иванченко (Петрушина) Олеся Игоревна», «Иванченко Олеся Игоревна (до брака Петрушина)».
 * It is of the name, but the normal form has one surname; «(логопед)» and «(Майма)» are no surnames.
 */
const EARLIER_SURNAME =
  /\s*\((?:(?:урожд[\p{L}.]*|до (?:брака|замужества)|в девичестве|дев[\p{L}.]*|ранее|бывш[\p{L}.]*)\s+)?\p{Lu}\p{Ll}*(?:[оеё]в|[иы]н|[сц]к(?:ий|ой|ая)|[оеё]ва|[иы]на|ко|ук|юк|[иы]х)(?:-\p{Lu}\p{Ll}+)?\)\s*/u;
/** «Петрова (Шмидт) Анна Андреевна», «Петрова (логопед) Анна Андреевна». */
const INSIDE_BRACKETS = new RegExp(String.raw`^(${WORD})\s*\(([^()]*)\)\s+(.+)$`, "u");
const OTHER_SURNAME = /^(?:[\p{Ll}.\s]+\s)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** «10А Зуев Ян», «11 кл. Сомова Яна», «5 А Сомова Яна», and no number of a list. */
const CLASS_AHEAD =
  /^\s*(\d{1,2}(?:\s*кл(?:асс|\.)?|(?:\s*-\s*)?(?:\p{L}(?=\s)|\s*[«"]\p{L}[»"])(?:\s*кл(?:асс|\.)?)?|\s[А-К](?:\s+кл(?:асс|\.)?)?(?=\s+\p{Lu}\p{Ll}+\s+\p{Lu})))\s+(\p{Lu}\p{Ll}.*)$/u;

/** «Иванова АП» is «Иванова А.П.»; «Учитель ИП» is no name, and in «Малышев ЯН Ильич» a given name is shouted. */
const JOINED_INITIALS =
  /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,}(?:[ОЕЁ]ВА?|[ИЫ]НА?|ИЙ|АЯ|ЕНКО))\s+(?!ОО|ОУ|ИП|АО|УО|МО)(\p{Lu})(\p{Lu})\.?(?=$|[\s,;(])(?!\s+\p{L}+(?:вна|вич|чна|ВНА|ВИЧ|ЧНА))(?:\s+(\p{Lu}\p{L}+))?/u;

const LONE_AND_REST = new RegExp(String.raw`^(${WORD})(?:\s*,\s*|\/${WORD}\s+)(.+)$`, "u");
const SPACED_HYPHEN = /^(\p{Lu}\p{L}+)(?:\s+[-–]\s*|\s*[-–]\s+)(\p{Lu}\p{L}+)\s+(.+)$/u;
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** A name's cell as one would rather have written it: marks that cannot be seen gone, the parts of the name together. */
export function tidyName(text: string): string {
  const seen = text.normalize("NFC").replace(UNSEEN, "");
  return joinSurname(seen)
    .replace(EARLIER_SURNAME, " ")
    .replace(CLASS_AHEAD, (_, grade: string, name: string) => `${name}, ${grade}`)
    .trim()
    .replace(/^[^\p{L}]+/u, "")
    .replace(JOINED_INITIALS, partedInitials)
    .replace(/^(\p{Lu}\p{L}{2,})\.\s*(?=\p{Lu}\s*\.)/u, "$1 ");
}

function partedInitials(whole: string, surname: string, first: string, second: string, next?: string): string {
  if (next === undefined) return `${surname} ${first}. ${second}.`;
  return isPost(next) ? `${surname} ${first}. ${second}. ${next}` : whole;
}

/** The surname with the rest of its name, where brackets, a comma, a slash or a loose hyphen part them. */
function joinSurname(text: string): string {
  const [, surname = "", inside = "", rest = ""] = INSIDE_BRACKETS.exec(text) ?? [];
  if (surname !== "" && goesOn(rest))
    return OTHER_SURNAME.test(inside.trim()) ? `${surname} ${rest}` : `${surname} ${rest} (${inside})`;
  const [, lone = "", after = ""] = LONE_AND_REST.exec(text) ?? [];
  if (lone !== "" && !isPost(lone) && goesOn(after)) return `${lone} ${after}`;
  return joinHyphens(text);
}

/** «Салтыков - Щедрин М.Е.» with a hyphen as it should be; a dash between a name and a post stays. */
export function joinHyphens(text: string): string {
  return text.replace(SPACED_HYPHEN, (whole, first: string, second: string, rest: string) =>
    !isPost(first) && !isPost(second) && goesOn(rest) ? `${first}-${second} ${rest}` : whole,
  );
}

/** Whether a text begins as a name does after its surname: «Анна …», «… Петровна», «А.П.». */
function goesOn(text: string): boolean {
  const [first = "", second = ""] = text.split(/[\s,;]+/);
  if (/^\p{Lu}\.(?:\s*\p{Lu}\.?)?$/u.test(first)) return true;
  return isInitial(first) ? isInitial(second) : isGivenName(normaliseName(first)) || isPatronymicWord(second);
}
