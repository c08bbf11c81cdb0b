import type { Area, CellValue } from "../../../shared/grid/grid.js";
import type { Json } from "../wire/wire.js";
import { areaOfCell } from "./area.js";
import { deepCopy } from "./deep-copy.js";
import type { DefinedName } from "./parts.js";
import type { Sheet } from "./sheet.js";

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A workbook as Excel has it in memory. A file is saved and opened again by `copy`: nothing else survives a closing.
 */
export class Workbook {
  active: Sheet;
  selection: Selection;
  readonly xmlParts = new Map<string, string>();
  /** The add-in's own settings in the file. */
  readonly settings = new Map<string, Json>();
  names: DefinedName[] = [];
  /**
   * Results of formulas, given by a test: nothing here calculates. A formula that is written gets the result that
   * stands here under its text, and 0 where none does.
   */
  readonly results = new Map<string, CellValue>();
  #numbered = 0;

  constructor(
    public name: string,
    readonly sheets: Sheet[],
    readonly date1904: boolean,
  ) {
    const [first] = sheets;
    if (!first) throw new Error("a workbook has at least one sheet");
    this.active = first;
    this.selection = { sheet: first.name, area: areaOfCell(0, 0) };
  }

  /** What opening the saved file anew would give: equal, and sharing nothing with this one. */
  copy(name = this.name): Workbook {
    const copied = new Workbook(
      name,
      this.sheets.map((sheet) => sheet.copy(sheet.id, sheet.name)),
      this.date1904,
    );
    for (const [id, xml] of this.xmlParts) copied.xmlParts.set(id, xml);
    for (const [key, value] of this.settings) copied.settings.set(key, deepCopy(value));
    for (const [formula, value] of this.results) copied.results.set(formula, value);
    copied.names = deepCopy(this.names);
    copied.active = copied.sheet(this.active.name);
    copied.selection = deepCopy(this.selection);
    copied.#numbered = this.#numbered;
    return copied;
  }

  /** The sheet of that id or name; names ignore case, as in Excel. */
  find(key: string): Sheet | null {
    const same = (sheet: Sheet): boolean => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase();
    return this.sheets.find(same) ?? null;
  }

  /** The sheet of that name, for tests; throws where there is none. */
  sheet(name: string): Sheet {
    const found = this.find(name);
    if (!found) throw new Error(`the workbook has no sheet «${name}»`);
    return found;
  }

  /** An id that this workbook has never given before. */
  newId(): string {
    this.#numbered += 1;
    return `{00000000-0002-0000-${String(this.#numbered).padStart(4, "0")}-000000000000}`;
  }

  /** A name that no sheet has yet: «Реестр (2)», as Excel calls a copy. */
  freeName(name: string): string {
    for (let number = 2; ; number += 1) {
      const candidate = `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
      if (!this.find(candidate)) return candidate;
    }
  }
}
