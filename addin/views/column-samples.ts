import type { Grid } from "../../shared/grid/grid.js";
import type { PlacedColumn } from "../state/figures.js";
import { cellText } from "./cell-text.js";

const SAMPLES = 3;
const LONGEST = 40;

/** Up to three different texts that stand in a column, from its table's first rows. */
export function columnSamples({ sheet, table, column }: PlacedColumn, grids: readonly Grid[]): string[] {
  const grid = grids.find((one) => one.name === sheet);
  const found = new Set<string>();
  for (let row = table.firstRow - 1; grid && row < table.lastRow && found.size < SAMPLES; row++) {
    const text = cellText(grid, row, column.index).trim();
    if (text !== "") found.add(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  }
  return [...found];
}
