import { repairLookalikes } from "../grid/lookalikes.js";
import type { Party } from "../register/fields.js";
import { headingWords, noteWords } from "./heading-words.js";

/** Words of headings that tell who is the mentor only beside each other: «Кто» and «С кем», «Старший» and «Младший». */

const SURE_MENTOR = /(?:^| )(?:за кем|закреплен\S* за|кто (?:наставляет|курирует|помогает|шефствует))(?: |$)/;
/** «Закреплённый учитель» helps; «закреплённые обучающиеся» are helped. */
const ASSIGNED_ADULT = /(?:^| )закрепленн\S* (?:за \S+ )?(?:учител|педагог|преподавател|воспитател|мастер|работник)/;
const MENTEE =
  /(?:^| )(?:с кем|над кем|кого|кому|ведом|младш|молод|начинающ|неопытн|малоопытн|учени|учащ|обучающ|воспитанни|школьни|ребен|студент|новичк|новичо|подшеф|закреплен)/;
const MENTOR =
  /(?:^| )(?:кто|шеф|ведущ|старш|опытн|педагог|учител|преподавател|воспитател|мастер|специалист|работодател|представител)(?:[^ ]*)/;

/** «Кто посещает» and «У кого» are colleagues at each other's lessons. */
const OTHER_DEED = /(?:^| )кто (?:посеща|посети|замен|дежур|проверя|провод|отсутств)/;

/** A narrow column breaks long words: «Начинаю- щий учитель». */
const BROKEN_MENTEE = /^(?:начинающ|обучающ|воспитанни|подшефн)/;
const BROKEN_MENTOR = /^(?:преподавател|специалист|старшеклассни)/;

/** Whether a heading says a deed of its own («Кто посещает»): the persons below are at each other's lessons, not in pairs. */
export function saysOtherDeed(path: readonly string[]): boolean {
  return OTHER_DEED.test(path.flatMap(headingWords).join(" "));
}

export interface PartyHint {
  readonly party: Party;
  /** The words leave no doubt; others yield to them. */
  readonly isSure: boolean;
}

/** The side of the pair that a column's headings hint at; `null`: they do not tell. */
export function partyHint(path: readonly string[]): PartyHint | null {
  const text = path.flatMap((heading) => headingWords(repairLookalikes(heading))).join(" ");
  if (OTHER_DEED.test(text)) return null;
  if (SURE_MENTOR.test(text)) return { party: "mentor", isSure: true };
  const whole = text.replace(/ /g, "");
  if (ASSIGNED_ADULT.test(text)) return { party: "mentor", isSure: false };
  if (BROKEN_MENTEE.test(whole)) return { party: "mentee", isSure: false };
  if (MENTEE.test(text)) return { party: "mentee", isSure: false };
  return MENTOR.test(text) || BROKEN_MENTOR.test(whole) ? { party: "mentor", isSure: false } : null;
}

/** «Студент», «ФИО обучающегося», «Наставляемый (ученик)». */
export function isLearnersHeading(path: readonly string[]): boolean {
  return /(?:^| )(?:учени[кц]|учащ|обучающ|школьни|студент|воспитанни)/.test(withNotes(path));
}

/** «Наставник (учитель)», «Мастер-наставник», «Представитель предприятия». */
export function isAdultsHeading(path: readonly string[]): boolean {
  return /(?:^| )(?:педагог|учител|преподавател|воспитател|мастер|специалист|предприяти|работодател)/.test(
    withNotes(path),
  );
}

function withNotes(path: readonly string[]): string {
  return path.flatMap((heading) => [...headingWords(heading), ...noteWords(heading)]).join(" ");
}
