import { createContext, use } from "react";
import type { Return } from "../../../shared/api/returns.js";
import type { SchoolPage } from "../../../shared/api/schools.js";
import type { SchoolSteps } from "./school-steps.js";

/** What the parts of a school's page share about accepting and sending back. */
export interface SchoolDecisionState {
  readonly page: SchoolPage;
  readonly may: SchoolSteps;
  readonly closed: boolean;
  /** The newest first; empty until they have come. */
  readonly returns: readonly Return[];
  /** Pairs that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly clear: () => void;
  /** Reads the page, its returns and the board anew. */
  readonly reload: () => void;
}

export const SchoolDecisionContext = createContext<SchoolDecisionState | null>(null);

/** The decision around a part of the page; null where pairs are shown without one. */
export function useSchoolDecision(): SchoolDecisionState | null {
  return use(SchoolDecisionContext);
}
