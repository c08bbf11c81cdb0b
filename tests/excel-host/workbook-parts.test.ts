import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
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

describeWithChromium("names, settings and sheets of the emulated Excel", () => {
  const open = useExcel();

  it("a name follows its cells, and points at nothing when they are gone", async () => {
    const { frame, pane } = await open(register());
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add("Люди", context.workbook.worksheets.getItem("Реестр").getRange("A2:A3"));
        await context.sync();
      }),
    );
    await pane.user.insertRows("Реестр", 1);
    const read = (): Promise<unknown> =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          const name = context.workbook.names.getItem("люди");
          name.load("formula,scope");
          const range = name.getRangeOrNullObject();
          range.load("address");
          await context.sync();
          const told: unknown[] = [name.formula, range.isNullObject ? null : range.address];
          return told;
        }),
      );
    expect(await read()).toEqual(["=Реестр!$A$3:$A$4", "Реестр!A3:A4"]);
    await pane.user.deleteRows("Реестр", 3, 2);
    expect(await read()).toEqual(["=Реестр!#REF!", null]);
  });

  it("settings keep what is put in them, dates and all, through saving and opening again", async () => {
    const { host, frame } = await open(register());
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.settings.add("last", { at: new Date(0), pairs: [1, 2] });
        context.workbook.customXmlParts.add('<memory xmlns="urn:ours">1</memory>');
        await context.sync();
      }),
    );
    const again = await open(host.workbook.copy("again.xlsx"));
    const told = await again.frame.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("last");
        setting.load("value");
        const missing = context.workbook.settings.getItemOrNullObject("none");
        const part = context.workbook.customXmlParts.getByNamespace("urn:ours").getOnlyItem();
        const xml = part.getXml();
        context.workbook.load("name");
        await context.sync();
        return [JSON.stringify(setting.value), missing.isNullObject, xml.value, context.workbook.name];
      }),
    );
    expect(told).toEqual([
      '{"at":"1970-01-01T00:00:00.000Z","pairs":[1,2]}',
      true,
      '<memory xmlns="urn:ours">1</memory>',
      "again.xlsx",
    ]);
  });

  it("sheets are added, named, hidden, protected, frozen and deleted", async () => {
    const { host, frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const added = sheets.add();
        added.load("name,position");
        const cache = sheets.add("Кэш");
        cache.visibility = "VeryHidden";
        cache.freezePanes.freezeRows(1);
        cache.protection.protect({ allowSort: true }, "1");
        cache.load("visibility,protection/protected,protection/options/allowSort");
        const frozen = cache.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        added.delete();
        const count = sheets.getCount(true);
        await context.sync();
        return [added.name, added.position, cache.visibility, cache.protection.protected, frozen.address, count.value];
      }),
    );
    expect(told).toEqual(["Лист2", 1, "VeryHidden", true, "Кэш!1:1", 1]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Реестр", "Кэш"]);
  });

  it("Excel tells its language's separators, and calculation can be held up", async () => {
    const { frame } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.load("decimalSeparator,calculationMode,cultureInfo/name");
        await context.sync();
        return [application.decimalSeparator, application.calculationMode, application.cultureInfo.name];
      }),
    );
    expect(told).toEqual([",", "Automatic", "ru-RU"]);
  });
});
