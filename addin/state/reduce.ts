import type { FindingCode } from "../../shared/check/finding.js";
import type { Locale } from "../../shared/messages/locale.js";
import type { LastYear } from "./last-year.js";
import {
  type Book,
  type Busy,
  initialState,
  type PaneState,
  type Place,
  type SentPush,
  type Session,
  type Undo,
  type ViewName,
} from "./pane-state.js";

/** What can happen in the pane. */
export type PaneEvent =
  | { readonly type: "went"; readonly view: ViewName; readonly kind: FindingCode | null }
  | { readonly type: "began"; readonly busy: Busy }
  | { readonly type: "progressed"; readonly part: number }
  | { readonly type: "ended" }
  | { readonly type: "failed"; readonly sentence: string }
  | { readonly type: "dismissed" }
  | { readonly type: "spoke"; readonly locale: Locale }
  | { readonly type: "session"; readonly session: Session }
  | { readonly type: "opened"; readonly book: Book }
  | { readonly type: "analysed"; readonly book: Book }
  | { readonly type: "closed" }
  | { readonly type: "wrote"; readonly undo: Undo | null; readonly cells: number; readonly sentence: string }
  | { readonly type: "did"; readonly sentence: string }
  | { readonly type: "lastYear"; readonly lastYear: LastYear | null }
  | { readonly type: "saved" }
  | { readonly type: "sent"; readonly sent: SentPush }
  | { readonly type: "withdrawal"; readonly id: string; readonly chosen: boolean }
  | { readonly type: "placed"; readonly place: Place | null }
  | { readonly type: "marked"; readonly marked: boolean; readonly sentence: string | null };

/** The next state; pure. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "went":
      return { ...state, view: event.view, kind: event.kind, problem: null };
    case "began":
      return { ...state, busy: event.busy, problem: null, done: null };
    case "progressed":
      return { ...state, busy: state.busy && { ...state.busy, part: event.part } };
    case "ended":
      return { ...state, busy: null };
    case "failed":
      return { ...state, busy: null, problem: event.sentence };
    case "dismissed":
      return { ...state, problem: null, done: null };
    case "spoke":
      return { ...state, locale: event.locale };
    case "session":
      return { ...state, session: event.session };
    case "opened":
      return { ...freshBook(state), book: event.book };
    case "analysed":
      return { ...state, book: event.book };
    case "closed":
      return freshBook(state);
    case "wrote":
      return { ...state, undo: event.undo, unsaved: Math.max(0, state.unsaved + event.cells), done: event.sentence };
    case "did":
      return { ...state, done: event.sentence };
    case "lastYear":
      return { ...state, lastYear: event.lastYear };
    case "saved":
      return { ...state, unsaved: 0 };
    case "sent":
      return { ...state, sent: event.sent, view: "receipt", withdrawn: new Set(), undo: null };
    case "withdrawal":
      return { ...state, withdrawn: chosen(state.withdrawn, event.id, event.chosen) };
    case "placed":
      return { ...state, place: event.place };
    case "marked":
      return { ...state, marked: event.marked, done: event.sentence };
  }
}

/** Another workbook shares nothing with the one before but who is signed in. */
function freshBook(state: PaneState): PaneState {
  return { ...initialState(state.door, state.locale), session: state.session, busy: state.busy };
}

function chosen(ids: ReadonlySet<string>, id: string, add: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (add) next.add(id);
  else next.delete(id);
  return next;
}
