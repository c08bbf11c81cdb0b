import { cellAddress } from "../../grid/address.js";
import type { ListColumns } from "../drop-down.js";
import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import type { WorkbookPart } from "../xlsx/workbook-part.js";
import type { PackageEdit } from "./package-edit.js";
import { applySplices } from "./splices.js";
import { escapeCellText, escapeXml, prefixOf } from "./xml-text.js";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Namespaces of ordinary workbooks, and of strict ones. */
const NAMESPACES = {
  transitional: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  },
} as const;

type Namespaces = (typeof NAMESPACES)[keyof typeof NAMESPACES];

/** Adds the hidden sheet of lists after the last sheet, or writes it anew where it is there already. */
export function putListSheet(workbook: Package, main: WorkbookPart, edit: PackageEdit, lists: ListColumns): void {
  const xml = edit.text(main.part) ?? "";
  const namespaces = xml.includes(NAMESPACES.strict.main) ? NAMESPACES.strict : NAMESPACES.transitional;
  const known = main.sheets.find(({ name }) => name === lists.name);
  if (known) return edit.set(known.part, sheetXml(lists, namespaces));
  const folder = main.part.slice(0, main.part.lastIndexOf("/") + 1);
  let number = 1;
  while (workbook.find(`${folder}${target(number)}`)) number += 1;
  edit.set(`${folder}${target(number)}`, sheetXml(lists, namespaces));
  edit.declare(`${folder}${target(number)}`, WORKSHEET);
  const id = edit.relate(main.part, `${namespaces.relations}/worksheet`, target(number));
  edit.set(main.part, withSheet(xml, lists.name, id, namespaces));
}

/** exceljs sees no sheets in parts of other names. */
function target(number: number): string {
  return `worksheets/sheet${String(number)}.xml`;
}

/** `workbook.xml` with one more sheet: ids are never used twice, and the order of the others stays. */
function withSheet(xml: string, name: string, id: string, { relations }: Namespaces): string {
  const scanner = new XmlScanner(xml);
  let [last, at, root] = [0, 0, ""];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.depth === 1) root = xml.slice(scanner.start, scanner.end);
    if (scanner.kind === "open" && scanner.name === "sheet" && scanner.depth === 3)
      last = Math.max(last, Number(scanner.attribute("sheetId")));
    if (scanner.kind === "close" && scanner.name === "sheets" && scanner.depth === 1) at = scanner.start;
  }
  // Some readers know the id by this prefix alone; the root does not always declare it.
  const namespace = root.includes(`xmlns:r="${relations}"`) ? "" : ` xmlns:r="${relations}"`;
  const text =
    `<${prefixOf(root)}sheet name="${escapeXml(name)}" sheetId="${String(last + 1)}" state="hidden"` +
    `${namespace} r:id="${id}"/>`;
  return applySplices(xml, [{ start: at, end: at, text }]);
}

/** Row 1: headings; row 2: how many values; then the values. */
function sheetXml({ columns }: ListColumns, { main }: Namespaces): string {
  const height = 2 + Math.max(0, ...columns.map(({ values }) => values.length));
  const rows = Array.from({ length: height }, (_row, row) => {
    const cells = columns.map(({ heading, values }, column) => {
      if (row === 1) return `<c r="${cellAddress(row, column)}"><v>${String(values.length)}</v></c>`;
      return textCell(row, column, row === 0 ? heading : values[row - 2]);
    });
    return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`
  );
}

function textCell(row: number, column: number, text: string | undefined): string {
  if (text === undefined) return "";
  const written = `<is><t xml:space="preserve">${escapeCellText(text)}</t></is>`;
  return `<c r="${cellAddress(row, column)}" t="inlineStr">${written}</c>`;
}
