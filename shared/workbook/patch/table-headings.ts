import { parseAddress } from "../../grid/address.js";
import type { Area } from "../../grid/grid.js";
import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { readRelationships } from "../xlsx/relationships.js";

/** The areas of headings of the Excel tables on a worksheet; throws a `WorkbookRefusal` for broken XML. */
export function tableHeadings(workbook: Package, sheetPart: string): Area[] {
  return readRelationships(workbook, sheetPart)
    .filter(({ kind, part }) => kind === "table" && workbook.find(part))
    .flatMap(({ part }) => {
      const scanner = new XmlScanner(workbook.text(part));
      scanner.next();
      const [from = "", to = from] = (scanner.attribute("ref") ?? "").split(":");
      const start = parseAddress(from);
      const end = parseAddress(to);
      if (!start || !end || scanner.attribute("headerRowCount") === "0") return [];
      return [{ top: start.row, left: start.column, bottom: start.row, right: end.column }];
    });
}
