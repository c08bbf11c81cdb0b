import type { CellMark, MarkKind } from "../workbook-port.js";
import { placedFindings } from "./figures.js";
import type { Book, Session } from "./pane-state.js";
import { returnedCells } from "./returned-cells.js";

const WORST_FIRST: readonly MarkKind[] = ["error", "warning", "hint"];

/**
 * The cells that findings stand on and the rows that the district has returned, each once; findings without a cell mark
 * nothing.
 */
export function cellMarks(book: Book, session: Session): CellMark[] {
  const marks = new Map<string, CellMark>();
  const add = (mark: CellMark): void => {
    const key = `${mark.sheet}\n${mark.cell}`;
    const before = marks.get(key);
    if (!before || WORST_FIRST.indexOf(mark.kind) < WORST_FIRST.indexOf(before.kind)) marks.set(key, mark);
  };
  for (const { sheet, finding } of placedFindings(book.analysis)) {
    const { cell, severity } = finding;
    if (cell !== null && severity !== "info") add({ sheet, cell, kind: severity });
  }
  for (const place of returnedCells(book, session)) add({ ...place, kind: "warning" });
  return [...marks.values()];
}

/** Whether two lists mark the same cells alike: then the sheet need not be touched. */
export function marksAlike(one: readonly CellMark[], other: readonly CellMark[]): boolean {
  const words = (marks: readonly CellMark[]) =>
    new Set(marks.map(({ sheet, cell, kind }) => [sheet, cell, kind].join("\n")));
  const [before, after] = [words(one), words(other)];
  return before.size === after.size && [...before].every((word) => after.has(word));
}
