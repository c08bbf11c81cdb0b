import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import type { WorkbookPart } from "../xlsx/workbook-part.js";
import type { PackageEdit } from "./package-edit.js";
import { applySplices } from "./splices.js";
import { prefixOf, withAttribute } from "./xml-text.js";

/** The elements of `workbook.xml` that stand before `calcPr` (ECMA-376 part 1, §18.2.27). */
const BEFORE = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/**
 * Asks Excel to compute the workbook when it opens, if it has formulas: their kept results were computed from what
 * stood in the cells before. A workbook without formulas is left as it is.
 */
export function recalculateOnLoad(workbook: Package, main: WorkbookPart, edit: PackageEdit): void {
  if (!main.sheets.some(({ part }) => /<(?:[^\s:>/]+:)?f[\s>/]/.test(workbook.text(part)))) return;
  const xml = workbook.text(main.part);
  const scanner = new XmlScanner(xml);
  let prefix = "";
  let at = 0;
  while (scanner.next()) {
    const { kind, start, end, depth, name } = scanner;
    if (kind === "open" && depth === 1) {
      prefix = prefixOf(xml.slice(start, end));
      at = end;
    } else if (kind === "open" && depth === 2 && name === "calcPr") {
      const text = withAttribute(xml.slice(start, end), "fullCalcOnLoad", 1);
      edit.set(main.part, applySplices(xml, [{ start, end, text }]));
      return;
    } else if (kind === "close" && depth === 1 && BEFORE.has(name)) at = end;
  }
  edit.set(main.part, applySplices(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]));
}
