import { parseAddress } from "../../shared/grid/address.js";
import type { Grid } from "../../shared/grid/grid.js";
import type { PlacedFinding } from "../state/figures.js";
import { cellText } from "./cell-text.js";
import { dateText } from "./words.js";

/** What a fix changes in its cell, as people read it; `null` where there is no fix or no cell. */
export function fixChange(
  { sheet, finding }: PlacedFinding,
  grids: readonly Grid[],
): { before: string; after: string } | null {
  const at = finding.cell === null ? null : parseAddress(finding.cell);
  const grid = grids.find((one) => one.name === sheet);
  if (!finding.fix || !at || !grid) return null;
  const { value } = finding.fix;
  return {
    before: cellText(grid, at.row, at.column),
    after: typeof value === "string" ? dateText(value) : String(value),
  };
}
