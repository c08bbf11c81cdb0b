import { stringifySetCookie } from "cookie";
import { meSchema, sessionAnswerSchema, signInAnswerSchema, signInRequestSchema } from "../../shared/api/sign-in.js";
import { meOf } from "../auth/me.js";
import { csrfToken, exchangeCode, hashOfCode, signOut } from "../auth/session.js";
import type { Throttle } from "../auth/throttle.js";
import { AppError } from "../errors.js";
import type { Context } from "../context.js";
import { guardedRoute, openRoute, type Route } from "./route.js";

/** `__Host-`: the browser takes it from this very host only, and over https or on this machine. */
export const SESSION_COOKIE = "__Host-estafeta";

const EVERYONE = ["curator", "coordinator", "region"] as const;

/** Signing in and out. Both doors count tries at a code in one place. */
export function signInRoutes(throttle: Throttle): Route[] {
  return [
    openRoute({
      method: "post",
      path: "/sign-in",
      summary: "Exchange an invite code for a bearer token (pane, shell)",
      throttled: true,
      body: signInRequestSchema,
      answer: { status: 200, schema: signInAnswerSchema },
      async run({ context, body }) {
        const { session, token } = await throttled(throttle, context, body.code, "bearer");
        return { status: 200, body: { token, expiresAt: session.row.expires_at, me: await meOf(context, session) } };
      },
    }),
    openRoute({
      method: "post",
      path: "/session",
      summary: "Exchange an invite code for a session cookie (desk)",
      throttled: true,
      body: signInRequestSchema,
      answer: { status: 200, schema: sessionAnswerSchema },
      async run({ context, body }) {
        const { session, token } = await throttled(throttle, context, body.code, "cookie");
        const answer = { csrfToken: csrfToken(context, token), me: await meOf(context, session) };
        const cookie = sessionCookie(token, context.config.sessionMs / 1000);
        return { status: 200, body: answer, headers: { "Set-Cookie": cookie } };
      },
    }),
    guardedRoute({
      method: "get",
      path: "/session",
      summary: "The desk's session, for a page that was opened again",
      access: EVERYONE,
      answer: { status: 200, schema: sessionAnswerSchema },
      async run({ context, session, token }) {
        if (session.row.kind !== "cookie") throw new AppError("forbidden");
        return { status: 200, body: { csrfToken: csrfToken(context, token), me: await meOf(context, session) } };
      },
    }),
    signOutRoute("delete", "/session", "End the desk's session"),
    signOutRoute("post", "/sign-out", "End the session, whichever kind it is"),
    guardedRoute({
      method: "get",
      path: "/me",
      summary: "Who is signed in, and what the district asks for",
      access: EVERYONE,
      answer: { status: 200, schema: meSchema },
      async run({ context, session }) {
        return { status: 200, body: await meOf(context, session) };
      },
    }),
  ];
}

function signOutRoute(method: "post" | "delete", path: string, summary: string): Route {
  return guardedRoute({
    method,
    path,
    summary,
    access: EVERYONE,
    answer: { status: 204 },
    async run({ context, session }) {
      await signOut(context, session);
      return { status: 204, headers: session.row.kind === "cookie" ? { "Set-Cookie": sessionCookie("", 0) } : {} };
    },
  });
}

async function throttled(throttle: Throttle, context: Context, code: string, kind: "bearer" | "cookie") {
  const key = hashOfCode(context, code);
  const wait = throttle.wait(key);
  if (wait > 0) throw new AppError("too-many", { minutes: Math.ceil(wait / 60_000) });
  const signedIn = await exchangeCode(context, code, kind);
  throttle.forget(key);
  return signedIn;
}

function sessionCookie(value: string, maxAge: number): string {
  return stringifySetCookie({
    name: SESSION_COOKIE,
    value,
    maxAge,
    path: "/",
    httpOnly: true,
    secure: true,
    sameSite: "strict",
  });
}
