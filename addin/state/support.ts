import type { PaneContext } from "./context.js";
import { figuresOf } from "./figures.js";

/** What helps whoever helps: versions, ids and counts, and no name of a person, a school or a file. */
export interface Support {
  readonly pane: string;
  readonly program: string;
  readonly platform: string;
  readonly apiSets: readonly string[];
  readonly workbookId: string | null;
  /** Number and moment of the school's last push. */
  readonly lastPush: { readonly number: number; readonly at: string } | null;
  readonly counts: { readonly sheets: number; readonly pairs: number; readonly held: number } | null;
}

export function supportOf({ version, host, store }: PaneContext): Support {
  const { session, book } = store.state();
  const { program, platform, apiSets } = host();
  const figures = book && figuresOf(book.analysis);
  return {
    ...{ pane: version, program, platform, apiSets },
    workbookId: book?.memory.workbookId ?? null,
    lastPush: session.kind === "in" ? session.lastSent : null,
    counts: book && figures ? { sheets: book.grids.length, pairs: figures.pairs, held: figures.heldRows } : null,
  };
}
