import { cleanText, textOf } from "../grid/text.js";
import type { FieldSource } from "../register/register.js";
import type { SheetCells } from "./sheet-cells.js";

/** What stands first in a row of a table. */
export interface LoneText {
  readonly text: string;
  readonly source: FieldSource;
}

/** The text of a section's row (its first, and as a rule its only one); `null` for a blank row. Rows are 0-based. */
export function loneText(
  cells: SheetCells,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): LoneText | null {
  for (let column = left; column <= right; column += 1) {
    const text = cleanText(textOf(cells.grid.values[row]?.[column] ?? null));
    if (text !== "") return { text, source: { kind: "section", cell: { row, column }, raw: text, writable: false } };
  }
  return null;
}
