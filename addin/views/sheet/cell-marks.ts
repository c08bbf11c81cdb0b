import type { Severity } from "../../../shared/check/finding.js";
import { parseAddress } from "../../../shared/grid/address.js";
import { cellKey } from "../../../shared/grid/grid.js";
import type { Analysis } from "../../state/pane-state.js";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1, info: 0 };

/** The worst severity of each cell of a sheet that a finding is about. */
export function cellMarks(analysis: Analysis, sheet: string): ReadonlyMap<number, Severity> {
  const marks = new Map<number, Severity>();
  for (const one of analysis.findings) {
    if (one.sheet !== sheet) continue;
    for (const { cell, severity } of one.findings) {
      const at = cell === null ? null : parseAddress(cell);
      if (!at || severity === "info") continue;
      const key = cellKey(at.row, at.column);
      const known = marks.get(key);
      if (!known || WEIGHT[known] < WEIGHT[severity]) marks.set(key, severity);
    }
  }
  return marks;
}
