import type { Frame } from "playwright-core";
import { describeWithChromium } from "../support/chromium.js";
import { trafficOf } from "./batch-record.js";
import { buildWorkbook } from "./build-workbook.js";
import { REFUSAL } from "./faults.js";
import type { Workbook } from "./model/workbook.js";
import { useExcel } from "./use-excel.js";

const register = (): Workbook => buildWorkbook({ Реестр: [["ФИО"], ["Носова"]] });

const write = (frame: Frame, text: string): Promise<unknown> =>
  frame.evaluate(
    (value) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Реестр");
        sheet.getRange("A2").values = [[value]];
        sheet.getRange("A2").format.fill.color = "#FFFF00";
        await context.sync();
        return "written";
      }).catch((error: OfficeExtension.Error) => error.code),
    text,
  );

describeWithChromium("an Excel in which things go wrong", () => {
  const open = useExcel();

  it.each([
    ["cellIsBeingEdited", "InvalidOperationInCellEditMode"],
    ["sessionLost", "InvalidOrTimedOutSession"],
    ["tooManyRequests", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
    ["noPermission", "AccessDenied"],
  ] as const)("refuses a whole batch, %s, as %s, and takes the next one", async (fault, code) => {
    const { host, frame } = await open(register());
    host.faults.refuseNext = REFUSAL[fault];
    expect(await write(frame, "x")).toBe(code);
    expect(host.workbook.sheet("Реестр").cell(1, 0).value).toBe("Носова");
    expect(await write(frame, "x")).toBe("written");
    expect(host.batches.filter(({ refusal }) => refusal === REFUSAL[fault])).toHaveLength(1);
  });

  it("refuses all batches for as long as a person edits a cell", async () => {
    const { frame, pane } = await open(register());
    pane.userOfSheets.startEditing();
    expect(await write(frame, "x")).toBe("InvalidOperationInCellEditMode");
    expect(await write(frame, "x")).toBe("InvalidOperationInCellEditMode");
    pane.userOfSheets.stopEditing();
    expect(await write(frame, "x")).toBe("written");
  });

  it("may have done what it no longer answers for", async () => {
    const { host, frame } = await open(register());
    host.faults.loseNextAnswer = REFUSAL.sessionLost;
    expect(await write(frame, "x")).toBe("InvalidOrTimedOutSession");
    expect(host.workbook.sheet("Реестр").cell(1, 0).value).toBe("x");
  });

  it("has done what stood before the action that failed", async () => {
    const { host, frame } = await open(register());
    host.faults.failAt = { action: "Color", code: "GeneralException" };
    expect(await write(frame, "x")).toBe("GeneralException");
    expect(host.workbook.sheet("Реестр").cell(1, 0)).toMatchObject({ value: "x", style: { fill: null } });
  });

  it("takes five megabytes and no more in a request, and gives no more in an answer", async () => {
    const { host, frame } = await open(register());
    const megabytes = (count: number): Promise<unknown> => write(frame, "я".repeat(count * 512 * 1024));
    expect(await megabytes(4)).toBe("written");
    expect(await megabytes(6)).toBe("RequestPayloadSizeLimitExceeded");
    const sheet = host.workbook.sheet("Реестр");
    sheet.change(2, 0, { value: "я".repeat(1024 * 1024) });
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Реестр").getRange("A1:A3").load("values");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(read).toBe("ResponsePayloadSizeLimitExceeded");
    process.stdout.write(`payloads: ${trafficOf(host.batches)}\n`);
  });

  it("can keep the add-in waiting", async () => {
    const { host, frame } = await open(register());
    const release = host.faults.hold();
    const told: string[] = [];
    const written = write(frame, "x").then(() => told.push("written"));
    await frame.evaluate("1").then(() => told.push("still waiting"));
    release();
    await written;
    expect(told).toEqual(["still waiting", "written"]);
    host.faults.latency = 1;
    expect(await write(frame, "y")).toBe("written");
  });

  it("has no selection, and a sheet no names, while another workbook is in front; and no active sheet behind a chart", async () => {
    const { host, frame } = await open(register());
    const codes = (): Promise<unknown> =>
      frame.evaluate(async () => {
        const code = (act: (workbook: Excel.Workbook) => OfficeExtension.ClientObject): Promise<unknown> =>
          Excel.run(async (context) => {
            const object = act(context.workbook);
            (object as Excel.Range).load();
            await context.sync();
            return "done";
          }).catch((error: OfficeExtension.Error) => error.code);
        return [
          await code((workbook) => workbook.getSelectedRange()),
          await code((workbook) => workbook.getActiveCell()),
          await code((workbook) => workbook.worksheets.getActiveWorksheet()),
          await code((workbook) => workbook.worksheets.getItem("Реестр").names),
          await code((workbook) => workbook.worksheets.getItem("Реестр").getRange("A1")),
        ];
      });
    expect(await codes()).toEqual(["done", "done", "done", "done", "done"]);
    host.inFront = "another workbook";
    expect(await codes()).toEqual(["InvalidSelection", "InvalidSelection", "done", "InvalidSelection", "done"]);
    host.inFront = "a chart sheet";
    expect(await codes()).toEqual(["InvalidSelection", "InvalidSelection", "GeneralException", "done", "done"]);
  });

  it("lets people take back what they did, until the add-in has written", async () => {
    const { frame, pane, host } = await open(register());
    await pane.user.type("Реестр", "A2", "Ершова");
    await pane.user.undo();
    expect(host.workbook.sheet("Реестр").cell(1, 0).value).toBe("Носова");
    await pane.user.type("Реестр", "A2", "Ершова");
    await write(frame, "x");
    await expect(pane.user.undo()).rejects.toThrow("nothing");
  });
});
