import { strFromU8 } from "fflate";
import { damaged } from "../problem.js";
import { unpack } from "./unpack.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** The parts of an .xlsx, .xlsm, .xlsb or .ods file: unpacked one by one, when asked for. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  /** The entry of a part: names are compared without case and with either slash, as Excel does. */
  find(name: string): ZipEntry | undefined;
  /** A part's bytes; throws a `WorkbookRefusal` when the part is absent or broken. */
  bytes(name: string): Uint8Array;
  /** A part's text, UTF-8 or UTF-16. */
  text(name: string): string;
}

/** Opens a zip package without unpacking anything; throws a `WorkbookRefusal`. */
export function openPackage(file: Uint8Array): Package {
  const entries = readZipDirectory(file);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    // Of two parts with one name the first counts, as in Excel; the second is how a scanner is deceived.
    const key = partKey(entry.name);
    if (!byName.has(key)) byName.set(key, entry);
  }
  const find = (name: string): ZipEntry | undefined => byName.get(partKey(name));
  const bytes = (name: string): Uint8Array => {
    const entry = find(name);
    if (!entry) throw damaged();
    return unpack(entry);
  };
  return { entries, find, bytes, text: (name) => decodeText(bytes(name)) };
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** XML parts are UTF-8, or UTF-16 with a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, false);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    units.push(view.getUint16(at, littleEndian));
    if (units.length === 4096 || at + 3 >= bytes.length) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join("");
}
