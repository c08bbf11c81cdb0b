import type { RequestHandler } from "express";
import { AppError } from "../errors.js";

/**
 * Stands behind an address's own routes: whoever comes with another method is told by `Allow` which ones it has, and
 * whoever asks for the methods themselves (`OPTIONS`) gets them. A method of the list goes on: it was looked for in vain.
 */
export function allowOnly(methods: readonly string[]): RequestHandler {
  const allow = methods.join(", ");
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.setHeader("Allow", allow);
    if (request.method !== "OPTIONS") throw new AppError("method-not-allowed");
    response.status(204).end();
  };
}
