/**
 * A batch's worth of cells: Excel on the web refuses an answer over 5 MB, and a cell with its value, formula, format and
 * type takes some 50 bytes.
 */
export const CELLS_PER_SYNC = 60_000;
/** Of a sheet whose used range is larger, Excel may give nulls without a word (Microsoft: 5,000,000 cells). */
const MOST_CELLS = 2_000_000;

/** A sheet that reaches so far that it cannot be read. */
export class SheetTooLarge extends Error {
  override readonly name = "SheetTooLarge";
}

/** A block of rows of one sheet, from column A on. */
export interface Block {
  readonly top: number;
  readonly rows: number;
  readonly range: Excel.Range;
  struck: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** What has been asked of one sheet; the answers stand in it after `context.sync`. */
export interface SheetRead {
  readonly sheet: Excel.Worksheet;
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly someStruck: boolean;
  readonly merged: Excel.RangeAreas | null;
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Asks for the used range, and whether anything in it is struck through at all: in most sheets nothing is. */
export function askExtent(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,format/font/strikethrough");
  return used;
}

/** Asks for everything but the cells: they come in portions, with `askCells`. */
export function askSheet(sheet: Excel.Worksheet, used: Excel.Range): SheetRead {
  if (used.isNullObject) {
    return {
      sheet,
      columns: 0,
      blocks: [],
      someStruck: false,
      merged: null,
      rowProperties: null,
      columnProperties: null,
    };
  }
  const rows = used.rowIndex + used.rowCount;
  const columns = used.columnIndex + used.columnCount;
  if (rows * columns > MOST_CELLS) throw new SheetTooLarge(`${rows} rows of ${columns} columns`);
  // From A1 on: a column to the left of the used range may be hidden or merged too.
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  // `false` says that no cell is struck through, `null` that some are.
  const someStruck = used.format.font.strikethrough !== false;
  const merged = whole.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return {
    sheet,
    columns,
    blocks: blocksOf(sheet, rows, columns, someStruck),
    someStruck,
    merged,
    rowProperties: whole.getRowProperties({ rowHidden: true }),
    columnProperties: whole.getColumnProperties({ columnHidden: true }),
  };
}

/** Asks for a block's cells. */
export function askCells(block: Block, someStruck: boolean): void {
  block.range.load("values,formulas,numberFormat,valueTypes");
  if (someStruck) block.struck = block.range.getCellProperties({ format: { font: { strikethrough: true } } });
}

function blocksOf(sheet: Excel.Worksheet, rows: number, columns: number, someStruck: boolean): Block[] {
  const blocks: Block[] = [];
  const most = Math.max(1, Math.floor(CELLS_PER_SYNC / columns / (someStruck ? 2 : 1)));
  for (let top = 0; top < rows; top += most) {
    const height = Math.min(most, rows - top);
    blocks.push({ top, rows: height, range: sheet.getRangeByIndexes(top, 0, height, columns), struck: null });
  }
  return blocks;
}
