import { checkWorkbook } from "../../shared/check/check-workbook.js";
import type { Finding } from "../../shared/check/finding.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import type { RegisterSheet } from "../../shared/register/register.js";

/** One sheet, recognised with the default dictionary. */
export function recognised(grid: Grid): RegisterSheet {
  const [sheet] = recogniseWorkbook([grid], { dictionary: defaultDictionary }).sheets;
  if (!sheet) throw new Error("a grid gives a sheet");
  return sheet;
}

/** The findings of one sheet. */
export function findingsOf(
  grid: Grid,
  options: { schoolYear?: string; senderSpellings?: string[] } = {},
): readonly Finding[] {
  const workbook = recogniseWorkbook([grid], { dictionary: defaultDictionary });
  return checkWorkbook(workbook, [grid], { dictionary: defaultDictionary, ...options })[0]?.findings ?? [];
}

/** «row code» of each finding about a row, in order: what most tests compare. */
export function codesOf(grid: Grid, options: { schoolYear?: string; senderSpellings?: string[] } = {}): string[] {
  return findingsOf(grid, options)
    .filter(({ row }) => row !== null)
    .map(({ row, code }) => `${String(row)} ${code}`);
}
