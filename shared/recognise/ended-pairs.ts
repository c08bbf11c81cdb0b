import { cellKey } from "../grid/grid.js";
import type { ColumnField } from "../register/fields.js";
import type { Column, FieldSource } from "../register/register.js";
import { saysEnded } from "./cells/read-plain.js";
import { type PairDraft, putField } from "./pair-draft.js";
import { rowCell, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** How schools mark a pair that has ended (design §5): a row struck through, or «выбыл», «уволен», «прекращено» in it. */

/** Columns where such a word speaks of something else: «уволился прежний наставник» is a reason for a pair. */
const OF_OTHERS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["menteeReason", "menteeRequest", "programme", "roleModel", "kind", "school", "rowNo", "status"] as const),
  ...(["mentorAchievements", "mentorCompetence", "mentorInterests"] as const),
]);

/** Marks a pair as ended when its row says so. */
export function putEnded(
  draft: PairDraft,
  { cells, columns }: { readonly cells: SheetCells; readonly columns: readonly Column[] },
  row: number,
): void {
  if (isStruck(cells, columns, row)) return markEnded(draft, { kind: "cell", cell: null, raw: "", writable: false });
  for (const { field, index } of columns) {
    if (field !== null && OF_OTHERS.has(field)) continue;
    const value = cells.grid.values[row]?.[index];
    if (typeof value !== "string" || !saysEnded(value)) continue;
    const cell = rowCell(cells, row, index);
    if (cell) return markEnded(draft, sourceOf(cells, cell, false));
  }
}

export function markEnded(draft: PairDraft, source: FieldSource): void {
  putField(draft, "status", "ended", { ...source, writable: false });
}

function isStruck(cells: SheetCells, columns: readonly Column[], row: number): boolean {
  if (cells.grid.struck.size === 0) return false;
  return columns.some(
    ({ field, index }) =>
      field !== null && /Name$|Surname$|^pair$/.test(field) && cells.grid.struck.has(cellKey(row, index)),
  );
}
