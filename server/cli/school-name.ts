import { parse } from "node:path";
import type { Grid } from "../../shared/grid/grid.js";
import type { RegisterWorkbook } from "../../shared/register/register.js";
import { schoolInTitle } from "../../shared/register/school-in-title.js";

/** A workbook's school: what stands above a register says so, or a title page; failing that, the file's name. */
export function schoolNameOf(file: string, workbook: RegisterWorkbook, grids: readonly Grid[]): string {
  const registersFirst = [...workbook.sheets].sort(
    (one, other) => Number(other.kind === "register") - Number(one.kind === "register"),
  );
  for (const sheet of registersFirst) {
    const grid = grids.find(({ name }) => name === sheet.name);
    const named = grid ? schoolInTitle(sheet, grid) : null;
    if (named) return named.name;
  }
  return parse(file).name;
}
