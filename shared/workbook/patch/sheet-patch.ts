import { cellAddress, parseAddress } from "../../grid/address.js";
import type { CellEdit } from "../cell-edit.js";
import { XmlScanner } from "../package/xml-scanner.js";
import { WorkbookRefusal } from "../problem.js";
import { formulaArea, isInArea } from "../xlsx/formula-area.js";
import { isTrue } from "../xlsx/styles.js";
import { applySplices, type Splice } from "./splices.js";
import { asOpening, escapeCellText, prefixOf, withoutAttribute } from "./xml-text.js";

/** Gives the index of a style that is another one with a number format. */
export type FormatStyle = (base: number, format: string) => number;

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * Writes cells into a worksheet's XML; every other character of it stays. A cell keeps its style, a new one takes that
 * of its row or column. Texts are written into the cell itself, so that the table of shared texts stays as it is.
 */
export class SheetPatch {
  private readonly splices: Splice[] = [];
  private readonly columns: ColumnStyle[] = [];
  private readonly rows: Map<number, Map<number, CellEdit>>;
  private prefix = "";

  constructor(
    private readonly xml: string,
    edits: readonly CellEdit[],
    private readonly formatStyle: FormatStyle,
  ) {
    this.rows = byRowAndColumn(edits);
  }

  /** The worksheet's XML with the cells written; throws a `WorkbookRefusal` for broken XML or a cell with a formula. */
  text(): string {
    this.refuseArrays();
    const scanner = new XmlScanner(this.xml);
    let row = -1;
    while (scanner.next()) {
      if (scanner.name === "sheetData" && scanner.depth === (scanner.kind === "open" ? 2 : 1)) this.sheetData(scanner);
      if (scanner.kind !== "open") continue;
      if (scanner.name === "col" && scanner.depth === 3) this.knowColumn(scanner);
      else if (scanner.name === "dimension" && scanner.depth === 2) this.growDimension(scanner);
      else if (scanner.name === "row" && scanner.depth === 3) {
        row = Number(scanner.attribute("r") ?? row + 2) - 1;
        this.insertRowsBefore(row, scanner.start);
        const edits = this.rows.get(row);
        this.rows.delete(row);
        if (edits) this.patchRow(scanner, edits);
      }
    }
    return applySplices(this.xml, this.splices);
  }

  /** Excel lets nobody change a part of an array, be there a cell to replace or not. */
  private refuseArrays(): void {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(this.xml)) return;
    const edits = [...this.rows.values()].flatMap((cells) => [...cells.values()]);
    const scanner = new XmlScanner(this.xml);
    while (scanner.next()) {
      const area = scanner.kind === "open" && scanner.name === "f" ? formulaArea(scanner) : null;
      const inside = area && edits.find(({ row, column }) => isInArea(area, row, column));
      if (inside) throw formulaRefusal(inside);
    }
  }

  /** At its opening the prefix is learnt; at its end stand the rows that the sheet does not have yet. */
  private sheetData(scanner: XmlScanner): void {
    const tag = this.xml.slice(scanner.start, scanner.end);
    if (scanner.kind === "open") {
      this.prefix = prefixOf(tag);
      if (!scanner.empty) return;
      const rows = this.takeRowsBefore(Infinity);
      if (rows === "") return;
      const text = `${asOpening(tag)}${rows}</${this.prefix}sheetData>`;
      this.splices.push({ start: scanner.start, end: scanner.end, text });
    } else this.insertRowsBefore(Infinity, scanner.start);
  }

  private insertRowsBefore(row: number, at: number): void {
    const text = this.takeRowsBefore(row);
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  private takeRowsBefore(row: number): string {
    let text = "";
    for (const [index, edits] of this.rows) {
      if (index >= row) break;
      this.rows.delete(index);
      const cells = [...edits.values()].map((edit) => this.newCell(edit, undefined)).join("");
      if (cells !== "") text += `<${this.prefix}row r="${String(index + 1)}">${cells}</${this.prefix}row>`;
    }
    return text;
  }

  private patchRow(scanner: XmlScanner, edits: Map<number, CellEdit>): void {
    const { start, end, empty } = scanner;
    const style = isTrue(scanner.attribute("customFormat")) ? scanner.attribute("s") : undefined;
    const rowStyle = style === undefined ? undefined : Number(style);
    // `spans` is a hint of where the row's cells begin and end, and would be wrong beside a new cell.
    const tag = withoutAttribute(this.xml.slice(start, end), "spans");
    if (empty) {
      const cells = this.takeCellsBefore(edits, Infinity, rowStyle);
      if (cells !== "") this.splices.push({ start, end, text: `${asOpening(tag)}${cells}</${this.prefix}row>` });
      return;
    }
    this.splices.push({ start, end, text: tag });
    let column = -1;
    while (scanner.next() && scanner.depth > 2) {
      if (scanner.kind !== "open" || scanner.name !== "c" || scanner.depth !== 4) continue;
      column = parseAddress(scanner.attribute("r") ?? "")?.column ?? column + 1;
      const cells = this.takeCellsBefore(edits, column, rowStyle);
      if (cells !== "") this.splices.push({ start: scanner.start, end: scanner.start, text: cells });
      const edit = edits.get(column);
      edits.delete(column);
      if (edit) this.replaceCell(scanner, edit);
    }
    const rest = this.takeCellsBefore(edits, Infinity, rowStyle);
    if (rest !== "") this.splices.push({ start: scanner.start, end: scanner.start, text: rest });
  }

  private takeCellsBefore(edits: Map<number, CellEdit>, column: number, rowStyle: number | undefined): string {
    let text = "";
    for (const [index, edit] of edits) {
      if (index >= column) break;
      edits.delete(index);
      text += this.newCell(edit, rowStyle);
    }
    return text;
  }

  /** A formula is not overwritten: others may be shared with it, and the list of formulas names it. */
  private replaceCell(scanner: XmlScanner, edit: CellEdit): void {
    const { start } = scanner;
    const style = scanner.attribute("s");
    const outside = scanner.depth - 1;
    while (scanner.depth > outside && scanner.next()) {
      if (scanner.kind === "open" && scanner.name === "f") {
        throw formulaRefusal(edit);
      }
    }
    const text = this.cell(edit, style === undefined ? undefined : Number(style));
    this.splices.push({ start, end: scanner.end, text });
  }

  /** A cell that is not there needs no clearing. */
  private newCell(edit: CellEdit, rowStyle: number | undefined): string {
    if (edit.value === null) return "";
    const column = this.columns.find(({ first, last }) => edit.column >= first && edit.column <= last);
    return this.cell(edit, rowStyle ?? column?.style);
  }

  private cell(edit: CellEdit, base: number | undefined): string {
    const style = edit.format === undefined ? base : this.formatStyle(base ?? 0, edit.format);
    const attributes = `r="${cellAddress(edit.row, edit.column)}"${style === undefined ? "" : ` s="${String(style)}"`}`;
    const { value } = edit;
    const p = this.prefix;
    if (value === null) return `<${p}c ${attributes}/>`;
    if (typeof value === "string") {
      const text = `<${p}is><${p}t xml:space="preserve">${escapeCellText(value)}</${p}t></${p}is>`;
      return `<${p}c ${attributes} t="inlineStr">${text}</${p}c>`;
    }
    const type = typeof value === "boolean" ? ' t="b"' : "";
    return `<${p}c ${attributes}${type}><${p}v>${String(Number(value))}</${p}v></${p}c>`;
  }

  private knowColumn(scanner: XmlScanner): void {
    const style = scanner.attribute("style");
    if (style === undefined) return;
    const first = Number(scanner.attribute("min")) - 1;
    this.columns.push({ first, last: Number(scanner.attribute("max")) - 1, style: Number(style) });
  }

  private growDimension(scanner: XmlScanner): void {
    const [from = "", to = from] = (scanner.attribute("ref") ?? "").split(":");
    const start = parseAddress(from);
    const end = parseAddress(to);
    if (!start || !end) return;
    const all = [...this.rows].flatMap(([row, edits]) => [...edits.keys()].map((column) => ({ row, column })));
    const rows = [start.row, end.row, ...all.map((cell) => cell.row)];
    const columns = [start.column, end.column, ...all.map((cell) => cell.column)];
    const ref = [Math.min, Math.max]
      .map((pick) => cellAddress(pickFrom(pick, rows), pickFrom(pick, columns)))
      .join(":");
    const text = `<${prefixOf(this.xml.slice(scanner.start, scanner.end))}dimension ref="${ref}"/>`;
    if (scanner.empty) this.splices.push({ start: scanner.start, end: scanner.end, text });
  }
}

function formulaRefusal({ sheet, row, column }: CellEdit): WorkbookRefusal {
  const values = { sheet, cell: cellAddress(row, column) };
  return new WorkbookRefusal("unsupported", "workbook.unsupported.formula", values);
}

/** Like `Math.min(...numbers)`, for any number of them. */
function pickFrom(pick: (a: number, b: number) => number, numbers: readonly number[]): number {
  return numbers.reduce((a, b) => pick(a, b));
}

/** The edits in the sheet's order; of two of one cell the later counts. */
function byRowAndColumn(edits: readonly CellEdit[]): Map<number, Map<number, CellEdit>> {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return rows;
}
