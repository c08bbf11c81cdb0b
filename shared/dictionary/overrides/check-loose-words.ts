import { readHeading } from "../../recognise/read-heading.js";
import type { Dictionary } from "../schema.js";
import { isAbbreviation } from "./add-words.js";
import { placed, type Placed, type Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { headingKeyOf } from "./word-lists.js";

const LEAST_LETTERS = 3;
const LEAST_CAPITALS = 2;

/** Words that are looked for inside texts: long enough, and each on one side only. */
export function checkLooseWords(dictionary: Dictionary, overrides: Overrides, report: Report): void {
  const { mentor, mentee, menteeIfAlone } = dictionary.partyWords;
  const others = { mentor: [...mentee, ...menteeIfAlone], mentee: mentor, menteeIfAlone: mentor };
  for (const side of ["mentor", "mentee", "menteeIfAlone"] as const) {
    for (const place of placed(overrides.partyWords?.[side], ["partyWords", side]))
      checkPartyWord(dictionary, { place, side, others: others[side] }, report);
  }
  for (const { word, path } of placed(overrides.sensitiveWords, ["sensitiveWords"])) {
    const least = isAbbreviation(word) ? LEAST_CAPITALS : LEAST_LETTERS;
    if (letters(word) < least) report.refuse(path, "word.short", { word, least });
  }
}

interface PartyWord {
  readonly place: Placed;
  readonly side: "mentor" | "mentee" | "menteeIfAlone";
  readonly others: readonly string[];
}

/** Party words are beginnings: one that begins a word of the other side would take its headings. */
function checkPartyWord(dictionary: Dictionary, { place, side, others }: PartyWord, report: Report): void {
  const { word, path } = place;
  const key = headingKeyOf(word);
  const other = others.find((each) => each.startsWith(key) || key.startsWith(each));
  const field = side === "mentor" ? "mentorName" : "menteeName";
  if (letters(key) < LEAST_LETTERS) report.refuse(path, "word.short", { word, least: LEAST_LETTERS });
  else if (other !== undefined) report.refuse(path, "party.taken", { word, other });
  else if (readHeading([word], dictionary)?.field !== field) report.refuse(path, "heading.unreadable", { word });
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
