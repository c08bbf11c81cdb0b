import type { SchoolState } from "../../../shared/collection/school-state.js";

/** What the coordinator may do with a school's register. */
export interface SchoolSteps {
  readonly accept: boolean;
  readonly unaccept: boolean;
  readonly sendBack: boolean;
}

/** The steps that the rules leave open (shared/collection/RULES.md, C4); in a closed year there are none (C2). */
export function schoolSteps(state: SchoolState, closed: boolean): SchoolSteps {
  if (closed) return { accept: false, unaccept: false, sendBack: false };
  return {
    accept: state === "sent" || state === "none",
    unaccept: state === "accepted",
    sendBack: state !== "silent",
  };
}
