import { XmlScanner } from "../package/xml-scanner.js";
import { builtInFormat } from "./number-formats.js";

/** What a cell's style says that matters to a register. */
export interface CellStyle {
  readonly format: string;
  readonly struck: boolean;
}

export const PLAIN_STYLE: CellStyle = { format: "General", struck: false };

/** The cell styles of `styles.xml`, by the index that cells name; throws a `WorkbookRefusal` for broken XML. */
export function readStyles(xml: string): CellStyle[] {
  const scanner = new XmlScanner(xml);
  const formats = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  let section = "";
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    // Sections are the root's children; fonts and formats inside `dxfs` are of conditional formats.
    if (scanner.depth === 2) section = scanner.name;
    else if (section === "numFmts" && scanner.name === "numFmt") {
      formats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (section === "fonts" && scanner.depth === 3) struckFonts.push(false);
    else if (section === "fonts" && scanner.name === "strike") struckFonts[struckFonts.length - 1] = isOn(scanner);
    else if (section === "cellXfs" && scanner.depth === 3) {
      const id = Number(scanner.attribute("numFmtId") ?? 0);
      const struck = struckFonts[Number(scanner.attribute("fontId") ?? 0)] ?? false;
      styles.push({ format: formats.get(id) ?? builtInFormat(id), struck });
    }
  }
  return styles;
}

/** Whether the element stood on switches something on: `<strike/>` does, `<strike val="0"/>` does not. */
export function isOn(scanner: XmlScanner): boolean {
  return isTrue(scanner.attribute("val") ?? "1");
}

/** An XML boolean: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
