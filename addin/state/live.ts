import { type CheckedWorkbook, Recheck } from "../../shared/check/recheck.js";
import type { ChangedArea, ChangedCells } from "../workbook-port.js";
import { analysisOf, checkOptions } from "./analyse.js";
import { act, type PaneContext, readBook, working } from "./context.js";
import { showAnalysed } from "./open-book.js";
import type { Book } from "./pane-state.js";

/**
 * Looks again at cells that a person has changed (design §12): only these are read from the sheet, and only what hangs
 * on them is checked. Everything is read where a formula may have changed along with them: Excel tells of no such cell.
 */
export async function recheckAreas(context: PaneContext, areas: readonly ChangedArea[]): Promise<void> {
  const { port } = context;
  const { book } = context.store.state();
  if (!port || !book) return;
  await act(context, working("reading"), async () => {
    const changed = hasFormulas(book) ? null : await port.readChanges?.(areas);
    const seen =
      changed && areKnown(book, changed)
        ? withChanges(context, book, changed)
        : await readBook(context, port, book.memory);
    await showAnalysed(context, port, seen);
  });
}

/** A sheet that was renamed meanwhile is known only once everything has been read. */
function areKnown({ grids }: Book, changed: readonly ChangedCells[]): boolean {
  return changed.every(({ sheet }) => grids.some(({ name }) => name === sheet));
}

function hasFormulas({ grids, analysis }: Book): boolean {
  return analysis.workbook.sheets.some(
    ({ kind }, index) => kind === "register" && (grids[index]?.formulas.size ?? 0) > 0,
  );
}

function withChanges(context: PaneContext, book: Book, changed: readonly ChangedCells[]): Book {
  const { session } = context.store.state();
  const lens = { memory: book.memory, session, newId: context.newId };
  const check =
    context.live?.analysis === book.analysis
      ? context.live.check
      : new Recheck({ ...book.analysis, grids: book.grids }, checkOptions(lens));
  let checked: CheckedWorkbook = { ...book.analysis, grids: book.grids };
  for (const { sheet, cells } of changed) checked = check.change(sheet, cells);
  const analysis = analysisOf(checked, lens);
  context.live = { analysis, check };
  return { ...book, grids: checked.grids, analysis };
}
