/** The letters of a 0-based column: 0 is `A`, 27 is `AB`. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters: `A` is 0, `AB` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 address of a 0-based row and column: (8, 8) is `I9`. */
export function cellAddress(row: number, column: number): string {
  return columnLetter(column) + String(row + 1);
}

const [DOLLAR, ZERO, NINE] = [36, 48, 57];
const [MOST_LETTERS, MOST_DIGITS] = [3, 7];

/** The 0-based row and column of an A1 address such as `I9` or `$I$9`; `null` when it is not one. */
export function parseAddress(address: string): { row: number; column: number } | null {
  // Letter by letter: a large sheet has a million addresses, and a pattern's match is an object with texts in it.
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let letter = letterAt(address, at); letter > 0; letter = letterAt(address, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  const letterCount = at - letters;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  const digits = at;
  let row = 0;
  for (let code = address.charCodeAt(at); code >= ZERO && code <= NINE; code = address.charCodeAt(at)) {
    row = row * 10 + code - ZERO;
    at += 1;
  }
  const digitCount = at - digits;
  const isWhole = at === address.length && letterCount > 0 && digitCount > 0;
  return isWhole && letterCount <= MOST_LETTERS && digitCount <= MOST_DIGITS
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** The place in the alphabet of a Latin letter of either case, from 1; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const place = (text.charCodeAt(at) | 0x20) - 0x60;
  return place >= 1 && place <= 26 ? place : 0;
}
