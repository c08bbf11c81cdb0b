import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { type Role, signInAnswerSchema } from "../../shared/api/sign-in.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, type ContextParts, createContext } from "../../server/context.js";
import { serve } from "../../server/serve.js";

/** A real server over HTTP on a real SQLite file in a folder of its own. */
export interface TestServer {
  readonly url: string;
  readonly folder: string;
  readonly context: Context;
  readonly districtId: string;
  /** Everything that was logged. */
  readonly log: string[];
  /** Goes on by hand; the server's clock is this. */
  readonly clock: { now: Date };
  addSchool(name: string): Promise<string>;
  code(role: Role, schoolId?: string): Promise<string>;
  /** A bearer token of a curator (of the school) or of a coordinator. */
  token(role: Role, schoolId?: string): Promise<string>;
  call(path: string, options?: CallOptions): Promise<Answer>;
  stop(): Promise<void>;
}

export interface CallOptions {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** A body as it is, JSON or not. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests read answers by what they expect of them.
  readonly json: Json;
}

/** An answer as it came; a list is read by its indices. */
export interface Json {
  readonly [key: string]: Json;
}

export async function startServer(
  settings: Record<string, string> = {},
  parts: ContextParts = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "estafeta-"));
  const clock = { now: new Date("2023-06-01T09:00:00Z") };
  const log: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString("utf8"));
      done();
    },
  });
  const config = readConfig({ PORT: "0", DATA_DIR: folder, ...settings });
  const context = await createContext(config, { now: () => clock.now, log: pino({ base: null }, sink), ...parts });
  const server = await serve(context);
  const district = await foundDistrict(context, { name: "Майминский район", schoolYear: "2022-2023", dueDate: null });
  const districtId = district.id;
  const code = async (role: Role, schoolId?: string) =>
    (await invite(context, { districtId, role, schoolId: schoolId ?? null })).code;
  const call = (path: string, options: CallOptions = {}) => ask(server.url + path, options);
  return {
    ...{ url: server.url, folder, context, districtId, log, clock, code, call },
    addSchool: async (name) => (await foundSchool(context, districtId, { name, spellings: [] })).id,
    token: async (role, schoolId) => {
      const answer = await call("/api/v1/sign-in", { body: { code: await code(role, schoolId) } });
      return signInAnswerSchema.parse(answer.json).token;
    },
    stop: async () => {
      await server.stop();
      await closeContext(context);
      rmSync(folder, { recursive: true });
    },
  };
}

async function ask(address: string, options: CallOptions): Promise<Answer> {
  const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const headers: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  if (options.token) headers["Authorization"] = `Bearer ${options.token}`;
  const response = await fetch(address, {
    method: options.method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...headers, ...options.headers },
    redirect: "manual",
    ...(body === undefined ? {} : { body: body as string }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return { status: response.status, headers: response.headers, text, json: (isJson ? JSON.parse(text) : {}) as Json };
}
