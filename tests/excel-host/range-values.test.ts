import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
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

describeWithChromium("cells of the emulated Excel", () => {
  const open = useExcel();

  it("show their texts as the country writes them", async () => {
    const workbook = register();
    workbook.sheet("Реестр").change(1, 1, { format: "dd.mm.yyyy" });
    workbook.sheet("Реестр").change(3, 1, { value: 0.5, format: "0.0%" });
    const { frame } = await open(workbook);
    const text = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Реестр").getRange("B2:B4");
        range.load("text");
        await context.sync();
        return range.text;
      }),
    );
    expect(text).toEqual([["01.09.2022"], [""], ["50,0%"]]);
  });

  it("tell a look that all cells share, and null where they differ", async () => {
    const { host, frame } = await open(register());
    host.workbook.sheet("Реестр").restyle(1, 0, { fill: "#FFFF00", bold: true });
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        const [one, two] = [sheet.getRange("A2"), sheet.getRange("A2:A3")];
        for (const range of [one, two]) range.load("format/fill/color,format/font/bold,rowHidden");
        two.format.font.strikethrough = true;
        sheet.getRange("A2:A2").rowHidden = true;
        await context.sync();
        two.load("rowHidden,format/font/strikethrough");
        await context.sync();
        return [
          one.format.fill.color,
          one.format.font.bold,
          two.format.fill.color,
          two.format.font.bold,
          two.rowHidden,
        ];
      }),
    );
    expect(told).toEqual(["#FFFF00", true, null, null, null]);
    expect(host.workbook.sheet("Реестр").cell(2, 0).style.strikethrough).toBe(true);
  });

  it("merge cells of which only the first keeps its contents, and writes beside it are lost", async () => {
    const { host, frame } = await open(register());
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        sheet.getRange("C2:C3").merge();
        sheet.getRange("C2:C3").values = [["10А"], ["10Б"]];
        sheet.getRange("E1").copyFrom("A1:A4", "Values");
        await context.sync();
      }),
    );
    const sheet = host.workbook.sheet("Реестр");
    expect([sheet.cell(1, 2).value, sheet.cell(2, 2).value, sheet.cell(3, 4).value]).toEqual(["10А", null, "Ершов П."]);
  });

  it("take every text by en-US rules, apostrophes and pluses included", async () => {
    const { host, frame } = await open(register());
    host.workbook.results.set("=A2&C2", "Носова А.9А");
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        sheet.getRange("E1:E5").values = [["'007"], ["5-11"], ["01.09.2022"], ["=A2&C2"], [null]];
        await context.sync();
        sheet.getRange("E6").values = [["+7 999 123-45-67"]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    const sheet = host.workbook.sheet("Реестр");
    const written = [0, 1, 2, 3, 4].map((row) => sheet.cell(row, 4).value);
    expect(written).toEqual(["007", 46153, "01.09.2022", "Носова А.9А", null]);
    expect(code).toBe("InvalidArgument");
  });
});
