import type { CellValue } from "../grid/grid.js";
import type { FieldValue } from "../register/fields.js";

/** More different values than this come again too seldom to be kept. */
const MOST_SEEN = 1000;

/**
 * What a column's cells were read as: down a column the same few classes, dates and wordings come again and again, and
 * each is read once. `null`: something is to be said of such a cell, or it gives no value, so that it is read anew.
 */
export class SeenValues {
  readonly #byFormat = new Map<string, Map<CellValue, FieldValue | null>>();
  #format = "";
  #seen = new Map<CellValue, FieldValue | null>();

  constructor() {
    this.#byFormat.set(this.#format, this.#seen);
  }

  /** `undefined` for a value that was not seen in this number format. */
  of(value: CellValue, format: string): FieldValue | null | undefined {
    if (format !== this.#format) this.#turnTo(format);
    return this.#seen.get(value);
  }

  keep(value: CellValue, format: string, read: FieldValue | null): void {
    if (format !== this.#format) this.#turnTo(format);
    if (this.#seen.size < MOST_SEEN) this.#seen.set(value, read);
  }

  #turnTo(format: string): void {
    let seen = this.#byFormat.get(format);
    if (!seen) this.#byFormat.set(format, (seen = new Map<CellValue, FieldValue | null>()));
    this.#format = format;
    this.#seen = seen;
  }
}
