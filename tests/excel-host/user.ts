import type { Area } from "../../shared/grid/grid.js";
import type { Actor } from "./actions/actor.js";
import { restyle } from "./actions/change-cells.js";
import { copyCells, type Copied } from "./actions/copy-cells.js";
import { insertOrDeleteCells, setFilter, setHidden, sort } from "./actions/rows-and-columns.js";
import { selectArea } from "./actions/select.js";
import { addTable } from "./actions/tables.js";
import { clearCells, typeText } from "./actions/type-text.js";
import { undoLast } from "./actions/undo.js";
import type { ExcelHost } from "./excel-host.js";
import type { CellStyle } from "./model/cell.js";
import { areaAt, columnsAt, rowsAt } from "./model/as-people-count.js";
import type { Sheet } from "./model/sheet.js";
import { columnIndex } from "../../shared/grid/address.js";
import type { EventEntry } from "./wire/wire.js";

/** Brings events to the pane; without a pane they are lost, as they are when nobody listens. */
export type Deliver = (events: readonly EventEntry[]) => Promise<void>;

/**
 * What people do in the window of Excel, by sheet and A1 address; rows are counted from 1, as people see them. Each
 * action tells handlers what Excel would tell them. A colleague's come from another machine, and their events say so.
 */
export class User {
  readonly #actor: Actor;

  constructor(
    private readonly host: ExcelHost,
    private readonly deliver: Deliver,
    source: "Local" | "Remote" = "Local",
  ) {
    this.#actor = { state: host.state, source, triggerSource: "Unknown" };
  }

  /** Types a text into a cell and presses Enter; Excel makes of it what it takes it for. */
  type(sheet: string, address: string, text: string): Promise<void> {
    return this.#act(sheet, (on) => typeText(this.#actor, on, areaAt(address), text));
  }

  /** Selects cells and presses Delete. */
  clear(sheet: string, address: string): Promise<void> {
    return this.#act(sheet, (on) => clearCells(this.#actor, on, areaAt(address)));
  }

  format(sheet: string, address: string, style: Partial<CellStyle>): Promise<void> {
    return this.#act(sheet, (on) => restyle(this.#actor, on, areaAt(address), style));
  }

  insertRows(sheet: string, before: number, count = 1): Promise<void> {
    return this.#lines(sheet, "insert", "rows", rowsAt(before, count));
  }

  deleteRows(sheet: string, first: number, count = 1): Promise<void> {
    return this.#lines(sheet, "delete", "rows", rowsAt(first, count));
  }

  insertColumns(sheet: string, before: string, count = 1): Promise<void> {
    return this.#lines(sheet, "insert", "columns", columnsAt(before, count));
  }

  deleteColumns(sheet: string, first: string, count = 1): Promise<void> {
    return this.#lines(sheet, "delete", "columns", columnsAt(first, count));
  }

  /** Sorts the rows of an area by a column of it; the area says whether a column beside goes along. */
  sort(sheet: string, address: string, by: string, ascending = true): Promise<void> {
    const area = areaAt(address);
    return this.#act(sheet, (on) => sort(this.#actor, on, area, [{ key: columnIndex(by) - area.left, ascending }]));
  }

  /** Leaves in sight the rows whose cell in that column shows one of the texts; the area begins with its headings. */
  filter(sheet: string, address: string, by: string, texts: readonly string[]): Promise<void> {
    const area = areaAt(address);
    return this.#act(sheet, (on) =>
      setFilter(this.#actor, on, { area, criteria: new Map([[columnIndex(by) - area.left, texts]]) }),
    );
  }

  removeFilter(sheet: string): Promise<void> {
    return this.#act(sheet, (on) => setFilter(this.#actor, on, null));
  }

  hideRows(sheet: string, first: number, count = 1, hidden = true): Promise<void> {
    return this.#act(sheet, (on) => setHidden(this.#actor, on, "rows", rowsAt(first, count), hidden));
  }

  hideColumns(sheet: string, first: string, count = 1, hidden = true): Promise<void> {
    return this.#act(sheet, (on) => setHidden(this.#actor, on, "columns", columnsAt(first, count), hidden));
  }

  /** Copies cells and pastes them with their first at a corner, on this sheet or another. */
  copy(sheet: string, address: string, corner: string, onto = sheet, what: Copied = "All"): Promise<void> {
    return this.#act(sheet, (on) => {
      const to = this.host.workbook.sheet(onto);
      copyCells(this.#actor, { sheet: on, area: areaAt(address) }, to, areaAt(corner), what);
    });
  }

  /** Copies whole rows and chooses «insert copied cells» before a row: the rest moves down. */
  async insertCopiedRows(sheet: string, first: number, count: number, before: number): Promise<void> {
    await this.#act(sheet, (on) => {
      const place = rowsAt(before, count);
      insertOrDeleteCells(this.#actor, on, { area: place, kind: "insert", axis: "rows" });
      const from = rowsAt(first + (before <= first ? count : 0), count);
      const right = on.usedArea(false)?.right ?? 0;
      copyCells(this.#actor, { sheet: on, area: { ...from, right } }, on, place, "All");
    });
  }

  makeTable(sheet: string, address: string): Promise<void> {
    return this.#act(sheet, (on) => void addTable(this.#actor, on, areaAt(address), true));
  }

  select(sheet: string, address: string): Promise<void> {
    return this.#deliverAfter(() => selectArea(this.#actor, this.host.workbook.sheet(sheet), areaAt(address)));
  }

  /** Ctrl+Z; throws when there is nothing to take back, as after an add-in has written. */
  undo(): Promise<void> {
    return this.#deliverAfter(() => undoLast(this.#actor));
  }

  #lines(sheet: string, kind: "insert" | "delete", axis: "rows" | "columns", area: Area): Promise<void> {
    return this.#act(sheet, (on) => insertOrDeleteCells(this.#actor, on, { area, kind, axis }));
  }

  /** An action that can be taken back. */
  #act(sheet: string, action: (sheet: Sheet) => void): Promise<void> {
    return this.#deliverAfter(() => {
      const before = this.host.workbook.copy();
      action(this.host.workbook.sheet(sheet));
      this.host.state.undo.push(before);
    });
  }

  async #deliverAfter(action: () => void): Promise<void> {
    action();
    await this.deliver(this.host.takeEvents());
  }
}
