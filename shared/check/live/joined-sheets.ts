import { joinKey } from "../../recognise/join-sheets.js";
import type { RegisterPair, RegisterWorkbook } from "../../register/register.js";

/** On which sheets each pair is listed: a pair that two sheets list is one, and changes on both. */
export class JoinedSheets {
  /** By key, the sheets that list the pair; a sheet that lists it twice stands there twice. */
  readonly #sheets = new Map<string, number[]>();
  readonly #isOne: boolean;

  constructor({ sheets }: RegisterWorkbook) {
    this.#isOne = sheets.filter(({ kind }) => kind === "register").length < 2;
    if (this.#isOne) return;
    for (const [index, { pairs }] of sheets.entries()) for (const pair of pairs) this.#add(joinKey(pair), index);
  }

  /** Puts a pair in place of another; `false` when another sheet lists one of the two. */
  replace(sheet: number, before: RegisterPair, after: RegisterPair): boolean {
    if (this.#isOne) return true;
    const [key, next] = [joinKey(before), joinKey(after)];
    if (this.#isElsewhere(sheet, key) || this.#isElsewhere(sheet, next)) return false;
    if (key !== null) this.#sheets.get(key)?.pop();
    this.#add(next, sheet);
    return true;
  }

  #add(key: string | null, sheet: number): void {
    if (key === null) return;
    const sheets = this.#sheets.get(key);
    if (sheets) sheets.push(sheet);
    else this.#sheets.set(key, [sheet]);
  }

  #isElsewhere(sheet: number, key: string | null): boolean {
    return key !== null && (this.#sheets.get(key)?.some((other) => other !== sheet) ?? false);
  }
}
