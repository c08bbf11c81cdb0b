import type { ErrorRequestHandler } from "express";
import { ZodError } from "zod";
import { message } from "../shared/messages/message.js";
import { type FieldName, fieldNameSchema } from "../shared/register/fields.js";
import { AppError, toAppError } from "./errors.js";
import { faultCode } from "./fault-code.js";
import type { Context } from "./context.js";

const MOST_PATHS = 10;

/**
 * The last one: every refusal leaves in one shape. What nobody foresaw is logged with its stack and answered with a
 * fixed sentence and the request's number; its own words, which may quote data, never leave nor are they logged.
 */
export function errorHandler(context: Context): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown);
    const error = thrown instanceof ZodError ? ofZod(thrown) : toAppError(thrown);
    const requestId = typeof request.id === "string" ? request.id : "";
    if (error.status >= 500)
      context.log.error({ requestId, code: error.code, fault: faultOf(thrown) }, "request failed");
    const details = error.status >= 500 ? { requestId } : error.details;
    response
      .status(error.status)
      .set({ "Cache-Control": "no-store", "Content-Type": "application/json; charset=utf-8" })
      .json({ error: { code: error.code, message: error.message, ...(details === undefined ? {} : { details }) } });
  };
}

/** What is wrong: the pairs' fields by the names that people know, paths and codes for the rest; values stay out. */
function ofZod(error: ZodError): AppError {
  const issues = error.issues
    .slice(0, MOST_PATHS)
    .map(({ path, code }) => ({ path: path.map(String).join("."), code }));
  const named = new Set(error.issues.flatMap(({ path }) => fieldsNamed(path)));
  const fields = [...named].slice(0, MOST_PATHS).map((field) => message(`field.${field}`));
  return new AppError("request-invalid", { fields: fields.join(", ") || "none" }, { issues });
}

function fieldsNamed(path: readonly PropertyKey[]): FieldName[] {
  const [list, , of, field] = path;
  const named = list === "pairs" && of === "fields" ? fieldNameSchema.safeParse(field) : null;
  return named?.success ? [named.data] : [];
}

/** Kind, code and places in our code. The first line of a stack is the message: it is left out. */
function faultOf(thrown: unknown): { name: string; code: string; at: string[] } {
  const { name = typeof thrown, stack = "" } = Object(thrown) as { name?: unknown; stack?: unknown };
  const at = String(stack)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  return { name: String(name), code: faultCode(thrown), at };
}
