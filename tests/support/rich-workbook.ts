import ExcelJS from "exceljs";

/** A workbook with everything that a Grid tells of: made by exceljs, for reading it and for converting it. */
export async function richWorkbook(options: { date1904?: boolean } = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = options.date1904 ?? false;
  const sheet = workbook.addWorksheet("Реестр");
  sheet.addRow(["Реестр пар", null, null, null]);
  sheet.mergeCells("A1:D1");
  sheet.addRow(["ФИО", "Дата", "Стаж", "Согласие"]);
  sheet.addRow(["Иванова Анна", new Date(Date.UTC(2022, 8, 1)), 33, true]);
  sheet.addRow(["выбыл", new Date(Date.UTC(2023, 11, 31)), 0.5, false]);
  sheet.addRow([
    { richText: [{ text: "Пет" }, { font: { bold: true }, text: "ров" }] },
    new Date(Date.UTC(2024, 1, 29)),
  ]);
  sheet.addRow([
    "итого",
    null,
    { formula: "SUM(C3:C5)", result: 33.5 },
    { formula: "NA()", result: { error: "#N/A" } },
  ]);
  for (const row of [3, 4, 5]) sheet.getCell(row, 2).numFmt = "dd.mm.yyyy";
  sheet.getCell("A4").font = { strike: true };
  sheet.getRow(5).hidden = true;
  sheet.getColumn(3).hidden = true;
  workbook.addWorksheet("Скрытый", { state: "hidden" }).addRow(["по секрету"]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
