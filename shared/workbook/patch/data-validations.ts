import { cellAddress, columnIndex } from "../../grid/address.js";
import type { Area } from "../../grid/grid.js";
import { message } from "../../messages/message.js";
import type { DropDown } from "../drop-down.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { applySplices, type Splice } from "./splices.js";
import { asOpening, escapeXml, prefixOf, withAttribute } from "./xml-text.js";

/** The elements of a worksheet that stand before `dataValidations` (ECMA-376 part 1, §18.3.1.99). */
const BEFORE = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews"],
  ...["mergeCells", "phoneticPr", "conditionalFormatting"],
]);

/** Excel keeps no more on a sheet. */
const MOST_VALIDATIONS = 65_534;

interface Found {
  prefix: string;
  /** Where a new element goes. */
  at: number;
  element: { start: number; end: number; close: number; count: number; empty: boolean } | null;
  readonly taken: Area[];
}

/**
 * The worksheet's XML with these drop-downs. Cells that have a validation, old or of Excel 2010's kind, keep theirs; the
 * rest of the text stays as it is. Throws a `WorkbookRefusal` for broken XML.
 */
export function addDropDowns(xml: string, dropDowns: readonly DropDown[]): string {
  const found = lookThrough(xml);
  const stretches = dropDowns.flatMap((dropDown) => freeStretches(dropDown, found.taken));
  const room = MOST_VALIDATIONS - (found.element?.count ?? 0);
  const added = stretches.slice(0, Math.max(room, 0)).map((stretch) => validation(stretch, found.prefix));
  return added.length === 0 ? xml : applySplices(xml, splicesFor(xml, found, added));
}

function lookThrough(xml: string): Found {
  const found: Found = { prefix: "", at: 0, element: null, taken: [] };
  const scanner = new XmlScanner(xml);
  let isReference = false;
  while (scanner.next()) {
    const { kind, name, start, end, depth } = scanner;
    if (kind === "text" && isReference) found.taken.push(...areasIn(scanner.text()));
    if (kind === "open") {
      if (depth === 1) Object.assign(found, { prefix: prefixOf(xml.slice(start, end)), at: end });
      else if (name === "dataValidations" && depth === 2)
        found.element = { start, end, close: end, count: 0, empty: scanner.empty };
      else if (name === "dataValidation") {
        if (depth === 3 && found.element) found.element.count += 1;
        found.taken.push(...areasIn(scanner.attribute("sqref") ?? ""));
      }
    }
    // Excel 2010 names the cells in an element, in the extensions at the sheet's end.
    isReference = kind === "open" && name === "sqref";
    if (kind === "close" && depth === 1) {
      if (BEFORE.has(name)) found.at = end;
      else if (name === "dataValidations" && found.element) found.element.close = start;
    }
  }
  return found;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** «N6:N10 P6»: what cannot be read is taken for the whole sheet. */
function areasIn(references: string): Area[] {
  const written = references.split(/\s+/).filter((reference) => reference !== "");
  return written.map((reference) => {
    const [match, left, top, right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
    if (match === undefined) return { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    return {
      top: top === undefined ? 0 : Number(top) - 1,
      left: left === undefined ? 0 : columnIndex(left),
      bottom: bottom === undefined ? LAST_ROW : Number(bottom) - 1,
      right: right === undefined ? LAST_COLUMN : columnIndex(right),
    };
  });
}

interface Stretch {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly formula: string;
}

function freeStretches({ column, rows, formula }: DropDown, taken: readonly Area[]): Stretch[] {
  const above = taken.filter(({ left, right }) => column >= left && column <= right);
  let free = rows;
  for (const { top, bottom } of above) {
    free = free.flatMap(([first, last]) => {
      const before: [number, number] = [first, Math.min(last, top - 1)];
      const after: [number, number] = [Math.max(first, bottom + 1), last];
      return [before, after].filter(([from, to]) => from <= to);
    });
  }
  return free.map(([first, last]) => ({ column, first, last, formula }));
}

/** Asks and does not stop: a school may know better than the list. */
function validation({ column, first, last, formula }: Stretch, prefix: string): string {
  const from = cellAddress(first, column);
  const reference = first === last ? from : `${from}:${cellAddress(last, column)}`;
  const title = escapeXml(message("report.prompt.title"));
  const text = escapeXml(message("fill.list.error"));
  const source = escapeXml(formula.replaceAll("{row}", String(first + 1)));
  return (
    `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ` +
    `errorTitle="${title}" error="${text}" sqref="${reference}">` +
    `<${prefix}formula1>${source}</${prefix}formula1></${prefix}dataValidation>`
  );
}

function splicesFor(xml: string, { element, at, prefix }: Found, added: readonly string[]): Splice[] {
  const count = (element?.count ?? 0) + added.length;
  if (!element) {
    const text = `<${prefix}dataValidations count="${String(count)}">${added.join("")}</${prefix}dataValidations>`;
    return [{ start: at, end: at, text }];
  }
  const { start, end, close, empty } = element;
  const tag = withAttribute(asOpening(xml.slice(start, end)), "count", count);
  if (empty) return [{ start, end, text: `${tag}${added.join("")}</${prefix}dataValidations>` }];
  return [
    { start, end, text: tag },
    { start: close, end: close, text: added.join("") },
  ];
}
