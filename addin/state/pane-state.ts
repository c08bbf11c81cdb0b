import type { OpenConflict } from "../../shared/api/pull.js";
import type { PushAnswer } from "../../shared/api/push.js";
import type { Receipt } from "../../shared/api/receipts.js";
import type { OpenReturn } from "../../shared/api/returns.js";
import type { SchoolState } from "../../shared/collection/school-state.js";
import type { Me } from "../../shared/api/sign-in.js";
import type { FindingCode } from "../../shared/check/finding.js";
import type { SheetFindings } from "../../shared/check/check-workbook.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { Suggestion } from "../../shared/fill/suggestion.js";
import type { Grid } from "../../shared/grid/grid.js";
import type { Locale } from "../../shared/messages/locale.js";
import type { Mappings } from "../../shared/recognise/learnt-mappings.js";
import type { Question } from "../../shared/recognise/questions/question.js";
import type { RegisterWorkbook } from "../../shared/register/register.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import type { KeptPair, OutgoingPair } from "../../shared/sync/types.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { CopyNote } from "../../shared/workbook/patch-workbook.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import type { LastSent } from "../api/kept-store.js";
import type { HiddenColumn } from "../workbook-port.js";
import type { LastYear } from "./last-year.js";

export type ViewName =
  | "home"
  | "check"
  | "fixes"
  | "columns"
  | "fill"
  | "leaving"
  | "gone"
  | "district"
  | "returned"
  | "noPairs"
  | "receipts"
  | "newRegister"
  | "settings"
  | "receipt"
  | "signIn";

/** Who is signed in. `unreachable`: there is a token, but the district does not answer. */
export type Session =
  | { readonly kind: "out" }
  | { readonly kind: "unreachable"; readonly sentence: string }
  | {
      readonly kind: "in";
      readonly me: Me;
      /** Until when, where that is known. */
      readonly until: string | null;
      readonly dictionary: Dictionary;
      /** What the school has corrected in the recognition of headers; the workbook's own corrections stand above it. */
      readonly mappings: Mappings;
      /** The school's pairs as the district keeps them. */
      readonly kept: readonly KeptPair[];
      /** Fields of them that wait for a choice between two values. */
      readonly conflicts: readonly OpenConflict[];
      /** What the coordinator has sent back and nobody has settled. */
      readonly returns: readonly OpenReturn[];
      /** Where the school stands in the year; null while the district has not said. */
      readonly standing: SchoolState | null;
      /** The school's last receipts, the newest first. */
      readonly receipts: readonly Receipt[];
      readonly lastSent: LastSent | null;
    };

/** Everything that pure code says of the open workbook. */
export interface Analysis {
  readonly workbook: RegisterWorkbook;
  readonly findings: readonly SheetFindings[];
  readonly suggestions: readonly Suggestion[];
  /** The few things about the workbook that only the curator knows, in order of what they decide. */
  readonly questions: readonly Question[];
  /** What would be sent now; `null` when nobody is signed in for a school. */
  readonly prepared: PreparedPush | null;
}

export interface Book {
  readonly name: string;
  /** Whether corrections can be written; if not, the workbook is only checked and sent. */
  readonly writable: boolean;
  readonly copyNotes: readonly CopyNote[];
  readonly grids: readonly Grid[];
  readonly memory: WorkbookMemory;
  readonly analysis: Analysis;
}

/** What is going on, for the line with the progress. */
export type Work =
  | "starting"
  | "reading"
  | "writing"
  | "signingIn"
  | "asking"
  | "sending"
  | "keeping"
  | "copying"
  | "making"
  | "showing"
  | "marking";

export interface Busy {
  readonly work: Work;
  readonly pairs: number;
  readonly cancellable: boolean;
  /** How much of it is done, 0 to 1, where that can be told. */
  readonly part?: number;
}

/** The last acceptance, which can be taken back in one step. */
export interface Undo {
  readonly edits: readonly CellEdit[];
  readonly cells: number;
  /** What is said when it has been taken back. */
  readonly sentence: string;
  /** Sheets that were made, as they were left: only untouched ones are taken away. */
  readonly created?: readonly Grid[];
  /** What the workbook remembered before. */
  readonly memory?: WorkbookMemory;
  /** Columns to hide again. */
  readonly hide?: readonly HiddenColumn[];
}

/** A push that the district has answered, with what it was about. */
export interface SentPush {
  readonly answer: PushAnswer;
  readonly prepared: PreparedPush;
  /** The request's pairs: the answer names them by their place. */
  readonly pairs: readonly OutgoingPair[];
  readonly schoolName: string;
}

export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the pane knows. Views only read it; it changes in `reduce` alone. */
export interface PaneState {
  readonly door: "excel" | "file";
  /** What the pane speaks; the register's own words stay Russian. */
  readonly locale: Locale;
  readonly session: Session;
  readonly book: Book | null;
  readonly view: ViewName;
  /** The one kind of finding that the view is about; `null` for all. */
  readonly kind: FindingCode | null;
  readonly busy: Busy | null;
  /** What went wrong last, as a sentence. */
  readonly problem: string | null;
  /** What was done last, for `aria-live`. */
  readonly done: string | null;
  readonly undo: Undo | null;
  /** Corrections that only the copy has (browser door). */
  readonly unsaved: number;
  readonly sent: SentPush | null;
  /** Pairs gone from the sheet that the curator has chosen to withdraw. */
  readonly withdrawn: ReadonlySet<string>;
  readonly place: Place | null;
  /** Another file with last year's pairs, chosen by the curator. */
  readonly lastYear: LastYear | null;
  /** Whether the cells with findings are marked in the sheets. */
  readonly marked: boolean;
}

export function initialState(door: PaneState["door"], locale: Locale = "ru"): PaneState {
  return {
    door,
    locale,
    session: { kind: "out" },
    book: null,
    view: "home",
    kind: null,
    busy: null,
    problem: null,
    done: null,
    undo: null,
    unsaved: 0,
    sent: null,
    withdrawn: new Set(),
    place: null,
    lastYear: null,
    marked: false,
  };
}
