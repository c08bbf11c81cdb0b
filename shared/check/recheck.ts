import { type CellChange, changeCells } from "../grid/change-cells.js";
import type { Grid } from "../grid/grid.js";

import type { RecogniseOptions } from "../recognise/recognise-options.js";
import { recogniseWorkbook } from "../recognise/recognise-workbook.js";
import type { RegisterWorkbook } from "../register/register.js";
import { checkWorkbook, type SheetFindings } from "./check-workbook.js";
import { JoinedSheets } from "./live/joined-sheets.js";
import { RereadSheet } from "./live/reread-sheet.js";
import type { RuleOptions } from "./rule.js";

/** A workbook with all that is said of it: grids, sheets and findings stand side by side. */
export interface CheckedWorkbook {
  readonly grids: readonly Grid[];
  readonly workbook: RegisterWorkbook;
  readonly findings: readonly SheetFindings[];
}

export interface Rechecked extends CheckedWorkbook {
  /** Whether everything had to be read and checked again, because the change may reach beyond its rows. */
  readonly whole: boolean;
}

export type CheckOptions = RecogniseOptions & RuleOptions;

/** Recognises and checks a whole workbook. */
export function checkWhole(grids: readonly Grid[], options: CheckOptions): CheckedWorkbook {
  const workbook = recogniseWorkbook(grids, options);
  return { grids, workbook, findings: checkWorkbook(workbook, grids, options) };
}

/**
 * Follows a workbook while somebody types into it (design §12, live re-check). What it gives after each change equals
 * {@link checkWhole} of the changed grids, at a small part of the cost where only values inside pairs have changed:
 * then these rows alone are read again, and only what they share with other rows is judged again.
 */
export class Recheck {
  #checked: CheckedWorkbook;
  #joined: JoinedSheets;
  /** Made when a sheet first changes. */
  readonly #sheets = new Map<number, RereadSheet>();

  constructor(
    checked: CheckedWorkbook,
    readonly options: CheckOptions,
  ) {
    this.#checked = checked;
    this.#joined = new JoinedSheets(checked.workbook);
  }

  /** Takes in what has been typed into cells of a sheet; a sheet that is not in the workbook changes nothing. */
  change(sheetName: string, changes: readonly CellChange[]): Rechecked {
    const index = this.#checked.grids.findIndex(({ name }) => name === sheetName);
    const before = this.#checked.grids[index];
    if (!before || changes.length === 0) return { ...this.#checked, whole: false };
    const grid = changeCells(before, changes);
    const grids = this.#checked.grids.map((other, place) => (place === index ? grid : other));
    const reread = this.#sheetAt(index)?.change(grid, changes, (old, next) => this.#joined.replace(index, old, next));
    if (!reread) return { ...this.#startAgain(grids), whole: true };
    const { workbook, findings } = this.#checked;
    this.#checked = {
      grids,
      workbook: { sheets: workbook.sheets.map((sheet, place) => (place === index ? reread.sheet : sheet)) },
      findings: findings.map((one, place) => (place === index ? { ...one, findings: reread.findings } : one)),
    };
    return { ...this.#checked, whole: false };
  }

  #sheetAt(index: number): RereadSheet | null {
    const [sheet, grid] = [this.#checked.workbook.sheets[index], this.#checked.grids[index]];
    if (!sheet || !grid || sheet.kind !== "register") return null;
    let made = this.#sheets.get(index);
    if (!made) this.#sheets.set(index, (made = new RereadSheet(sheet, grid, this.options)));
    return made;
  }

  #startAgain(grids: readonly Grid[]): CheckedWorkbook {
    this.#checked = checkWhole(grids, this.options);
    this.#joined = new JoinedSheets(this.#checked.workbook);
    this.#sheets.clear();
    return this.#checked;
  }
}
