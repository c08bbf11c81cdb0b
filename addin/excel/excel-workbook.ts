import type { WorkbookPort } from "../workbook-port.js";
import { putDropDowns } from "./drop-downs.js";
import { inExcel } from "./excel-problem.js";
import { insertSheets, removeSheets } from "./insert-sheets.js";
import { markCells } from "./marks.js";
import { loadMemory, saveMemory } from "./memory.js";
import { readChanges } from "./read-changes.js";
import { readGrids } from "./read-grids.js";
import { watchSheets } from "./watch.js";
import { writeCells } from "./write-cells.js";

/** The workbook that is open in Excel. */
export function excelWorkbook(): WorkbookPort {
  return {
    door: "excel",
    writable: true,
    name: () => inExcel(workbookName),
    readGrids: (watch) => inExcel((context) => readGrids(context, watch)),
    writeCells: (edits, hide = []) => inExcel((context) => writeCells(context, edits, hide)),
    putLists: (patch) => inExcel((context) => putDropDowns(context, patch)),
    insertSheets: (bytes) => inExcel((context) => insertSheets(context, bytes)),
    removeSheets: (names) => inExcel((context) => removeSheets(context, names)),
    select: (sheet, cell) => inExcel((context) => select(context, sheet, cell)),
    activeSheet: () => inExcel(activeSheet),
    mark: (marks) => inExcel((context) => markCells(context, marks)),
    loadMemory: () => inExcel(loadMemory),
    saveMemory: (memory) => inExcel((context) => saveMemory(context, memory)),
    readChanges: (areas) => inExcel((context) => readChanges(context, areas)),
    onChanged: (changed) => inExcel((context) => watchSheets(context, changed)),
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
