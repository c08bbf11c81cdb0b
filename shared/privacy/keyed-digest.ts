import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

type Keyed = ReturnType<typeof hmac.create>;

/** Taking a key in is half of the work of a digest, and a register has a thousand names under one key. */
const keyed = new Map<string, Keyed>();
/** A server has a few districts. */
const MOST_KEYS = 32;

/**
 * HMAC-SHA256 in hex with the district's key. The first part says what is digested, so that no two kinds of digest
 * ever meet.
 */
export function keyedDigest(fingerprintKey: string, parts: readonly string[]): string {
  const message = utf8ToBytes(parts.join("\n"));
  return hexOf(under(fingerprintKey).clone().update(message).digest());
}

function under(fingerprintKey: string): Keyed {
  let begun = keyed.get(fingerprintKey);
  if (!begun) {
    begun = hmac.create(sha256, hexToBytes(fingerprintKey));
    if (keyed.size >= MOST_KEYS) keyed.clear();
    keyed.set(fingerprintKey, begun);
  }
  return begun;
}

const DIGITS = "0123456789abcdef";

/**
 * One whole text. The library's own is put together digit by digit and stays a chain of its thirty-two pieces: the
 * prints of a district would take ten times the memory, and as much longer to compare.
 */
function hexOf(bytes: Uint8Array): string {
  const codes = new Array<number>(2 * bytes.length);
  bytes.forEach((byte, index) => {
    codes[2 * index] = DIGITS.charCodeAt(byte >> 4);
    codes[2 * index + 1] = DIGITS.charCodeAt(byte & 15);
  });
  return String.fromCharCode(...codes);
}
