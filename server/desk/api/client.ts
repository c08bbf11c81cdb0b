import { type DistrictSummary, districtSummarySchema, type MergedQuery } from "../../../shared/api/district.js";
import { type SessionAnswer, sessionAnswerSchema } from "../../../shared/api/sign-in.js";
import { message } from "../../../shared/messages/message.js";
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

/** The merged workbook or a part of it, made when it is asked for, under the name that the server gives it. */
export async function mergedWorkbook(
  asked: MergedQuery,
  signal: AbortSignal,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const query = Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
  const answer = await ask("/district/merged-workbook", { query, signal });
  return { file: await answer.blob(), name: nameOf(answer) ?? usualName(asked) };
}

/** The name of RFC 5987's writing, which `server/routes/attachment.ts` gives. */
export function nameOf(answer: Response): string | null {
  const encoded = /filename\*=UTF-8''([\w%.~!*-]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}

function usualName({ schoolYear = "" }: MergedQuery): string {
  return message("report.file.ofYear", { schoolYear });
}
