import type { Finding } from "../check/finding.js";
import { parseAddress } from "../grid/address.js";
import { type Grid, valueAt } from "../grid/grid.js";
import { isoToSerial } from "../grid/serial-date.js";
import { fixNameText } from "../recognise/cells/read-name.js";
import { fieldType } from "../register/fields.js";
import type { CellEdit } from "../workbook/cell-edit.js";

/** A finding with the sheet that it is said of. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: Finding;
}

const DATE_FORMAT = "dd.mm.yyyy";
const TEXT_FORMAT = "@";
const NAME_FIXES = ["text.lookalike", "text.spacing", "name.case"] as const;

/**
 * The cells to write so that these findings' fixes are applied: one edit a cell, each changing only the cell that its
 * finding names. Several fixes of one name go one upon the other. Findings without a fix or a cell give nothing.
 */
export function fixEdits(placed: readonly PlacedFinding[], grids: readonly Grid[]): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { sheet, finding } of placed) {
    const place = finding.cell === null ? null : parseAddress(finding.cell);
    const grid = grids.find(({ name }) => name === sheet);
    if (!place || !grid || finding.fix === undefined) continue;
    const key = `${sheet}!${finding.cell ?? ""}`;
    const before = edits.get(key)?.value ?? valueAt(grid, place.row, place.column);
    edits.set(key, { sheet, ...place, ...written(finding, finding.fix.value, before, grid) });
  }
  return [...edits.values()];
}

function written(
  finding: Finding,
  fix: string | number | boolean,
  before: unknown,
  grid: Grid,
): Pick<CellEdit, "value" | "format"> {
  const nameFix = NAME_FIXES.find((code) => code === finding.code);
  if (nameFix && typeof before === "string") return { value: fixNameText(nameFix, before) };
  const type = finding.field === null ? "text" : fieldType(finding.field);
  if ((type === "date" || type === "birth") && typeof fix === "string" && fix.length === 10) {
    return { value: isoToSerial(fix, grid.date1904), format: DATE_FORMAT };
  }
  return type === "grade" ? { value: fix, format: TEXT_FORMAT } : { value: fix };
}
