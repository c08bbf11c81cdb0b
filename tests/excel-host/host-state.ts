import type { EmulatedSheet, EmulatedWorkbook } from "./emulated-workbook.js";
import { DATA_CHANGED, type EventEntry, WORKBOOK_TARGET } from "./wire.js";
import type { WireObject } from "./wire-object.js";

/** Who made a change, as Office.js tells its handlers. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** What the host keeps from one batch to the next. */
export class HostState {
  readonly references = new Map<string, WireObject>();
  readonly #subscriptions = new Set<string>();
  #waiting: EventEntry[] = [];
  #counted = 0;

  constructor(readonly workbook: EmulatedWorkbook) {}

  keep(object: WireObject): string {
    const reference = `{kept-${this.nextNumber()}}`;
    this.references.set(reference, object);
    return reference;
  }

  forget(reference: string): void {
    this.references.delete(reference);
  }

  nextNumber(): number {
    this.#counted += 1;
    return this.#counted;
  }

  subscribe(target: string): void {
    this.#subscriptions.add(target);
  }

  unsubscribe(target: string): void {
    this.#subscriptions.delete(target);
  }

  /** Belief about the arguments; `details` of single cells are left out, as they are for pasted ones. */
  raiseChanged(sheet: EmulatedSheet, address: string, triggerSource: Trigger): void {
    if (!this.#subscriptions.has(WORKBOOK_TARGET)) return;
    const event = {
      address,
      changeType: "RangeEdited",
      shiftDirection: "None",
      source: "Local",
      triggerSource,
      worksheetId: sheet.id,
    };
    this.#waiting.push([65536, DATA_CHANGED, WORKBOOK_TARGET, JSON.stringify(event), 0, false]);
  }

  /** Events since the last call: they are sent after the batch that caused them. */
  takeEvents(): readonly EventEntry[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}
