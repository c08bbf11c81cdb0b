import { type DistrictSummary, districtSummarySchema } from "../../../shared/api/district.js";
import { type SessionAnswer, sessionAnswerSchema } from "../../../shared/api/sign-in.js";
import { ask, askFor } from "./http.js";

/** Exchanges a code for a session, which the browser keeps in a cookie that scripts cannot read. */
export async function signIn(code: string): Promise<SessionAnswer> {
  return askFor("/session", sessionAnswerSchema, { method: "POST", body: { code } });
}

/** Who is signed in, after the page was opened again. Throws a `Problem` that is `signedOut` when nobody is. */
export async function currentSession(signal: AbortSignal): Promise<SessionAnswer> {
  return askFor("/session", sessionAnswerSchema, { signal });
}

/** Ends the session on the server; its token proves that this page asks for it. */
export async function signOut(csrfToken: string): Promise<void> {
  await ask("/session", { method: "DELETE", csrfToken });
}

/** The board of schools, as it is now. */
export async function districtSummary(signal: AbortSignal): Promise<DistrictSummary> {
  return askFor("/district/summary", districtSummarySchema, { signal });
}

/** The merged workbook of one school year, made when it is asked for. */
export async function mergedWorkbook(schoolYear: string, signal: AbortSignal): Promise<Blob> {
  return (await ask("/district/merged-workbook", { query: { schoolYear }, signal })).blob();
}
