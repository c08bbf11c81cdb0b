import type { FindingCode, Severity } from "../check/finding.js";
import type { Area } from "../grid/grid.js";
import type { ColumnField, FieldName, FieldValue, PairFields } from "./fields.js";

/** Why we think that a column holds a field. */
export type MappedBy = "header" | "values" | "saved";

export interface Column {
  /** 0-based. */
  readonly index: number;
  readonly letter: string;
  /** The heading as it stands; several header rows are joined with ` / `. */
  readonly header: string;
  /** `null`: the column means nothing to us. */
  readonly field: ColumnField | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly by: MappedBy;
}

/** One table of a sheet. Rows are the sheet's own, 1-based. */
export interface Table {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  /** What the table's header looks like, to recognise it again: the corrected mapping is kept under it. */
  readonly fingerprint: string;
}

/** Where a field's value came from. */
export type SourceKind =
  "cell" | "section" | "sheet" | "title" | "header" | "merged" | "continued" | "composite" | "joined";

export interface FieldSource {
  readonly kind: SourceKind;
  /** The 0-based cell where the value stands (of a merge: its top-left); `null` for a sheet's name. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What stands there, as text. */
  readonly raw: string;
  /** Whether the cell may be overwritten with this field's value: it holds nothing else and no formula. */
  readonly writable: boolean;
}

/** Where each of a pair's fields came from: worked out when somebody asks, since of most nobody ever does. */
export interface FieldSources {
  of(field: FieldName): FieldSource | undefined;
}

/** What reading a cell already told: a date that is a text, a name in capitals. Checks put it into words. */
export interface ReadingNote {
  readonly code: FindingCode;
  /** Where it differs from the code's own. */
  readonly severity?: Severity;
  readonly field: FieldName;
  /** 0-based; `null` when the value stands in no cell of the row. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What stands there, for the message. */
  readonly raw: string;
  /** What the cell would hold after the fix. */
  readonly fix?: FieldValue;
}

/** One pair read from a sheet. Several pairs of one row repeat its number. */
export interface RegisterPair {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Index of its table in the sheet. */
  readonly table: number;
  readonly fields: PairFields;
  readonly sources: FieldSources;
  readonly notes: readonly ReadingNote[];
  /** The id found for this mentee in the hidden key column: a hint, checked against the persons (sync rule 1). */
  readonly key?: string;
  readonly schoolYear?: string;
  /** The same pair, listed earlier on another sheet; its fields are joined there and it is sent once. */
  readonly sameAs?: { readonly sheet: string; readonly row: number };
}

export interface RegisterSheet {
  readonly name: string;
  readonly kind: "register" | "other";
  /** In Russian: why it is a register, or why it is none. */
  readonly why: string;
  readonly tables: readonly Table[];
  readonly pairs: readonly RegisterPair[];
  /** `2022-2023`; absent when neither dates, title nor name tell. */
  readonly schoolYear?: string;
  /** Areas of the sheet that hold tables: for the pane's marks. */
  readonly areas: readonly Area[];
}

/** A school's workbook, recognised. All sheets are listed, hidden ones too. */
export interface RegisterWorkbook {
  readonly sheets: readonly RegisterSheet[];
}
