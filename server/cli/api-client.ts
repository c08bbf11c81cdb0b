import type { z } from "zod";
import { errorAnswerSchema } from "../../shared/api/errors.js";
import { type Import, importSchema } from "../../shared/api/imports.js";
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
  /** A coordinator's imports: begun, given workbooks, tried, accepted, erased. */
  beginImport(): Promise<Import>;
  addToImport(id: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Import>;
  dryRun(id: string): Promise<Import>;
  acceptImport(id: string, digest: string): Promise<Import>;
  eraseImport(id: string): Promise<void>;
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
    beginImport: () => ask("imports", importSchema, {}),
    addToImport: (id, { name, bytes }) =>
      ask(`imports/${id}/files?name=${encodeURIComponent(name)}`, importSchema, bytes),
    dryRun: (id) => ask(`imports/${id}/dry-run`, importSchema, {}),
    acceptImport: (id, digest) => ask(`imports/${id}/accept`, importSchema, { digest, withdraw: [] }),
    eraseImport: async (id) => void (await request(options, `imports/${id}`, undefined, "DELETE")),
  };
}

/** The connection broke, or whoever answered is not our server: whether a push was taken in is not known. */
class Unanswered extends CliError {}

/** A body of bytes is a file and goes as it is; any other goes as JSON. */
async function request(
  options: ApiOptions,
  path: string,
  body?: unknown,
  method = body === undefined ? "GET" : "POST",
): Promise<Response> {
  const headers: Record<string, string> = options.token ? { Authorization: `Bearer ${options.token}` } : {};
  const isFile = body instanceof Uint8Array;
  if (body !== undefined) headers["Content-Type"] = isFile ? "application/octet-stream" : "application/json";
  const address = `${options.server.replace(/\/+$/, "")}/api/v1/${path}`;
  const sent = body === undefined ? {} : { body: isFile ? Buffer.from(body) : JSON.stringify(body) };
  const response = await fetch(address, { ...sent, method, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    () => {
      throw new Unanswered(message("cli.server.unreachable", { server: options.server }));
    },
  );
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
