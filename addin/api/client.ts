import { z, type ZodType } from "zod";
import type { BlankRegisterWish } from "../../shared/api/blank-register.js";
import { type DecideAnswer, decideAnswerSchema, type DecideRequest } from "../../shared/api/conflicts.js";
import { errorAnswerSchema } from "../../shared/api/errors.js";
import { type LearnMapping, type MappingsAnswer, mappingsAnswerSchema } from "../../shared/api/mappings.js";
import { pullAnswerSchema, type PullAnswer } from "../../shared/api/pull.js";
import { pushAnswerSchema, type PushAnswer, type PushRequest } from "../../shared/api/push.js";
import { type Receipt, type ReceiptsAnswer, receiptsAnswerSchema, receiptSchema } from "../../shared/api/receipts.js";
import { type AnswerReturn, type Return, returnSchema } from "../../shared/api/returns.js";
import { meSchema, type Me, signInAnswerSchema, type SignInAnswer } from "../../shared/api/sign-in.js";
import { dictionarySchema, type Dictionary } from "../../shared/dictionary/schema.js";
import type { ApiResult } from "./problem.js";

/** How long an answer is waited for, in milliseconds. */
interface Patience {
  readonly question: number;
  /** A push of thousands of rows over a village's line takes longer than a question. */
  readonly push: number;
}

const USUAL_PATIENCE: Patience = { question: 30_000, push: 180_000 };

export interface ApiClient {
  readonly signIn: (code: string) => Promise<ApiResult<SignInAnswer>>;
  readonly me: (token: string) => Promise<ApiResult<Me>>;
  readonly dictionary: (token: string) => Promise<ApiResult<Dictionary>>;
  readonly mappings: (token: string) => Promise<ApiResult<MappingsAnswer>>;
  readonly learnMapping: (token: string, mapping: LearnMapping) => Promise<ApiResult<MappingsAnswer>>;
  readonly pull: (token: string, since: number, signal?: AbortSignal) => Promise<ApiResult<PullAnswer>>;
  readonly decide: (token: string, request: DecideRequest, signal?: AbortSignal) => Promise<ApiResult<DecideAnswer>>;
  readonly receipts: (token: string) => Promise<ApiResult<ReceiptsAnswer>>;
  readonly answerReturn: (token: string, id: string, answer: AnswerReturn) => Promise<ApiResult<Return>>;
  readonly declareNoPairs: (token: string) => Promise<ApiResult<Receipt>>;
  /** A blank register's bytes: by the district's words and the school's name, or without a token the common one. */
  readonly blankRegister: (token: string | null, wish: BlankRegisterWish) => Promise<ApiResult<Uint8Array>>;
  readonly push: (token: string, request: PushRequest, signal?: AbortSignal) => Promise<ApiResult<PushAnswer>>;
}

interface Request {
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  /** How a body goes; `POST` when nothing else is said. */
  readonly method?: "POST" | "PUT";
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number;
}

interface Call<T> extends Request {
  readonly schema: ZodType<T>;
}

type ReadResponse<T> = (response: Response) => Promise<ApiResult<T>>;

/** The only place that talks to the server. Nothing here throws: every outcome is a value. */
export function apiClient(base: string, patience: Patience = USUAL_PATIENCE): ApiClient {
  const send = <T>(call: Request, read: ReadResponse<T>): Promise<ApiResult<T>> =>
    request(`${base}/api/v1/${call.path}`, { timeout: patience.question, ...call }, read);
  const ask = <T>({ schema, ...call }: Call<T>): Promise<ApiResult<T>> =>
    send(call, async (response) => readAnswer(response.status, await response.text(), schema));
  return {
    signIn: (code) => ask({ path: "sign-in", schema: signInAnswerSchema, body: { code } }),
    me: (token) => ask({ path: "me", schema: meSchema, token }),
    dictionary: (token) => ask({ path: "dictionary", schema: dictionarySchema, token }),
    mappings: (token) => ask({ path: "mappings", schema: mappingsAnswerSchema, token }),
    learnMapping: (token, body) => ask({ path: "mappings", schema: mappingsAnswerSchema, token, body, method: "PUT" }),
    pull: (token, since, signal) => ask({ path: `pull?since=${since}`, schema: pullAnswerSchema, token, signal }),
    decide: (token, body, signal) => ask({ path: "conflicts/decide", schema: decideAnswerSchema, token, body, signal }),
    receipts: (token) => ask({ path: "receipts", schema: receiptsAnswerSchema, token }),
    answerReturn: (token, id, body) => ask({ path: `returns/${id}/answer`, schema: returnSchema, token, body }),
    declareNoPairs: (token) => ask({ path: "no-pairs", schema: receiptSchema, token, body: {}, method: "PUT" }),
    blankRegister: (token, wish) => send(blankRegisterRequest(token, wish), readWorkbookFile),
    push: (token, body, signal) =>
      ask({ path: "push", schema: pushAnswerSchema, token, body, signal, timeout: patience.push }),
  };
}

function blankRegisterRequest(token: string | null, { schoolYear, as, pairs }: BlankRegisterWish): Request {
  const path = `blank-register?schoolYear=${schoolYear}&as=${as}&pairs=${String(pairs)}`;
  return token === null ? { path } : { path: `school/${path}`, token };
}

async function request<T>(address: string, call: Request, read: ReadResponse<T>): Promise<ApiResult<T>> {
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, call.timeout);
  const cancel = (): void => stop.abort();
  call.signal?.addEventListener("abort", cancel);
  try {
    if (call.signal?.aborted) return { ok: false, problem: { kind: "cancelled" } };
    const response = await fetch(address, { ...initOf(call), signal: stop.signal });
    return await read(response);
  } catch {
    // `fetch` says no more than «failed», on purpose; how it was stopped tells the rest.
    if (call.signal?.aborted) return { ok: false, problem: { kind: "cancelled" } };
    return { ok: false, problem: { kind: isLate ? "timeout" : "offline" } };
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener("abort", cancel);
  }
}

function initOf(call: Request): RequestInit {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (call.token !== undefined) headers["Authorization"] = `Bearer ${call.token}`;
  if (call.body === undefined) return { headers, credentials: "omit", cache: "no-cache" };
  headers["Content-Type"] = "application/json";
  return { method: call.method ?? "POST", headers, body: JSON.stringify(call.body), credentials: "omit" };
}

/** An answer of our shape, a refusal of our shape, or somebody else's page: a captive portal answers 200 with HTML. */
export function readAnswer<T>(status: number, text: string, schema: ZodType<T>): ApiResult<T> {
  const json = parseJson(text);
  if (status >= 200 && status < 300) {
    const value = schema.safeParse(json);
    return value.success ? { ok: true, value: value.data } : { ok: false, problem: { kind: "foreign", status } };
  }
  const refusal = errorAnswerSchema.safeParse(json);
  if (!refusal.success) return { ok: false, problem: { kind: "foreign", status } };
  return { ok: false, problem: { kind: "refused", status, ...pick(refusal.data.error) } };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function readWorkbookFile(response: Response): Promise<ApiResult<Uint8Array>> {
  if (!response.ok || !response.headers.get("content-type")?.startsWith(XLSX))
    return readAnswer(response.status, await response.text(), z.never());
  return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
}

function pick({ code, message }: { code: string; message: string }): { code: string; message: string } {
  return { code, message };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
