import { parse } from "node:path";
import type { Grid } from "../../shared/grid/grid.js";
import type { RegisterSheet, RegisterWorkbook } from "../../shared/register/register.js";

/** «МБОУ «Подгорновская СОШ»», «Реестр Бирюлинской СОШ»: an institution's form and its name, or the name and its kind. */
const QUOTED = /(?:М[БАК]?О?О?У|ГБОУ|ГАОУ|ЧОУ)(?:\s+(?:СОШ|ООШ|НОШ))?\s*[«"“]([^»"”]{3,80})[»"”]/u;
const KINDS = "СОШ|ООШ|НОШ|гимназия|лицей";
const NAMED = new RegExp(`([А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*\\s+(?:${KINDS})(?:\\s*№\\s*\\d+)?)(?![\\p{L}])`, "u");
const NUMBERED = /((?:СОШ|ООШ|НОШ|[Гг]имназия|[Лл]ицей|[Шш]кола)\s*№\s*\d+)/u;

/** How far down a title page is read. */
const TITLE_ROWS = 15;

/**
 * A workbook's school: what stands above a register says so, or a title page; failing that, the file's name. Cells of
 * the registers themselves are not asked: they name mentors' places of work.
 */
export function schoolNameOf(file: string, workbook: RegisterWorkbook, grids: readonly Grid[]): string {
  const above = workbook.sheets.filter(isRegister).map((sheet) => ({ sheet, rows: rowsAbove(sheet) }));
  const titles = workbook.sheets.filter((sheet) => !isRegister(sheet)).map((sheet) => ({ sheet, rows: TITLE_ROWS }));
  for (const { sheet, rows } of [...above, ...titles]) {
    const grid = grids.find(({ name }) => name === sheet.name);
    for (const text of grid ? textsOf(grid, rows) : []) {
      const name = QUOTED.exec(text)?.[1] ?? NAMED.exec(text)?.[1] ?? NUMBERED.exec(text)?.[1];
      if (name) return name.replace(/\s+/g, " ").trim();
    }
  }
  return parse(file).name;
}

function isRegister(sheet: RegisterSheet): boolean {
  return sheet.kind === "register";
}

function rowsAbove(sheet: RegisterSheet): number {
  return (sheet.tables[0]?.headerRows[0] ?? 1) - 1;
}

function textsOf(grid: Grid, rows: number): string[] {
  return grid.values
    .slice(0, rows)
    .flat()
    .filter((value) => typeof value === "string");
}
