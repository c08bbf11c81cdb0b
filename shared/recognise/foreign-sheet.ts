import { cleanText } from "../grid/text.js";
import type { MessageKey } from "../messages/catalogue.js";
import type { Column } from "../register/register.js";
import type { HeaderRows } from "./header-window.js";
import type { SheetCells } from "./sheet-cells.js";

/** Sheets that name both parties and yet are no register of pairs. */

/** Children on record with the police or the commission are another regime: such sheets are never read (domain §3.1). */
const PREVENTION =
  /вид\s+уч[её]та|постановк\S*\s+на\s+уч[её]т|состо\S+\s+на\s+(?:\S+\s+){0,2}уч[её]те|профилактическ\S*\s+уч[её]т/iu;
/** In capitals only: «ПДн» is personal data, as is «ОБРАБОТКА ПДН» in a heading all of capitals. */
const COMMISSION = /(?:^|[^\p{L}])(?:КДН|ПДН|ВШУ)(?:[^\p{L}]|$)/u;

/** Whether a heading or a title speaks of children on record. */
export function speaksOfPrevention(text: string): boolean {
  return PREVENTION.test(text) || (COMMISSION.test(text) && !/обработк|согласи/i.test(text));
}

const CONTEST =
  /компетенци|возрастная категория|атрибут|номинаци|конкурс|олимпиад|балл|диплом|призов|призер|призёр|^место$|занятое место|результат участия/i;
const DUTY = /дежур/i;
/** What Google's forms head the first column with. */
const ANSWERS = /^отметка времени$|^timestamp$/i;
/** «Тьютор» beside «ученик» may be anybody; beside «наставляемый» it is the mentor. */
const TUTOR = /^(?:ф\S*\s+)?(?:тьютор|куратор)\S*$/i;
const MENTEE = /наставля|подопечн|подшефн|молод/i;
const DAY = /^дата(?:\s+(?:и\s+время\s+)?(?:встреч|заняти|проведени|бесед|консультаци)\p{L}*)?$/iu;
const TOPIC = /^(?:тем[аы]|содержание)(?!\p{L})/iu;
const MEETING = /встреч|заняти|бесед|консультаци/i;
/** What only a pair has: an export of a contest has none of these. */
const OF_PAIR = /^(?:form|roleModel|kind|startDate|endDate|period|order|plan|consent\w+|menteeReason)$/;
const WEAK_MENTEE = /участник|реб[её]н|команд|конкурсант/i;

/**
 * Why a table that names both parties is none of ours, as a catalogue key: `null` for a register. `form` tells whether
 * a title or the sheet's name says a form of mentoring.
 */
export function foreignSheet(
  cells: SheetCells,
  header: HeaderRows,
  columns: readonly Column[],
  form: boolean,
): MessageKey | null {
  const headings = columns.map(({ header: heading }) => cleanText(heading));
  if ([...headings, ...titlesOf(cells, header)].some(speaksOfPrevention)) return "recognise.prevention";
  if (headings.some((text) => DUTY.test(text))) return "recognise.duty";
  if (isPlan(headings, columns)) return "recognise.plan";
  const ofPair = columns.some(({ field }) => field !== null && OF_PAIR.test(field));
  const isContest = headings.some((text) => CONTEST.test(text)) && headings.some((text) => WEAK_MENTEE.test(text));
  if (ofPair || form) return null;
  if (headings.some((text) => ANSWERS.test(text))) return "recognise.questionnaire";
  if (isContest) return "recognise.contest";
  if (isOfMeetings(headings) && (repeatsPair(cells, header, columns) || headings.some(saysMeeting)))
    return "recognise.journal";
  const isTutors = columns.some(({ field, header: text }) => field === "mentorName" && TUTOR.test(text));
  return isTutors && !headings.some((text) => MENTEE.test(text)) ? "recognise.tutors" : null;
}

/** «Мероприятие», and who answers for it: «Ответственный (наставник)». */
function isPlan(headings: readonly string[], columns: readonly Column[]): boolean {
  const answers = columns.some(({ field, header }) => field === "mentorName" && /ответственн|исполнител/i.test(header));
  return answers && headings.some((text) => /мероприят/i.test(text));
}

/** «Дата» and «Тема» of each meeting. */
function isOfMeetings(headings: readonly string[]): boolean {
  return headings.some((text) => DAY.test(text)) && headings.some((text) => TOPIC.test(text));
}

function saysMeeting(heading: string): boolean {
  return (DAY.test(heading) || TOPIC.test(heading)) && MEETING.test(heading);
}

/** The same two persons again: they have met twice. */
function repeatsPair({ grid }: SheetCells, { bottom }: HeaderRows, columns: readonly Column[]): boolean {
  const persons = columns.filter(({ field }) => field === "mentorName" || field === "menteeName");
  const seen = new Set<string>();
  return grid.values.slice(bottom + 1).some((row) => {
    const pair = JSON.stringify(persons.map(({ index }) => row[index] ?? null));
    if (pair.includes("null")) return false;
    return seen.size === seen.add(pair).size;
  });
}

const TITLE_ROWS = 6;

function titlesOf(cells: SheetCells, header: HeaderRows): string[] {
  const rows = cells.grid.values.slice(Math.max(0, header.top - TITLE_ROWS), header.top);
  return rows.flat().flatMap((value) => (typeof value === "string" ? [cleanText(value)] : []));
}
