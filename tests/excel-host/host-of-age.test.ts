import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook => buildWorkbook({ Реестр: [["ФИО"], ["Носова"]] });

describeWithChromium("an Excel of its age and language", () => {
  const open = useExcel();

  it("of ExcelApi 1.9 claims that much, and refuses what came later", async () => {
    const { frame } = await open(register(), { apiSets: { ExcelApi: "1.9" } });
    const told = await frame.evaluate(async () => {
      const code = (act: (range: Excel.Range) => void): Promise<unknown> =>
        Excel.run(async (context) => {
          act(context.workbook.worksheets.getItem("Реестр").getRange("A1:A2"));
          await context.sync();
          return "done";
        }).catch((error: OfficeExtension.Error) => error.code);
      return [
        Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
        Office.context.requirements.isSetSupported("ExcelApi", "1.10"),
        Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
        await code((range) => void range.getCellProperties({ format: { font: { strikethrough: true } } })),
        await code((range) => void range.getMergedAreasOrNullObject()),
        await code((range) => void range.worksheet.onRowSorted.add(async () => undefined)),
      ];
    });
    expect(told).toEqual([true, false, false, "done", "ApiNotFound", "ApiNotFound"]);
  });

  it("loads without names only what it has", async () => {
    const { frame } = await open(register(), { apiSets: { ExcelApi: "1.1" } });
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Реестр").getRange("A2");
        range.load();
        await context.sync();
        return [range.values, range.address];
      }),
    );
    expect(told).toEqual([[["Носова"]], "Реестр!A2"]);
  });

  it("speaks the language that it is set to, in Office.js's own errors too", async () => {
    const english = await open(register(), { language: "en-US", theme: "dark" });
    const told = await english.frame.evaluate(() => [
      Office.context.displayLanguage,
      Office.context.contentLanguage,
      window.matchMedia("(prefers-color-scheme: dark)").matches,
      Office.context.officeTheme === undefined,
    ]);
    expect(told).toEqual(["en-US", "en-US", true, true]);
    await english.pane.user.type("Реестр", "A2", "5-11");
    expect(english.host.workbook.sheet("Реестр").cell(1, 0).value).toBe(46153);
  });

  it("runs a ribbon button's command in the pane's runtime, and waits until it is completed", async () => {
    const { frame, pane, host } = await open(register());
    await frame.evaluate(() => Office.addin.hide());
    expect(host.isPaneVisible).toBe(false);
    await frame.evaluate(() => {
      Office.actions.associate("test.command", (event: Office.AddinCommands.Event) => {
        Object.assign(window, { ran: event.source.id });
        event.completed();
      });
    });
    await pane.pressRibbon("test.command");
    expect(await frame.evaluate("window.ran")).toBe("test.command");
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    expect(host.isPaneVisible).toBe(true);
    expect(await pane.unanswered()).toEqual([]);
  });

  it("tells Office.js whether the runtime is shared", async () => {
    const shared = await open(register());
    const apart = await open(register(), { hostFlags: 0 });
    expect(await shared.frame.evaluate("window.ready.addin")).toEqual({ visibilityMode: "Taskpane" });
    expect(await apart.frame.evaluate("window.ready.addin")).toBeNull();
  });
});
