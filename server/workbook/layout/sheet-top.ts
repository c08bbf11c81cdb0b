import type { Worksheet } from "exceljs";
import { plainText } from "./plain-text.js";
import { STYLES, type StyleName } from "./styles.js";
import type { ColumnWidth } from "./table.js";
import { LINE_HEIGHT, linesIn } from "./text-size.js";

const TITLE_HEIGHT = 26;

/** Writes a sheet's title and the line under it. */
export function placeTitle(sheet: Worksheet, title: string, subtitle: string): void {
  placeText(sheet, 1, title, "title");
  sheet.getRow(1).height = TITLE_HEIGHT;
  placeText(sheet, 2, subtitle, "subtitle");
}

/** Writes a text into the first cell of a row; it runs over the blank cells on its right. */
export function placeText(sheet: Worksheet, row: number, text: string, style: StyleName): void {
  const cell = sheet.getCell(row, 1);
  cell.value = plainText(text);
  cell.style = STYLES[style];
}

/** Writes a remark across the sheet's columns, wrapped, in a row as tall as it needs. */
export function placeRemark(sheet: Worksheet, row: number, text: string, widths: readonly ColumnWidth[]): void {
  placeText(sheet, row, text, "remark");
  sheet.mergeCells(row, 1, row, Math.max(widths.length, 1));
  const width = widths.reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(row).height = linesIn(text, width) * LINE_HEIGHT;
}
