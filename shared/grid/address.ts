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

/** The 0-based row and column of an A1 address such as `I9`; `null` when it is not one. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}
