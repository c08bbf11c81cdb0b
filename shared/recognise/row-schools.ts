import type { FieldSource } from "../register/register.js";
import { textOf } from "../grid/text.js";
import { type PairDraft, putField } from "./pair-draft.js";
import { type RowCell, type RowCells, sourceOf } from "./row-cells.js";

/** The school of a roll-up's rows: typed in a row of its own above them, or once beside the first of them (domain §1.4, F9). */
export interface RowSchools {
  /** A lone text between rows: a school's name heads the rows below it. */
  head(text: string, row: number, source: FieldSource): void;
  /** A total ends a school's rows. */
  close(): void;
  /** The row's cells with the school that it stands under. */
  give(cells: RowCells): RowCells;
  /** Pairs that were read under the present school. */
  note(pairs: readonly PairDraft[]): void;
  /** Gives the pairs their schools where no column has room for them. */
  putHeads(): void;
}

const SCHOOL = /(?:^|[^\p{L}])(?:СОШ|ООШ|НОШ|школа|гимназия|лицей|МБОУ|МКОУ|МАОУ|МОУ|МОБУ|ГБОУ)(?![\p{L}])/u;

/** «МБОУ «Каменская СОШ № 1»», «МБДОУ № 4» and no more: «Наставники из СОШ № 5» are no school's rows. */
const LEGAL_FORM = /(?:^|[^\p{L}])[БГМ]\p{Lu}{0,4}(?:ОУ|ОАУ|ОБУ|УДО|УДПО)(?!\p{L})/u;
const SAYS_MORE = /наставн|наставля|пар[аы]|форм/i;

/** Follows the schools of a table from its first row down. */
export function rowSchools(): RowSchools {
  let school: RowCell | null = null;
  const headed: { readonly pair: PairDraft; readonly head: RowCell }[] = [];
  return {
    head(text, row, { cell }) {
      if (cell && namesSchool(text))
        school = { value: text, format: "General", row, column: cell.column, kind: "section" };
    },
    close() {
      if (school?.kind === "continued") school = null;
    },
    note(pairs) {
      const head = school;
      if (head?.kind !== "section" || !isSchoolAlone(head)) return;
      for (const pair of pairs) headed.push({ pair, head });
    },
    putHeads() {
      // One school's name is the title of its own register; several head the parts of a roll-up.
      if (new Set(headed.map(({ head }) => head.value)).size < 2) return;
      for (const { pair, head } of headed)
        putField(pair, "school", withoutNumber(textOf(head.value)), sourceOf(pair.sources, head, false));
    },
    give(cells) {
      const own = cells.of("school");
      if (own) school = { ...own, kind: "continued" };
      const column = cells.plan.slotOf.get("school");
      return own || !school || column === undefined
        ? cells
        : cells.with((cell, slot) => (slot === column ? school : cell));
    },
  };
}

/** «Начальная школа» is a part of a school, and no school has it for a name. */
function isSchoolAlone({ value }: RowCell): boolean {
  const text = textOf(value);
  return !SAYS_MORE.test(text) && (LEGAL_FORM.test(text) || OWN_NAME.test(text));
}

const OWN_NAME = /СОШ|ООШ|НОШ|№|[«"]/u;

function namesSchool(text: string): boolean {
  return SCHOOL.test(text) || LEGAL_FORM.test(text);
}

/** «1. МБОУ «Каменская СОШ»» */
function withoutNumber(text: string): string {
  return text.replace(/^\d+[.)]\s*/, "");
}
