import { columnIndex } from "../../../shared/grid/address.js";
import type { Area } from "../../../shared/grid/grid.js";
import { LAST_COLUMN, LAST_ROW, parseArea } from "./area.js";

/** The area of an address that a test has written; throws for anything else. */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

/** Whole rows, from a number that Excel shows beside them. */
export const rowsAt = (first: number, count: number): Area => ({
  top: first - 1,
  bottom: first + count - 2,
  left: 0,
  right: LAST_COLUMN,
});

/** Whole columns, from a letter that Excel shows above them. */
export const columnsAt = (first: string, count: number): Area => ({
  top: 0,
  bottom: LAST_ROW,
  left: columnIndex(first),
  right: columnIndex(first) + count - 1,
});
