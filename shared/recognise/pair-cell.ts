import { cleanText } from "../grid/text.js";
import { looksLikeName } from "./cells/looks-like-name.js";

/** Both persons of a pair in one cell: «Иванова И.И. – Петров П.П.», «наставник: …, наставляемый: …», «X → Y». */

export interface PairCell {
  readonly mentor: string;
  /** One mentee or a list of them. */
  readonly mentees: string;
  /** A dash, an arrow or words for the roles part the two; a comma or a line break could as well part a list. */
  readonly isSure: boolean;
}

const MENTOR_ROLE = /^(?:(?:педагог|учитель|ученик)\s*-\s*)?(?:наставник|ментор)/iu;
const ROLE =
  /(?<!\p{L})(?:(?:(?:педагог|учитель|ученик)\s*-\s*)?(?:наставник|ментор)|наставляем|подопечн|подшефн|молод\p{L}* (?:специалист|педагог|учител))\p{L}*/giu;

/** What parts the two, the plainest first. A tight hyphen does so only behind initials or a patronymic. */
const SPACED_DASH = /\s+[-–—−]+>?\s*|\s*[–—−]+\s+|\s*\/\s*/u;
const SURE_SEPARATORS = [
  SPACED_DASH,
  /\s*(?:→|⇒|➔|[-=–—]+>|\\|\||\+)\s*/u,
  /\s*[–—−]\s*|(?<=[.\p{Ll}])-\s+(?=\p{Lu})|(?<=\.|вна|вич|чна|ьич|мич|оглы|кызы)-(?=\p{Lu})/u,
];
const OTHER_SEPARATORS = [/\s*\n+\s*/u, /\s*;\s*/u, /\s+и\s+/u, /\s*,\s*/u];

/** «12. Козлова Е.В. – Морозов А.И.»: the number is the pair's, not the mentor's. */
const ENTRY_NUMBER = /^\s*\d{1,3}\s*[.)]\s*(?=\p{L})/u;

/** The two sides of a cell, or `null` when it names no two persons. */
export function splitPairCell(numbered: string): PairCell | null {
  const raw = numbered.replace(ENTRY_NUMBER, "");
  const byRoles = splitByRoles(raw);
  if (byRoles) return byRoles;
  for (const separator of [...SURE_SEPARATORS, ...OTHER_SEPARATORS]) {
    const [mentor = "", ...others] = raw.split(separator);
    const mentees = others.join(", ");
    if (!looksLikeName(mentor) || !others.some((other) => isSomebody(other, raw))) continue;
    return { mentor, mentees, isSure: SURE_SEPARATORS.includes(separator) };
  }
  return null;
}

/** The halves of a cell in a column of pairs: where only one side is somebody, the dash still tells which. */
export function pairHalves(raw: string): { readonly mentor: string; readonly mentees: string } {
  const [mentor = "", ...mentees] = raw.replace(ENTRY_NUMBER, "").split(SPACED_DASH);
  return splitPairCell(raw) ?? { mentor, mentees: mentees.join(", ") };
}

/** A side may list its persons; the first one tells. */
function isSomebody(side: string, raw: string): boolean {
  return side !== raw && looksLikeName(side.replace(/^\s*\d{1,2}\s*[.)]\s*/, "").split(/[,;\n]/)[0] ?? "");
}

/** «Наставник – X, наставляемый – Y», «X (наставник) – Y»; whoever has no role has the other one. */
function splitByRoles(raw: string): PairCell | null {
  const roles = [...raw.matchAll(ROLE)];
  const [first] = roles;
  if (!first) return null;
  const leads = !/\p{L}/u.test(raw.slice(0, first.index));
  const cuts = leads ? roles.map(({ index }) => index) : roles.map((role) => role.index + role[0].length);
  const pieces = [0, ...cuts].map((from, index) => raw.slice(from, cuts[index] ?? raw.length));
  const sides: { mentor: string[]; mentees: string[] } = { mentor: [], mentees: [] };
  for (const [index, piece] of pieces.entries()) {
    const role = roles[leads ? index - 1 : index]?.[0] ?? otherThan(roles.at(-1)?.[0] ?? "");
    const person = withoutRole(piece);
    if (person !== "") sides[MENTOR_ROLE.test(role) ? "mentor" : "mentees"].push(person);
  }
  const mentor = sides.mentor.join(", ");
  const mentees = sides.mentees.join(", ");
  return looksLikeName(mentor) && looksLikeName(sides.mentees[0] ?? "") ? { mentor, mentees, isSure: true } : null;
}

function otherThan(role: string): string {
  return MENTOR_ROLE.test(role) ? "наставляемый" : "наставник";
}

/** The person's name and what stands beside it, without the role's word and the marks around. */
function withoutRole(piece: string): string {
  const text = cleanText(piece.replace(ROLE, " "));
  return text
    .replace(/\(\s*\)/g, " ")
    .replace(/^[\s:;,)–—−/→>+-]+|[\s:;,(–—−/→>+-]+$/g, "")
    .trim();
}
