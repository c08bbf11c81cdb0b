import type { z } from "zod";
import type { Role } from "../../shared/api/sign-in.js";
import type { Session } from "../auth/session.js";
import type { Context } from "../context.js";

/** What a route answers with: a JSON value, or bytes of a file. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly file?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Who = "anyone" | readonly Role[];

/** What a handler knows of a call: parsed and allowed, never the raw request. */
export interface Call<Who, Query, Body> {
  readonly context: Context;
  readonly session: Who;
  /** The session's token, where there is a session. */
  readonly token: string;
  readonly query: Query;
  readonly body: Body;
  /** The body of a route that takes a file; empty for others. */
  readonly file: Uint8Array;
  /** The changing parts of the address, by name: as they came, none of them is trusted yet. */
  readonly params: Readonly<Record<string, string>>;
  /** `If-Match`: the version that a change was made from. */
  readonly ifMatch: string | null;
}

interface Described {
  readonly method: "get" | "post" | "put" | "delete";
  /** Under `/api/v1`; a changing part is named in braces, `/proposals/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly answer: { readonly status: number; readonly schema?: z.ZodType; readonly type?: string };
  /** Tries from one address are counted. */
  readonly throttled?: boolean;
  /** What the body looks like, for the document of the API, where the handler reads it by itself. */
  readonly describedBody?: z.ZodType;
  /** The body is a file, whatever its type says: the handler gets a `Uint8Array` of at most so many bytes. */
  readonly fileBody?: { readonly limit: number };
}

/** A route as the app, the OpenAPI document and the tests see it: one list says who may do what. */
export interface Route extends Described {
  readonly access: Who;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly run: (call: Call<Session | null, unknown, unknown>) => Promise<Reply>;
}

interface Shapes<Query, Body> {
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
}

/** A route that needs no sign-in. */
export function openRoute<Query = undefined, Body = undefined>(
  route: Described & Shapes<Query, Body> & { readonly run: (call: Call<null, Query, Body>) => Promise<Reply> },
): Route {
  const { run } = route;
  // The app has parsed query and body with this route's own schemas.
  return { ...route, access: "anyone", run: (call) => run({ ...(call as Call<null, Query, Body>), session: null }) };
}

/** A route for signed-in people of the given roles. */
export function guardedRoute<Query = undefined, Body = undefined>(
  route: Described &
    Shapes<Query, Body> & {
      access: readonly Role[];
      readonly run: (call: Call<Session, Query, Body>) => Promise<Reply>;
    },
): Route {
  const { run } = route;
  return { ...route, run: (call) => run(call as Call<Session, Query, Body>) };
}
