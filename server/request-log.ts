import type { RequestHandler, Response } from "express";
import { pinoHttp } from "pino-http";
import type { Context } from "./context.js";

/** The route that answered, as it is written in the list of routes: an address itself may hold anything. */
export function noteRoute(response: Response, route: string): void {
  response.locals["route"] = route;
}

export function routeOf(response: { readonly locals?: Record<string, unknown> }): string {
  const route = response.locals?.["route"];
  return typeof route === "string" ? route : "other";
}

/**
 * One line a request: its number, route, status and time. Bodies, headers, addresses and queries stay out, and so does
 * everything that a person has typed (design §14).
 */
export function requestLog(context: Context): RequestHandler {
  const log = pinoHttp<RequestHandlerRequest, Response>({
    logger: context.log,
    quietReqLogger: true,
    genReqId: (_request, response) => {
      const id = context.newId();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "failed",
    // Not `customProps`: pino-http binds them when a request comes and again when it is answered, each key twice.
    customSuccessObject: withRoute,
    customErrorObject: (request, response, _error, line: object) => withRoute(request, response, line),
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
    serializers: {
      req: () => undefined,
      res: (response: { readonly statusCode?: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
  });
  return (request, response, next) => {
    const stop = context.metrics.requests.startTimer();
    response.on("finish", () => {
      stop({ method: request.method, route: routeOf(response), status: String(response.statusCode) });
    });
    log(request, response, next);
  };
}

function withRoute(request: RequestHandlerRequest, response: Response, line: object): object {
  return { ...line, method: request.method, route: routeOf(response) };
}

type RequestHandlerRequest = Parameters<RequestHandler>[0];
