import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook =>
  buildWorkbook({
    Реестр: [["Форма"], ["У-У"], ["учитель – учитель"], [null]],
    Списки: [["учитель – учитель"], ["ученик – ученик"]],
  });

describeWithChromium("checks of the emulated Excel", () => {
  const open = useExcel();

  it("a list from a range lets its values in, and finds those that were there before", async () => {
    const { host, frame, pane } = await open(register());
    const told = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const check = context.workbook.worksheets.getItem("Реестр").getRange("A2:A4").dataValidation;
        check.rule = { list: { inCellDropDown: true, source: "=Списки!$A$1:$A$2" } };
        check.errorAlert = { message: "Выберите форму", showAlert: true, style: "Stop", title: "Форма" };
        const invalid = check.getInvalidCellsOrNullObject();
        invalid.load("address");
        check.load("type,valid,rule");
        await context.sync();
        return [check.type, check.valid, invalid.address, check.rule.list?.source];
      }),
    );
    expect(told).toEqual(["List", false, "Реестр!A2", "=Списки!$A$1:$A$2"]);
    await expect(pane.user.type("Реестр", "A4", "другая")).rejects.toThrow("другая");
    await pane.user.type("Реестр", "A4", "ученик – ученик");
    await pane.user.insertRows("Списки", 1);
    expect(host.workbook.sheet("Реестр").validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "=Списки!$A$2:$A$3" },
    });
  });

  it("a list written out has at most 255 characters", async () => {
    const { frame } = await open(register());
    const put = (length: number): Promise<unknown> =>
      frame.evaluate(
        (count) =>
          Excel.run(async (context) => {
            const check = context.workbook.worksheets.getItem("Реестр").getRange("A2").dataValidation;
            check.rule = { list: { inCellDropDown: true, source: "я".repeat(count) } };
            await context.sync();
            return "put";
          }).catch((error: OfficeExtension.Error) => error.code),
        length,
      );
    expect(await put(255)).toBe("put");
    expect(await put(256)).toBe("InvalidArgument");
  });

  it("a check that covers only some of the cells is told as mixed, and can be taken off them alone", async () => {
    const { host, frame } = await open(register());
    const types = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        sheet.getRange("A2:A4").dataValidation.rule = {
          textLength: { formula1: 3, formula2: 20, operator: "Between" },
        };
        sheet.getRange("A3").dataValidation.clear();
        const checks = ["A2", "A3", "A2:A4"].map((address) => sheet.getRange(address).dataValidation);
        for (const check of checks) check.load("type");
        await context.sync();
        return checks.map(({ type }) => type);
      }),
    );
    expect(types).toEqual(["TextLength", "None", "MixedCriteria"]);
    expect(host.workbook.sheet("Реестр").validations[0]?.areas).toHaveLength(2);
  });
});
