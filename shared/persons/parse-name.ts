import { cleanName, normaliseName } from "./normalise-name.js";
import { orderWords } from "./order-words.js";
import { isParticle } from "./patronymic.js";
import { knowPlainName } from "./plain-name.js";

/** The parts of a name as written; an empty text where a part is not known. */
export interface NameParts {
  readonly surname: string;
  /** From brackets: «Петрова (Иванова) Анна», an earlier surname. */
  readonly otherSurname: string;
  /** A name or an initial. */
  readonly given: string;
  readonly patronymic: string;
}

/** «Дж.» is an initial too; a single letter is one without its dot. */
const INITIAL = /^(?:\p{L}\.?|\p{L}{2,3}\.)$/u;
const LONGEST_INITIAL = 4;
const LONGEST_PARTICLE = 4;
const HAS_LETTER = /[\p{L}\p{N}]/u;
/** Joined with the word after them; «ван» is left out, which is a name by itself more often. */
const LEADING_PARTICLE = /^(?:фон|дер|де|ди|аль|эль|ибн|бин)$/;
const OF_EARLIER_SURNAME =
  /^(?:до|брака|после|урожденная|урожд|в|девичестве|девичья|фамилия|дев|бывшая|бывш|ранее|фам)$/;

/** Whether a part of a name, as written, is only an initial. */
export function isInitial(part: string): boolean {
  return part.length <= LONGEST_INITIAL && INITIAL.test(part);
}

/**
 * Parses a person's name in any order of parts, with initials anywhere, double names, Turkic particles, an earlier
 * surname in brackets; what follows a comma is not of the name. Never fails: a lone word is a surname.
 */
export function parseName(name: string): NameParts {
  const clean = cleanName(name);
  return plainParts(clean) ?? partsOfAny(clean);
}

/** «Носова А.», as a pupil's name leaves the school; a shorter word may be a particle. */
const SURNAME_AND_INITIAL = /^[А-ЯЁ][а-яё]{4,} [А-ЯЁ]\.$/;

/** Three words in the usual order, as most names are, or a surname with an initial: these need not be thought about. */
function plainParts(clean: string): NameParts | null {
  if (!SURNAME_AND_INITIAL.test(clean) && !knowPlainName(clean)) return null;
  const [surname = "", given = "", patronymic = ""] = clean.split(" ");
  return { surname, given, patronymic, otherSurname: "" };
}

function partsOfAny(clean: string): NameParts {
  const { main, aside } = splitBrackets(clean);
  const words = joinParticles(
    main
      .replace(/\.(?=\S)/g, ". ")
      .split(/\s+/)
      .filter((word) => HAS_LETTER.test(word)),
  );
  const initials = words.filter(isInitial);
  const parts =
    initials.length === 0
      ? partsOf(words)
      : withInitials(
          words.filter((word) => !isInitial(word)),
          initials,
        );
  return { ...parts, otherSurname: earlierSurname(aside) };
}

type MainParts = Omit<NameParts, "otherSurname">;

function partsOf(words: readonly string[]): MainParts {
  const order = orderWords(words.map(normaliseName));
  const part = (places: readonly number[], joint: string) =>
    places
      .map((place) => words[place] ?? "")
      .join(joint)
      .trim();
  return {
    surname: part(order.surname, "-"),
    given: part(order.given, "-"),
    patronymic: part(order.patronymic, " "),
  };
}

function withInitials(words: readonly string[], initials: readonly string[]): MainParts {
  const [first = "", ...rest] = initials;
  if (words.length === 0 && isLetterAlone(first) && rest.length > 0 && !rest.some(isLetterAlone))
    return { surname: first, given: rest[0] ?? "", patronymic: rest.slice(1).join("") };
  if (words.length === 0) return { surname: "", given: first, patronymic: rest.join("") };
  if (words.length === 1 || rest.length > 0)
    return { surname: words.join("-"), given: first, patronymic: rest.join("") };
  const parts = partsOf(words);
  if (parts.patronymic === "") return { ...parts, patronymic: first };
  if (parts.surname === "" && isLetterAlone(first)) return { ...parts, surname: first };
  // «Иванова М. Ивановна»
  return parts.given === "" ? { ...parts, given: first } : parts;
}

/** «О Марина Владимировна», «О М.В.»: a surname of one letter, where the initials have their dots. */
function isLetterAlone(initial: string): boolean {
  return !initial.endsWith(".");
}

function splitBrackets(text: string): { main: string; aside: string } {
  if (!/[(,;]/.test(text)) return { main: text, aside: "" };
  const asides: string[] = [];
  const open = text.replace(/\(([^()]*)\)?/g, (_, aside: string) => {
    asides.push(aside);
    return " ";
  });
  const [head = "", ...tail] = open.split(/[,;]/).map((part) => part.trim());
  // «Иванова, Анна Петровна»: a lone word before the comma is the surname of what follows it.
  const main = /\s|\./.test(head) || tail.length === 0 ? head : `${head} ${tail[0] ?? ""}`;
  return { main, aside: asides.join(" ") };
}

function earlierSurname(aside: string): string {
  if (aside === "") return "";
  const words = aside.split(/[\s.]+/).filter((word) => word !== "" && !OF_EARLIER_SURNAME.test(normaliseName(word)));
  const [only = "", ...others] = joinParticles(words);
  return others.length === 0 && /^[\p{L} -]{2,}$/u.test(only) ? only : "";
}

function joinParticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let leading = "";
  for (const word of words) {
    const key = word.length > LONGEST_PARTICLE ? "" : normaliseName(word);
    const last = joined.at(-1);
    if (LEADING_PARTICLE.test(key)) leading += `${word} `;
    else if (isParticle(key) && last !== undefined && !isInitial(last)) joined[joined.length - 1] = `${last} ${word}`;
    else {
      joined.push(leading + word);
      leading = "";
    }
  }
  return leading === "" ? joined : [...joined, leading.trim()];
}
