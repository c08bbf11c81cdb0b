import type { XmlScanner } from "../package/xml-scanner.js";
import { isOn } from "./styles.js";

/** A text with what its runs say of striking out; `undefined`: the cell's own font decides. */
export interface StyledText {
  readonly text: string;
  readonly struck: boolean | undefined;
}

/**
 * Reads the text of the element stood on (`si` of the shared strings, `is` of a cell) up to its end: runs are joined,
 * phonetic hints left out. It counts as struck when every run that is not blank is.
 */
export function readStyledText(scanner: XmlScanner): StyledText {
  const end = scanner.depth - 1;
  let text = "";
  let runStruck: boolean | undefined;
  const strikes = new Set<boolean | undefined>();
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind === "open") {
      if (scanner.name === "rPh") skip(scanner);
      else if (scanner.name === "r") runStruck = undefined;
      else if (scanner.name === "rPr") runStruck = false;
      else if (scanner.name === "strike") runStruck = isOn(scanner);
    } else if (scanner.kind === "text" && scanner.name === "t") {
      const piece = decodeEscapes(scanner.text());
      if (piece.trim() !== "") strikes.add(runStruck);
      text += piece;
    }
  }
  const struck = strikes.has(false) ? false : strikes.has(true) && strikes.size === 1 ? true : undefined;
  return { text, struck };
}

/** Moves to the end of the element stood on. */
export function skip(scanner: XmlScanner): void {
  const end = scanner.depth - 1;
  while (scanner.depth > end && scanner.next());
}

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, §22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  const decoded = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decoded.replace(/\r\n?/g, "\n");
}
