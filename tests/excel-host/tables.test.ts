import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook, valuesOf } from "./build-workbook.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook =>
  buildWorkbook({
    Реестр: [
      ["ФИО", "Класс"],
      ["Носова", "9А"],
      ["Дёмина", "9Б"],
      [null, null],
      ["Итого", 2],
    ],
  });

describeWithChromium("tables and filters of the emulated Excel", () => {
  const open = useExcel();

  it("a table is made of cells, grows by rows, and pushes on what stands below", async () => {
    const { host, frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Пары";
        table.rows.add(undefined, [["Ершова", "8А"]]);
        table.columns.load("items/name");
        table.load("name");
        const body = table.getDataBodyRange();
        body.load("address");
        const missing = sheet.tables.getItemOrNullObject("Нет");
        await context.sync();
        return [table.name, body.address, table.columns.items.map(({ name }) => name), missing.isNullObject];
      }),
    );
    expect(told).toEqual(["Пары", "Реестр!A2:B4", ["ФИО", "Класс"], true]);
    expect(valuesOf(host.workbook.sheet("Реестр"), 1).flat()).toEqual([
      "ФИО",
      "Носова",
      "Дёмина",
      "Ершова",
      null,
      "Итого",
    ]);
  });

  it("a table cannot be made over merged cells, nor two of one name", async () => {
    const workbook = register();
    workbook.sheet("Реестр").merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
    const { frame } = await open(workbook);
    const codes = await frame.evaluate(async () => {
      const code = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("Реестр"));
          await context.sync();
          return "done";
        }).catch((error: OfficeExtension.Error) => error.code);
      return [
        await code((sheet) => void sheet.tables.add("A1:B3", true)),
        await code((sheet) => void (sheet.tables.add("A5:B6", false).name = "Пары")),
        await code((sheet) => void (sheet.tables.add("E1:F2", true).name = "пары")),
      ];
    });
    expect(codes).toEqual(["MergedRangeConflict", "done", "ItemAlreadyExists"]);
  });

  it("a filter hides rows that reads and writes reach all the same", async () => {
    const { host, frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        sheet.autoFilter.apply("A1:B3", 1, { filterOn: "Values", values: ["9Б"] });
        sheet.getRange("A2:A3").values = [["Носова А."], ["Дёмина О."]];
        const row = sheet.getRange("A2");
        row.load("rowHidden,values");
        sheet.autoFilter.load("enabled,isDataFiltered");
        await context.sync();
        return [row.rowHidden, row.values, sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
      }),
    );
    expect(told).toEqual([true, [["Носова А."]], true, true]);
    expect(valuesOf(host.workbook.sheet("Реестр"), 1).flat().slice(1, 3)).toEqual(["Носова А.", "Дёмина О."]);
  });

  it("a table is filtered by the values of a column, and cleared again", async () => {
    const { host, frame } = await open(register());
    const filtered = (values: string[] | null): Promise<void> =>
      frame.evaluate(
        (given) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem("Реестр");
            const table = given ? sheet.tables.add("A1:B3", true) : sheet.tables.getItemAt(0);
            const { filter } = table.columns.getItem("Класс");
            if (given) filter.applyValuesFilter(given);
            else filter.clear();
            await context.sync();
          }),
        values,
      );
    await filtered(["9А"]);
    expect([...host.workbook.sheet("Реестр").filteredRows]).toEqual([2]);
    await filtered(null);
    expect(host.workbook.sheet("Реестр").filteredRows.size).toBe(0);
  });
});
