import type { Frame } from "playwright-core";
import { describeWithChromium } from "../support/chromium.js";
import { buildWorkbook } from "./build-workbook.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook => buildWorkbook({ Реестр: [["ФИО"], ["Носова"], ["Дёмина"]], Итог: [["x"]] });

/** Listens to all that concerns sheets, and keeps what it hears in `window.seen`. */
function listen(frame: Frame): Promise<void> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const { worksheets } = context.workbook;
      const hear = async (event: { type: string; address?: string; changeType?: string; source?: string }) => {
        seen.push([event.type, event.changeType, event.address, event.source].filter(Boolean).join(" "));
      };
      worksheets.onChanged.add(hear);
      worksheets.onRowSorted.add(hear);
      worksheets.onRowHiddenChanged.add(hear);
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onProtectionChanged.add(hear);
      worksheets.onFormatChanged.add(hear);
      await context.sync();
    }),
  );
}

describeWithChromium("events of the emulated Excel", () => {
  const open = useExcel();
  const seen = async (frame: Frame, count: number): Promise<unknown> => {
    await frame.waitForFunction((wanted) => (window as unknown as { seen: string[] }).seen.length >= wanted, count);
    return frame.evaluate("window.seen");
  };

  it("tell what people do, in the words of Office.js", async () => {
    const { frame, pane } = await open(register());
    await listen(frame);
    await pane.user.type("Реестр", "A2", "Носова А.");
    await pane.user.sort("Реестр", "A2:A3", "A", false);
    await pane.user.insertRows("Реестр", 2);
    await pane.user.deleteColumns("Реестр", "B");
    await pane.user.hideRows("Реестр", 3);
    await pane.user.format("Реестр", "A1", { bold: true });
    await pane.colleague.type("Реестр", "A4", "Ершов");
    await pane.userOfSheets.copy("Реестр");
    await pane.userOfSheets.bringToFront("Итог");
    await pane.userOfSheets.protect("Реестр");
    await pane.userOfSheets.delete("Реестр (2)");
    expect(await seen(frame, 11)).toEqual([
      "WorksheetChanged RangeEdited A2 Local",
      "WorksheetRowSorted A2:A3 Local",
      "WorksheetChanged RowInserted 2:2 Local",
      "WorksheetChanged ColumnDeleted B:B Local",
      "WorksheetRowHiddenChanged Hidden 3:3 Local",
      "WorksheetFormatChanged A1 Local",
      "WorksheetChanged RangeEdited A4 Remote",
      "WorksheetAdded Local",
      "WorksheetActivated",
      "WorksheetProtectionChanged Local",
      "WorksheetDeleted Local",
    ]);
  });

  it("tell the values of one typed cell, and lead to its range", async () => {
    const { frame, pane } = await open(register());
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Реестр").onChanged.add((event) =>
          Excel.run(async (again) => {
            const range = event.getRange(again);
            range.load("address,values");
            await again.sync();
            const details = event.details as { valueBefore: string; valueAfter: string };
            const seen = [details.valueBefore, details.valueAfter, range.address, range.values];
            Object.assign(window, { seen });
          }),
        );
        await context.sync();
      }),
    );
    await pane.user.type("Реестр", "A3", "Дёмина О.");
    await frame.waitForFunction("window.seen");
    expect(await frame.evaluate("window.seen")).toEqual(["Дёмина", "Дёмина О.", "Реестр!A3", [["Дёмина О."]]]);
  });

  it("come of the add-in's own writes too, unless they are switched off", async () => {
    const { frame, pane } = await open(register());
    await listen(frame);
    const write = (enabled: boolean): Promise<void> =>
      frame.evaluate(
        (on) =>
          Excel.run(async (context) => {
            context.runtime.enableEvents = on;
            context.workbook.worksheets.getItem("Реестр").getRange("A2").values = [["x"]];
            context.runtime.enableEvents = true;
            await context.sync();
          }),
        enabled,
      );
    await write(false);
    await write(true);
    await pane.user.type("Реестр", "A3", "y");
    expect(await seen(frame, 2)).toEqual([
      "WorksheetChanged RangeEdited A2 Local",
      "WorksheetChanged RangeEdited A3 Local",
    ]);
  });

  it("come no more once the handler is removed", async () => {
    const { frame, pane } = await open(register());
    await frame.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.address));
        await context.sync();
        return added;
      });
      await Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    });
    await listen(frame);
    await pane.user.type("Реестр", "A3", "y");
    expect(await seen(frame, 1)).toEqual(["WorksheetChanged RangeEdited A3 Local"]);
  });
});
