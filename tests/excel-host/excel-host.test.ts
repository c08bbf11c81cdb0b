import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { describeWithChromium } from "../support/chromium.js";
import { type OpenExcel, useExcel } from "./use-excel.js";
import { workbookFromGrids } from "./workbook-from-grids.js";

const grid: Grid = {
  name: "Реестр",
  visibility: "visible",
  values: [
    ["ФИО", "Дата", "Класс"],
    ["Носова А.", 44805, "9А"],
    ["Дёмина О.", null, { error: "#N/A" }],
  ],
  formats: [
    ["General", "General", "General"],
    ["General", "dd.mm.yyyy", "@"],
    ["General", "dd.mm.yyyy", "General"],
  ],
  merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([1]),
  formulas: new Set([cellKey(2, 2)]),
  struck: new Set([cellKey(1, 0)]),
  date1904: false,
};

describeWithChromium("the genuine Office.js over the emulated Excel", () => {
  const open = useExcel();
  let host: OpenExcel["host"];
  let pane: OpenExcel["pane"];

  beforeEach(async () => {
    const grids = [grid, { ...grid, name: "Скрытый", visibility: "hidden" } as const];
    ({ host, pane } = await open(workbookFromGrids("register.xlsx", grids)));
  });

  it("starts Office.js as in Excel on the web, asking nobody outside", async () => {
    expect(await pane.frame.evaluate("window.ready")).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(await pane.frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.14"))).toBe(true);
    expect(await pane.frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.15"))).toBe(false);
    expect(await pane.frame.evaluate(() => Office.context.displayLanguage)).toBe("ru-RU");
    expect(pane.strangers).toEqual([]);
    expect(await pane.unanswered()).toEqual([]);
  });

  it("reads values, formulas, formats and kinds of a block in one batch", async () => {
    const before = host.syncs;
    const read = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Реестр").getRange("A2:C3");
        range.load("values,formulas,numberFormat,valueTypes");
        await context.sync();
        return [range.values, range.formulas, range.numberFormat, range.valueTypes] as unknown[][][];
      }),
    );
    expect(read).toEqual([
      [
        ["Носова А.", 44805, "9А"],
        ["Дёмина О.", "", "#N/A"],
      ],
      [
        ["Носова А.", 44805, "9А"],
        ["Дёмина О.", "", "=N(0)"],
      ],
      [
        ["General", "dd.mm.yyyy", "@"],
        ["General", "dd.mm.yyyy", "General"],
      ],
      [
        ["String", "Double", "String"],
        ["String", "Empty", "Error"],
      ],
    ]);
    expect(host.syncs - before).toBe(1);
  });

  it("writes more cells than Office.js sends at once, in one batch", async () => {
    const before = host.syncs;
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const values = Array.from({ length: 400 }, (_, row) =>
          Array.from({ length: 5 }, (__, column) => row * 5 + column),
        );
        context.workbook.worksheets.getItem("Реестр").getRange("E1:I400").values = values;
        await context.sync();
      }),
    );
    expect(host.workbook.sheet("Реестр").cell(399, 8).value).toBe(1999);
    expect(host.syncs - before).toBe(1);
  });

  it("refuses values of another shape than the range, and nothing is written", async () => {
    const code = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Реестр").getRange("A2:B3").values = [["x"], ["y"]];
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("InvalidArgument");
    expect(host.workbook.sheet("Реестр").cell(1, 0).value).toBe("Носова А.");
  });

  it("tells a missing sheet by a null object or by ItemNotFound, whichever was asked for", async () => {
    const told = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Нет");
        await context.sync();
        context.workbook.worksheets.getItem("Нет").load("name");
        return context.sync().then(
          () => "nothing",
          (error: OfficeExtension.Error) => [missing.isNullObject, error.code],
        );
      }),
    );
    expect(told).toEqual([true, "ItemNotFound"]);
  });

  it("fails loudly on a member that it does not know, and names it", async () => {
    const told = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Реестр").getRange("A1:A1").load("hyperlink");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => `${error.code} ${error.message}`),
    );
    expect(told).toContain("ApiNotFound");
    expect(told).toContain("Range.hyperlink");
  });

  it("keeps custom XML parts by their namespace", async () => {
    const told = await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        parts.add('<?xml version="1.0"?><memory xmlns="urn:ours">1</memory>');
        parts.add('<x:memory xmlns:x="urn:other"/>');
        await context.sync();
        const ours = parts.getByNamespace("urn:ours");
        ours.load("items/id");
        await context.sync();
        ours.items[0]?.setXml('<memory xmlns="urn:ours">2</memory>');
        const text = ours.items[0]?.getXml();
        await context.sync();
        return [ours.items.length, text?.value];
      }),
    );
    expect(told).toEqual([1, '<memory xmlns="urn:ours">2</memory>']);
  });

  it("lets go of what an Excel.run has kept, when it is over", async () => {
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Реестр").getRange("A1:A1");
        range.load("values");
        await context.sync();
        range.select();
        await context.sync();
      }),
    );
    // Office.js tidies up after the promise has been kept; another batch comes only after it.
    await pane.frame.evaluate(() => Excel.run((context) => context.sync()));
    expect(host.workbook.selection).toEqual({ sheet: "Реестр", area: { top: 0, left: 0, bottom: 0, right: 0 } });
    expect(host.keptObjects).toBe(0);
  });
});
