import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { headingKey } from "../grid/text.js";

const LENGTH = 16;

/** Recognises a header again, in another workbook and in another year: its headings in order, reduced. */
export function headerFingerprint(paths: readonly (readonly string[])[]): string {
  const text = paths.map((path) => path.map(headingKey).join("/")).join("|");
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, LENGTH);
}
