import { cellAddress } from "../grid/address.js";
import { cellKey, type Area, type CellValue, type Grid } from "../grid/grid.js";
import { WORKBOOK_LIMITS } from "./limits.js";
import { damaged, WorkbookRefusal } from "./problem.js";
import { RowFormats } from "./row-formats.js";

/** What all Grids of one workbook may take together: shared by their builders. */
export interface CellBudget {
  /** Cells of rows that hold something. */
  cells: number;
  /** Cells of all rows down to the last value: what whoever walks over the Grids walks over. */
  area: number;
}

/** What a workbook may take that has taken nothing yet. */
export function wholeBudget(): CellBudget {
  return { cells: WORKBOOK_LIMITS.cells, area: WORKBOOK_LIMITS.area };
}

export interface SheetFrame {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly date1904: boolean;
}

/** A span of columns with what they say of cells that are not in the file; 0-based, both ends included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly format: string;
}

const GENERAL = "General";

const MOST_SPANS = 16_384;

/** Formats of blank cells are for whoever fills them in; beyond this many they only cost memory. */
const BLANK_FORMATS_KEPT = 500_000;

/**
 * Collects a sheet's cells in any order and gives the Grid. Only values make the Grid larger: formatted blank cells,
 * hidden columns up to the edge and merges over whole rows cost nothing.
 */
export class GridBuilder {
  private readonly rows: CellValue[][] = [];
  private readonly formats = new RowFormats();
  private width = 0;
  private filled = 0;
  private blankFormats = 0;
  private hasDefaults = false;
  private readonly formulas = new Set<number>();
  private readonly struck = new Set<number>();
  private readonly hiddenRows: number[] = [];
  private readonly rowFormats = new Map<number, string>();
  private readonly columns: ColumnSpan[] = [];
  private readonly merges: Area[] = [];

  constructor(
    private readonly frame: SheetFrame,
    private readonly budget: CellBudget,
  ) {}

  /**
   * A cell's value; blank text is no value, and text beyond Excel's limit is cut as Excel cuts it. Throws a
   * `WorkbookRefusal` when the cell lies too far out.
   */
  value(row: number, column: number, value: CellValue): void {
    if (value === null || value === "") return;
    if (row >= WORKBOOK_LIMITS.rows || column >= WORKBOOK_LIMITS.columns) throw this.tooFar(row, column);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    if (cells.length === 0) this.filled++;
    while (cells.length < column) cells.push(null);
    cells[column] = typeof value === "string" ? value.slice(0, WORKBOOK_LIMITS.textLength) : value;
    if (column >= this.width) this.width = column + 1;
    if (this.filled * this.width > this.budget.cells) throw this.tooFar(row, column);
    if (this.rows.length * this.width > this.budget.area) throw this.tooFar(row, column);
  }

  /** A cell's own number format, which goes before its row's and its column's; to be told after its value. */
  format(row: number, column: number, format: string): void {
    if (format === GENERAL && !this.hasDefaults) return;
    if (row >= WORKBOOK_LIMITS.rows || column >= WORKBOOK_LIMITS.columns) return;
    const isBlank = (this.rows[row]?.[column] ?? null) === null;
    if (isBlank && ++this.blankFormats > BLANK_FORMATS_KEPT) return;
    this.formats.put(row, column, format);
  }

  formula(row: number, column: number): void {
    this.formulas.add(cellKey(row, column));
  }

  strike(row: number, column: number): void {
    this.struck.add(cellKey(row, column));
  }

  hideRow(row: number): void {
    if (row < WORKBOOK_LIMITS.rows) this.hiddenRows.push(row);
  }

  rowFormat(row: number, format: string): void {
    if (format === GENERAL || row >= WORKBOOK_LIMITS.rows) return;
    this.hasDefaults = true;
    this.rowFormats.set(row, format);
  }

  /** Excel has one span a column at most; a file with more is a trap for loops. */
  columnSpan(span: ColumnSpan): void {
    if (this.columns.length >= MOST_SPANS) throw damaged();
    if (span.format !== GENERAL) this.hasDefaults = true;
    this.columns.push(span);
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  /** The Grid: rectangular, trailing blank rows and columns cut, everything outside of it forgotten. */
  build(): Grid {
    const height = this.rows.length;
    const { width } = this;
    this.budget.cells -= this.filled * width;
    this.budget.area -= height * width;
    const blank = Array.from({ length: width }, () => null);
    for (const row of this.rows) while (row.length > 0 && row.length < width) row.push(null);
    const inside = (key: number): boolean => key < cellKey(height, 0) && key % cellKey(1, 0) < width;
    return {
      ...this.frame,
      values: this.rows.map((row) => (row.length === 0 ? blank : row)),
      formats: this.buildFormats(height, width),
      merges: this.buildMerges(height, width),
      hiddenRows: new Set(this.hiddenRows.filter((row) => row < height)),
      hiddenColumns: new Set(this.columns.filter((span) => span.hidden).flatMap((span) => columnsOf(span, width))),
      formulas: new Set([...this.formulas].filter(inside)),
      struck: new Set([...this.struck].filter(inside)),
    };
  }

  /** Most rows of a table are formatted alike: such rows share one array. */
  private buildFormats(height: number, width: number): string[][] {
    const byColumn = Array.from({ length: width }, () => GENERAL);
    for (const span of this.columns) for (const column of columnsOf(span, width)) byColumn[column] = span.format;
    const shared = new Map<string, string[]>();
    const known = new Map<readonly string[], string[]>();
    return Array.from({ length: height }, (_, row) => {
      const rowFormat = this.rowFormats.get(row);
      const own = this.formats.of(row);
      if (!own && rowFormat === undefined) return byColumn;
      const before = own && rowFormat === undefined ? known.get(own) : undefined;
      if (before) return before;
      const formats = byColumn.map((format, column) => own?.[column] ?? rowFormat ?? format);
      const key = formats.join("\n");
      const alike = shared.get(key) ?? formats;
      shared.set(key, alike);
      if (own && rowFormat === undefined) known.set(own, alike);
      return alike;
    });
  }

  /** Excel allows no overlaps, so merges never cover more than the sheet; a file where they do is a trap for loops. */
  private buildMerges(height: number, width: number): Area[] {
    let covered = 0;
    const merges: Area[] = [];
    for (const { top, left, bottom, right } of this.merges) {
      const area = { top, left, bottom: Math.min(bottom, height - 1), right: Math.min(right, width - 1) };
      const cells = (area.bottom - top + 1) * (area.right - left + 1);
      if (area.bottom < top || area.right < left || cells < 2) continue;
      covered += cells;
      if (covered > height * width) throw damaged();
      merges.push(area);
    }
    return merges;
  }

  private tooFar(row: number, column: number): WorkbookRefusal {
    const values = { sheet: this.frame.name, cell: cellAddress(row, column) };
    return new WorkbookRefusal("too-large", "workbook.tooLarge.cells", values);
  }
}

function columnsOf(span: ColumnSpan, width: number): number[] {
  const last = Math.min(span.last, width - 1);
  return Array.from({ length: Math.max(0, last - span.first + 1) }, (_, index) => span.first + index);
}
