import { strFromU8 } from "fflate";
import { decodeCodePage } from "../code-pages.js";

const LESS_THAN = 0x3c;

/** The code pages that an XML declaration may name, as small programs of the region write them. */
const NAMED_PAGES: Readonly<Record<string, number>> = {
  "windows-1251": 1251,
  cp1251: 1251,
  "windows-1252": 1252,
  "iso-8859-1": 1252,
  "windows-1250": 1250,
  ibm866: 866,
  cp866: 866,
};

/**
 * The text of an XML part: UTF-16, with a byte order mark or told by its first character, a code page that the
 * declaration names, or UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), false);
  if (bytes[0] === LESS_THAN && bytes[1] === 0) return decodeUtf16(bytes, true);
  if (bytes[0] === 0 && bytes[1] === LESS_THAN) return decodeUtf16(bytes, false);
  const declaration = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]+)["']/.exec(
    strFromU8(bytes.subarray(0, 150), true),
  );
  const page = NAMED_PAGES[(declaration?.[1] ?? "").toLowerCase()];
  if (page !== undefined) return decodeCodePage(bytes, page);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, littleEndian));
    if (units.length === 4096 || at + 3 >= bytes.length) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join("");
}
