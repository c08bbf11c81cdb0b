import type { WorkbookPort } from "../workbook-port.js";
import { inExcel } from "./excel-problem.js";
import { markCells } from "./marks.js";
import { loadMemory, saveMemory } from "./memory.js";
import { readGrids } from "./read-grids.js";
import { writeCells } from "./write-cells.js";

/** The workbook that is open in Excel. */
export function excelWorkbook(): WorkbookPort {
  return {
    door: "excel",
    writable: true,
    name: () => inExcel(workbookName),
    readGrids: () => inExcel(readGrids),
    writeCells: (edits, hide = []) => inExcel((context) => writeCells(context, edits, hide)),
    select: (sheet, cell) => inExcel((context) => select(context, sheet, cell)),
    activeSheet: () => inExcel(activeSheet),
    mark: (marks) => inExcel((context) => markCells(context, marks)),
    loadMemory: () => inExcel(loadMemory),
    saveMemory: (memory) => inExcel((context) => saveMemory(context, memory)),
    onChanged: (changed) => inExcel((context) => watch(context, changed)),
  };
}

async function workbookName(context: Excel.RequestContext): Promise<string> {
  context.workbook.load("name");
  await context.sync();
  return context.workbook.name;
}

async function select(context: Excel.RequestContext, sheetName: string, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}

/** With a chart sheet in front `getActiveWorksheet` throws (office-js 2444): then no sheet is in front. */
async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const active = sheets.getActiveWorksheet();
  active.load("name");
  try {
    await context.sync();
    return active.name;
  } catch (error) {
    if (sheets.items.length > 0 && error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

/** Our own writes raise the event too; only a person's changes (or a colleague's) are passed on. */
async function watch(context: Excel.RequestContext, changed: () => void): Promise<() => void> {
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    if (event.triggerSource !== "ThisLocalAddin") changed();
    return Promise.resolve();
  });
  await context.sync();
  return () => {
    void Excel.run(handler.context, async (same) => {
      handler.remove();
      await same.sync();
    });
  };
}
