import type { z } from "zod";
import { message } from "../../../shared/messages/message.js";
import { offline, Problem, refusal } from "./problem.js";

/** Where the API lies, on the page's own server. */
const API = "/api/v1";

export interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  /** A file goes as it is, in the place of a body. */
  readonly file?: Blob;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Proves that a change comes from this page. */
  readonly csrfToken?: string;
  readonly signal?: AbortSignal;
}

/** Calls the API. Throws a `Problem` with a sentence for the reader when no answer came or the answer is a refusal. */
export async function ask(path: string, asked: Asked = {}): Promise<Response> {
  const { method = "GET", body, file, query = {}, headers, csrfToken, signal } = asked;
  const search = new URLSearchParams(query).toString();
  const answer = await fetch(`${API}${path}${search === "" ? "" : `?${search}`}`, {
    method,
    cache: "no-store",
    credentials: "same-origin",
    headers: {
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(file === undefined ? {} : { "Content-Type": "application/octet-stream" }),
      ...(csrfToken === undefined ? {} : { "X-CSRF-Token": csrfToken }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(file === undefined ? {} : { body: file }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw offline();
  });
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

/** Calls the API and reads its answer by the schema that the server itself answers with. */
export async function askFor<T extends z.ZodType>(path: string, schema: T, asked: Asked = {}): Promise<z.infer<T>> {
  const answer = await ask(path, asked);
  const body: unknown = await answer.json().catch(() => null);
  const read = schema.safeParse(body);
  if (!read.success) throw new Problem(message("desk.problem.unreadable"), answer.status);
  return read.data;
}
