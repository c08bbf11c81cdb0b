import type { Area } from "../../../shared/grid/grid.js";
import { accessDenied, conflict } from "../host-error.js";
import { columnsOf, intersection, numbers, rowsOf } from "../model/area.js";
import type { Cell } from "../model/cell.js";
import { moveFormula } from "../model/formula-references.js";
import { forbidsContent } from "../model/guard.js";
import type { Sheet } from "../model/sheet.js";
import { clearValidation } from "../model/validation.js";
import { type Actor, raiseChanged } from "./actor.js";

export type Copied = "All" | "Values" | "Formulas" | "Formats";

export interface CopySource {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies cells over others, as a paste does: contents and looks, references without «$» moved along, checks and
 * conditional formats with them when all is copied. A paste asks no check, and tells one change without values. A
 * person copies of a filtered area only the rows in sight; rows hidden by hand, and an add-in's copies, come whole.
 * Gives the area that was written.
 */
export function copyCells(actor: Actor, from: CopySource, to: Sheet, corner: Area, what: Copied): Area {
  const isPerson = actor.triggerSource === "Unknown";
  const lines = numbers(from.area.top, from.area.bottom).filter(
    (row) => !isPerson || !from.sheet.filteredRows.has(row),
  );
  const area: Area = {
    top: corner.top,
    left: corner.left,
    bottom: corner.top + lines.length - 1,
    right: corner.left + columnsOf(from.area) - 1,
  };
  if (forbidsContent(to, area)) throw accessDenied();
  if (to.merges.some((merge) => cutBy(merge, area))) throw conflict("MergedRangeConflict");
  const columns = area.left - from.area.left;
  // All is read before anything is written: the two areas may overlap.
  const copied = lines.map((row) =>
    numbers(from.area.left, from.area.right).map((column) => from.sheet.cell(row, column)),
  );
  copied.forEach((line, index) => {
    const rows = area.top + index - (lines[index] ?? 0);
    line.forEach((cell, offset) => {
      to.change(area.top + index, area.left + offset, pasted(cell, what, rows, columns));
    });
  });
  const isWhole = lines.length === rowsOf(from.area);
  if (what === "All" && isWhole) copyParts(from, to, area, area.top - from.area.top, columns);
  raiseChanged(actor, to, { changeType: "RangeEdited", area });
  return area;
}

function cutBy(merge: Area, area: Area): boolean {
  const shared = intersection(merge, area);
  return shared !== null && (rowsOf(shared) < rowsOf(merge) || columnsOf(shared) < columnsOf(merge));
}

function pasted(cell: Cell, what: Copied, rows: number, columns: number): Partial<Cell> {
  const { value, format, style } = cell;
  const formula = cell.formula === null ? null : moveFormula(cell.formula, rows, columns);
  switch (what) {
    case "All":
      return { value, formula, format, style };
    case "Formulas":
      return { value, formula };
    case "Values":
      return { value, formula: null };
    case "Formats":
      return { format, style };
  }
}

function copyParts({ sheet, area }: CopySource, to: Sheet, over: Area, rows: number, columns: number): void {
  const moved = (part: Area): Area[] => {
    const cut = intersection(part, area);
    return cut
      ? [{ top: cut.top + rows, bottom: cut.bottom + rows, left: cut.left + columns, right: cut.right + columns }]
      : [];
  };
  const validations = sheet.validations
    .map((one) => ({ ...one, areas: one.areas.flatMap(moved) }))
    .filter(({ areas }) => areas.length > 0);
  clearValidation(to, over);
  to.validations.push(...validations);
  const merges = sheet.merges.flatMap(moved);
  to.merges = to.merges.filter((merge) => !intersection(merge, over));
  to.merges.push(...merges);
  if (sheet !== to) return;
  // Within a sheet Excel widens the conditional format; whether it splits it instead is not known.
  for (const one of to.conditionalFormats) one.areas.push(...one.areas.flatMap(moved));
}
