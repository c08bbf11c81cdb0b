import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { createApp } from "../../server/app.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { activePairsOfDistrict } from "../../server/store/pairs.js";
import { KEY_COLUMN_HEADING, MEMORY_NAMESPACE } from "../../shared/workbook/memory.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { trafficOf } from "../excel-host/batch-record.js";
import { ExcelHost } from "../excel-host/excel-host.js";
import { REFUSAL } from "../excel-host/faults.js";
import { type OpenPane, openPane } from "../excel-host/open-pane.js";
import { type HttpsServer, serveHttps } from "../excel-host/serve-https.js";
import { workbookFromGrids } from "../excel-host/workbook-from-grids.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";

const SHEET = "Реестр";
/** Of the sample's 22 rows; nine are held back by their errors. */
const SENT = 13;

/**
 * One honest round trip: the real pane, built and served by the real server over https, under its real policy, through
 * the genuine Office.js, over an emulated Excel. The steps are one story, each standing on the one before.
 */
describeWithChromium("the pane in Excel, through the genuine Office.js", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: HttpsServer;
  let host: ExcelHost;
  let pane: OpenPane;
  let frame: Frame;
  let districtId: string;
  let code: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-office-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }));
    const district = await foundDistrict(context, { name: "Майминский район", schoolYear: "2022-2023", dueDate: null });
    const school = await foundSchool(context, district.id, { name: "Урлу-Аспакская ООШ", spellings: [] });
    districtId = district.id;
    ({ code } = await invite(context, { districtId, role: "curator", schoolId: school.id }));
    server = await serveHttps(createApp(context));
    const read = await readWorkbook(await readFile("samples/s8-dirty.xlsx"));
    if (!read.ok) throw new Error(read.problem.message);
    host = new ExcelHost(workbookFromGrids("s8-dirty.xlsx", read.grids));
    browser = await launchChromium();
    pane = await openPane(browser, host, { origin: server.origin });
    ({ frame } = pane);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

  const sheet = () => host.workbook.sheet(SHEET);
  /** A date that the school wrote as a text. */
  const textDate = () => sheet().cell(8, 8);
  const keptPairs = () => activePairsOfDistrict(context.reports, districtId, "2022-2023");

  /** How many batches something took, told to whoever reads the test's output. */
  async function counted(what: string, action: () => Promise<void>): Promise<number> {
    const before = host.syncs;
    const first = host.batches.length;
    await action();
    process.stdout.write(`${what}: ${trafficOf(host.batches.slice(first))}\n`);
    return host.syncs - before;
  }

  const findingAt = (cell: string) =>
    frame.locator(".finding", { has: frame.locator(".finding-place", { hasText: new RegExp(` ${cell}$`) }) }).first();

  it("recognises the register on the open sheet, in a number of batches that does not depend on its rows", async () => {
    const batches = await counted("opening the workbook", async () => {
      await frame.getByText(`Лист «${SHEET}»`).waitFor();
      await frame.getByText(/^9\sстрок не уйдут$/).waitFor();
    });
    expect(batches).toBeLessThanOrEqual(10);
  });

  it("jumps to the cell that a finding is about", async () => {
    await frame.getByText(/^9\sстрок не уйдут$/).click();
    await counted("a jump", async () => {
      await findingAt("J7").locator(".finding-jump").click();
      await frame.locator(".finding-here").waitFor();
    });
    expect(host.workbook.selection).toEqual({ sheet: SHEET, area: { top: 6, left: 9, bottom: 6, right: 9 } });
  });

  it("writes an accepted fix into the very cell, as a real date, and the finding is gone", async () => {
    expect(typeof textDate().value).toBe("string");
    await frame.getByText("Дата записана текстом").click();
    await counted("one fix", async () => {
      await findingAt("I9").getByRole("button", { name: "Исправить", exact: true }).click();
      await frame.getByText(/^Исправлено: 1\sячейка/).waitFor();
    });
    expect(textDate()).toMatchObject({ value: 44805, format: "dd.mm.yyyy" });
    await findingAt("I9").waitFor({ state: "detached" });
  });

  it("takes the fix back in one step, and gives it again", async () => {
    await frame.getByRole("button", { name: "Вернуть как было" }).click();
    await frame.getByText(/^Возвращено как было: 1\sячейка/).waitFor();
    expect(typeof textDate().value).toBe("string");
    await findingAt("I9").getByRole("button", { name: "Исправить", exact: true }).click();
    await findingAt("I9").waitFor({ state: "detached" });
    expect(textDate().value).toBe(44805);
  });

  it("says that a cell is being edited, and writes once it no longer is", async () => {
    const fix = findingAt("J9").getByRole("button", { name: "Исправить", exact: true });
    host.faults.refuseNext = REFUSAL.cellIsBeingEdited;
    await fix.click();
    await frame.getByText("В книге сейчас редактируется ячейка. Нажмите в ней Enter или Esc и повторите.").waitFor();
    expect(typeof sheet().cell(8, 9).value).toBe("string");
    await fix.click();
    await findingAt("J9").waitFor({ state: "detached" });
    expect(sheet().cell(8, 9).value).toBe(45077);
  });

  it("checks again by itself when a person changes the sheet", async () => {
    await findingAt("B4").waitFor();
    await pane.user.type(SHEET, "B4", "Горохова Нина Павловна");
    await findingAt("B4").waitFor({ state: "detached" });
    await pane.user.clear(SHEET, "B4");
    await findingAt("B4").waitFor();
  });

  it("signs in, shows what will leave, sends it, and the server has the rows", async () => {
    await frame.getByRole("button", { name: "Войти, чтобы отправить" }).click();
    await frame.getByLabel("Код из письма района").fill(code);
    await frame.getByRole("button", { name: "Войти", exact: true }).click();
    const send = frame.getByRole("button", { name: new RegExp(`^Отправить в район · ${SENT}\\sпар$`) });
    await send.click();
    await frame.getByText(new RegExp(`^В район уйдёт ${SENT}\\sпар`)).waitFor();
    await counted("sending", async () => {
      await send.click();
      await frame.getByText(new RegExp(`^Район принял ${SENT}\\sпар\\.$`)).waitFor();
    });
    expect(await keptPairs()).toHaveLength(SENT);
  });

  it("leaves the pairs' ids in a hidden column after the table, and what it remembers in one part of the file", async () => {
    const ids = new Set((await keptPairs()).map(({ id }) => id));
    const column = sheet().usedArea(true)?.right ?? 0;
    const written = Array.from({ length: 30 }, (_, row) => sheet().cell(row, column).value);
    expect(written).toContain(KEY_COLUMN_HEADING);
    expect(new Set(written.filter((value) => typeof value === "string" && ids.has(value)))).toEqual(ids);
    expect(sheet().hiddenColumns.has(column)).toBe(true);
    const parts = [...host.workbook.xmlParts.values()];
    expect(parts).toHaveLength(1);
    expect(parts[0]).toContain(MEMORY_NAMESPACE);
    expect(parts[0]).not.toContain("Цветкова");
  });

  it("has nothing more to send: the workbook and the district agree", async () => {
    await frame.getByRole("button", { name: "Назад" }).click();
    await frame.getByText(/^Всё уже в районе: 13\sпар/).waitFor();
  });

  it("asks nothing of Excel that it does not have, breaks no policy and calls nobody outside", async () => {
    expect(host.batches.filter(({ error }) => error !== null)).toEqual([]);
    expect(await pane.unanswered()).toEqual([]);
    expect(pane.strangers).toEqual([]);
    expect(pane.complaints).toEqual([]);
  });
});
