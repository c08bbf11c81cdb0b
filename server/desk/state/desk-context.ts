import { createContext, use } from "react";
import type { Me } from "../../../shared/api/sign-in.js";
import type { Place } from "./place.js";
import type { SummaryState } from "./use-summary.js";

/** What every view of the desk may know without asking the server. */
export interface DeskState {
  readonly me: Me;
  /** Proves to the server that a change comes from this page. */
  readonly csrfToken: string;
  readonly place: Place;
  /** How often the reader has moved since the page was opened: on arrival by a move the heading takes the focus. */
  readonly moves: number;
  /** The board's figures, kept fresh. */
  readonly board: SummaryState;
  /** To be called when the server no longer knows the session. */
  readonly expire: () => void;
}

export const DeskContext = createContext<DeskState | null>(null);

/** The desk around a view. */
export function useDesk(): DeskState {
  const desk = use(DeskContext);
  if (!desk) throw new Error("a view stands outside of the desk");
  return desk;
}
