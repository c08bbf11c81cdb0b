import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isBlank } from "../grid/grid.js";
import type { ColumnField } from "../register/fields.js";
import { findKind, findRoleModel, readForm } from "./cells/read-form.js";
import { asideFields } from "./cells/read-aside.js";
import { readName } from "./cells/read-name.js";
import { looksLikeName } from "./cells/looks-like-name.js";
import { formInText } from "./form-in-text.js";
import { seeValues, type ValuesSeen } from "./map-by-values.js";
import { splitPairCell } from "./pair-cell.js";
import { isAmongOthers } from "./row-kind.js";
import type { SheetCells } from "./sheet-cells.js";

/** What a column holds, as shares (0 to 1) of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly names: number;
  readonly numbers: number;
  readonly forms: number;
  readonly roleModels: number;
  readonly kinds: number;
  /** Names with a post beside them: «Малахов П.П., мастер п/о». */
  readonly posts: number;
  /** Two persons in one cell. */
  readonly pairs: number;
  /** The same, parted by a dash, an arrow or words for the roles: no list of one side. */
  readonly surePairs: number;
  /** What else its values are; looked at only where the heading says nothing. */
  readonly values: ValuesSeen;
  /** The median class, years of work or year of birth; looked at only to tell the elder party. `null`: no numbers. */
  readonly median: number | null;
}

/** So many filled cells tell what a column holds. */
export const SAMPLE = 40;
const MOST = 0.6;
/** A larger number is a day, not a year. */
const LEAST_SERIAL = 3000;
const DAYS_PER_YEAR = 365.25;
/** No cell that names a pair is longer. */
const MAX_NAMES = 300;

/**
 * Looks at the first filled cells of a column below its header, as far as the table may reach. Each share is counted
 * when it is asked for: of most columns the heading says enough.
 */
export function columnContent(
  cells: SheetCells,
  column: number,
  { firstRow, bottom }: { firstRow: number; bottom: number },
  dictionary: Dictionary,
): ColumnContent {
  const sample = sampleOf(cells, column, { firstRow, bottom });
  const texts = sample.filter((value) => typeof value === "string");
  const share = (isOne: (text: string) => boolean): number => texts.filter(isOne).length / Math.max(sample.length, 1);
  const pairs = lazily(() => texts.map((text) => (text.length <= MAX_NAMES ? splitPairCell(text) : null)));
  const shareOfPairs = (count: number): number => count / Math.max(sample.length, 1);
  return {
    filled: sample.length,
    get names() {
      return share(looksLikeName);
    },
    get posts() {
      return share(hasPost);
    },
    get numbers() {
      return sample.filter((value) => typeof value === "number").length / Math.max(sample.length, 1);
    },
    // «Лидер сообщества – педагог» is a role model, though its words for persons would make a form.
    get forms() {
      return share((text) => findRoleModel(text, dictionary) === null && saysForm(text, dictionary));
    },
    get roleModels() {
      return share((text) => findRoleModel(text, dictionary) !== null);
    },
    get kinds() {
      return share((text) => findKind(text, dictionary) !== null);
    },
    get pairs() {
      return shareOfPairs(pairs().filter((pair) => pair !== null).length);
    },
    get surePairs() {
      return shareOfPairs(pairs().filter((pair) => pair?.isSure).length);
    },
    get values() {
      return seeValues(cells.grid, column, { firstRow, bottom });
    },
    get median() {
      return medianNumber(sample);
    },
  };
}

function sampleOf(
  { grid }: SheetCells,
  column: number,
  { firstRow, bottom }: { firstRow: number; bottom: number },
): CellValue[] {
  const sample: CellValue[] = [];
  for (let row = firstRow; row <= bottom && sample.length < SAMPLE; row += 1) {
    const values = grid.values[row] ?? [];
    const value = values[column] ?? null;
    if (!isBlank(value) && (isAmongOthers(values) || isPairAlone(value))) sample.push(value);
  }
  return sample;
}

/** A form alone, or together with its role model. */
function saysForm(text: string, dictionary: Dictionary): boolean {
  return readForm(text, dictionary) !== null || formInText(text, dictionary)?.roleModel !== undefined;
}

/** Of lone cells only «1. Козлова Е.В. – Морозов А.И., 7 класс» is surely no section: a list of pairs needs no other column. */
function isPairAlone(value: CellValue): boolean {
  return typeof value === "string" && value.length <= MAX_NAMES && splitPairCell(value)?.isSure === true;
}

function hasPost(text: string): boolean {
  const { name, aside } = readName(text);
  return (
    name !== undefined && aside !== undefined && asideFields(aside).some(({ attribute }) => attribute === "Position")
  );
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** «ИС-21», «2ПД-1», «1 курс»: a student is older than any pupil. */
const STUDY_GROUP = /^\s*\d?\p{Lu}{1,5}-\d|курс/u;
const ABOVE_ALL_CLASSES = 12;

/** A birth counts as its year, written out or as a serial number of days; a few classes taken for dates move no median. */
function medianNumber(values: readonly CellValue[]): number | null {
  const numbers = values.flatMap((value) => {
    if (typeof value === "string" && STUDY_GROUP.test(value)) return [ABOVE_ALL_CLASSES];
    const text = typeof value === "string" ? ((/(?:19|20)\d\d/.exec(value) ?? /\d+/.exec(value))?.[0] ?? "") : value;
    const number = text === "" || text === null ? Number.NaN : Number(text);
    return Number.isFinite(number) ? [number > LEAST_SERIAL ? 1900 + number / DAYS_PER_YEAR : number] : [];
  });
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? null;
}

/** Whether most of a column's cells are what a field holds. */
export function holds(content: ColumnContent, field: ColumnField): boolean {
  if (field === "form") return content.forms >= MOST;
  if (field === "roleModel") return content.roleModels >= MOST;
  if (field === "kind") return content.kinds >= MOST;
  if (field === "pair") return content.pairs >= MOST;
  return /Name$/.test(field) && content.names >= MOST;
}
