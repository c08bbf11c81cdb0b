import type { Area } from "../../../shared/grid/grid.js";
import type { EmulatedSheet } from "../emulated-workbook.js";
import type { HostState } from "../host-state.js";
import type { WireObject } from "../wire-object.js";
import { kept } from "./kept.js";
import { range } from "./range.js";

/** The merges that begin within the area; Excel misses those that begin before it (office-js 3611). */
export function mergedAreas(state: HostState, sheet: EmulatedSheet, area: Area): WireObject | null {
  const merges = sheet.merges.filter(
    ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
  );
  if (merges.length === 0) return null;
  const items = (): WireObject[] => merges.map((merge) => range(state, sheet, merge));
  return kept(state, { type: "RangeAreas", child: { Areas: () => ({ type: "RangeCollection", items }) } });
}
