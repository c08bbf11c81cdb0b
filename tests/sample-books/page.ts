import type ExcelJS from "exceljs";

/** What Excel does by itself when a person types: rows as high as their text. And what a person sets before printing. */
export function finishPages(book: ExcelJS.Workbook): void {
  for (const sheet of book.worksheets) {
    sheet.pageSetup = { ...sheet.pageSetup, paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1 };
    sheet.pageSetup.fitToHeight = 0;
    sheet.eachRow((row) => {
      const heights: number[] = [];
      row.eachCell((cell) => heights.push(heightOf(cell, sheet.getColumn(Number(cell.col)).width ?? 9)));
      row.height = Math.max(15, ...heights);
    });
  }
}

/** The lines that a wrapped text needs in its column; merged cells never make a row higher. */
function heightOf(cell: ExcelJS.Cell, width: number): number {
  // A cell that nobody dressed has neither, whatever the types say.
  const { size = 11, bold } = (cell.font as Partial<ExcelJS.Font> | undefined) ?? {};
  const { textRotation, wrapText } = (cell.alignment as Partial<ExcelJS.Alignment> | undefined) ?? {};
  if (textRotation) return 48;
  if (cell.isMerged || !wrapText || typeof cell.value !== "string") return size * 1.4;
  const perLine = Math.max(1, (width * 11) / size / (bold ? 1.15 : 1));
  const lines = cell.text.split("\n").reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)), 0);
  return lines * size * 1.4;
}
