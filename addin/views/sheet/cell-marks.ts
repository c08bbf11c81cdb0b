import { parseAddress } from "../../../shared/grid/address.js";
import { cellKey } from "../../../shared/grid/grid.js";
import { cellMarks } from "../../state/cell-marks.js";
import type { Book, Session } from "../../state/pane-state.js";
import type { MarkKind } from "../../workbook-port.js";

/** The marks of one sheet by cell: the same that Excel's sheet gets. */
export function marksOfSheet(book: Book, session: Session, sheet: string): ReadonlyMap<number, MarkKind> {
  const marks = new Map<number, MarkKind>();
  for (const mark of cellMarks(book, session)) {
    const at = mark.sheet === sheet ? parseAddress(mark.cell) : null;
    if (at) marks.set(cellKey(at.row, at.column), mark.kind);
  }
  return marks;
}
