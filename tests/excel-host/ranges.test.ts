import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook, valuesOf } from "./build-workbook.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook =>
  buildWorkbook({
    Реестр: [
      ["ФИО", "Дата", "Класс"],
      ["Носова А.", 44805, "9А"],
      ["Дёмина О.", null, "9Б"],
      ["Ершов П.", 44806, "9А"],
    ],
    "Лист 2": [["x"]],
  });

describeWithChromium("ranges of the emulated Excel", () => {
  const open = useExcel();

  it("are reached from one another, and end at the sheet's edge", async () => {
    const { frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        const b2 = sheet.getRange("B2");
        const ranges = [
          b2.getOffsetRange(1, 1),
          b2.getResizedRange(1, 1),
          b2.getEntireRow(),
          b2.getEntireColumn(),
          sheet.getRange("A1:C2").getIntersection("B2:D9"),
          b2.getBoundingRect("D9"),
          sheet.getRange("A1:C4").getLastCell(),
          b2.getSurroundingRegion(),
          sheet.getRange("B:B").getUsedRange(true),
          sheet.getCell(2, 0),
          sheet.getRange("A1:C4").getRow(1),
          sheet.getUsedRange(),
          b2.getRowsBelow(2),
        ];
        for (const range of ranges) range.load("address");
        const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
        const quoted = context.workbook.worksheets.getItem("Лист 2").getUsedRange();
        quoted.load("address");
        await context.sync();
        const beyond = await (() => {
          sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
          return context.sync().then(
            () => "",
            (error: OfficeExtension.Error) => error.code,
          );
        })();
        return [...ranges.map(({ address }) => address), quoted.address, apart.isNullObject, beyond];
      }),
    );
    const own = [
      "C3",
      "B2:C3",
      "2:2",
      "B:B",
      "B2:C2",
      "B2:D9",
      "C4",
      "A1:C4",
      "B1:B4",
      "A3",
      "A2:C2",
      "A1:C4",
      "B3:B4",
    ];
    expect(told).toEqual([...own.map((address) => `Реестр!${address}`), "'Лист 2'!A1", true, "InvalidArgument"]);
  });

  it("of whole columns have no values, and take none", async () => {
    const { frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const column = context.workbook.worksheets.getItem("Реестр").getRange("A:A");
        column.load("values");
        await context.sync();
        const read = column.values;
        column.values = [["x"]];
        const code = await context.sync().catch((error: OfficeExtension.Error) => error.code);
        return [read, code];
      }),
    );
    expect(told).toEqual([null, "InvalidArgument"]);
  });

  it("insert, delete and sort cells, and a range that is held follows its cells", async () => {
    const { host, frame } = await open(register());
    const held = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        const last = sheet.getRange("A4");
        last.load("address");
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        sheet.getRange("A2:C2").values = [["Аксёнов В.", 44804, "8В"]];
        sheet.getRange("A4:C4").delete("Up");
        sheet.getRange("A1:C4").sort.apply([{ key: 0, ascending: true }], false, true);
        last.load("address,values");
        await context.sync();
        return [last.address, last.values];
      }),
    );
    expect(valuesOf(host.workbook.sheet("Реестр"), 3)).toEqual([
      ["ФИО", "Дата", "Класс"],
      ["Аксёнов В.", 44804, "8В"],
      ["Ершов П.", 44806, "9А"],
      ["Носова А.", 44805, "9А"],
    ]);
    // A sort moves contents, not places.
    expect(held).toEqual(["Реестр!A4", [["Носова А."]]]);
  });

  it("of a kind are found: visible cells, blanks", async () => {
    const workbook = register();
    workbook.sheet("Реестр").hiddenRows.add(2);
    const { frame } = await open(workbook);
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Реестр").getRange("A1:B4");
        const visible = range.getSpecialCells("Visible");
        const blanks = range.getSpecialCells("Blanks");
        const formulas = range.getSpecialCellsOrNullObject("Formulas");
        visible.load("address");
        blanks.load("address,cellCount");
        await context.sync();
        return [visible.address, blanks.address, blanks.cellCount, formulas.isNullObject];
      }),
    );
    expect(told).toEqual(["Реестр!A1:B1,Реестр!A2:B2,Реестр!A4:B4", "Реестр!B3", 1, true]);
  });
});
