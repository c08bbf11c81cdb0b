import type { PlacedFinding } from "../../shared/fill/fix-edits.js";
import { previewEdits } from "../../shared/fill/preview.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { checkOptions } from "./analyse.js";
import type { Book, Session } from "./pane-state.js";

/**
 * The findings that writing these cells would bring to light: what hung on a value that was missing is said before
 * anything is written (design §8). Looks at the whole workbook as it would be, so it is asked once, on the way to a write.
 */
export function foretell(book: Book, session: Session, edits: readonly CellEdit[]): readonly PlacedFinding[] {
  const options = checkOptions({ memory: book.memory, session });
  return previewEdits(edits, book.grids, options, book.analysis.findings).appearing;
}
