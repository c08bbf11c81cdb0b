import type { Actor } from "./actions/actor.js";
import {
  activate,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  protect,
  renameSheet,
  setVisibility,
  unprotect,
} from "./actions/sheets.js";
import type { ExcelHost } from "./excel-host.js";
import type { ProtectionOption } from "./model/parts.js";
import type { Sheet } from "./model/sheet.js";
import type { Workbook } from "./model/workbook.js";
import type { Deliver } from "./user.js";

/**
 * What people do with whole sheets, with the file and with the window. Belief: none of it can be taken back, and it
 * empties the list of what can.
 */
export class UserOfSheets {
  readonly #actor: Actor;

  constructor(
    private readonly host: ExcelHost,
    private readonly deliver: Deliver,
    source: "Local" | "Remote" = "Local",
  ) {
    this.#actor = { state: host.state, source, triggerSource: "Unknown" };
  }

  add(name?: string): Promise<void> {
    return this.#act(() => void addSheet(this.#actor, name ?? null));
  }

  /** «Переместить или скопировать» with the tick at «создать копию»; gives the copy's name. */
  async copy(name: string): Promise<string> {
    let copied = "";
    await this.#act(() => void (copied = copySheet(this.#actor, this.#sheet(name)).name));
    return copied;
  }

  rename(name: string, to: string): Promise<void> {
    return this.#act(() => renameSheet(this.#actor, this.#sheet(name), to));
  }

  delete(name: string): Promise<void> {
    return this.#act(() => deleteSheet(this.#actor, this.#sheet(name)));
  }

  move(name: string, position: number): Promise<void> {
    return this.#act(() => moveSheet(this.#actor, this.#sheet(name), position));
  }

  bringToFront(name: string): Promise<void> {
    return this.#act(() => activate(this.#actor, this.#sheet(name)));
  }

  setVisibility(name: string, visibility: Sheet["visibility"]): Promise<void> {
    return this.#act(() => setVisibility(this.#actor, this.#sheet(name), visibility));
  }

  protect(name: string, allowed: readonly ProtectionOption[] = [], password: string | null = null): Promise<void> {
    return this.#act(() => protect(this.#actor, this.#sheet(name), { allowed: new Set(allowed), password }));
  }

  unprotect(name: string, password: string | null = null): Promise<void> {
    return this.#act(() => unprotect(this.#actor, this.#sheet(name), password));
  }

  /** Saves the file; what comes back is what opening it anew gives, on this machine or another. */
  save(): Workbook {
    return this.host.workbook.copy();
  }

  /** «Сохранить как»: the open workbook goes on under the new name, with all that stands in the file. */
  saveAs(name: string): Workbook {
    this.host.workbook.name = name;
    return this.host.workbook.copy();
  }

  /** A double click into a cell, until `stopEditing`. */
  startEditing(): void {
    this.host.faults.cellIsBeingEdited = true;
  }

  stopEditing(): void {
    this.host.faults.cellIsBeingEdited = false;
  }

  #sheet(name: string): Sheet {
    return this.host.workbook.sheet(name);
  }

  async #act(action: () => void): Promise<void> {
    action();
    this.host.state.undo = [];
    await this.deliver(this.host.takeEvents());
  }
}
