import type { CellMark, MarkKind } from "../workbook-port.js";
import { placedFindings } from "./figures.js";
import type { Analysis } from "./pane-state.js";

const WORST_FIRST: readonly MarkKind[] = ["error", "warning", "hint"];

/** The cells that findings stand on, each once, in the order of the findings; findings without a cell mark nothing. */
export function cellMarks(analysis: Analysis): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, finding } of placedFindings(analysis)) {
    const { cell, severity } = finding;
    if (cell === null || severity === "info") continue;
    const key = `${sheet}\n${cell}`;
    const before = marks.get(key);
    if (!before || WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(before.kind)) {
      marks.set(key, { sheet, cell, kind: severity });
    }
  }
  return [...marks.values()];
}

/** Whether two analyses mark the same cells alike: then the sheet need not be touched. */
export function marksAlike(one: Analysis, other: Analysis): boolean {
  const words = (analysis: Analysis) => new Set(cellMarks(analysis).map((mark) => Object.values(mark).join("\n")));
  const [before, after] = [words(one), words(other)];
  return before.size === after.size && [...before].every((word) => after.has(word));
}
