import { XmlScanner } from "../package/xml-scanner.js";
import { applySplices, type Splice } from "./splices.js";
import { prefixOf, withAttribute } from "./xml-text.js";

/** The worksheet's XML with these 0-based columns hidden; widths and styles stay. Throws a `WorkbookRefusal`. */
export function hideColumns(xml: string, columns: readonly number[]): string {
  const missing = new Set(columns);
  const splices: Splice[] = [];
  const scanner = new XmlScanner(xml);
  let prefix = "";
  const takeBefore = (column: number): string => {
    const taken = [...missing].filter((hidden) => hidden < column).sort((a, b) => a - b);
    for (const hidden of taken) missing.delete(hidden);
    return taken
      .map((hidden) => `<${prefix}col min="${String(hidden + 1)}" max="${String(hidden + 1)}" hidden="1"/>`)
      .join("");
  };
  while (scanner.next()) {
    const { start, end } = scanner;
    if (scanner.kind === "close" && scanner.name === "cols" && end > start)
      splices.push({ start, end: start, text: takeBefore(Infinity) });
    if (scanner.kind !== "open") continue;
    if (scanner.depth === 1) prefix = prefixOf(xml.slice(start, end));
    else if (scanner.name === "cols" && scanner.empty) splices.push({ start, end, text: "" });
    else if (scanner.name === "col" && scanner.depth === 3) {
      const first = Number(scanner.attribute("min")) - 1;
      const last = Number(scanner.attribute("max")) - 1;
      const before = takeBefore(first);
      const tag = xml.slice(start, end);
      const text = splitColumn(tag, first, last, (column) => missing.delete(column));
      splices.push({ start, end, text: before + text });
    } else if (scanner.name === "sheetData" && scanner.depth === 2) {
      const text = takeBefore(Infinity);
      if (text !== "") splices.push({ start, end: start, text: `<${prefix}cols>${text}</${prefix}cols>` });
    }
  }
  return applySplices(xml, splices);
}

/** One `col` may describe many columns: it becomes as many as hidden and shown ones take turns. */
function splitColumn(tag: string, first: number, last: number, isToBeHidden: (column: number) => boolean): string {
  const pieces: { first: number; last: number; hide: boolean }[] = [];
  for (let column = first; column <= last; column++) {
    const hide = isToBeHidden(column);
    const previous = pieces[pieces.length - 1];
    if (previous?.hide === hide) previous.last = column;
    else pieces.push({ first: column, last: column, hide });
  }
  if (pieces.every((piece) => !piece.hide)) return tag;
  return pieces
    .map((piece) => {
      const span = withAttribute(withAttribute(tag, "max", piece.last + 1), "min", piece.first + 1);
      return piece.hide ? withAttribute(span, "hidden", 1) : span;
    })
    .join("");
}
