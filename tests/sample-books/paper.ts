import type ExcelJS from "exceljs";

/** How a workbook of `samples/own` is drawn: short words for what a person does to a sheet by hand. */
export interface SampleBook {
  /** The file's name in `samples/own`; LibreOffice converts another ending than xlsx, and `-libreoffice.xlsx`. */
  readonly file: string;
  readonly author: string;
  readonly draw: (book: ExcelJS.Workbook) => void;
}

export function drawn(file: string, author: string, draw: SampleBook["draw"]): SampleBook {
  return { file, author, draw };
}

export type Written = ExcelJS.CellValue | undefined;

export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly format?: string;
  readonly turned?: boolean;
}

/** A cell's date, as Excel keeps it. */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

export function widths(sheet: ExcelJS.Worksheet, ...columns: readonly number[]): void {
  for (const [index, width] of columns.entries()) sheet.getColumn(index + 1).width = width;
}

/** Writes rows from a cell on; a gap (`undefined`) leaves the cell as it was. */
export function lay(
  sheet: ExcelJS.Worksheet,
  at: string,
  rows: readonly (readonly Written[])[],
  look: Look = {},
): void {
  const { row, col } = sheet.getCell(at).fullAddress;
  for (const [down, values] of rows.entries())
    for (const [along, value] of values.entries()) {
      if (value === undefined) continue;
      const cell = sheet.getCell(row + down, col + along);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd.mm.yyyy";
      dress(cell, look);
    }
}

/** One line of text over merged cells: a title, a section, a note. */
export function line(sheet: ExcelJS.Worksheet, range: string, text: Written, look: Look = {}): void {
  if (range.includes(":")) sheet.mergeCells(range);
  lay(sheet, range.split(":")[0] ?? range, [[text]], look);
}

export function join(sheet: ExcelJS.Worksheet, ...ranges: readonly string[]): void {
  for (const range of ranges) sheet.mergeCells(range);
}

/** Dresses every cell of a range and draws its borders. */
export function frame(sheet: ExcelJS.Worksheet, range: string, look: Look = {}, style: "thin" | "hair" = "thin"): void {
  const side = { style };
  eachCell(sheet, range, (cell) => {
    cell.border = { top: side, left: side, bottom: side, right: side };
    dress(cell, look);
  });
}

/** A header as schools make it: bold, in the middle, wrapped. */
export function head(sheet: ExcelJS.Worksheet, range: string, look: Look = {}): void {
  frame(sheet, range, { bold: true, align: "center", wrap: true, ...look });
}

export function eachCell(sheet: ExcelJS.Worksheet, range: string, use: (cell: ExcelJS.Cell) => void): void {
  const [from = range, to = from] = range.split(":");
  const [first, last] = [sheet.getCell(from).fullAddress, sheet.getCell(to).fullAddress];
  for (let row = first.row; row <= last.row; row += 1)
    for (let column = first.col; column <= last.col; column += 1) use(sheet.getCell(row, column));
}

function dress(cell: ExcelJS.Cell, look: Look): void {
  const { font, size, bold, italic, strike, ink } = look;
  cell.font = {
    name: font ?? cell.font?.name ?? "Times New Roman",
    size: size ?? cell.font?.size ?? 11,
    bold: bold ?? cell.font?.bold ?? false,
    italic: italic ?? cell.font?.italic ?? false,
    ...(strike === undefined ? {} : { strike }),
    ...(ink === undefined ? {} : { color: { argb: ink } }),
  };
  if (look.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: look.fill } };
  if (look.format) cell.numFmt = look.format;
  cell.alignment = {
    ...cell.alignment,
    vertical: "middle",
    ...(look.align ? { horizontal: look.align } : {}),
    ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
    ...(look.turned ? { textRotation: 90 } : {}),
  };
}
