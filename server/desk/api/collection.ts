import { type StandingAnswer, standingAnswerSchema } from "../../../shared/api/collection.js";
import { type Return, type ReturnRequest, returnsAnswerSchema, returnSchema } from "../../../shared/api/returns.js";
import { askFor } from "./http.js";

/** A school's register as it was seen: `seen` is the number of the last receipt in sight. */
export interface Acceptance {
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly accepted: boolean;
  readonly seen: number | null;
}

/** Accepts a register, or takes the acceptance back. The server refuses when the school has sent since. */
export async function accept(csrfToken: string, { schoolId, ...body }: Acceptance): Promise<StandingAnswer> {
  const path = `/district/schools/${encodeURIComponent(schoolId)}/acceptance`;
  return askFor(path, standingAnswerSchema, { method: "PUT", body, csrfToken });
}

/** Sends a pair, or the whole school, back. The same id sent again changes nothing. */
export async function sendBack(csrfToken: string, request: ReturnRequest): Promise<Return> {
  return askFor("/district/returns", returnSchema, { method: "POST", body: request, csrfToken });
}

/** What was sent back to a school in a year, with its answers. */
export async function returnsOf(
  query: { readonly schoolId: string; readonly schoolYear: string },
  signal: AbortSignal,
): Promise<Return[]> {
  return (await askFor("/district/returns", returnsAnswerSchema, { query, signal })).returns;
}

export async function takeBack(csrfToken: string, id: string): Promise<Return> {
  return askFor(`/district/returns/${encodeURIComponent(id)}/take-back`, returnSchema, { method: "POST", csrfToken });
}
