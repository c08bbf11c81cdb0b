import type { CellChange } from "../../shared/grid/change-cells.js";
import { parseAddress } from "../../shared/grid/address.js";
import type { ChangedArea, ChangedCells } from "../workbook-port.js";
import { cellValueOf, isFormula } from "./cell-values.js";

const AREA = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/;
/** Beyond this, reading everything costs about the same. */
const MOST_CELLS = 500;

/**
 * The cells of areas that a person has changed, in two `context.sync` calls. `null`: too much, not plain cells, or on a
 * sheet that is there no more: the whole workbook has to be read. A change event brings no values of its own when
 * several cells were pasted (office-js 5347), so they are always asked for.
 */
export async function readChanges(
  context: Excel.RequestContext,
  areas: readonly ChangedArea[],
): Promise<ChangedCells[] | null> {
  if (areas.reduce((sum, { address }) => sum + cellCount(address), 0) > MOST_CELLS) return null;
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  await context.sync();
  const asked = areas.flatMap(({ sheetId, address }) => {
    const sheet = sheets.items.find(({ id }) => id === sheetId);
    return sheet ? [{ sheet, range: sheet.getRange(address) }] : [];
  });
  if (asked.length < areas.length) return null;
  for (const { range } of asked) range.load("values,formulas,numberFormat,valueTypes,rowIndex,columnIndex");
  await context.sync();
  return asked.map(({ sheet, range }) => ({ sheet: sheet.name, cells: cellsOf(range) }));
}

/** More than can be read piece by piece where an address is of several areas, of whole rows or of whole columns. */
function cellCount(address: string): number {
  if (!AREA.test(address)) return Infinity;
  const [first, last = first] = address.replaceAll("$", "").split(":").map(parseAddress);
  return first && last ? (last.row - first.row + 1) * (last.column - first.column + 1) : Infinity;
}

function cellsOf(range: Excel.Range): CellChange[] {
  return range.values.flatMap((line, row) =>
    line.map((value: unknown, column) => ({
      row: range.rowIndex + row,
      column: range.columnIndex + column,
      value: cellValueOf(value, range.valueTypes[row]?.[column]),
      format: String(range.numberFormat[row]?.[column] ?? "General"),
      formula: isFormula(range.formulas[row]?.[column], value),
    })),
  );
}
