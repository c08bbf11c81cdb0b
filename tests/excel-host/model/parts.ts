import type { Area } from "../../../shared/grid/grid.js";
import type { Json } from "../wire/wire.js";

/** An Excel table («умная таблица»): its headings are the cells of its first row. */
export interface SheetTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** One rule of «проверка данных» and the cells it stands on; the rule is in Office.js's own words. */
export interface Validation {
  areas: Area[];
  rule: Readonly<Record<string, Json>>;
  ignoreBlanks: boolean;
  prompt: Json;
  errorAlert: Json;
}

export interface ConditionalLook {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
}

export interface ConditionalFormat {
  readonly id: string;
  /** Excel's word: `Custom`, `CellValue`, `ContainsText`, …; only the first two can be looked into here. */
  readonly type: string;
  areas: Area[];
  /** 0 is the first. */
  priority: number;
  stopIfTrue: boolean;
  formula: string;
  cellValue: Readonly<Record<string, Json>>;
  look: ConditionalLook;
}

/** The filter of a sheet, or of a table: by column of its area, the texts that stay in sight. */
export interface AutoFilter {
  area: Area;
  readonly criteria: Map<number, readonly string[]>;
}

export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface Protection {
  readonly allowed: ReadonlySet<ProtectionOption>;
  readonly password: string | null;
}

/** A defined name; `sheetId` is set for one that belongs to a sheet. */
export interface DefinedName {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheetId: string | null;
}
