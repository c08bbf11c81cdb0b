import { parseCookie } from "cookie";
import express, { type Request, type RequestHandler, Router } from "express";
import { rateLimit } from "express-rate-limit";
import { timingSafeEqual } from "node:crypto";
import { csrfToken, findSession, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { noteRoute } from "../request-log.js";
import { allowOnly } from "./allow-only.js";
import type { Reply, Route } from "./route.js";
import { SESSION_COOKIE } from "./sign-in.js";

export const API_PATH = "/api/v1";

/** A whole school stands behind one address: only wrong tries are counted, and more of them than one person makes. */
const WRONG_TRIES = { limit: 30, windowMs: 15 * 60_000 };

const SMALL_BODY = 16_384;

/** The list of routes as Express knows it: who, how much, what, and only then the handler. */
export function mountRoutes(context: Context, routes: readonly Route[]): Router {
  const router = Router();
  const limiter = signInLimiter();
  for (const route of routes) {
    const handlers: RequestHandler[] = [noted(route)];
    if (route.throttled) handlers.push(limiter);
    handlers.push(guard(context, route));
    if (route.fileBody) handlers.push(express.raw({ type: () => true, limit: route.fileBody.limit, inflate: false }));
    if (route.body) handlers.push(jsonOnly, jsonBody(context, route));
    router[route.method](expressPath(route.path), ...handlers, answer(context, route));
  }
  for (const path of new Set(routes.map((route) => route.path)))
    router.all(expressPath(path), noted({ path }), allowOnly(methodsOf(path, routes)));
  return router;
}

/** `/proposals/{id}` as Express writes it. */
function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** Express answers HEAD wherever there is a GET. */
function methodsOf(path: string, routes: readonly Route[]): string[] {
  const methods = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase());
  return methods.flatMap((method) => (method === "GET" ? [method, "HEAD"] : [method]));
}

function noted(route: Pick<Route, "path">): RequestHandler {
  return (_request, response, next) => {
    noteRoute(response, API_PATH + route.path);
    // Answers hold personal data: nothing on the way may keep them. A route that may be kept says so itself.
    response.setHeader("Cache-Control", "no-store");
    next();
  };
}

function signInLimiter(): RequestHandler {
  return rateLimit({
    ...WRONG_TRIES,
    skipSuccessfulRequests: true,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    // Whose word is taken about the sender's address is settled by TRUST_PROXY, not by what arrives.
    validate: { xForwardedForHeader: false },
    handler: (_request, _response, next) => {
      next(new AppError("too-many", { minutes: WRONG_TRIES.windowMs / 60_000 }));
    },
  });
}

interface SignedIn {
  readonly session: Session;
  readonly token: string;
}

const signedIn = new WeakMap<Request, SignedIn>();

/** The one place where roles are checked. A page's change must also name the token that only the page knows. */
function guard(context: Context, route: Route): RequestHandler {
  return async (request, _response, next) => {
    const { access } = route;
    if (access === "anyone") return next();
    const found = await identify(context, request);
    if (!found) throw new AppError("signed-out");
    if (!access.includes(found.session.role)) throw new AppError("forbidden");
    if (found.session.row.kind === "cookie" && route.method !== "get") requireCsrf(context, request, found.token);
    signedIn.set(request, found);
    next();
  };
}

/** A bearer token or the desk's cookie; each is good only for the kind of session that it was given for. */
async function identify(context: Context, request: Request): Promise<SignedIn | null> {
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(request.get("authorization") ?? "")?.[1];
  const token = bearer ?? parseCookie(request.get("cookie") ?? "")[SESSION_COOKIE];
  if (!token) return null;
  const session = await findSession(context, token);
  return session?.row.kind === (bearer ? "bearer" : "cookie") ? { session, token } : null;
}

function requireCsrf(context: Context, request: Request, token: string): void {
  const expected = Buffer.from(csrfToken(context, token));
  const given = Buffer.from(request.get("x-csrf-token") ?? "");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new AppError("csrf-missing");
}

const jsonOnly: RequestHandler = (request, _response, next) => {
  if (!request.is("application/json")) throw new AppError("type-unsupported");
  next();
};

/** Compressed bodies are not taken: what they unpack to is not known beforehand. */
function jsonBody(context: Context, route: Route): RequestHandler {
  return express.json({ limit: route.access === "anyone" ? SMALL_BODY : context.config.bodyLimit, inflate: false });
}

const NO_FILE = new Uint8Array(0);

function answer(context: Context, route: Route): RequestHandler {
  return async (request, response) => {
    const reply = await route.run({
      context,
      session: signedIn.get(request)?.session ?? null,
      token: signedIn.get(request)?.token ?? "",
      query: route.query?.parse(request.query),
      body: route.body?.parse(request.body),
      file: Buffer.isBuffer(request.body) ? request.body : NO_FILE,
      params: request.params as Record<string, string>,
      ifMatch: request.get("if-match") ?? null,
    });
    send(response.status(reply.status).set({ ...reply.headers }), reply);
  };
}

function send(response: Parameters<RequestHandler>[1], reply: Reply): void {
  if (reply.file) response.send(Buffer.from(reply.file.buffer, reply.file.byteOffset, reply.file.byteLength));
  else if (reply.body === undefined) response.end();
  else response.json(reply.body);
}
