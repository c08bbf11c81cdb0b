import type { CellValue } from "../../grid/grid.js";
import { errorValue, numberValue, unpackNumber } from "../binary-values.js";
import { styledText } from "../font-runs.js";
import type { GridBuilder } from "../grid-builder.js";
import { damaged } from "../problem.js";
import type { StyledText } from "../xlsx/rich-text.js";
import type { BinaryStyles } from "./read-styles.js";
import type { RecordReader } from "./record-reader.js";

/** What the sheets of a workbook share. */
export interface BinaryContext {
  readonly strings: readonly StyledText[];
  readonly styles: BinaryStyles;
}

const ROW = 0;
const COLUMN = 60;
const MERGE = 176;
const RICH_TEXT = 62;
const FIRST_FORMULA = 8;
const LAST_FORMULA = 11;
/** From here on cells are told without their column: they stand after the one before. */
const FIRST_SHORT = 12;
const LAST_SHORT = 18;
const SHORTER_BY = 11;

const HIDDEN_ROW = 0x10;
const OWN_STYLE = 0x40;
const LAST_ROW = 1_048_576;

/** Reads the records of a sheet (MS-XLSB §2.1.7.61) into a builder; throws a `WorkbookRefusal`. */
export function readBinarySheet(records: RecordReader, context: BinaryContext, grid: GridBuilder): void {
  let row = 0;
  let column = -1;
  while (records.next()) {
    const { type } = records;
    if (type === ROW) {
      row = readRow(records, context, grid);
      column = -1;
    } else if (type <= LAST_SHORT || type === RICH_TEXT) {
      const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
      column = isShort ? column + 1 : records.u32(0);
      readCell(records, isShort ? 0 : 4, { row, column }, context, grid);
    } else if (type === COLUMN) readColumns(records, context, grid);
    else if (type === MERGE) {
      grid.merge({ top: records.u32(0), bottom: records.u32(4), left: records.u32(8), right: records.u32(12) });
    }
  }
}

function readRow(records: RecordReader, context: BinaryContext, grid: GridBuilder): number {
  const row = records.u32(0);
  if (row >= LAST_ROW) throw damaged();
  const flags = records.u8(11);
  if (flags & HIDDEN_ROW) grid.hideRow(row);
  if (flags & OWN_STYLE) grid.rowFormat(row, context.styles.cell(records.u32(4)).format);
  return row;
}

function readColumns(records: RecordReader, context: BinaryContext, grid: GridBuilder): void {
  const span = { first: records.u32(0), last: records.u32(4) };
  const hidden = (records.u16(16) & 1) !== 0 || records.u32(8) === 0;
  if (span.first > span.last) return;
  grid.columnSpan({ ...span, hidden, format: context.styles.cell(records.u32(12)).format });
}

function readCell(
  records: RecordReader,
  at: number,
  { row, column }: { row: number; column: number },
  context: BinaryContext,
  grid: GridBuilder,
): void {
  const style = context.styles.cell(records.u32(at) & 0xffffff);
  const isShort = at === 0;
  const { value, struck = style.struck } = readValue(records, at + 4, isShort, context);
  if (records.type >= FIRST_FORMULA && records.type <= LAST_FORMULA) grid.formula(row, column);
  grid.value(row, column, value);
  if (struck && value !== null && value !== "") grid.strike(row, column);
  grid.format(row, column, style.format);
}

function readValue(
  records: RecordReader,
  at: number,
  isShort: boolean,
  context: BinaryContext,
): { value: CellValue; struck?: boolean | undefined } {
  switch (isShort ? records.type - SHORTER_BY : records.type) {
    case 2:
      return { value: unpackNumber(records.u32(at)) };
    case 3:
    case 11:
      return { value: errorValue(records.u8(at)) };
    case 4:
    case 10:
      return { value: records.u8(at) !== 0 };
    case 5:
    case 9:
      return { value: numberValue(records.f64(at)) };
    case 6:
    case 8:
      return { value: records.text(at) };
    case 7:
      return sharedText(context.strings[records.u32(at)]);
    case RICH_TEXT:
      return sharedText(styledText(records.richText(at), (font) => context.styles.isStruck(font)));
    default:
      return { value: null };
  }
}

function sharedText(styled: StyledText | undefined): { value: CellValue; struck?: boolean | undefined } {
  return { value: styled?.text ?? null, struck: styled?.struck };
}
