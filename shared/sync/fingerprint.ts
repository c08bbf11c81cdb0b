import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FieldValue } from "../register/fields.js";

const FIELD_HASH_DIGITS = 16;

/**
 * What the workbook remembers of a field instead of its value; blank gives an empty text. Short, because a register
 * of thousands of pairs keeps one for every field.
 */
export function fieldHash(value: FieldValue | undefined): string {
  return value === undefined ? "" : bodyHash(value).slice(0, FIELD_HASH_DIGITS);
}

/** SHA-256 in hex of a value's canonical JSON: equal for equal content, whatever the order of the keys. */
export function bodyHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlainObject(part) ? sortedByKey(part) : part)) ?? "";
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedByKey(object: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
