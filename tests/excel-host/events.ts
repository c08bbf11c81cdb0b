import type { EventEntry, Json } from "./wire/wire.js";

/** Office.js's numbers of the events that a handler can be added for. */
export const EVENT = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/**
 * Who listens, and what waits to be told. Handlers are not kept in the file, and with `runtime.enableEvents` off
 * nothing is told (Microsoft: excel-add-ins-events).
 */
export class Events {
  enabled = true;
  readonly #listening = new Set<string>();
  #waiting: EventEntry[] = [];

  listen(number: EventNumber, target: string): void {
    this.#listening.add(`${number} ${target}`);
  }

  stopListening(number: EventNumber, target: string): void {
    this.#listening.delete(`${number} ${target}`);
  }

  /** Tells each target that listens; the arguments' shape is a belief, by what Office.js reads of them. */
  raise(number: EventNumber, targets: readonly string[], told: Readonly<Record<string, Json>>): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.#listening.has(`${number} ${target}`)) continue;
      this.#waiting.push([65536, number, target, JSON.stringify(told), 0, false]);
    }
  }

  /** Events since the last call: they are sent after the batch, or the person's action, that caused them. */
  take(): readonly EventEntry[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}
