import type { Severity } from "../shared/check/finding.js";
import type { CellChange } from "../shared/grid/change-cells.js";
import type { Grid } from "../shared/grid/grid.js";
import { message } from "../shared/messages/message.js";
import type { CellEdit } from "../shared/workbook/cell-edit.js";
import type { DropDownPatch } from "../shared/workbook/drop-down.js";
import type { WorkbookMemory } from "../shared/workbook/memory.js";
import type { CopyNote } from "../shared/workbook/patch-workbook.js";

/** A column that people need not see (0-based): the one that holds the pairs' keys. */
export interface HiddenColumn {
  readonly sheet: string;
  readonly column: number;
  /** Shown again: its keys are gone. */
  readonly shown?: boolean;
}

/** Cells that a person has typed into or pasted over, by the sheet's id and an A1 address. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly address: string;
}

/** What stands in changed cells now. */
export interface ChangedCells {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** How a cell is marked; what is only for knowing (`info`) is not. */
export type MarkKind = Exclude<Severity, "info">;

/** A cell to mark in the sheet: the worst that is said of it. */
export interface CellMark {
  readonly sheet: string;
  /** An A1 address. */
  readonly cell: string;
  readonly kind: MarkKind;
}

/** Which program the workbook is open in, for whoever helps from afar. */
export interface HostFacts {
  readonly program: string;
  readonly platform: string;
  /** What Office.js can do there; none in a browser. */
  readonly apiSets: readonly string[];
}

/** A copy of the workbook with everything that was written through the port. */
export interface WorkbookCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a long reading is followed, and stopped. */
export interface ReadWatch {
  readonly signal: AbortSignal;
  /** How much has been read, 0 to 1; not told of what is read at once. */
  readonly progress: (part: number) => void;
}

/**
 * The workbook as the pane sees it, whichever door it came through. Both doors give equal Grids. Each method throws
 * `DoorProblem` for what stops the action, and leaves the workbook as it was.
 */
export interface WorkbookPort {
  readonly door: "excel" | "file";
  /** Whether it can be written at all; a file of an older kind is only read, and sent. */
  readonly writable: boolean;
  /** What is to be told of its corrected copy, where it has one. */
  readonly copyNotes?: readonly CopyNote[];
  /** The workbook's name, as people know it. */
  readonly name: () => Promise<string>;
  readonly readGrids: (watch?: ReadWatch) => Promise<readonly Grid[]>;
  /** Writes all the edits or none; texts stay texts, whatever they look like. */
  readonly writeCells: (edits: readonly CellEdit[], hide?: readonly HiddenColumn[]) => Promise<void>;
  /** Puts lists to choose from on columns; cells that have a validation keep their own. */
  readonly putLists: (patch: DropDownPatch) => Promise<void>;
  /**
   * Adds the sheets of a workbook file behind the last one and touches nothing that is there; gives their names as they
   * are called now. Only where a workbook can be added to: in Excel.
   */
  readonly insertSheets?: (bytes: Uint8Array) => Promise<readonly string[]>;
  /** Takes away sheets that the pane has added. */
  readonly removeSheets?: (names: readonly string[]) => Promise<void>;
  /** Shows a cell (an A1 address) to the person. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
  /** The sheet in front; `null` when there is none, or it is a chart. */
  readonly activeSheet: () => Promise<string | null>;
  readonly loadMemory: () => Promise<WorkbookMemory | null>;
  readonly saveMemory: (memory: WorkbookMemory) => Promise<void>;
  /**
   * Calls back when a person, not the pane, has changed cells; gives the way to stop it. `null`: more than values, such
   * as rows that were inserted, sorted or hidden.
   */
  readonly onChanged?: (changed: (area: ChangedArea | null) => void) => Promise<() => void>;
  /** What stands in changed cells now; `null` when everything has to be read. Only with `onChanged`. */
  readonly readChanges?: (areas: readonly ChangedArea[]) => Promise<readonly ChangedCells[] | null>;
  /**
   * Marks these cells in the sheets, and no others; what the user has formatted stays as it is. Gives the names of the
   * sheets that do not let it. Only where there is a sheet to see.
   */
  readonly mark?: (marks: readonly CellMark[]) => Promise<readonly string[]>;
  /** Only where the workbook cannot be written in place. */
  readonly copy?: () => Promise<WorkbookCopy>;
}

/** A workbook file as it was opened, or in Russian why it could not be. */
export type OpenedFile =
  { readonly ok: true; readonly port: WorkbookPort } | { readonly ok: false; readonly sentence: string };

/** Why a workbook could not be read or written. */
export type DoorReason =
  | "editing"
  | "protected"
  | "read-only"
  | "filtered"
  | "merged"
  | "too-large"
  | "busy"
  | "behind"
  | "closed"
  | "stopped"
  | "gone"
  | "unsupported"
  | "format"
  | "unknown";

/** What stops an action on the workbook: says in Russian what happened and what to do. */
export class DoorProblem extends Error {
  override readonly name = "DoorProblem";

  constructor(
    readonly reason: DoorReason,
    options: ErrorOptions & { readonly sentence?: string } = {},
  ) {
    super(options.sentence ?? message(`pane.door.${reason}`), options);
  }
}
