import { builtInFormat } from "../xlsx/number-formats.js";
import { PLAIN_STYLE, type CellStyle } from "../xlsx/styles.js";
import { RecordReader } from "./record-reader.js";

const FONT = 43;
const FORMAT = 44;
const STYLE = 47;
const CELL_STYLES_BEGIN = 617;
const CELL_STYLES_END = 618;
const STRUCK = 8;

/** The styles that cells and runs of text name by number. */
export interface BinaryStyles {
  cell(index: number): CellStyle;
  isStruck(font: number): boolean;
}

/** Reads the styles part of an .xlsb; without one every cell is plain. Throws a `WorkbookRefusal`. */
export function readBinaryStyles(bytes: Uint8Array | undefined): BinaryStyles {
  const struckFonts: boolean[] = [];
  const formats = new Map<number, string>();
  const cells: CellStyle[] = [];
  let isOfCells = false;
  const records = new RecordReader(bytes ?? new Uint8Array());
  while (records.next()) {
    if (records.type === CELL_STYLES_BEGIN) isOfCells = true;
    else if (records.type === CELL_STYLES_END) isOfCells = false;
    else if (records.type === FONT) struckFonts.push((records.u16(2) & STRUCK) !== 0);
    else if (records.type === FORMAT) formats.set(records.u16(0), records.text(2));
    else if (records.type === STYLE && isOfCells) {
      const id = records.u16(2);
      cells.push({ format: formats.get(id) ?? builtInFormat(id), struck: struckFonts[records.u16(4)] ?? false });
    }
  }
  return { cell: (index) => cells[index] ?? PLAIN_STYLE, isStruck: (font) => struckFonts[font] ?? false };
}
