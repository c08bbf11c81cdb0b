import { z } from "zod";

/** Where a school stands in a school year (RULES.md, C3). */
export const schoolStateSchema = z.enum(["silent", "returned", "none", "sent", "accepted"]);
export type SchoolState = z.infer<typeof schoolStateSchema>;

/** What is kept of a school in a year. */
export interface SchoolStanding {
  readonly openReturns: number;
  readonly accepted: boolean;
  readonly declaredNone: boolean;
  readonly sent: boolean;
}

/** The state that follows from what is kept: the first that holds (C3). */
export function schoolState({ openReturns, accepted, declaredNone, sent }: SchoolStanding): SchoolState {
  if (openReturns > 0) return "returned";
  if (accepted) return "accepted";
  if (declaredNone) return "none";
  return sent ? "sent" : "silent";
}
