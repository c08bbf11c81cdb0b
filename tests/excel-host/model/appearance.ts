import { cellAddress } from "../../../shared/grid/address.js";
import { addressOf } from "./area.js";
import { BLANK_CELL, type CellStyle } from "./cell.js";
import { deepCopy } from "./deep-copy.js";
import type { ConditionalFormat, Validation } from "./parts.js";
import type { Sheet } from "./sheet.js";

/** Everything about a sheet that its author has arranged, but the contents: plain data, to be compared as a whole. */
export interface Appearance {
  readonly cells: Readonly<Record<string, { readonly format: string; readonly style: CellStyle }>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly string[];
  readonly filter: string | null;
  readonly frozen: string | null;
}

/**
 * How a sheet looks now. A test takes it before and after an action of the add-in and expects the same: «every format
 * of the user's is as it was». Cells that look as Excel gave them are left out.
 */
export function appearanceOf(sheet: Sheet): Appearance {
  const cells = [...sheet.written()]
    .filter(({ cell }) => cell.format !== BLANK_CELL.format || JSON.stringify(cell.style) !== PLAIN)
    .map(({ row, column, cell }) => [cellAddress(row, column), { format: cell.format, style: cell.style }] as const)
    .sort(([a], [b]) => a.localeCompare(b));
  return deepCopy({
    cells: Object.fromEntries(cells),
    merges: sheet.merges.map((area) => addressOf(area)).sort(),
    hiddenRows: sorted(sheet.hiddenRows),
    hiddenColumns: sorted(sheet.hiddenColumns),
    rowHeights: [...sheet.rowHeights],
    columnWidths: [...sheet.columnWidths],
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    tables: sheet.tables.map(({ name, area, style }) => `${name} ${addressOf(area)} ${style}`),
    filter: sheet.autoFilter && addressOf(sheet.autoFilter.area),
    frozen: sheet.frozen && addressOf(sheet.frozen),
  });
}

const PLAIN = JSON.stringify(BLANK_CELL.style);

const sorted = (lines: ReadonlySet<number>): number[] => [...lines].sort((a, b) => a - b);
