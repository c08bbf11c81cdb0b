import type { FieldSource } from "../register/register.js";
import type { RowCell, RowCells } from "./row-cells.js";

/** The school of a roll-up's rows: typed in a row of its own above them, or once beside the first of them (domain §1.4, F9). */
export interface RowSchools {
  /** A lone text between rows: a school's name heads the rows below it. */
  head(text: string, row: number, source: FieldSource): void;
  /** A total ends a school's rows. */
  close(): void;
  /** The row's cells with the school that it stands under. */
  give(cells: RowCells): RowCells;
}

const SCHOOL = /(?:^|[^\p{L}])(?:СОШ|ООШ|НОШ|школа|гимназия|лицей|МБОУ|МКОУ|МАОУ|МОУ|МОБУ|ГБОУ)(?![\p{L}])/u;

/** Follows the schools of a table from its first row down. */
export function rowSchools(): RowSchools {
  let school: RowCell | null = null;
  return {
    head(text, row, { cell }) {
      if (cell && SCHOOL.test(text))
        school = { value: text, format: "General", row, column: cell.column, kind: "section" };
    },
    close() {
      if (school?.kind === "continued") school = null;
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
