import { md5, sha1 } from "@noble/hashes/legacy.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { WorkbookRefusal } from "../problem.js";
import { BiffStream } from "./biff-stream.js";
import { Rc4 } from "./rc4.js";
import { RECORD } from "./records.js";

/** Excel encrypts with this password a workbook whose structure is protected, and opens it without asking. */
const DEFAULT_PASSWORD = "VelvetSweatshop";

/** The key changes every so many bytes of the stream. */
const BLOCK_BYTES = 1024;

/** Records that stay readable (MS-XLS §2.2.10): beginnings, the password's own, and those of sharing. */
const PLAIN: ReadonlySet<number> = new Set([0x809, RECORD.filePass, 0x194, 0x195, 0xe1, 0x196, 0x138]);

type KeyOfBlock = (block: number) => Uint8Array;

/**
 * The stream as it is when it is under no password, or under the one that Excel itself tries; otherwise throws the
 * `WorkbookRefusal` that names the password.
 */
export function decryptBiff(bytes: Uint8Array): Uint8Array {
  const records = new BiffStream(bytes);
  while (records.next() && records.type !== RECORD.end) {
    if (records.type !== RECORD.filePass) continue;
    return isDefaultObfuscation(records) ? clarify(bytes) : decipher(bytes, keysOf(records));
  }
  return bytes;
}

function keysOf(records: BiffStream): KeyOfBlock {
  const isRc4 = records.length >= 54 && records.u16(0) === 1;
  const data = isRc4 ? records.data() : null;
  const written = data?.bytes(records.length);
  if (!written) throw underPassword();
  return records.u16(2) === 1 ? plainKeys(written) : cryptoApiKeys(written);
}

/** RC4 as Excel 97 has it: salt, verifier and its digest follow the version (MS-XLS §2.2.6, MS-OFFCRYPTO §2.3.6). */
function plainKeys(written: Uint8Array): KeyOfBlock {
  const salted = concatBytes(md5(passwordBytes()).subarray(0, 5), written.subarray(6, 22));
  const secret = md5(concatBytes(...Array.from({ length: 16 }, () => salted))).subarray(0, 5);
  const keyOf: KeyOfBlock = (block) => md5(concatBytes(secret, littleEndian(block)));
  verify(keyOf, written.subarray(22, 38), written.subarray(38, 54), md5);
  return keyOf;
}

/** RC4 as Excel 2002 has it (MS-OFFCRYPTO §2.3.5). */
function cryptoApiKeys(written: Uint8Array): KeyOfBlock {
  const view = new DataView(written.buffer, written.byteOffset, written.byteLength);
  const verifier = 14 + view.getUint32(10, true);
  if (verifier + 60 > written.length) throw underPassword();
  const keyBits = view.getUint32(14 + 16, true) || 40;
  const secret = sha1(concatBytes(written.subarray(verifier + 4, verifier + 20), passwordBytes()));
  const keyOf: KeyOfBlock = (block) => {
    const key = sha1(concatBytes(secret, littleEndian(block))).subarray(0, keyBits / 8);
    return keyBits === 40 ? concatBytes(key, new Uint8Array(11)) : key;
  };
  verify(keyOf, written.subarray(verifier + 20, verifier + 36), written.subarray(verifier + 40, verifier + 60), sha1);
  return keyOf;
}

function verify(
  keyOf: KeyOfBlock,
  encrypted: Uint8Array,
  encryptedDigest: Uint8Array,
  digest: (bytes: Uint8Array) => Uint8Array,
): void {
  const cipher = new Rc4(keyOf(0));
  const verifier = cipher.apply(encrypted);
  const told = cipher.apply(encryptedDigest);
  const counted = digest(verifier);
  if (!counted.every((byte, index) => byte === told[index])) throw underPassword();
}

/** What the oldest protection keeps of the default password: a key and a digest (MS-XLS §2.2.9). */
const OBFUSCATION_KEY = 0xb359;
const OBFUSCATION_DIGEST = 0x9a0a;

/** Before Excel 97 the two stand alone; later ones name the kind of protection first. */
function isDefaultObfuscation(records: BiffStream): boolean {
  const at = records.length - 4;
  const isKind = at === 0 || (at === 2 && records.u16(0) === 0);
  return isKind && records.u16(at) === OBFUSCATION_KEY && records.u16(at + 2) === OBFUSCATION_DIGEST;
}

/** Takes off the oldest protection: sixteen bytes laid over the records' data, turned by three bits. */
function clarify(bytes: Uint8Array): Uint8Array {
  const password = [...DEFAULT_PASSWORD].map((letter) => letter.charCodeAt(0));
  const mask = [...password, 0xbb].map((byte, index) => turn(byte ^ (OBFUSCATION_KEY >> (index % 2 ? 8 : 0)), 2));
  return changed(bytes, (byte, at, end) => turn(byte, 3) ^ (mask[(at + end) % 16] ?? 0));
}

function turn(byte: number, bits: number): number {
  const low = byte & 0xff;
  return ((low << bits) | (low >> (8 - bits))) & 0xff;
}

/** Everything but the records' heads is encrypted; the cipher runs over the heads too. */
function decipher(bytes: Uint8Array, keyOf: KeyOfBlock): Uint8Array {
  const mask = new Uint8Array(BLOCK_BYTES);
  let block = -1;
  return changed(bytes, (byte, _at, _end, place) => {
    if (Math.floor(place / BLOCK_BYTES) !== block) {
      block = Math.floor(place / BLOCK_BYTES);
      mask.set(new Rc4(keyOf(block)).apply(new Uint8Array(BLOCK_BYTES)));
    }
    return byte ^ (mask[place % BLOCK_BYTES] ?? 0);
  });
}

/** The stream with the records' data changed byte by byte: by its place in them, their end, and its place in all. */
function changed(
  bytes: Uint8Array,
  change: (byte: number, at: number, end: number, place: number) => number,
): Uint8Array {
  const plain = bytes.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = view.getUint16(at, true);
    const start = at + 4;
    const end = Math.min(start + view.getUint16(at + 2, true), bytes.length);
    // A sheet's offset, the first four bytes of its entry, stays readable.
    const from = PLAIN.has(type) ? end : type === RECORD.sheet ? start + 4 : start;
    for (let place = from; place < end; place++) plain[place] = change(bytes[place] ?? 0, place - start, end, place);
    at = end;
  }
  return plain;
}

function passwordBytes(): Uint8Array {
  return Uint8Array.from([...DEFAULT_PASSWORD].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function littleEndian(value: number): Uint8Array {
  return Uint8Array.of(value, value >> 8, value >> 16, value >> 24);
}

function underPassword(): WorkbookRefusal {
  return new WorkbookRefusal("password", "workbook.password");
}
