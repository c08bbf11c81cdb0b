import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the server knows and its database does not: one master key, and everything derived from it. A stolen database
 * or backup gives neither the fingerprint keys nor a way to try codes and tokens (design §14).
 */
export interface Secrets {
  /** The district's key for fingerprints of names: hex, 32 bytes. */
  fingerprintKey(districtId: string): string;
  /** A keyed hash, hex; the purpose keeps hashes of one kind from being of use as another. */
  keyedHash(purpose: "code" | "token" | "csrf" | "body" | "file" | "person", value: string): string;
  /**
   * Encrypts what the database keeps and must not tell by itself (imported files). `place` is where it lies: sealed bytes
   * put elsewhere do not open.
   */
  seal(plain: Uint8Array, place: string): Buffer;
  /** The bytes again. Throws for anything that this key has not sealed for this place. */
  unseal(sealed: Uint8Array, place: string): Buffer;
}

const KEY_FILE = "secret.key";

/**
 * The master key of the settings, or of the data folder, where one is made at the first start (readable by its owner
 * only). Throws when the key file holds anything else than a key: to go on with a new one would part every person from
 * their fingerprint.
 */
export function openSecrets(dataDir: string, configured: string | null): Secrets {
  return secretsOf(configured ?? keyOfFile(dataDir));
}

function keyOfFile(dataDir: string): string {
  const file = join(dataDir, KEY_FILE);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  }
  chmodSync(file, 0o600);
  const key = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`${file} does not hold a key`);
  return key;
}

function secretsOf(master: string): Secrets {
  const key = Buffer.from(master, "hex");
  const keyed = (text: string) => createHmac("sha256", key).update(text).digest("hex");
  return {
    fingerprintKey: (districtId) => keyed(`fingerprint:${districtId}`),
    keyedHash: (purpose, value) => keyed(`${purpose}:${value}`),
    ...sealing(Buffer.from(keyed("seal"), "hex")),
  };
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a fresh IV each time: IV, tag, then the encrypted bytes. */
function sealing(key: Buffer): Pick<Secrets, "seal" | "unseal"> {
  return {
    seal(plain, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    },
    unseal(sealed, place) {
      const iv = sealed.subarray(0, IV_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
      decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    },
  };
}
