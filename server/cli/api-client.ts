import type { z } from "zod";
import { errorAnswerSchema } from "../../shared/api/errors.js";
import { type MappingsAnswer, mappingsAnswerSchema } from "../../shared/api/mappings.js";
import { pullAnswerSchema, type PullAnswer } from "../../shared/api/pull.js";
import { pushAnswerSchema, type PushAnswer, type PushRequest } from "../../shared/api/push.js";
import { meSchema, type Me, signInAnswerSchema, type SignInAnswer } from "../../shared/api/sign-in.js";
import { type Dictionary, dictionarySchema } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { CliError } from "./cli-error.js";

/** The server as the shell sees it. Every method throws a `CliError` with what to do. */
export interface ApiClient {
  signIn(code: string): Promise<SignInAnswer>;
  me(): Promise<Me>;
  dictionary(): Promise<Dictionary>;
  mappings(): Promise<MappingsAnswer>;
  pull(since: number): Promise<PullAnswer>;
  push(request: PushRequest): Promise<PushAnswer>;
  mergedWorkbook(): Promise<Uint8Array>;
}

export interface ApiOptions {
  readonly server: string;
  readonly token?: string;
  /** How long to wait before each repetition of a push whose answer was lost; its key makes it safe (rule 6). */
  readonly retries?: readonly number[];
}

const TIMEOUT_MS = 180_000;
const USUAL_RETRIES = [500, 2000];

export function apiClient(options: ApiOptions): ApiClient {
  const ask = async <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.infer<Schema>> => readJson(await request(options, path, body), schema, options.server);
  return {
    signIn: (code) => ask("sign-in", signInAnswerSchema, { code }),
    me: () => ask("me", meSchema),
    dictionary: () => ask("dictionary", dictionarySchema),
    mappings: () => ask("mappings", mappingsAnswerSchema),
    pull: (since) => ask(`pull?since=${since}`, pullAnswerSchema),
    push: (body) => repeated(options, () => ask("push", pushAnswerSchema, body)),
    mergedWorkbook: async () =>
      new Uint8Array(await (await request(options, "district/merged-workbook")).arrayBuffer()),
  };
}

/** The connection broke, or whoever answered is not our server: whether a push was taken in is not known. */
class Unanswered extends CliError {}

async function request(options: ApiOptions, path: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = options.token ? { Authorization: `Bearer ${options.token}` } : {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const address = `${options.server.replace(/\/+$/, "")}/api/v1/${path}`;
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(address, { ...sent, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
    throw new Unanswered(message("cli.server.unreachable", { server: options.server }));
  });
  if (response.ok) return response;
  const refusal = errorAnswerSchema.safeParse(await response.json().catch(() => null));
  if (!refusal.success || response.status === 503)
    throw new Unanswered(refusal.data?.error.message ?? foreign(options));
  throw new CliError(refusal.data.error.message);
}

async function readJson<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  server: string,
): Promise<z.infer<Schema>> {
  const json: unknown = await response.json().catch(() => null);
  const read = schema.safeParse(json);
  if (!read.success) throw new Unanswered(foreign({ server }));
  return read.data;
}

function foreign({ server }: Pick<ApiOptions, "server">): string {
  return message("cli.server.foreign", { server });
}

/** The very same push once more, while there is no answer; what was taken in is not taken in twice. */
async function repeated<T>(options: ApiOptions, send: () => Promise<T>): Promise<T> {
  for (const wait of options.retries ?? USUAL_RETRIES) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send().catch((error: unknown) => {
    throw error instanceof Unanswered ? new CliError(message("cli.server.lost", { server: options.server })) : error;
  });
}
