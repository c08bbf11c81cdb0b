import { Canvas } from "./canvas.js";
import type { Draw } from "./draw.js";
import { NO_REGISTERS } from "./words/no-registers.js";

/** A sheet that is no register, as it stands beside registers. */
export function drawOtherSheet(draw: Draw): { name: string; canvas: Canvas } {
  const { name, rows } = draw.pick(NO_REGISTERS);
  const canvas = new Canvas();
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) canvas.put(row, column, { value });
  }
  return { name, canvas };
}
