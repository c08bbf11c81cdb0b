import type { Grid } from "../../grid/grid.js";
import { GridBuilder, wholeBudget, type CellBudget } from "../grid-builder.js";
import { WORKBOOK_LIMITS } from "../limits.js";
import type { Package } from "../package/open-package.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { WorkbookRefusal } from "../problem.js";
import { count, readOdsCell, type OdsCell } from "./ods-cell.js";
import { OdsStyles } from "./ods-styles.js";

/**
 * The sheets of an .ods (ODF 1.3), hidden ones too; throws a `WorkbookRefusal`. Dates are written there as texts and
 * become serial numbers from 1899-12-30.
 */
export function readOds(workbook: Package): Grid[] {
  refuseEncrypted(workbook);
  const styles = new OdsStyles();
  if (workbook.find("styles.xml")) takeStyles(workbook.text("styles.xml"), styles);
  const scanner = new XmlScanner(workbook.text("content.xml"));
  const budget = wholeBudget();
  const grids: Grid[] = [];
  let isSpreadsheet = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "spreadsheet") isSpreadsheet = true;
    else if (!isSpreadsheet) styles.take(scanner);
    // Deeper tables are sub-tables of a cell or the record of changes.
    else if (scanner.name === "table" && scanner.depth === 4) grids.push(readTable(scanner, styles, budget));
    if (grids.length > WORKBOOK_LIMITS.sheets) {
      throw new WorkbookRefusal("too-large", "workbook.tooLarge.sheets", { limit: WORKBOOK_LIMITS.sheets });
    }
  }
  if (!isSpreadsheet) throw new WorkbookRefusal("not-a-workbook", "workbook.notAWorkbook");
  return grids;
}

function refuseEncrypted(workbook: Package): void {
  const manifest = workbook.find("META-INF/manifest.xml") ? workbook.text("META-INF/manifest.xml") : "";
  if (/encryption-data|encrypted-package/.test(manifest)) throw new WorkbookRefusal("password", "workbook.password");
}

function takeStyles(xml: string, styles: OdsStyles): void {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) if (scanner.kind === "open") styles.take(scanner);
}

function readTable(scanner: XmlScanner, styles: OdsStyles, budget: CellBudget): Grid {
  const visibility = styles.isHiddenTable(scanner.attribute("table:style-name")) ? "hidden" : "visible";
  const frame = { name: scanner.attribute("table:name") ?? "", visibility, date1904: false } as const;
  const builder = new GridBuilder(frame, budget);
  const columnStyles: (string | undefined)[] = [];
  const end = scanner.depth - 1;
  let row = 0;
  let column = 0;
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "table-column") column += readColumn(scanner, column, columnStyles, styles, builder);
    else if (scanner.name === "table-row") row += readRow(scanner, row, columnStyles, styles, builder);
  }
  return builder.build();
}

/** How many columns the element stood on describes. */
function readColumn(
  scanner: XmlScanner,
  first: number,
  columnStyles: (string | undefined)[],
  styles: OdsStyles,
  builder: GridBuilder,
): number {
  const repeat = count(scanner.attribute("table:number-columns-repeated"));
  const style = scanner.attribute("table:default-cell-style-name");
  for (let at = first; at < Math.min(first + repeat, WORKBOOK_LIMITS.columns); at++) columnStyles[at] = style;
  const { format } = styles.cell(style);
  builder.columnSpan({ first, last: first + repeat - 1, hidden: isHidden(scanner), format });
  return repeat;
}

/** How many rows the element stood on describes. */
function readRow(
  scanner: XmlScanner,
  first: number,
  columnStyles: readonly (string | undefined)[],
  styles: OdsStyles,
  builder: GridBuilder,
): number {
  const repeat = count(scanner.attribute("table:number-rows-repeated"));
  const hidden = isHidden(scanner);
  const cells: { column: number; cell: OdsCell }[] = [];
  const end = scanner.depth - 1;
  let column = 0;
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind !== "open" || (scanner.name !== "table-cell" && scanner.name !== "covered-table-cell")) continue;
    const cell = readOdsCell(scanner, styles, columnStyles[column]);
    cells.push({ column, cell });
    column += cell.repeat;
  }
  const hasValues = cells.some(({ cell }) => cell.value !== null && cell.value !== "");
  // A blank row stands for up to a million of them, down to the end of the sheet.
  const told = hasValues ? repeat : Math.min(repeat, 1);
  for (let row = first; row < first + told; row++) {
    if (hidden) builder.hideRow(row);
    for (const one of cells) tellCell(builder, row, one.column, one.cell);
  }
  if (!hasValues && hidden)
    for (let row = first + 1; row < first + Math.min(repeat, WORKBOOK_LIMITS.rows); row++) builder.hideRow(row);
  return repeat;
}

function tellCell(builder: GridBuilder, row: number, first: number, cell: OdsCell): void {
  const isBlank = cell.value === null || cell.value === "";
  const last = isBlank ? first : first + cell.repeat - 1;
  for (let column = first; column <= last; column++) {
    builder.value(row, column, cell.value);
    builder.format(row, column, cell.style.format);
    if (cell.formula) builder.formula(row, column);
    if (cell.style.struck && !isBlank) builder.strike(row, column);
  }
  if (cell.columnsSpanned * cell.rowsSpanned > 1) {
    builder.merge({
      top: row,
      left: first,
      bottom: row + cell.rowsSpanned - 1,
      right: first + cell.columnsSpanned - 1,
    });
  }
}

/** `collapse` is hidden by hand, `filter` by a filter. */
function isHidden(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute("table:visibility");
  return visibility === "collapse" || visibility === "filter";
}
