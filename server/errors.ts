import { message, type MessageValues } from "../shared/messages/message.js";
import { faultCode } from "./fault-code.js";
import type { API_MESSAGES } from "../shared/messages/api.js";

/** Everything that the server says no with: code, status, and a Russian sentence of the catalogue (`api.<code>`). */
const STATUS = {
  "body-not-json": 400,
  "body-broken": 400,
  "request-invalid": 400,
  "field-not-allowed": 400,
  "name-not-reduced": 400,
  "birth-not-reduced": 400,
  "import-empty": 400,
  "signed-out": 401,
  "code-unknown": 401,
  forbidden: 403,
  "csrf-missing": 403,
  "not-found": 404,
  "unknown-id": 404,
  "manifest-needs-https": 404,
  "method-not-allowed": 405,
  "key-reused": 409,
  "import-moved": 409,
  "import-accepted": 409,
  "proposal-unfit": 409,
  "school-known": 409,
  "school-archived": 409,
  "year-closed": 409,
  "nothing-sent": 409,
  "returns-open": 409,
  "school-moved": 409,
  "pairs-exist": 409,
  "return-over": 409,
  "persons-contradict": 409,
  "indicators-frozen": 409,
  "code-expired": 410,
  "code-used": 410,
  "version-moved": 412,
  "body-too-large": 413,
  "import-full": 413,
  "type-unsupported": 415,
  "dictionary-invalid": 422,
  "comment-sensitive": 422,
  "comment-names-minor": 422,
  "version-missing": 428,
  "too-many": 429,
  internal: 500,
  busy: 503,
  "read-only": 503,
  stopping: 503,
  "disk-full": 507,
} as const satisfies Partial<Record<ApiCode, number>>;

type ApiCode = keyof typeof API_MESSAGES extends `api.${infer Code}` ? Code : never;
export type ErrorCode = keyof typeof STATUS;

/** What stops an action, with everything that the answer needs. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    values: MessageValues = {},
    readonly details?: unknown,
  ) {
    super(message(`api.${code}`, values));
    this.status = STATUS[code];
  }
}

interface Faulty {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly name?: unknown;
}

/** Faults of the machine below that a person can do something about, by SQLite's and the system's own codes. */
const MACHINE: Readonly<Record<string, ErrorCode>> = {
  SQLITE_FULL: "disk-full",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  SQLITE_READONLY: "read-only",
  EROFS: "read-only",
  SQLITE_BUSY: "busy",
  SQLITE_LOCKED: "busy",
};

/** What body-parser says of a body that it cannot take. */
const BODY: Readonly<Record<string, ErrorCode>> = {
  "entity.parse.failed": "body-not-json",
  "entity.too.large": "body-too-large",
  "encoding.unsupported": "type-unsupported",
  "charset.unsupported": "type-unsupported",
  "request.aborted": "body-broken",
  "request.size.invalid": "body-broken",
};

/** Any thrown thing as one of ours; `internal` for what nobody foresaw: its own words never reach the sender. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const fault: Faulty = typeof thrown === "object" && thrown !== null ? thrown : {};
  const known = MACHINE[faultCode(thrown)] ?? BODY[String(fault.type)];
  if (known) return new AppError(known);
  if (fault.name === "KnexTimeoutError") return new AppError("busy");
  if (fault.name === "URIError" || fault.status === 400) return new AppError("body-broken");
  return new AppError("internal");
}
