import { z } from "zod";

const DAY_MS = 86_400_000;
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

const hexKey = z.string().regex(/^[0-9a-f]{64}$/i);

/** The environment as the server reads it; every name and default stands in the README's table of settings. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("data"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  FINGERPRINT_KEY: hexKey.optional(),
  BODY_LIMIT: z.coerce.number().int().min(1024).max(64_000_000).default(8_000_000),
  OFFICE_JS: z.enum(["cdn", "own"]).default("cdn"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  INVITE_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  TOKEN_DAYS: z.coerce.number().int().min(1).max(400).default(180),
  IMPORT_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  KEEP_YEARS: z.coerce.number().int().min(1).max(75).optional(),
  ERASE_EXPIRED: z.enum(["no", "yes"]).default("no"),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(168),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address that people see, without a slash at its end; `null` while the server is only tried out locally. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly logLevel: string;
  /** Hex, 32 bytes: the master key, when it is not kept in the data folder. */
  readonly fingerprintKey: string | null;
  readonly bodyLimit: number;
  /** Where the pane takes Office.js from: Microsoft's CDN and, when that does not answer, our copy; or our copy alone. */
  readonly officeJs: "cdn" | "own";
  /** How many proxies stand before the server; their word about the sender's address is taken. */
  readonly trustProxy: number;
  readonly inviteMs: number;
  readonly tokenMs: number;
  readonly sessionMs: number;
  /** How long imported files and their reports are kept. */
  readonly importMs: number;
  /** How many years after its end a school year is kept; `null`: for as long as nobody erases it. */
  readonly keepYears: number | null;
  /** Whether the server erases what has been kept too long by itself, or only says so. */
  readonly erasesExpired: boolean;
}

/** A setting that the server cannot start with; `setting` is its name in the environment. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(readonly setting: string) {
    super(`bad setting: ${setting}`);
  }
}

/**
 * Reads the settings. Throws `ConfigError` for the first one that makes no sense, and for an address open to the
 * network without https before it: personal data goes over plain http only within one machine (design §10).
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = environmentSchema.safeParse(given);
  if (!read.success) throw new ConfigError(String(read.error.issues[0]?.path[0] ?? ""));
  const settings = read.data;
  const publicUrl = settings.PUBLIC_URL?.replace(/\/+$/, "") ?? null;
  if (!LOOPBACK.has(settings.HOST) && !publicUrl?.startsWith("https://")) throw new ConfigError("PUBLIC_URL");
  return {
    port: settings.PORT,
    host: settings.HOST,
    publicUrl,
    dataDir: settings.DATA_DIR,
    logLevel: settings.LOG_LEVEL,
    fingerprintKey: settings.FINGERPRINT_KEY?.toLowerCase() ?? null,
    bodyLimit: settings.BODY_LIMIT,
    officeJs: settings.OFFICE_JS,
    trustProxy: settings.TRUST_PROXY,
    inviteMs: settings.INVITE_DAYS * DAY_MS,
    tokenMs: settings.TOKEN_DAYS * DAY_MS,
    importMs: settings.IMPORT_DAYS * DAY_MS,
    keepYears: settings.KEEP_YEARS ?? null,
    erasesExpired: settings.ERASE_EXPIRED === "yes",
    sessionMs: settings.SESSION_HOURS * 3_600_000,
  };
}
