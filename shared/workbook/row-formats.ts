/**
 * The number formats of cells as a file gives them, row by row as a rule. Rows that are written and formatted alike
 * share one list: a sheet has few of them, and tens of thousands of rows.
 */
export class RowFormats {
  readonly #lists: (string[] | undefined)[] = [];
  readonly #shared = new Map<string, string[]>();
  /** The row whose list nobody shares yet. */
  #row = -1;
  /** Rows that were come back to: their lists are their own for good, so that each is copied once. */
  readonly #own = new Set<number>();

  put(row: number, column: number, format: string): void {
    if (row !== this.#row) this.#begin(row);
    (this.#lists[row] ??= [])[column] = format;
  }

  /** A row's formats by column, with gaps; `undefined` when it has none. */
  of(row: number): readonly string[] | undefined {
    return this.#lists[row];
  }

  #begin(row: number): void {
    this.#share(this.#row);
    const before = this.#lists[row];
    if (before && !this.#own.has(row)) {
      this.#lists[row] = [...before];
      this.#own.add(row);
    }
    this.#row = row;
  }

  #share(row: number): void {
    const done = this.#lists[row];
    if (!done || this.#own.has(row)) return;
    const key = done.join("\n");
    const known = this.#shared.get(key);
    if (known) this.#lists[row] = known;
    else this.#shared.set(key, done);
  }
}
