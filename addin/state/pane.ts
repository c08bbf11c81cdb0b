import type { FindingCode } from "../../shared/check/finding.js";
import type { Locale } from "../../shared/messages/locale.js";
import type { QuestionOption } from "../../shared/recognise/questions/question.js";
import type { ColumnField } from "../../shared/register/fields.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { ChangedArea, WorkbookCopy, WorkbookPort } from "../workbook-port.js";
import { act, type PaneContext, working } from "./context.js";
import { changeLanguage } from "./change-language.js";
import { answerQuestion, confirmColumns, mapColumn } from "./correct.js";
import { type Choice, decide } from "./decide.js";
import { declareNoPairs } from "./declare-no-pairs.js";
import { forgetBook } from "./forget.js";
import { recheckAreas } from "./live.js";
import { currentYear, likelyYear, offeredPairs, readLastYear } from "./last-year.js";
import { markSheet, unmarkSheet } from "./marks.js";
import { makeRegister, type NewRegister, saveBlank } from "./new-register.js";
import { openBook, recheck } from "./open-book.js";
import { type Network, sendWhenAnswered } from "./outbox-retry.js";
import type { ViewName } from "./pane-state.js";
import { putLists } from "./put-lists.js";
import { answerReturn } from "./returned.js";
import { send } from "./send.js";
import { resume, signIn, signOut } from "./session.js";
import type { Store } from "./store.js";
import { type Support, supportOf } from "./support.js";
import { undoLast, writeEdits } from "./write.js";

/** Everything that a view can ask for. */
export interface Pane {
  readonly store: Store;
  readonly go: (view: ViewName, kind?: FindingCode) => void;
  readonly show: (sheet: string, cell: string) => Promise<void>;
  readonly hide: () => void;
  readonly open: (port: WorkbookPort) => Promise<void>;
  readonly close: () => void;
  readonly speak: (locale: Locale) => Promise<void>;
  readonly fail: (sentence: string) => void;
  readonly recheck: () => Promise<void>;
  readonly recheckAreas: (areas: readonly ChangedArea[]) => Promise<void>;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly write: (edits: readonly CellEdit[]) => Promise<void>;
  readonly putLists: () => Promise<void>;
  /** The school year that a new register is most likely for, and the one that is on. */
  readonly years: () => { readonly likely: string; readonly current: string };
  /** How many of last year's pairs the workbook offers to carry over. */
  readonly offeredPairs: () => number;
  readonly makeRegister: (wish: NewRegister) => Promise<void>;
  readonly saveBlank: (schoolYear: string, save: (copy: WorkbookCopy) => void) => Promise<void>;
  /** Back from another file to the pairs of the open workbook. */
  readonly forgetLastYear: () => void;
  readonly readLastYear: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly forgetBook: () => Promise<void>;
  /** What whoever helps from afar asks for; without names. */
  readonly support: () => Support;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
  readonly mapColumn: (fingerprint: string, letter: string, field: ColumnField | null) => Promise<void>;
  readonly confirmColumns: () => Promise<void>;
  readonly answer: (option: QuestionOption) => Promise<void>;
  readonly withdraw: (id: string, chosen: boolean) => void;
  readonly decide: (choices: readonly Choice[]) => Promise<void>;
  readonly answerReturn: (id: string, answer: string) => Promise<void>;
  readonly declareNoPairs: () => Promise<void>;
  readonly send: () => Promise<void>;
  /** From now on, what waits in the workbook goes as soon as the district answers. */
  readonly sendWhenAnswered: (network: Network) => void;
  readonly cancel: () => void;
  readonly resume: () => Promise<void>;
  readonly signIn: (code: string) => Promise<void>;
  readonly signOut: () => void;
  readonly saveCopy: (save: (copy: WorkbookCopy) => void) => Promise<void>;
}

export function createPane(context: PaneContext): Pane {
  const { store } = context;
  return {
    store,
    go: (view, kind) => store.dispatch({ type: "went", view, kind: kind ?? null }),
    show: (sheet, cell) => show(context, sheet, cell),
    hide: () => store.dispatch({ type: "placed", place: null }),
    open: (port) => openBook(context, port),
    close: () => {
      context.port = null;
      store.dispatch({ type: "closed" });
    },
    speak: (locale) => changeLanguage(context, locale),
    fail: (sentence) => store.dispatch({ type: "failed", sentence }),
    recheck: () => recheck(context),
    recheckAreas: (areas) => recheckAreas(context, areas),
    mark: () => markSheet(context),
    unmark: () => unmarkSheet(context),
    write: (edits) => writeEdits(context, edits),
    putLists: () => putLists(context),
    years: () => {
      const now = context.now();
      return { likely: likelyYear(store.state(), now), current: currentYear(store.state().session, now) };
    },
    offeredPairs: () => offeredPairs(store.state(), context.now()),
    makeRegister: (wish) => makeRegister(context, wish),
    saveBlank: (schoolYear, save) => saveBlank(context, schoolYear, save),
    forgetLastYear: () => store.dispatch({ type: "lastYear", lastYear: null }),
    readLastYear: (name, bytes) => readLastYear(context, name, bytes),
    forgetBook: () => forgetBook(context),
    support: () => supportOf(context),
    undo: () => undoLast(context),
    dismiss: () => store.dispatch({ type: "dismissed" }),
    mapColumn: (fingerprint, letter, field) => mapColumn(context, fingerprint, letter, field),
    confirmColumns: () => confirmColumns(context),
    answer: (option) => answerQuestion(context, option),
    withdraw: (id, chosen) => store.dispatch({ type: "withdrawal", id, chosen }),
    decide: (choices) => decide(context, choices),
    answerReturn: (id, answer) => answerReturn(context, id, answer),
    declareNoPairs: () => declareNoPairs(context),
    send: () => send(context),
    sendWhenAnswered: (network) => sendWhenAnswered(context, network),
    cancel: () => context.cancel?.abort(),
    resume: () => resume(context),
    signIn: (code) => signIn(context, code),
    signOut: () => signOut(context),
    saveCopy: (save) => saveCopy(context, save),
  };
}

/** Shows a cell where the person works; the marked place is kept, for «следующая ошибка». */
async function show(context: PaneContext, sheet: string, cell: string): Promise<void> {
  await act(context, working("showing"), async () => {
    await context.port?.select(sheet, cell);
    context.store.dispatch({ type: "placed", place: { sheet, cell } });
  });
}

async function saveCopy(context: PaneContext, save: (copy: WorkbookCopy) => void): Promise<void> {
  const copy = context.port?.copy;
  if (!copy) return;
  await act(context, working("copying"), async () => {
    save(await copy());
    context.store.dispatch({ type: "saved" });
  });
}
