import { ACTION, type Batch, type BatchAnswer } from "./wire/wire.js";

/** One batch, for budgets of `context.sync` and for looking at what went wrong. */
export interface BatchRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Whether Office.js sent it by itself: it has started, or frees what an `Excel.run` has kept. */
  readonly byItself: boolean;
  /** Code and message of the action that failed. */
  readonly error: string | null;
  /** Why the whole batch was refused, or its answer lost, as a fault wanted it; 0 otherwise. */
  readonly refusal: number;
}

/** Methods that only Office.js itself calls. */
const BY_ITSELF: ReadonlySet<string> = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/** How much went over the wire, for whoever reads a test's output. */
export function trafficOf(batches: readonly BatchRecord[]): string {
  const own = batches.filter(({ byItself }) => !byItself);
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  const asked = own.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  const answered = own.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
  return `${own.length} batches, ${kilobytes(asked)} asked, ${kilobytes(answered)} answered`;
}

/** Whether no action of the add-in's is in the batch. */
export function isSentByOfficeItself({ Actions }: Batch): boolean {
  return Actions.every(({ Name, ActionType }) => ActionType === ACTION.instantiate || BY_ITSELF.has(Name));
}

/** Belief, of builds before 1.19 of the API: whatever an add-in writes empties the list of what can be taken back. */
export function changesSomething({ Actions }: Batch): boolean {
  return Actions.some(
    ({ ActionType, Name }) => ActionType === ACTION.setProperty || (ActionType === ACTION.method && WRITING.test(Name)),
  );
}

const WRITING = /^(?:Set(?!AppRuntime)|Add|Delete|Clear|Insert|Apply|Merge|Unmerge|Copy|Protect)/;

/** Code and message of the action at which a batch has stopped. */
export function errorOf({ Error: error }: BatchAnswer): string | null {
  return error ? `${error.Code}: ${error.Message}` : null;
}
