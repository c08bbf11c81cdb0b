import type { z } from "zod";
import { type DistrictSummary, districtSummarySchema } from "../../../shared/api/district.js";
import { type SessionAnswer, sessionAnswerSchema } from "../../../shared/api/sign-in.js";
import { message } from "../../../shared/messages/message.js";
import { offline, Problem, refusal } from "./problem.js";

const SESSION = "/api/v1/session";
const SUMMARY = "/api/v1/district/summary";
const MERGED_WORKBOOK = "/api/v1/district/merged-workbook";

/** Exchanges a code for a session, which the browser keeps in a cookie that scripts cannot read. */
export async function signIn(code: string): Promise<SessionAnswer> {
  const answer = await ask(SESSION, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ code }),
  });
  return readAnswer(answer, sessionAnswerSchema);
}

/** Who is signed in, after the page was opened again. Throws a `Problem` that is `signedOut` when nobody is. */
export async function currentSession(signal: AbortSignal): Promise<SessionAnswer> {
  return readAnswer(await ask(SESSION, { signal }), sessionAnswerSchema);
}

/** Ends the session on the server; its token proves that this page asks for it. */
export async function signOut(csrfToken: string): Promise<void> {
  await ask(SESSION, { method: "DELETE", headers: { "X-CSRF-Token": csrfToken } });
}

/** The board of schools, as it is now. */
export async function districtSummary(signal: AbortSignal): Promise<DistrictSummary> {
  return readAnswer(await ask(SUMMARY, { signal }), districtSummarySchema);
}

/** The merged workbook of one school year, made when it is asked for. */
export async function mergedWorkbook(schoolYear: string, signal: AbortSignal): Promise<Blob> {
  const answer = await ask(`${MERGED_WORKBOOK}?${new URLSearchParams({ schoolYear }).toString()}`, { signal });
  return answer.blob();
}

async function ask(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, { cache: "no-store", credentials: "same-origin", ...init }).catch(
    (cause: unknown) => {
      if (init.signal?.aborted) throw cause;
      throw offline();
    },
  );
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

async function readAnswer<T extends z.ZodType>(answer: Response, schema: T): Promise<z.infer<T>> {
  const body: unknown = await answer.json().catch(() => null);
  const read = schema.safeParse(body);
  if (!read.success) throw new Problem(message("desk.problem.unreadable"), answer.status);
  return read.data;
}
