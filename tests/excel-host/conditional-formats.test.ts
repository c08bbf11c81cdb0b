import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
import { appearanceOf } from "./model/appearance.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook =>
  buildWorkbook({
    Реестр: [["Форма"], ["У-У"], ["учитель – учитель"], [null]],
    Списки: [["учитель – учитель"], ["ученик – ученик"]],
  });

describeWithChromium("conditional formats of the emulated Excel", () => {
  const open = useExcel();

  it("a conditional format comes before the others, is found again by its rule, and goes without a trace", async () => {
    const { host, frame } = await open(register());
    const sheet = host.workbook.sheet("Реестр");
    sheet.conditionalFormats.push({
      id: "{user's}",
      type: "DataBar",
      areas: [{ top: 1, left: 0, bottom: 3, right: 0 }],
      priority: 0,
      stopIfTrue: false,
      formula: "",
      cellValue: {},
      look: { fill: null, color: null, bold: null, italic: null, underline: null, strikethrough: null },
    });
    const before = appearanceOf(sheet);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { custom } = context.workbook.worksheets
          .getItem("Реестр")
          .getRanges("A2,A4")
          .conditionalFormats.add("Custom");
        custom.rule.formula = '="ours"<>""';
        custom.format.fill.color = "#FDE3E5";
        custom.format.font.bold = true;
        await context.sync();
      }),
    );
    expect(sheet.conditionalFormats.map(({ id, priority }) => [id === "{user's}", priority])).toEqual([
      [true, 1],
      [false, 0],
    ]);
    expect(sheet.conditionalFormats[1]).toMatchObject({
      areas: [{ top: 1 }, { top: 3 }],
      formula: '="ours"<>""',
      look: { fill: "#FDE3E5", bold: true },
    });
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem("Реестр").getRange().conditionalFormats;
        formats.load("items/type");
        await context.sync();
        const custom = formats.items.filter(({ type }) => type === "Custom");
        for (const one of custom) one.custom.rule.load("formula");
        await context.sync();
        for (const one of custom) if (one.custom.rule.formula.startsWith('="ours')) one.delete();
        await context.sync();
      }),
    );
    expect({ ...appearanceOf(sheet), conditionalFormats: [] }).toEqual({ ...before, conditionalFormats: [] });
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(["{user's}"]);
  });

  it("the formula of a conditional format of another kind cannot be asked for", async () => {
    const { frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const format = context.workbook.worksheets.getItem("Реестр").getRange("A2").conditionalFormats.add("CellValue");
        format.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
        format.customOrNullObject.load("isNullObject");
        await context.sync();
        const nothing = format.customOrNullObject.isNullObject;
        format.custom.rule.load("formula");
        return [nothing, await context.sync().catch((error: OfficeExtension.Error) => error.code)];
      }),
    );
    expect(told).toEqual([true, "InvalidArgument"]);
  });

  it("a protected sheet lets neither be put on it, unless it allows formats", async () => {
    const { frame, pane } = await open(register());
    const tries = (): Promise<unknown[]> =>
      frame.evaluate(async () => {
        const code = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
          Excel.run(async (context) => {
            act(context.workbook.worksheets.getItem("Реестр"));
            await context.sync();
            return "done";
          }).catch((error: OfficeExtension.Error) => error.code);
        return [
          await code(
            (sheet) =>
              void (sheet.getRange("A2").dataValidation.rule = {
                wholeNumber: { formula1: 1, operator: "GreaterThan" },
              }),
          ),
          await code((sheet) => void sheet.getRange("A2").conditionalFormats.add("Custom")),
          await code((sheet) => void (sheet.getRange("A2").values = [["x"]])),
        ];
      });
    await pane.userOfSheets.protect("Реестр");
    expect(await tries()).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
    await pane.userOfSheets.unprotect("Реестр");
    await pane.userOfSheets.protect("Реестр", ["allowFormatCells"]);
    expect(await tries()).toEqual(["AccessDenied", "done", "AccessDenied"]);
  });
});
