import type { Area } from "../../../shared/grid/grid.js";
import { EVENT, WORKBOOK_TARGET } from "../events.js";
import { accessDenied, conflict, HostError, invalidArgument, itemAlreadyExists } from "../host-error.js";
import { columnsOf, intersection, numbers, rowsOf } from "../model/area.js";
import type { SheetTable } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { type Actor, raiseChanged } from "./actor.js";
import { insertOrDeleteCells } from "./rows-and-columns.js";

/**
 * Makes a table of an area. Belief: merged cells in it are refused (Excel takes merges apart only for a person), and
 * blank headings are filled with «Столбец1» or «Column1».
 */
export function addTable(actor: Actor, sheet: Sheet, area: Area, hasHeaders: boolean): SheetTable {
  if (sheet.protection) throw accessDenied();
  if (sheet.merges.some((merge) => intersection(merge, area))) throw conflict("MergedRangeConflict");
  if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidArgument();
  // Without headings of its own the table gets a row for them above.
  if (!hasHeaders)
    insertOrDeleteCells(actor, sheet, { area: { ...area, bottom: area.top }, kind: "insert", axis: "rows" });
  const whole = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  const { workbook, events, setting } = actor.state;
  const word = setting.culture === "ru-RU" ? ["Таблица", "Столбец"] : ["Table", "Column"];
  const table: SheetTable = {
    id: workbook.newId(),
    name: freeTableName(actor, word[0] ?? ""),
    area: whole,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  numbers(whole.left, whole.right).forEach((column, index) => {
    const heading = sheet.cell(whole.top, column).value;
    const text = heading === null ? `${word[1]}${index + 1}` : heading;
    // A table's headings are texts.
    if (typeof text !== "object") sheet.change(whole.top, column, { value: String(text), formula: null });
  });
  events.raise(EVENT.tableAdded, [sheet.id, WORKBOOK_TARGET], told(actor, sheet, table));
  return table;
}

function freeTableName({ state }: Actor, word: string): string {
  for (let number = 1; ; number += 1) {
    if (!findTable(actorTables(state.workbook.sheets), `${word}${number}`)) return `${word}${number}`;
  }
}

const actorTables = (sheets: readonly Sheet[]): SheetTable[] => sheets.flatMap(({ tables }) => tables);

/** The table of that id or name; names ignore case. */
export function findTable(tables: readonly SheetTable[], key: string): SheetTable | undefined {
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

export function renameTable({ state }: Actor, table: SheetTable, name: string): void {
  const other = findTable(actorTables(state.workbook.sheets), name);
  if (other && other !== table) throw itemAlreadyExists();
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
  table.name = name;
}

/** Takes the table off, with its cells (`delete`) or leaving them as they look (`convertToRange`). */
export function removeTable(
  actor: Actor,
  sheet: Sheet,
  table: SheetTable,
  cells: "with its cells" | "cells stay",
): void {
  if (sheet.protection) throw accessDenied();
  sheet.tables = sheet.tables.filter((one) => one !== table);
  if (cells === "with its cells") {
    for (const row of numbers(table.area.top, table.area.bottom))
      for (const column of numbers(table.area.left, table.area.right)) sheet.put(row, column, undefined);
    raiseChanged(actor, sheet, { changeType: "RangeEdited", area: table.area });
  }
  const { events } = actor.state;
  events.raise(EVENT.tableDeleted, [sheet.id, WORKBOOK_TARGET], {
    ...told(actor, sheet, table),
    tableName: table.name,
  });
}

/** Microsoft: the headings stay where they are, and the new range shares cells with the old one. */
export function resizeTable(sheet: Sheet, table: SheetTable, area: Area): void {
  if (sheet.protection) throw accessDenied();
  if (area.top !== table.area.top || !intersection(area, table.area) || rowsOf(area) < 2) throw invalidArgument();
  const others = sheet.tables.filter((one) => one !== table);
  if (others.some((one) => intersection(one.area, area))) throw invalidArgument();
  table.area = area;
}

/** Rows for a table at a place among its rows (0 is the first below the headings), or after its last. */
export function insertTableRows(actor: Actor, sheet: Sheet, table: SheetTable, at: number | null, count: number): Area {
  if (sheet.protection) throw accessDenied();
  const { top, bottom, left, right } = table.area;
  const end = bottom - (table.showTotals ? 1 : 0);
  const first = at === null ? end + 1 : top + 1 + at;
  if (first <= top || first > end + 1) throw invalidArgument();
  const area = { top: first, bottom: first + count - 1, left, right };
  const isAfterLast = first > bottom;
  insertOrDeleteCells(actor, sheet, { area, kind: "insert", axis: "rows" });
  if (isAfterLast) table.area = { ...table.area, bottom: bottom + count };
  return area;
}

export function deleteTableRow(actor: Actor, sheet: Sheet, table: SheetTable, index: number): void {
  const { top, left, right } = table.area;
  const row = top + 1 + index;
  // Belief: the last row of a table is emptied, never taken away.
  if (rowsOf(table.area) <= 2) throw new HostError("InvalidOperation", "A table has at least one row.", 400);
  insertOrDeleteCells(actor, sheet, { area: { top: row, bottom: row, left, right }, kind: "delete", axis: "rows" });
}

export const tableColumns = (table: SheetTable): number[] => numbers(0, columnsOf(table.area) - 1);

function told({ source }: Actor, sheet: Sheet, table: SheetTable): Record<string, string> {
  return { source, tableId: table.id, worksheetId: sheet.id };
}
