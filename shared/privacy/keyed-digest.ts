import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * HMAC-SHA256 in hex with the district's key. The first part says what is digested, so that no two kinds of digest
 * ever meet.
 */
export function keyedDigest(fingerprintKey: string, parts: readonly string[]): string {
  return bytesToHex(hmac(sha256, hexToBytes(fingerprintKey), utf8ToBytes(parts.join("\n"))));
}
