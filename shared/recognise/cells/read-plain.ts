import { type CellValue, isCellError } from "../../grid/grid.js";
import { isDateFormat, serialToIso } from "../../grid/serial-date.js";
import { cleanText, textOf } from "../../grid/text.js";
import { partsOf } from "../../register/iso-date.js";
import { blankReading, type CellReading, reading, saysNothing } from "./cell-reading.js";
import { parseDateText } from "./date-text.js";
import { remembering } from "../../grid/remembering.js";

/** Any text, as written (design §5). */
export function readText(value: CellValue): CellReading<string> {
  return isCellError(value) ? blankReading() : fromText(textOf(value));
}

/** Posts, orders and schools come again and again down a column. */
const fromText = remembering((written: string): CellReading<string> => {
  const text = cleanText(written);
  return saysNothing(text) ? blankReading() : reading(text);
});

/** Years of work: «33 года» is 33, «1,5» is 1.5, «2 года 3 мес.» is 2.3, «менее года» is 0. */
export function readYears(value: CellValue): CellReading<number> {
  if (typeof value === "number") return value >= 0 && value <= MOST_YEARS ? reading(value) : blankReading();
  const text = cleanText(textOf(value)).toLowerCase();
  if (NO_YEARS.test(text)) return reading(0);
  if (/^пол\s?года/.test(text)) return reading(HALF_A_YEAR);
  const [written] = /\d+(?:[.,]\d+)?/.exec(text) ?? [];
  if (written === undefined || SEVERAL_YEARS.test(text)) return blankReading();
  const number = Number(written.replace(",", "."));
  if (/^\D*\d+(?:[.,]\d+)?\s*мес/.test(text)) return reading(inYears(0, number));
  const months = Number(/^\D*\d+\s*(?:г|л)\p{L}*\.?,?\s*(?:и\s+)?(\d{1,2})\s*м/u.exec(text)?.[1] ?? 0);
  return number <= MOST_YEARS ? reading(inYears(number, months)) : blankReading();
}

const MOST_YEARS = 80;
const HALF_A_YEAR = 0.5;
const NO_YEARS = /без стажа|нет стажа|^(?:менее|меньше|до)\s+(?:1\s+|одного\s+)?года/;
/** «10-15 лет», «общий 20, пед. 15» name no one number. */
const SEVERAL_YEARS = /\d\s*[-–—]\s*\d|общ\p{L}*\.?\D*\d+\D*пед/u;

/** To a tenth of a year. */
function inYears(years: number, months: number): number {
  return months === 0 ? years : Math.round((years + months / 12) * 10) / 10;
}

const GRADE =
  /^(?:класс|кл\.?)?\s*(\d{1,2})\s*[-–—./_,]?\s*["«“”„'’‘`(]*\s*([\p{L}]?)\s*["»“”„'’‘`)]*\s*(?:-?\s*(?:клас\p{L}*|кл))?\.?$/iu;
/** «8 класс «Б»»: the letter stands behind the word. */
const LETTER_LAST = /^(\d{1,2})\s*[-–—]?\s*(?:й|ый|ой)?\s*(?:класс|кл\.?)\s*["«“”„'’]*\s*(\p{L})\s*["»“”„'’]*$/iu;
/** «VIII», «X «Б»»; typed in Russian letters it is «Х». A lone «V» is a tick. */
const ROMAN = /^([IVXХ]+)(?=[\s"«-]|[А-Яа-я]|$)/u;
const ROMAN_CLASSES = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  E: "Е",
  K: "К",
  M: "М",
  H: "Н",
  C: "С",
  T: "Т",
};

/** A class: `9А`, `10`; «10-11», «5А, 5Б» and a college's group as written; a class that Excel took for a date is repaired. */
export function readGrade(value: CellValue, format: string, date1904: boolean): CellReading<string> {
  if (typeof value === "number") return gradeFromNumber(value, format, date1904);
  return isCellError(value) ? blankReading() : gradeFromText(textOf(value));
}

const gradeFromText = remembering((written: string): CellReading<string> => {
  const text = cleanText(written);
  if (saysNothing(text)) return blankReading();
  const digits = text.replace(ROMAN, (roman) => romanNumber(roman)).replace(/(?<=\d)\s*-?\s*(?:й|ый|ой)(?=\s|$)/u, "");
  const match = GRADE.exec(digits) ?? LETTER_LAST.exec(digits);
  if (!match) return reading(text);
  const letter = (match[2] ?? "").toUpperCase();
  return reading(`${Number(match[1])}${LATIN_TO_CYRILLIC[letter] ?? letter}`);
});

function romanNumber(roman: string): string {
  const place = ROMAN_CLASSES.indexOf(roman.replace(/Х/g, "X"));
  return place < 0 ? roman : String(place + 1);
}

function gradeFromNumber(value: number, format: string, date1904: boolean): CellReading<string> {
  if (!isDateFormat(format)) return reading(String(value));
  const iso = serialToIso(value, date1904);
  if (!iso) return reading(String(value));
  const { month, day } = partsOf(iso);
  const classes = `${Math.min(day, month)}-${Math.max(day, month)}`;
  return reading(classes, [{ code: "date.text", fix: classes }]);
}

/** A mark, and a date when the mark is one. */
export interface MarkReading extends CellReading<boolean> {
  readonly date?: string;
}

const NO_MARK: MarkReading = blankReading();
const [YES_MARK, NO_SAID]: readonly [MarkReading, MarkReading] = [reading(true), reading(false)];

const NO =
  /^(?:нету?(?:[\s,.;(].*)?|не\s.*|без\s.*|отсутств.*|отказ.*|отозван.*|ожида.*|запрош.*|на\s+(?:подписи|согласовани).*|в\s+процессе.*|минус|[-‐‑‒–—−]+|[✗✘×❌☐]|0|ложь|no)$/iu;

/** `true` for да, есть, +, ✓, имеется, a date, a number, a link; `false` for нет, -, 0; nothing when blank. */
export function readMark(value: CellValue, format: string, date1904: boolean): MarkReading {
  if (value === null || isCellError(value)) return NO_MARK;
  if (typeof value === "boolean") return value ? YES_MARK : NO_SAID;
  if (typeof value === "number") {
    if (value === 0) return NO_SAID;
    const iso = isDateFormat(format) ? serialToIso(value, date1904) : null;
    return iso ? { ...YES_MARK, date: iso } : YES_MARK;
  }
  return markFromText(value);
}

const markFromText = remembering((written: string): MarkReading => {
  const text = cleanText(written);
  if (text === "" || /^[?]+$/.test(text)) return NO_MARK;
  if (NO.test(text)) return NO_SAID;
  const date = parseDateText(
    text.replace(/^(?:да|есть|имеется|получено|\+|№\s?\S+(?=\s+от\s))[\s,;:(]*/i, "").replace(/\)$/, ""),
    "start",
  );
  return date ? { ...YES_MARK, date } : YES_MARK;
});

/** Said of a pair in a column of its own; elsewhere it may be said of a programme. */
const OVER =
  /^(?:пара\s+)?(?:заверш|законч|окончен|закрыт|не\s*действ|не\s*актив|распал|выпусти|снят|(?:в\s+)?архив|перевед)/i;
const NOT_OVER = /^(?:пара\s+)?не\s*(?:прекращ|заверш|законч|окончен|закрыт|расторг)/i;

/** Statuses of a pair: «завершена», «выбыл», «уволен», «прекращено» end it. */
export function readStatus(value: CellValue): CellReading<"active" | "ended"> {
  const text = cleanText(textOf(value));
  if (saysNothing(text)) return blankReading();
  return reading(!NOT_OVER.test(text) && (saysEnded(text) || OVER.test(text)) ? "ended" : "active");
}

const ENDED =
  /(?:^|[^\p{L}])(?:выбыл\p{L}*|уволен\p{L}*|уволил\p{L}*|прекращен\p{L}*|прекратил\p{L}*|отчислен\p{L}*|перевел(?:ся|ась)|(?:переведен\p{L}*|перешел|перешла|перешло)\s+в\s+другую\s+школу|расторгнут\p{L}*|завершен\p{L}*\s+досрочно)/iu;

/** Some letters of each of these words: every text of every row is asked, and hardly any has them. */
const LIKELY_ENDED = /выбыл|увол|прекра|расторг|заверш|отчисл|перев[её]л|другую школу/i;

export function saysEnded(text: string): boolean {
  return LIKELY_ENDED.test(text) && ENDED.test(text.replace(/ё/g, "е"));
}
