/**
 * Invite codes: twelve signs of Crockford's alphabet (60 random bits), printed in a letter as `7K3M-Q9TX-2HFD`. They
 * are typed by hand, so whatever a person may take one sign for is read as that sign, Cyrillic letters too.
 */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 12;

const TAKEN_FOR: Readonly<Record<string, string>> = {
  ...{ O: "0", О: "0", I: "1", L: "1", І: "1" },
  ...{ А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", Р: "P", С: "C", Т: "T", У: "Y", Х: "X", З: "3" },
};

/** A new code in the writing of the letter; each random byte gives one sign. */
export function newCode(randomBytes: (size: number) => Uint8Array): string {
  const signs = Array.from(randomBytes(SIGNS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

/** The code as it is compared: capital letters and digits only, look-alikes brought to one sign. */
export function comparedCode(typed: string): string {
  return Array.from(typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ""), (sign) => TAKEN_FOR[sign] ?? sign).join("");
}
