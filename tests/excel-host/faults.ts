/** Refusals of whole batches, by Office's own numbers; each becomes an error code in Office.js. */
export const REFUSAL = {
  /** `InvalidOperationInCellEditMode` */
  cellIsBeingEdited: 5004,
  /** `InvalidOrTimedOutSession` */
  sessionLost: 5012,
  /** A modal dialog of Excel's is open. */
  dialogIsOpen: 5016,
  /** `ActivityLimitReached` */
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  /** `AccessDenied` */
  noPermission: 7000,
} as const;
export type Refusal = (typeof REFUSAL)[keyof typeof REFUSAL];

/** Microsoft: on the web a request and an answer may have 5 MB each. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/**
 * What goes wrong on demand. `Next` means the add-in's next batch, once; what Office.js sends by itself is left alone.
 */
export class Faults {
  /** The next batch is refused as a whole, and nothing in it is done. */
  refuseNext: Refusal | null = null;
  /** The next batch is carried out, but instead of its answer comes this refusal: the session broke in between. */
  loseNextAnswer: Refusal | null = null;
  /** The next batch that has an action of this name fails there with this code; what stood before it is done. */
  failAt: { readonly action: string; readonly code: string } | null = null;
  /** A person is typing in a cell: batches are refused until they have finished. */
  cellIsBeingEdited = false;
  /** Bytes that one request, and one answer, may have; desktop Excel knows no such limit. */
  payloadLimit: number | null = LARGEST_PAYLOAD;
  /** How long each answer takes, in milliseconds. */
  latency = 0;
  #gate: Promise<void> | null = null;

  /** Holds all answers back until the given function is called: a slow Excel without a clock. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#gate = new Promise((open) => {
      release = () => {
        this.#gate = null;
        open();
      };
    });
    return release;
  }

  /** Resolves when an answer may go. */
  async patience(): Promise<void> {
    if (this.#gate) await this.#gate;
    const { latency } = this;
    if (latency > 0) await new Promise((passed) => setTimeout(passed, latency));
  }

  /** Why the batch is not even looked at; asking uses up what was meant for one batch. */
  refusalOf(bytes: number): Refusal | null {
    if (this.cellIsBeingEdited) return REFUSAL.cellIsBeingEdited;
    if (this.payloadLimit !== null && bytes > this.payloadLimit) return REFUSAL.requestTooLarge;
    const once = this.refuseNext;
    this.refuseNext = null;
    return once;
  }

  /** Why the answer does not arrive, though the batch was carried out. */
  answerLostTo(bytes: number): Refusal | null {
    if (this.payloadLimit !== null && bytes > this.payloadLimit) return REFUSAL.responseTooLarge;
    const once = this.loseNextAnswer;
    this.loseNextAnswer = null;
    return once;
  }
}
