import { Inflate } from "fflate";
import { WORKBOOK_LIMITS } from "../limits.js";
import { damaged, WorkbookRefusal } from "../problem.js";
import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./zip-directory.js";

/** A slice of packed bytes unpacks to a thousand times its size at most, so the count is checked often enough. */
const SLICE_BYTES = 32 * 1024;

/**
 * The unpacked bytes of an entry. The size that the archive claims is only a claim: the bytes are counted as they
 * come, and the checksum is compared. Throws a `WorkbookRefusal`.
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : null;
  if (!bytes || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

/** Some writers claim sizes that are a little wrong; a bomb's is wrong by thousands of times. */
function inflate(entry: ZipEntry): Uint8Array {
  const most = Math.max(entry.size, WORKBOOK_LIMITS.ratioFromBytes);
  let bytes = new Uint8Array(entry.size);
  let length = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    if (length + chunk.length > most) throw damaged();
    if (length + chunk.length > bytes.length) {
      const grown = new Uint8Array(most);
      grown.set(bytes);
      bytes = grown;
    }
    bytes.set(chunk, length);
    length += chunk.length;
    finished = final;
  });
  try {
    for (let offset = 0; offset < entry.packed.length; offset += SLICE_BYTES) {
      const last = offset + SLICE_BYTES >= entry.packed.length;
      stream.push(entry.packed.subarray(offset, offset + SLICE_BYTES), last);
    }
  } catch (error) {
    throw error instanceof WorkbookRefusal ? error : damaged();
  }
  if (!finished) throw damaged();
  return bytes.subarray(0, length);
}
