import type { Area } from "../../../shared/grid/grid.js";
import { intersection } from "./area.js";
import type { ProtectionOption } from "./parts.js";
import type { Sheet } from "./sheet.js";

/** Whether the sheet's protection forbids to change what stands in these cells: some of them is locked. */
export function forbidsContent(sheet: Sheet, area: Area): boolean {
  if (!sheet.protection) return false;
  const open = [...sheet.written()].filter(
    ({ row, column, cell }) =>
      !cell.style.locked && intersection(area, { top: row, bottom: row, left: column, right: column }) !== null,
  );
  // A cell that was never written is locked, as all cells are from the start.
  return open.length < (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Whether the sheet's protection forbids an action that it can be told to allow. */
export function forbids(sheet: Sheet, option: ProtectionOption): boolean {
  return sheet.protection !== null && !sheet.protection.allowed.has(option);
}
