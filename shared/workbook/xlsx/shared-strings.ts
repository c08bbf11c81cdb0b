import { XmlScanner } from "../package/xml-scanner.js";
import { readStyledText, type StyledText } from "./rich-text.js";

/** The table of texts that cells name by index; throws a `WorkbookRefusal` for broken XML. */
export function readSharedStrings(xml: string): StyledText[] {
  const scanner = new XmlScanner(xml);
  const texts: StyledText[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "si") texts.push(readStyledText(scanner));
  }
  return texts;
}
