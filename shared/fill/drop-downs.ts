import type { Dictionary } from "../dictionary/schema.js";
import { columnLetter } from "../grid/address.js";
import { type Grid, isBlank } from "../grid/grid.js";
import { message } from "../messages/message.js";
import { type ColumnField, FIELD_NAMES, type FieldName } from "../register/fields.js";
import type { RegisterSheet, RegisterWorkbook, Table } from "../register/register.js";
import type { DropDown, DropDownPatch } from "../workbook/drop-down.js";
import { listFormula, listSheet, type ListSheet, ROW_MARK } from "./list-sheet.js";
import { listOf, valueLists } from "./value-lists.js";

/** The columns that get a list in a school's own register; marks are written in too many ways to be chosen from one. */
const LISTED: readonly ColumnField[] = ["form", "roleModel", "kind", "status"];

/** So many rows under the last table of a sheet have lists too, for pairs that are still to come. */
const ROOM_BELOW = 100;

/** A sheet that was made blank from the template: marks are chosen there too, in all of its rows. */
interface BlankSheet {
  readonly name: string;
  readonly rows: number;
}

/**
 * Which cells of a workbook's registers, or of its `blank` one alone, get which drop-down (design §8): forms, role models
 * by the form in the same row, kinds and statuses. Headings, merged cells and what stands between tables are left out; whoever writes the lists leaves
 * out the cells that have a validation already.
 */
export function dropDownsFor(
  workbook: RegisterWorkbook,
  grids: readonly Grid[],
  dictionary: Dictionary,
  blank?: BlankSheet,
): DropDownPatch {
  const lists = listSheet(freeName(grids), valueLists(dictionary));
  const dropDowns = workbook.sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    if (!grid || (blank && blank.name !== sheet.name)) return [];
    return sheet.tables
      .flatMap((table) => ofTable(table, lists, rowsOf(sheet, table, { grid, blank })))
      .map((dropDown) => ({ sheet: sheet.name, ...dropDown }));
  });
  return { lists, dropDowns };
}

/** A hidden sheet of the name is ours of last time; a visible one is somebody's. */
function freeName(grids: readonly Grid[]): string {
  const base = message("fill.list.sheet");
  const taken = new Set(grids.filter(({ visibility }) => visibility === "visible").map(({ name }) => name));
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base} ${String(number)}`;
  return name;
}

interface TableRows {
  readonly grid: Grid;
  /** 0-based. */
  readonly first: number;
  readonly last: number;
  /** Which columns have a list. */
  readonly isListed: (field: ColumnField) => boolean;
}

function rowsOf(
  sheet: RegisterSheet,
  table: Table,
  { grid, blank }: { readonly grid: Grid; readonly blank: BlankSheet | undefined },
): TableRows {
  const first = table.firstRow - 1;
  return blank
    ? { grid, first, last: first + blank.rows - 1, isListed: () => true }
    : { grid, first, last: lastRow(sheet, table, grid), isListed: (field) => LISTED.includes(field) };
}

function ofTable(
  table: Table,
  lists: ListSheet,
  { grid, first, last, isListed }: TableRows,
): Omit<DropDown, "sheet">[] {
  const form = table.columns.find(({ field }) => field === "form");
  const formCell = form ? `$${columnLetter(form.index)}${ROW_MARK}` : null;
  return table.columns.flatMap(({ field, index: column }) => {
    const list = field !== null && isListed(field) && isField(field) ? listOf(field) : null;
    if (list === null) return [];
    const rows = stretches(grid, column, first, last);
    return rows.length === 0 ? [] : [{ column, rows, formula: listFormula(lists, list, formCell) }];
  });
}

/** 0-based: the table's last row, or some more when nothing stands below. */
function lastRow(sheet: RegisterSheet, table: Table, grid: Grid): number {
  const below = grid.values.slice(table.lastRow);
  const isLast = sheet.tables.every(({ lastRow: other }) => other <= table.lastRow);
  const isFree = below.every((cells) => cells.every(isBlank));
  return table.lastRow - 1 + (isLast && isFree ? ROOM_BELOW : 0);
}

/** The rows from first to last, without those that merges take. */
function stretches(grid: Grid, column: number, first: number, last: number): [number, number][] {
  const merged = new Set<number>();
  for (const { top, bottom, left, right } of grid.merges) {
    if (column < left || column > right) continue;
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) merged.add(row);
  }
  const found: [number, number][] = [];
  for (let row = first; row <= last; row += 1) {
    if (merged.has(row)) continue;
    const current = found.at(-1);
    if (current?.[1] === row - 1) current[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function isField(field: ColumnField): field is FieldName {
  return FIELD_NAMES.some((name) => name === field);
}
