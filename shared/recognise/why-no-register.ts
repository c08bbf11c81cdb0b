import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import { cleanText } from "../grid/text.js";
import type { MessageKey } from "../messages/catalogue.js";
import { findRoleModel, readForm } from "./cells/read-form.js";
import { isSurelyName, looksLikeName } from "./cells/looks-like-name.js";
import { speaksOfPrevention } from "./foreign-sheet.js";
import { namesParty } from "./heading-party.js";
import { readHeading } from "./read-heading.js";
import { promisesRoles, roleIn } from "./role-column.js";
import type { SheetCells } from "./sheet-cells.js";

const LOOKED_AT_ROWS = 40;
const MAX_TEXT = 160;
/** The sheet's name and its title. */
const TITLE_TEXTS = 6;
const LEAST_HEADINGS = 3;
/** Of a sheet without headings. */
const LEAST_ROWS_ABOVE = 3;

/** What a look at a sheet's first rows shows. */
interface SheetLook {
  /** All texts, the sheet's name first. */
  readonly texts: readonly string[];
  /** Texts of rows that hold several texts: headings, most likely. */
  readonly headings: readonly string[];
  /** The sheet's name, its title and the first row of headings. */
  readonly above: readonly string[];
  readonly rows: number;
  /** The most filled cells of any row. */
  readonly widest: number;
  readonly numbers: number;
  /** Texts of the first column that name a party or a field, where a value stands beside them. */
  readonly keys: number;
  /** Rows of the first column's keys where several persons stand beside: pairs laid out in columns. */
  readonly keysOfPersons: number;
  readonly parties: ReadonlySet<"mentor" | "mentee">;
  readonly choices: number;
  /** Cells say «наставник» and «наставляемый» of persons. */
  readonly roles: boolean;
}

/** Kinds of sheets by what is said on them, the surest first. */
const KINDS: readonly (readonly [MessageKey, (look: SheetLook) => boolean])[] = [
  ["recognise.empty", ({ rows }) => rows === 0],
  ["recognise.text", ({ widest, above }) => widest === 1 && above.some((text) => /^протокол/i.test(text))],
  ["recognise.oneColumn", ({ widest, texts }) => widest === 1 && texts.filter(namesSomebody).length >= LEAST_PERSONS],
  ["recognise.text", ({ widest }) => widest <= 1],
  [
    "recognise.prevention",
    ({ texts, headings }) => [...texts.slice(0, TITLE_TEXTS), ...headings].some(speaksOfPrevention),
  ],
  ["recognise.instruction", says(/^как (?:за|вно)|инструкц|что писать|пример заполнения/i)],
  ["recognise.lists", ({ choices, numbers }) => choices >= 4 && numbers === 0],
  ["recognise.transposed", ({ keysOfPersons }) => keysOfPersons >= 2],
  ["recognise.card", ({ keys, widest, rows }) => widest <= 3 && keys >= 3 && keys * 2 >= rows],
  ["recognise.timetable", saysInHeadings(/^(?:понедельник|вторник|пн|вт|время|урок|звонки)$/i, 2)],
  ["recognise.duty", saysAbove(/дежур/i)],
  ["recognise.questionnaire", saysInHeadings(/^отметка времени$|^timestamp$/i, 1)],
  ["recognise.summary", says(/^(?:названия строк|количество по полю|сумма по полю|общий итог)/i)],
  ["recognise.questionnaire", says(/результаты (?:анкет|опрос)|^вопрос|опросный лист|^анкета/i)],
  [
    "recognise.indicators",
    says(/наименование показател|^показател|мониторинг эффектив|^критери|базовое значение|индикатор/i),
  ],
  ["recognise.budget", saysInHeadings(/сумм|руб|стоимост|расход|цена|смет/i, 1)],
  ["recognise.plan", saysInHeadings(/мероприят|этап|содержание|исполнител|ответственн/i, 2)],
  ["recognise.journal", saysAbove(/журнал/i)],
  ["recognise.journal", saysInHeadings(/^(?:дата|тема\S*|содержание.*|домашнее задание|что пройдено на уроке)$/iu, 3)],
  ["recognise.contest", saysInHeadings(/^(?:место|балл\S*|результат|статус|номинация|участник\S*|диплом.*)$/iu, 2)],
  ["recognise.plan", says(/дорожн\p{L}* карт|план (?:работ|мероприят|встреч|занят)|наименовани\p{L}* мероприят/iu)],
  ["recognise.plan", saysInHeadings(/^(?:срок\p{L}*|содержание.*|ожидаемый результат)$/iu, 2)],
  ["recognise.roles", ({ headings, roles }) => headings.some(promisesRoles) && roles],
  ["recognise.contacts", saysInHeadings(/телефон|почт|mail/i, 2)],
  ["recognise.onlyMentors", ({ parties }) => parties.has("mentor") && !parties.has("mentee")],
  ["recognise.onlyMentees", ({ parties }) => parties.has("mentee") && !parties.has("mentor")],
  ["recognise.people", saysInHeadings(/(?:^|[^а-яё])(?:ф\.?\s*и\.?\s*о|фамил)/i, 1)],
  ["recognise.people", ({ texts }) => texts.filter(isSurelyName).length >= 2],
  ["recognise.summary", ({ numbers, rows }) => numbers > 0 && numbers >= rows / 2],
];

/** Says why a sheet is no register, as a catalogue key, so that a curator knows what to look for (design §5). */
export function whyNoRegister(cells: SheetCells, dictionary: Dictionary): MessageKey {
  const look = lookAt(cells, dictionary);
  return KINDS.find(([, fits]) => fits(look))?.[0] ?? "recognise.noHeader";
}

const LEAST_PERSONS = 3;

/** «1.2. Окунев Марк, 7А» */
function namesSomebody(text: string): boolean {
  return text.length < MAX_PERSON && !/[:_]/.test(text) && looksLikeName(text.replace(/^[\d.)\s]+/, ""));
}

const MAX_PERSON = 80;

function says(pattern: RegExp): (look: SheetLook) => boolean {
  return ({ texts }) => texts.some((text) => pattern.test(text));
}

/** «Электронный журнал» in a cell is what a mentee asked for; in a title or a heading it is what the sheet is. */
function saysAbove(pattern: RegExp): (look: SheetLook) => boolean {
  return ({ above }) => above.some((text) => pattern.test(text));
}

function saysInHeadings(pattern: RegExp, least: number): (look: SheetLook) => boolean {
  // A header that is repeated down the sheet says no more than once.
  return ({ headings }) => [...new Set(headings)].filter((text) => pattern.test(text)).length >= least;
}

function lookAt(cells: SheetCells, dictionary: Dictionary): SheetLook {
  const rows = cells.grid.values.slice(0, LOOKED_AT_ROWS).map((row) => row.filter((value) => !isBlank(value)));
  const filled = rows.filter((row) => row.length > 0);
  const textsOf = (row: (typeof rows)[number]) =>
    row.flatMap((value) => (typeof value === "string" && value.length <= MAX_TEXT ? [cleanText(value)] : []));
  const texts = filled.flatMap(textsOf);
  const isChoice = (text: string) => readForm(text, dictionary) !== null || findRoleModel(text, dictionary) !== null;
  const isOfHeadings = (row: readonly string[]) => row.length >= LEAST_HEADINGS;
  const first = filled.findIndex((row) => isOfHeadings(textsOf(row)));
  return {
    texts: [cells.grid.name, ...texts],
    headings: filled.map(textsOf).filter(isOfHeadings).flat(),
    above: [cells.grid.name, ...filled.slice(0, first < 0 ? LEAST_ROWS_ABOVE : first + 1).flatMap(textsOf)],
    rows: filled.length,
    widest: Math.max(0, ...filled.map((row) => row.length)),
    numbers: filled.filter((row) => row.some((value) => typeof value === "number")).length,
    keys: filled.map(textsOf).filter((row) => row.length >= 2 && readHeading([row[0] ?? ""], dictionary) !== null)
      .length,
    keysOfPersons: rows.filter(([key, ...others]) => isKeyOfPersons(key ?? null, others, dictionary)).length,
    parties: partiesIn(
      texts.filter((text) => !isChoice(text)),
      dictionary,
    ),
    choices: new Set(texts.filter(isChoice)).size,
    roles: ROLES.every((role) => texts.filter((text) => roleIn(text, dictionary) === role).length > 1),
  };
}

const ROLES = ["mentor", "mentee"] as const;

/** «Наставник» with persons to its right, one pair a column. */
function isKeyOfPersons(key: CellValue, others: readonly CellValue[], dictionary: Dictionary): boolean {
  if (typeof key !== "string" || !namesParty(key, dictionary, true)) return false;
  return others.filter((value) => typeof value === "string" && isSurelyName(value)).length >= 2;
}

function partiesIn(texts: readonly string[], dictionary: Dictionary): Set<"mentor" | "mentee"> {
  const parties = new Set<"mentor" | "mentee">();
  for (const text of texts) {
    const field = readHeading([text], dictionary)?.field;
    if (field && /Name$|Surname$/.test(field)) parties.add(field.startsWith("mentor") ? "mentor" : "mentee");
  }
  return parties;
}
