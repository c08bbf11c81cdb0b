import type { CellValue } from "../../grid/grid.js";
import type { GridBuilder } from "../grid-builder.js";
import { errorValue, numberValue, unpackNumber } from "../binary-values.js";
import { damaged } from "../problem.js";
import type { CellStyle } from "../xlsx/styles.js";
import type { BiffGlobals } from "./biff-globals.js";
import { BiffStream } from "./biff-stream.js";
import { RECORD } from "./records.js";

const HIDDEN_ROW = 0x20;
const OWN_STYLE = 0x80;
const DIALOG = 0x10;
const OLD_STYLE = 0x3f;

/** Whether the sheet that begins at an offset is a dialog of Excel 5: it holds controls, not cells. */
export function isDialog(bytes: Uint8Array, offset: number): boolean {
  const records = new BiffStream(bytes, offset);
  while (records.next() && records.type !== RECORD.end) {
    if (records.type === RECORD.dialog) return (records.u16(0) & DIALOG) !== 0;
  }
  return false;
}

/** Reads a sheet's records, from its beginning on, into a builder; throws a `WorkbookRefusal`. */
export function readSheetRecords(records: BiffStream, globals: BiffGlobals, grid: GridBuilder): void {
  if (!records.next() || !records.isBeginning) throw damaged();
  new SheetReader(records, globals, grid).read();
}

class SheetReader {
  /** The place of the formula whose text comes in a record of its own. */
  private awaited: { readonly row: number; readonly column: number; readonly style: CellStyle } | null = null;

  /** Excel 2 tells a style's number that does not fit into the cell before the cell. */
  private farStyle = 0;

  constructor(
    private readonly records: BiffStream,
    private readonly globals: BiffGlobals,
    private readonly grid: GridBuilder,
  ) {}

  /** Charts that lie on the sheet are told inside of it, with a beginning and an end of their own. */
  read(): void {
    let inside = 0;
    while (this.records.next()) {
      if (this.records.type === RECORD.end && inside-- === 0) return;
      if (this.records.isBeginning) inside++;
      else if (inside === 0) this.take();
    }
  }

  private take(): void {
    switch (this.records.type) {
      case RECORD.row:
        return this.takeRow();
      case RECORD.column:
        return this.takeColumns();
      case RECORD.merges:
        return this.takeMerges();
      case RECORD.blanks:
      case RECORD.packedRow:
        return this.takeRowOfCells();
      case RECORD.farStyle2:
        this.farStyle = this.records.u16(0);
        return;
      case RECORD.result:
      case RECORD.result2:
        return this.takeResult();
      default:
        return this.takeCell();
    }
  }

  private takeCell(): void {
    const { records } = this;
    switch (records.type) {
      case RECORD.blank:
      case RECORD.blank2:
        return this.cell(null);
      case RECORD.integer2:
        return this.cell(records.u16(7));
      case RECORD.number:
      case RECORD.number2:
        return this.cell(numberValue(records.f64(this.content())));
      case RECORD.packed:
        return this.cell(unpackNumber(records.u32(6)));
      case RECORD.logical:
      case RECORD.logical2:
        return this.cell(this.logical(this.content()));
      case RECORD.sharedLabel:
        return this.takeSharedLabel();
      case RECORD.label:
      case RECORD.label2:
      case RECORD.richLabel:
        return this.takeLabel();
      case RECORD.formula:
      case RECORD.formula3:
      case RECORD.formula4:
        return this.takeFormula();
    }
  }

  /** The offset of a cell's content: three bytes of style stand before it in Excel 2, two in later ones. */
  private content(): number {
    return this.isOldCell() ? 7 : 6;
  }

  /** The formula's number alone is the same in Excel 2 and in Excel 5. */
  private isOldCell(): boolean {
    const { type } = this.records;
    return type <= RECORD.logical2 || (type === RECORD.formula && this.globals.version === 2);
  }

  private styleOfCell(): CellStyle {
    if (!this.isOldCell()) return this.globals.style(this.records.u16(4));
    const index = this.records.u8(4) & OLD_STYLE;
    if (this.globals.hasStyles) return this.globals.style(index === OLD_STYLE ? this.farStyle : index);
    const written = this.records.u8(5);
    return this.globals.styleOf(written >> 6, written & OLD_STYLE);
  }

  private cell(value: CellValue, struck?: boolean): void {
    const style = this.styleOfCell();
    this.tell(this.records.u16(0), this.records.u16(2), value, { ...style, struck: struck ?? style.struck });
  }

  private tell(row: number, column: number, value: CellValue, style: CellStyle): void {
    this.grid.value(row, column, value);
    if (style.struck && value !== null && value !== "") this.grid.strike(row, column);
    this.grid.format(row, column, style.format);
  }

  private logical(at: number): CellValue {
    const code = this.records.u8(at);
    return this.records.u8(at + 1) === 0 ? code !== 0 : errorValue(code);
  }

  private takeSharedLabel(): void {
    const styled = this.globals.strings[this.records.u32(6)];
    this.cell(styled?.text ?? null, styled?.struck);
  }

  private takeLabel(): void {
    const { row, column, style } = this.place();
    const isOld = this.isOldCell();
    const data = this.records.data(this.content());
    const styled = this.globals.styled(this.globals.text(data, isOld ? data.u8() : data.u16()));
    this.tell(row, column, styled.text, { ...style, struck: styled.struck ?? style.struck });
  }

  private place(): { row: number; column: number; style: CellStyle } {
    return { row: this.records.u16(0), column: this.records.u16(2), style: this.styleOfCell() };
  }

  /** A formula's result is a number, or says by its last two bytes what else it is (MS-XLS §2.5.133). */
  private takeFormula(): void {
    const { records } = this;
    const at = this.content();
    if (!this.isMark(at)) this.grid.formula(records.u16(0), records.u16(2));
    if (records.u16(at + 6) !== 0xffff) return this.cell(numberValue(records.f64(at)));
    const kind = records.u8(at);
    if (kind === 0) this.awaited = this.place();
    this.cell(kind === 1 ? records.u8(at + 2) !== 0 : kind === 2 ? errorValue(records.u8(at + 2)) : null);
  }

  /** LibreOffice keeps a mark as the formula `TRUE()`: nothing else so short gives one in BIFF8. */
  private isMark(at: number): boolean {
    const { records } = this;
    const isLogical = records.u16(at + 6) === 0xffff && records.u8(at) === 1;
    return isLogical && this.globals.version === 8 && records.length >= 22 && records.u16(20) <= 4;
  }

  private takeResult(): void {
    if (!this.awaited) return;
    const { row, column, style } = this.awaited;
    this.awaited = null;
    const isOld = this.records.type === RECORD.result2;
    const data = this.records.data();
    const { text } = this.globals.text(data, isOld ? data.u8() : data.u16());
    this.tell(row, column, text, style);
  }

  /** Cells of a row side by side: numbers with their styles, or styles alone. */
  private takeRowOfCells(): void {
    const { records } = this;
    const isBlank = records.type === RECORD.blanks;
    const size = isBlank ? 2 : 6;
    const row = records.u16(0);
    let column = records.u16(2);
    for (let at = 4; at + size <= records.length - 2; at += size, column++) {
      const value = isBlank ? null : unpackNumber(records.u32(at + 2));
      this.tell(row, column, value, this.globals.style(records.u16(at)));
    }
  }

  private takeRow(): void {
    const { records } = this;
    if (records.length < 16) return;
    const row = records.u16(0);
    const flags = records.u8(12);
    if (flags & HIDDEN_ROW) this.grid.hideRow(row);
    if (flags & OWN_STYLE) this.grid.rowFormat(row, this.globals.style(records.u16(14) & 0xfff).format);
  }

  private takeColumns(): void {
    const { records } = this;
    const span = { first: records.u16(0), last: records.u16(2) };
    const hidden = (records.u16(8) & 1) !== 0 || records.u16(4) === 0;
    if (span.first <= span.last) {
      this.grid.columnSpan({ ...span, hidden, format: this.globals.style(records.u16(6)).format });
    }
  }

  private takeMerges(): void {
    const { records } = this;
    for (let at = 2; at + 8 <= records.length && at < 2 + records.u16(0) * 8; at += 8) {
      const area = { top: records.u16(at), bottom: records.u16(at + 2), left: records.u16(at + 4) };
      this.grid.merge({ ...area, right: records.u16(at + 6) });
    }
  }
}
