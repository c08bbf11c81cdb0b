import { parseAddress } from "../../grid/address.js";
import type { Area } from "../../grid/grid.js";
import type { XmlScanner } from "../package/xml-scanner.js";

/**
 * The cells that the formula stood on fills besides its own: an array formula or a data table (ECMA-376 part 1,
 * §18.18.6). `null` for a formula of one cell, and for a shared one, which each of its cells bears.
 */
export function formulaArea(scanner: XmlScanner): Area | null {
  const type = scanner.attribute("t");
  if (type !== "array" && type !== "dataTable") return null;
  const [from = "", to = from] = (scanner.attribute("ref") ?? "").split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end || from === to) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export function isInArea({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
