import type { RegisterPair } from "../../register/register.js";
import { schoolYearOf } from "../../register/school-year.js";

/** In which school years a sheet's dates lie: the sheet's own year is that of most. */
export class SheetYears {
  readonly #counts = new Map<string, number>();

  constructor(pairs: readonly RegisterPair[]) {
    for (const pair of pairs) this.#count(yearOf(pair), 1);
  }

  /**
   * Puts a pair in place of another. `false` when the sheet's year may be another now: a tie is decided by the order of
   * the rows, and without dates the titles tell.
   */
  replace(before: RegisterPair, after: RegisterPair): boolean {
    const [year, next] = [yearOf(before), yearOf(after)];
    if (year === next) return true;
    const most = this.#most();
    this.#count(year, -1);
    this.#count(next, 1);
    return most !== null && most === this.#most();
  }

  #count(year: string | null, step: 1 | -1): void {
    if (year === null) return;
    const count = (this.#counts.get(year) ?? 0) + step;
    if (count > 0) this.#counts.set(year, count);
    else this.#counts.delete(year);
  }

  /** The year that more dates lie in than in any other. */
  #most(): string | null {
    const [first, second] = [...this.#counts].sort(([, one], [, other]) => other - one);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  }
}

function yearOf({ fields }: RegisterPair): string | null {
  const date = fields.startDate ?? fields.endDate;
  return date === undefined ? null : schoolYearOf(date);
}
