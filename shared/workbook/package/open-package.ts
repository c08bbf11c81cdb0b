import { damaged } from "../problem.js";
import { decodeText } from "./decode-text.js";
import { unpack } from "./unpack.js";
import { readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** The parts of an .xlsx, .xlsm, .xlsb or .ods file: unpacked one by one, when asked for. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  /** The entry of a part: names are compared without case and with either slash, as Excel does. */
  find(name: string): ZipEntry | undefined;
  /** A part's bytes; throws a `WorkbookRefusal` when the part is absent or broken. */
  bytes(name: string): Uint8Array;
  /** A part's text, in whatever encoding its XML says. */
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
