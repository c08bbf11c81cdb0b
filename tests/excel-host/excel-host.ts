import { parseAddress } from "../../shared/grid/address.js";
import type { CellValue } from "../../shared/grid/grid.js";
import { runBatch } from "./batch.js";
import type { EmulatedWorkbook } from "./emulated-workbook.js";
import { HostState } from "./host-state.js";
import { workbookObject } from "./objects/workbook.js";
import { ACTION, type Batch, type EventEntry } from "./wire.js";

/** Methods that only Office.js itself calls. */
const BY_ITSELF: ReadonlySet<string> = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/** Refusals of whole batches, by Office's own numbers. */
export const REFUSAL = { cellIsBeingEdited: 5004, tooManyRequests: 5102, sessionLost: 5012 } as const;

/** What the page that holds the pane is told of a batch. */
export interface HostAnswer {
  /** 0, or why the batch was not even looked at. */
  readonly refusal: number;
  /** The answer's JSON. */
  readonly body: string;
  readonly events: readonly EventEntry[];
}

/** One batch, for budgets of `context.sync` and for looking at what went wrong. */
export interface BatchRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Whether Office.js sent it by itself: it has started, or frees what an `Excel.run` has kept. */
  readonly byItself: boolean;
  /** Code and message of the refusal. */
  readonly error: string | null;
}

/**
 * The Excel behind the genuine Office.js: takes batches, answers them over an emulated workbook, and lets a test do what
 * a person would do in the sheet. Office.js is real here, Excel is not: where this code guesses, it says «belief».
 */
export class ExcelHost {
  readonly batches: BatchRecord[] = [];
  /** The add-in's next batch is refused as a whole with this number, once. */
  refuseNext: (typeof REFUSAL)[keyof typeof REFUSAL] | null = null;
  readonly #state: HostState;
  readonly #roots;

  constructor(readonly workbook: EmulatedWorkbook) {
    this.#state = new HostState(workbook);
    // Office.js tells this service that its handlers are ready, and fails to start when nobody listens.
    const internalService = { type: "AddinInternalService", call: { NotifyActionHandlerReady: () => undefined } };
    this.#roots = {
      workbook: workbookObject(this.#state),
      services: { "Microsoft.InternalService.AddinInternalService": internalService },
      references: this.#state.references,
    };
  }

  /** How many batches the add-in itself has sent. */
  get syncs(): number {
    return this.batches.filter((batch) => !batch.byItself).length;
  }

  /** How many objects are kept for the add-in; growing without end is a leak. */
  get keptObjects(): number {
    return this.#state.references.size;
  }

  /** Answers one batch, given as JSON. */
  answer(request: string): HostAnswer {
    const batch = JSON.parse(request) as Batch;
    const byItself = batch.Actions.every(
      ({ Name, ActionType }) => ActionType === ACTION.instantiate || BY_ITSELF.has(Name),
    );
    if (this.refuseNext !== null && !byItself) {
      const refusal = this.refuseNext;
      this.refuseNext = null;
      return { refusal, body: "", events: [] };
    }
    const answer = runBatch(batch, this.#roots);
    const body = JSON.stringify(answer);
    this.batches.push({
      actions: batch.Actions.length,
      requestBytes: request.length,
      answerBytes: body.length,
      byItself,
      error: answer.Error ? `${answer.Error.Code}: ${answer.Error.Message}` : null,
    });
    return { refusal: 0, body, events: this.#state.takeEvents() };
  }

  /** A person types into a cell; gives the events to be sent to the pane. */
  typeInto(sheetName: string, address: string, value: CellValue): readonly EventEntry[] {
    const cell = parseAddress(address);
    if (!cell) throw new Error(`not an address: ${address}`);
    const sheet = this.workbook.sheet(sheetName);
    sheet.change(cell.row, cell.column, { value, formula: null });
    this.#state.raiseChanged(sheet, address, "Unknown");
    return this.#state.takeEvents();
  }
}
