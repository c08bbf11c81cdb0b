import { type Area, cellKey, type CellValue } from "../../shared/grid/grid.js";

/** What a cell of the emulated workbook holds; `formula` is there where the value is computed. */
export interface EmulatedCell {
  value: CellValue;
  formula: string | null;
  format: string;
  struck: boolean;
}

const BLANK: Readonly<EmulatedCell> = { value: null, formula: null, format: "General", struck: false };

/** A sheet as Excel has it in memory. Rows and columns are 0-based. */
export class EmulatedSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #cells = new Map<number, EmulatedCell>();
  readonly #width = cellKey(1, 0);

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  /** The cell as it is; a blank one where nothing was ever written. */
  cell(row: number, column: number): Readonly<EmulatedCell> {
    return this.#cells.get(cellKey(row, column)) ?? BLANK;
  }

  change(row: number, column: number, part: Partial<EmulatedCell>): void {
    this.#cells.set(cellKey(row, column), { ...this.cell(row, column), ...part });
  }

  /** The smallest rectangle around all cells that hold something, or have a format unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null {
    let area = null as Area | null;
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      const row = Math.floor(key / this.#width);
      const column = key % this.#width;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    }
    return area;
  }

  /** The merge that covers the cell. */
  mergeAt(row: number, column: number): Area | null {
    const covers = ({ top, left, bottom, right }: Area) =>
      row >= top && row <= bottom && column >= left && column <= right;
    return this.merges.find(covers) ?? null;
  }
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook that is open in the emulated Excel. */
export class EmulatedWorkbook {
  active: EmulatedSheet;
  selection: Selection;
  readonly xmlParts = new Map<string, string>();

  constructor(
    readonly name: string,
    readonly sheets: readonly [EmulatedSheet, ...EmulatedSheet[]],
    readonly date1904: boolean,
  ) {
    [this.active] = sheets;
    this.selection = { sheet: this.active.name, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** The sheet of that id or name; names ignore case, as in Excel. */
  find(key: string): EmulatedSheet | null {
    const same = (sheet: EmulatedSheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase();
    return this.sheets.find(same) ?? null;
  }

  /** The sheet of that name, for tests; throws where there is none. */
  sheet(name: string): EmulatedSheet {
    const found = this.find(name);
    if (!found) throw new Error(`the workbook has no sheet «${name}»`);
    return found;
  }
}
