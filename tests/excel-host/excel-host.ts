import { type BatchRecord, changesSomething, errorOf, isSentByOfficeItself } from "./batch-record.js";
import { Faults } from "./faults.js";
import { HostError } from "./host-error.js";
import { HostState, type InFront } from "./host-state.js";
import type { Culture } from "./model/typed-value.js";
import type { Workbook } from "./model/workbook.js";
import { services } from "./objects/services.js";
import { workbookObject } from "./objects/workbook.js";
import { workbookFromFile } from "./workbook-from-file.js";
import { ApiGate, type DeclaredSets } from "./wire/api-gate.js";
import { runBatch } from "./wire/batch.js";
import type { Roots } from "./wire/path-resolver.js";
import type { Action, Batch, EventEntry } from "./wire/wire.js";

/** Which Excel it is. */
export interface ExcelOptions {
  /** The API sets that it claims; whatever is newer is refused. Excel 2021 by default, the oldest that is served. */
  readonly apiSets?: DeclaredSets;
  readonly language?: Culture;
  /** The year that «5-11», typed, is completed with. */
  readonly year?: number;
}

const EXCEL_2021: DeclaredSets = { ExcelApi: "1.14", SharedRuntime: "1.1", AddinCommands: "1.1", DialogApi: "1.2" };

/** What the page that holds the pane is told of a batch. */
export interface HostAnswer {
  /** 0, or why the batch was not even looked at. */
  readonly refusal: number;
  /** The answer's JSON. */
  readonly body: string;
  readonly events: readonly EventEntry[];
}

/**
 * The Excel behind the genuine Office.js: takes batches and answers them over an emulated workbook. Office.js is real
 * here, Excel is not: where this code guesses, it says «belief».
 */
export class ExcelHost {
  readonly batches: BatchRecord[] = [];
  readonly faults = new Faults();
  readonly apiSets: DeclaredSets;
  readonly language: Culture;
  /** For those who act in this Excel; tests look at `workbook`. */
  readonly state: HostState;
  readonly #roots: Roots;

  constructor(
    readonly workbook: Workbook,
    { apiSets = EXCEL_2021, language = "ru-RU", year = 2026 }: ExcelOptions = {},
  ) {
    this.apiSets = apiSets;
    this.language = language;
    this.state = new HostState(workbook, { culture: language, year });
    this.#roots = {
      workbook: workbookObject(this.state),
      services: services(this.state),
      references: this.state.references,
      gate: new ApiGate(apiSets),
    };
  }

  /** What is in front of the workbook: with another one there Excel has no selection to give. */
  set inFront(what: InFront) {
    this.state.inFront = what;
  }

  /** Whether the pane is open, or its runtime works in the background. */
  get isPaneVisible(): boolean {
    return this.state.isPaneVisible;
  }

  /** How many batches the add-in itself has sent. */
  get syncs(): number {
    return this.batches.filter((batch) => !batch.byItself).length;
  }

  /** How many objects are kept for the add-in; growing without end is a leak. */
  get keptObjects(): number {
    return this.state.references.size;
  }

  /** Opens the files that a batch brings along: reading a file takes its time, and a batch is carried out at once. */
  async openFilesOf(request: string): Promise<void> {
    for (const { Name, ArgumentInfo } of (JSON.parse(request) as Batch).Actions) {
      const [file] = Name === "InsertWorksheetsFromBase64" ? (ArgumentInfo?.Arguments ?? []) : [];
      if (typeof file !== "string") continue;
      this.state.files.set(file, await workbookFromFile(Buffer.from(file, "base64")));
    }
  }

  /** Answers one batch, given as JSON. */
  answer(request: string): HostAnswer {
    const batch = JSON.parse(request) as Batch;
    const byItself = isSentByOfficeItself(batch);
    const refused = byItself ? null : this.faults.refusalOf(Buffer.byteLength(request));
    if (refused !== null) return this.#refuse(refused, batch, request, "");
    const answer = runBatch(batch, this.#roots, (action) => this.#before(action));
    const body = JSON.stringify(answer);
    const lost = byItself ? null : this.faults.answerLostTo(Buffer.byteLength(body));
    if (changesSomething(batch)) this.state.undo = [];
    if (lost !== null) return this.#refuse(lost, batch, request, body);
    this.#record(batch, request, body, { byItself, error: errorOf(answer), refusal: 0 });
    return { refusal: 0, body, events: this.state.events.take() };
  }

  /** Events that people's actions have caused, to be sent to the pane. */
  takeEvents(): readonly EventEntry[] {
    return this.state.events.take();
  }

  #refuse(refusal: number, batch: Batch, request: string, body: string): HostAnswer {
    this.#record(batch, request, body, { byItself: false, error: null, refusal });
    return { refusal, body: "", events: this.state.events.take() };
  }

  #before({ Name }: Action): void {
    const { failAt } = this.faults;
    if (failAt?.action !== Name) return;
    this.faults.failAt = null;
    throw new HostError(failAt.code, `failing at ${Name}, as the test wants it`, 500);
  }

  #record(
    batch: Batch,
    request: string,
    body: string,
    outcome: Pick<BatchRecord, "byItself" | "error" | "refusal">,
  ): void {
    this.batches.push({
      actions: batch.Actions.length,
      requestBytes: Buffer.byteLength(request),
      answerBytes: Buffer.byteLength(body),
      ...outcome,
    });
  }
}
