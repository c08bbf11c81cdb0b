import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { Pane } from "../state/pane.js";
import type { Book, PaneState } from "../state/pane-state.js";

const PaneContext = createContext<Pane | null>(null);

export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }): ReactNode {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** What a view may ask for. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside of PaneProvider");
  return pane;
}

/** What the pane knows now. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** The open workbook, for views that are shown only when there is one. */
export function useBook(): Book {
  const { book } = usePaneState();
  if (!book) throw new Error("useBook is called without a workbook");
  return book;
}
