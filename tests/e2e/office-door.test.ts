import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type * as ReadGrids from "../../addin/excel/read-grids.js";
import type * as WriteCells from "../../addin/excel/write-cells.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { cellKey, type Grid } from "../../shared/grid/grid.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { ExcelHost } from "../excel-host/excel-host.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import { type OpenPane, openPane } from "../excel-host/open-pane.js";
import { serveSources, type SourceWindow } from "../excel-host/serve-sources.js";
import { type HttpsServer, serveHttps } from "../excel-host/serve-https.js";
import { workbookFromGrids } from "../excel-host/workbook-from-grids.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";

const SAMPLES = ["", "own"].flatMap((folder) =>
  readdirSync(join("samples", folder))
    .filter((name) => /\.(?:xlsx|xls|ods)$/.test(name))
    .map((name) => join(folder, name)),
);

/** Texts that Excel makes something else of when they are typed into a common cell. */
const COERCED = ["007", "=1+1", "+7 999 123-45-67", "-", "@дом", "01.09.2022", "1,5", "10-11", "TRUE"];

describeWithChromium("the Excel door, through the genuine Office.js", () => {
  let browser: Browser;
  let server: HttpsServer;
  let pane: OpenPane | null = null;

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveHttps(serveSources());
  });
  afterEach(async () => {
    await pane?.close();
    pane = null;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(workbook: Workbook): Promise<{ host: ExcelHost; pane: OpenPane }> {
    const host = new ExcelHost(workbook);
    pane = await openPane(browser, host, { origin: server.origin });
    await pane.frame.waitForFunction("window.ready");
    return { host, pane };
  }

  describe("in one pane for all samples", () => {
    /** Reading keeps nothing, and to open a pane takes longer than to read a workbook in it. */
    let reader: OpenPane;
    beforeAll(async () => {
      reader = await openPane(browser, new ExcelHost(workbookFromGrids("empty.xlsx", [tall(1)])), {
        origin: server.origin,
      });
      await reader.frame.waitForFunction("window.ready");
    });
    afterAll(() => reader.close());

    it.each(SAMPLES)("gives the very grids that the file gives: %s", async (name) => {
      const read = await readWorkbook(readFileSync(join("samples", name)));
      if (!read.ok) throw new Error(read.problem.message);
      const host = new ExcelHost(workbookFromGrids(name, read.grids));
      reader.goOnWith(host);
      expect(JSON.parse(await readThroughExcel(reader))).toEqual(JSON.parse(plain(read.grids)));
      expect(host.syncs).toBeGreaterThan(0);
    });
  });

  it("knows a workbook that counts from 1904", async () => {
    const { pane: opened } = await open(workbookFromGrids("old-mac.xlsx", [{ ...tall(2), date1904: true }]));
    expect(JSON.parse(await readThroughExcel(opened))).toMatchObject([{ date1904: true }]);
  });

  it("reads thirty times the rows in as many batches, as long as one answer can hold them", async () => {
    const counts: number[] = [];
    for (const rows of [50, 1500]) {
      const { host, pane: opened } = await open(
        workbookFromGrids("tall.xlsx", [tall(rows), { ...tall(rows), name: "2" }]),
      );
      await readThroughExcel(opened);
      counts.push(host.syncs);
      await opened.close();
    }
    process.stdout.write(`reading 2 sheets of 50 and of 1,500 rows: ${counts.join(" and ")} batches\n`);
    expect(counts[1]).toBe(counts[0]);
  });

  it("writes texts that Excel would make numbers, dates or formulas of, and they stay as they are", async () => {
    const { host, pane: opened } = await open(workbookFromGrids("texts.xlsx", [tall(30)]));
    const edits = COERCED.map((value, index): CellEdit => ({ sheet: "Лист", row: index * 2, column: 1, value }));
    await write(opened, edits);
    const sheet = host.workbook.sheet("Лист");
    expect(edits.map(({ row, column }) => sheet.cell(row, column).value)).toEqual(COERCED);
    expect(edits.every(({ row, column }) => sheet.cell(row, column).formula === null)).toBe(true);
  });

  it("writes a date as a real date, clears a cell, and leaves the cells between them alone", async () => {
    const { host, pane: opened } = await open(workbookFromGrids("dates.xlsx", [tall(5)]));
    await write(opened, [
      { sheet: "Лист", row: 1, column: 0, value: 44805, format: "dd.mm.yyyy" },
      { sheet: "Лист", row: 3, column: 0, value: null },
    ]);
    const column = Array.from({ length: 5 }, (_, row) => host.workbook.sheet("Лист").cell(row, 0));
    expect(column.map(({ value }) => value)).toEqual(["0:0", 44805, "2:0", null, "4:0"]);
    expect(column[1]?.format).toBe("dd.mm.yyyy");
  });
});

function readThroughExcel({ frame }: OpenPane): Promise<string> {
  return frame.evaluate(async () => {
    const { source } = window as unknown as SourceWindow;
    const { readGrids } = (await source("addin/excel/read-grids.js")) as typeof ReadGrids;
    const grids = await Excel.run((context) => readGrids(context));
    return JSON.stringify(grids, (_, value: unknown) =>
      value instanceof Set ? [...(value as Set<number>)].sort() : value,
    );
  });
}

function write({ frame }: OpenPane, edits: readonly CellEdit[]): Promise<void> {
  return frame.evaluate(async (given) => {
    const { source } = window as unknown as SourceWindow;
    const { writeCells } = (await source("addin/excel/write-cells.js")) as typeof WriteCells;
    await Excel.run((context) => writeCells(context, given, []));
  }, edits);
}

/** Grids as JSON, their sets as sorted lists. */
function plain(grids: readonly Grid[]): string {
  return JSON.stringify(grids, (_, value: unknown) =>
    value instanceof Set ? [...(value as Set<number>)].sort() : value,
  );
}

/** A sheet of eight columns whose cells say where they stand; every fifth one is struck through. */
function tall(rows: number): Grid {
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, (__, column) => `${row}:${column}`));
  return {
    name: "Лист",
    visibility: "visible",
    values: cells,
    formats: cells.map((line) => line.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    formulas: new Set(),
    struck: new Set(cells.flatMap((_, row) => (row % 5 === 0 ? [cellKey(row, 0)] : []))),
    date1904: false,
  };
}
