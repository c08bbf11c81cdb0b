import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

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
  return bytesToHex(
    under(fingerprintKey)
      .clone()
      .update(utf8ToBytes(parts.join("\n")))
      .digest(),
  );
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
