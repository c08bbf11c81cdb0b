import type { CellChange } from "../../grid/change-cells.js";
import type { Grid } from "../../grid/grid.js";
import { ColumnSamples } from "../../recognise/column-samples.js";
import { mayRereadRow, standsAlone } from "../../recognise/may-reread-row.js";
import type { RecogniseOptions } from "../../recognise/recognise-options.js";
import { rereadRow, type RereadTable, rereadTables } from "../../recognise/reread-row.js";
import { sheetCells, type SheetCells, withValues } from "../../recognise/sheet-cells.js";
import { withWordings } from "../../recognise/with-wordings.js";
import type { RegisterPair, RegisterSheet } from "../../register/register.js";
import type { Finding } from "../finding.js";
import type { RuleOptions } from "../rule.js";
import { LiveSheet } from "./live-sheet.js";
import { SheetYears } from "./sheet-years.js";

/** More rows at once are pasted, not typed. */
const MOST_ROWS = 20;

/** Tells whether a pair may stand in place of another, as far as other sheets go. */
export type MayReplace = (before: RegisterPair, after: RegisterPair) => boolean;

/** A sheet that is read and checked again row by row. Once it has given `null` it is of no more use. */
export class RereadSheet {
  #sheet: RegisterSheet;
  #cells: SheetCells;
  readonly #tables: readonly RereadTable[];
  readonly #samples: ColumnSamples;
  /** By 1-based row, the places of its pairs. */
  readonly #placesOf = new Map<number, number[]>();
  readonly #years: SheetYears;
  readonly #live: LiveSheet;

  constructor(sheet: RegisterSheet, grid: Grid, options: RuleOptions & RecogniseOptions) {
    this.#sheet = sheet;
    this.#cells = sheetCells(grid);
    // Cells are read with the school's own wordings; the rules know the district's alone.
    this.#tables = rereadTables(this.#cells, sheet, withWordings(options.dictionary, options.wordings));
    this.#samples = new ColumnSamples(sheet);
    for (const [place, { row }] of sheet.pairs.entries())
      this.#placesOf.set(row, [...(this.#placesOf.get(row) ?? []), place]);
    this.#years = new SheetYears(sheet.pairs);
    this.#live = new LiveSheet(sheet, grid, options);
  }

  /** The sheet and its findings with these cells changed; `null` when the whole is to be looked at again. */
  change(
    grid: Grid,
    changes: readonly CellChange[],
    mayReplace: MayReplace,
  ): { readonly sheet: RegisterSheet; readonly findings: readonly Finding[] } | null {
    const changed = this.#reread(grid, changes);
    if (!changed) return null;
    const pairs = [...this.#sheet.pairs];
    for (const [place, pair] of changed) {
      const before = pairs[place];
      if (!before || !this.#years.replace(before, pair) || !mayReplace(before, pair)) return null;
      pairs[place] = pair;
    }
    this.#sheet = { ...this.#sheet, pairs };
    this.#cells = withValues(this.#cells, grid);
    this.#live.replace(this.#sheet, grid, changed);
    return this.#live.isCrowded ? null : { sheet: this.#sheet, findings: this.#live.findings };
  }

  /** The pairs of the changed rows by their places; `null` when more may have changed than they. */
  #reread(grid: Grid, changes: readonly CellChange[]): Map<number, RegisterPair> | null {
    const isSized = grid.values.length === this.#cells.rowCount && grid.values[0]?.length === this.#cells.columnCount;
    const rows = new Set(changes.map(({ row }) => row));
    if (!isSized || rows.size > MOST_ROWS || this.#live.isCrowded) return null;
    const after = withValues(this.#cells, grid);
    const changed = new Map<number, RegisterPair>();
    for (const row of rows) {
      const ofRow = changes.filter((change) => change.row === row);
      const pairs = this.#rereadRow(after, row, ofRow);
      if (!pairs) return null;
      for (const [place, pair] of pairs) changed.set(place, pair);
    }
    return changed;
  }

  #rereadRow(after: SheetCells, row: number, changes: readonly CellChange[]): [number, RegisterPair][] | null {
    const places = this.#placesOf.get(row + 1) ?? [];
    const own = places.flatMap((place) => this.#sheet.pairs[place] ?? []);
    const [first] = own;
    if (!first || own.some(({ table }) => table !== first.table)) return null;
    const following = this.#sheet.pairs[(places.at(-1) ?? 0) + 1];
    const next = following?.table === first.table ? following : undefined;
    if (!mayRereadRow(this.#cells, after, this.#sheet, changes, { own, next, samples: this.#samples })) return null;
    const table = this.#tables[first.table];
    const read = table ? rereadRow(after, table, row) : [];
    const pairs = read.flatMap((draft, index): [number, RegisterPair][] => {
      const [place, pair] = [places[index], own[index]];
      return place === undefined || !pair ? [] : [[place, { ...pair, ...draft }]];
    });
    return read.length === own.length && pairs.every(([, pair]) => standsAlone(pair)) ? pairs : null;
  }
}
