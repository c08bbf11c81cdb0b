import { repairLookalikes } from "../grid/lookalikes.js";
import type { Dictionary, PartyKind } from "../dictionary/schema.js";
import type { Column } from "../register/register.js";
import { headingVocabulary } from "./heading-vocabulary.js";
import { headingWords, noteWords } from "./heading-words.js";
import type { HeaderRows } from "./header-window.js";
import { formInText } from "./form-in-text.js";
import type { FormContext } from "./pair-form.js";
import { repairWords } from "./repair-words.js";
import type { SheetCells } from "./sheet-cells.js";
import type { ColumnRange } from "./side-by-side.js";

const MAX_TITLE_ROWS = 15;

/**
 * Forms said by the title above a table (the nearest line first), then by the sheet's name (design §6). `side` are the
 * columns of a table that has others beside it.
 */
export function titleForms(
  cells: SheetCells,
  header: HeaderRows,
  above: HeaderRows | null,
  dictionary: Dictionary,
  side?: ColumnRange,
): FormContext[] {
  const contexts: FormContext[] = [];
  const highest = Math.max(above ? above.bottom + 1 : 0, header.top - MAX_TITLE_ROWS);
  for (let row = header.top - 1; row >= highest; row -= 1) {
    const title = side ? sideTitle(cells, row, side) : loneTitle(cells, row);
    if (title === null) break;
    const said = formInText(title.text, dictionary);
    if (said)
      contexts.push({
        said,
        source: { kind: "title", cell: { row, column: title.column }, raw: title.text, writable: false },
      });
  }
  const name = formInText(cells.grid.name, dictionary);
  if (name) contexts.push({ said: name, source: { kind: "sheet", cell: null, raw: cells.grid.name, writable: false } });
  return contexts;
}

/** The title over one of several tables that stand side by side; a lone one is everybody's. */
function sideTitle(
  cells: SheetCells,
  row: number,
  { left, right }: ColumnRange,
): { text: string; column: number } | null {
  const filled =
    cells.grid.values[row]?.flatMap((value, column) => (value === null || value === "" ? [] : [column])) ?? [];
  const over = filled.filter((column) => column <= right && (cells.areaAt(row, column)?.right ?? column) >= left);
  const [column] = over.length > 0 || filled.length !== 1 ? over : filled;
  if (over.length > 2) return null;
  return column === undefined ? { text: "", column: left } : { text: cells.textAt(row, column), column };
}

/** A row of a title block: blank, or with texts that all stand in one merged area or one cell. */
function loneTitle(cells: SheetCells, row: number): { text: string; column: number } | null {
  const filled: number[] = [];
  for (let column = 0; column < cells.columnCount; column += 1) {
    const value = cells.grid.values[row]?.[column] ?? null;
    if (value !== null && value !== "") filled.push(column);
  }
  const [column] = filled;
  if (column === undefined) return { text: "", column: 0 };
  return filled.length <= 2 ? { text: filled.map((index) => cells.textAt(row, index)).join(" "), column } : null;
}

/** All lines above the first table, and the sheet's name: where the school year may be said. */
export function titleTexts(cells: SheetCells, header: HeaderRows | null): string[] {
  const texts: string[] = [];
  for (let row = (header?.top ?? 0) - 1; row >= 0 && texts.length < MAX_TITLE_ROWS; row -= 1) {
    for (let column = 0; column < cells.columnCount; column += 1) {
      const value = cells.grid.values[row]?.[column];
      if (typeof value === "string") texts.push(value);
    }
  }
  return [...texts, cells.grid.name];
}

const YOUNG_TEACHER = /(?<!\p{L})мол(?:од\p{L}*)?\s+(?:спец|педагог|учител|воспитат|препод)/iu;

/** «ФИО молодого специалиста» in the header says teacher–teacher. */
export function headingForms(columns: readonly Column[], dictionary: Dictionary): FormContext[] {
  const vocabulary = headingVocabulary(dictionary);
  const column = columns.find(
    ({ header, field }) =>
      field !== null && YOUNG_TEACHER.test(repairWords(headingWords(repairLookalikes(header)), vocabulary).join(" ")),
  );
  const form = dictionary.forms.find((entry) => entry.mentor === "teacher" && entry.mentee === "teacher");
  if (column && form) return [saidByHeading(form.code, column)];
  const [mentor, mentee] = (["mentor", "mentee"] as const).map((party) =>
    columns.find(({ field }) => field === `${party}Name` || field === `${party}Surname`),
  );
  if (!mentor || !mentee) return [];
  const [above, ...below] = mentor.header.split(" / ");
  const said = below.length > 0 && above === mentee.header.split(" / ")[0] ? formInText(above ?? "", dictionary) : null;
  if (said) return [{ said, source: { kind: "header", cell: null, raw: mentor.header, writable: false } }];
  const code = formOfKinds(headedKind(mentor, dictionary), headedKind(mentee, dictionary), dictionary);
  return code === null ? [] : [saidByHeading(code, mentee)];
}

function saidByHeading(code: string, { header }: Column): FormContext {
  return { said: { code }, source: { kind: "header", cell: null, raw: header, writable: false } };
}

/** The kind of person that a heading names: «Наставник (обучающийся)», «Педагог-наставник», «ФИО студента». */
function headedKind({ header }: Column, dictionary: Dictionary): PartyKind | null {
  const { parties } = headingVocabulary(dictionary);
  const isParty = (word: string) => parties.some(({ weak, words: [stem = ""] }) => !weak && word.startsWith(stem));
  const words = headingWords(repairLookalikes(header));
  const own = words.findIndex(isParty);
  // In «наставник обучающегося» it is the other one who studies.
  const before = own < 0 ? words : words.slice(0, own);
  const kinds = new Set(
    [...before, ...noteWords(header)].flatMap((word) => {
      const entry = dictionary.personWords.find((one) => one.words.some((stem) => word.startsWith(stem)));
      return entry ? [entry.kind === "lecturer" ? "teacher" : entry.kind] : [];
    }),
  );
  const [kind = null, ...others] = kinds;
  // «Руководитель стажировки», «руководитель практики» head no school.
  const isHead = kind !== "head" || before.length < 2 || before.some((word) => HEAD_OF.test(word));
  return others.length > 0 || !isHead ? null : kind;
}

const HEAD_OF = /^(?:директор|оо$|оу$|школ|образоват|организац|учрежден)/;

/** The only form with such a mentor and such a mentee. */
function formOfKinds(mentor: PartyKind | null, mentee: PartyKind | null, { forms }: Dictionary): string | null {
  const fits = forms.filter((form) => form.mentor === mentor && form.mentee === mentee);
  return fits.length === 1 ? (fits[0]?.code ?? null) : null;
}
