import type { Recheck } from "../../shared/check/recheck.js";
import type { Locale } from "../../shared/messages/locale.js";
import { message } from "../../shared/messages/message.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { ApiClient } from "../api/client.js";
import type { KeptStore } from "../api/kept-store.js";
import { DoorProblem, type HostFacts, type OpenedFile, type WorkbookPort } from "../workbook-port.js";
import { analyse } from "./analyse.js";
import type { Analysis, Book, Busy } from "./pane-state.js";
import type { Store } from "./store.js";

/** The check that follows the open workbook edit by edit, and the analysis that it has come to. */
export interface Live {
  readonly analysis: Analysis;
  readonly check: Recheck;
}

/** What actions work with: everything that is not pure comes from here. */
export interface PaneContext {
  readonly store: Store;
  readonly client: ApiClient;
  readonly kept: KeptStore;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Speaks a language and gives the one that is spoken from now on: the former one where it did not arrive. */
  readonly speak: (locale: Locale) => Promise<Locale>;
  /** The pane's own version, for whoever helps from afar. */
  readonly version: string;
  /** The program that the pane runs in. */
  readonly host: () => HostFacts;
  /** Reads a workbook file; the reader is fetched when it is first needed. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<OpenedFile>;
  /** The open workbook and the way to cancel what is going on. */
  port: WorkbookPort | null;
  /** Made at the first edit, and again whenever the workbook has been read whole. */
  live: Live | null;
  cancel: AbortController | null;
}

/** Memory of a workbook that has none yet. */
export function freshMemory(newId: () => string): WorkbookMemory {
  return { workbookId: newId(), mappings: {}, base: {}, revision: 0, approved: false, outbox: null };
}

/**
 * Runs one action: shows that it is going on, and turns what stops it into a sentence. A second action does not begin
 * while one is going on.
 */
export async function act(
  context: PaneContext,
  busy: Busy,
  action: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { store } = context;
  if (store.state().busy) return;
  const cancel = new AbortController();
  context.cancel = cancel;
  store.dispatch({ type: "began", busy });
  try {
    await action(cancel.signal);
    store.dispatch({ type: "ended" });
  } catch (error) {
    store.dispatch({ type: "failed", sentence: sentenceOf(error) });
    // A defect of ours, not of the workbook: the person gets a sentence, the developer's console gets the rest.
    if (!(error instanceof DoorProblem)) reportError(error);
  } finally {
    context.cancel = null;
  }
}

export function working(work: Busy["work"], options: Partial<Busy> = {}): Busy {
  return { work, pairs: 0, cancellable: false, ...options };
}

/** Reads the workbook again and looks at it afresh; with `memory`, as if the workbook held it. */
export async function readBook(context: PaneContext, port: WorkbookPort, memory: WorkbookMemory): Promise<Book> {
  const { store, cancel } = context;
  const progress = (part: number): void => store.dispatch({ type: "progressed", part });
  const watch = cancel && store.state().busy?.cancellable ? { signal: cancel.signal, progress } : undefined;
  const [name, grids] = await Promise.all([port.name(), port.readGrids(watch)]);
  const analysis = analyse(grids, { memory, session: context.store.state().session, newId: context.newId });
  const { writable, copyNotes = [] } = port;
  return { name, writable, copyNotes, grids, memory, analysis };
}

function sentenceOf(error: unknown): string {
  return error instanceof DoorProblem ? error.message : message("pane.problem.ours");
}
