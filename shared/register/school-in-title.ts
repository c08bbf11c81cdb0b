import type { Grid } from "../grid/grid.js";
import type { RegisterSheet } from "./register.js";

/** «МБОУ «Подгорновская СОШ»», «Реестр Бирюлинской СОШ»: an institution's form and its name, or the name and its kind. */
const QUOTED = /(?:М[БАК]?О?О?У|ГБОУ|ГАОУ|ЧОУ)(?:\s+(?:СОШ|ООШ|НОШ))?\s*[«"“]([^»"”]{3,80})[»"”]/u;
const KINDS = "СОШ|ООШ|НОШ|гимназия|лицей";
const NAMED = new RegExp(`([А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*\\s+(?:${KINDS})(?:\\s*№\\s*\\d+)?)(?![\\p{L}])`, "u");
const NUMBERED = /((?:СОШ|ООШ|НОШ|[Гг]имназия|[Лл]ицей|[Шш]кола)\s*№\s*\d+)/u;

/** How far down a title page is read. */
const TITLE_ROWS = 15;

/** A school named in a text, and where the text stands (0-based). */
export interface NamedSchool {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The school that a sheet's title names: what stands above its register, or at the top of a title page. Cells of the
 * register itself are not asked: they name mentors' places of work.
 */
export function schoolInTitle(sheet: RegisterSheet, grid: Grid): NamedSchool | null {
  const rows = sheet.kind === "register" ? (sheet.tables[0]?.headerRows[0] ?? 1) - 1 : TITLE_ROWS;
  for (const [row, values] of grid.values.slice(0, rows).entries()) {
    for (const [column, value] of values.entries()) {
      const name = typeof value === "string" ? schoolIn(value) : null;
      if (name !== null) return { name, row, column };
    }
  }
  return null;
}

function schoolIn(text: string): string | null {
  const name = QUOTED.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? NUMBERED.exec(text)?.[1];
  return name === undefined ? null : name.replace(/\s+/g, " ").trim();
}
