import { addIn } from "../actions/actor.js";
import { restyle } from "../actions/change-cells.js";
import { invalidArgument } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { columnsOf, intersection, numbers, rowsOf } from "../model/area.js";
import { type CellStyle, PLAIN_STYLE } from "../model/cell.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";
import { numberOf, textOf, truthOf, type WireObject } from "../wire/wire-object.js";
import { areaOf, type Place } from "./place.js";

/** How the cells of one or several places look; what differs within them is `null`. */
export function rangeFormat(state: HostState, places: readonly Place[]): WireObject {
  const get = (name: keyof CellStyle) => (): Json => shared(places, name);
  const set = (part: Partial<CellStyle>): void => {
    for (const place of places) restyle(addIn(state), place.sheet, areaOf(place), part);
  };
  return {
    type: "RangeFormat",
    get: {
      WrapText: get("wrap"),
      HorizontalAlignment: get("horizontal"),
      VerticalAlignment: get("vertical"),
      ...sizes(places),
    },
    set: {
      WrapText: (value) => set({ wrap: truthOf(value) }),
      HorizontalAlignment: (value) => set({ horizontal: textOf(value) }),
      VerticalAlignment: (value) => set({ vertical: textOf(value) }),
      RowHeight: (value) => each(places, "rows", (sheet, line) => sheet.rowHeights.set(line, numberOf(value))),
      ColumnWidth: (value) => each(places, "columns", (sheet, line) => sheet.columnWidths.set(line, numberOf(value))),
    },
    child: {
      Fill: () => ({
        type: "RangeFill",
        // Belief: a cell without a fill of its own tells white.
        get: { Color: () => (isShared(places, "fill") ? (shared(places, "fill") ?? "#FFFFFF") : null) },
        set: { Color: (value) => set({ fill: colour(value) }) },
        call: { Clear: () => set({ fill: null }) },
      }),
      Font: () => font(get, set, places),
      Protection: () => ({
        type: "FormatProtection",
        get: { Locked: get("locked"), FormulaHidden: get("formulaHidden") },
        set: {
          Locked: (value) => set({ locked: truthOf(value) }),
          FormulaHidden: (value) => set({ formulaHidden: truthOf(value) }),
        },
      }),
    },
  };
}

function font(
  get: (name: keyof CellStyle) => () => Json,
  set: (part: Partial<CellStyle>) => void,
  places: readonly Place[],
): WireObject {
  return {
    type: "RangeFont",
    get: {
      Name: get("font"),
      Size: get("size"),
      Color: () => (isShared(places, "color") ? (shared(places, "color") ?? "#000000") : null),
      Bold: get("bold"),
      Italic: get("italic"),
      Underline: get("underline"),
      Strikethrough: get("strikethrough"),
    },
    set: {
      Name: (value) => set({ font: textOf(value) }),
      Size: (value) => set({ size: numberOf(value) }),
      Color: (value) => set({ color: colour(value) }),
      Bold: (value) => set({ bold: truthOf(value) }),
      Italic: (value) => set({ italic: truthOf(value) }),
      Underline: (value) => set({ underline: textOf(value) }),
      Strikethrough: (value) => set({ strikethrough: truthOf(value) }),
    },
  };
}

/** Excel takes `#RRGGBB` and English names; names are not known here. */
export function colour(value: Json): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}

function sizes(places: readonly Place[]): Record<string, () => Json> {
  const STANDARD_HEIGHT = 15;
  const STANDARD_WIDTH = 48;
  const one = (axis: "rows" | "columns", of: (sheet: Sheet, line: number) => number): Json => {
    const found = new Set<number>();
    each(places, axis, (sheet, line) => found.add(of(sheet, line)));
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  return {
    RowHeight: () => one("rows", (sheet, line) => sheet.rowHeights.get(line) ?? STANDARD_HEIGHT),
    ColumnWidth: () => one("columns", (sheet, line) => sheet.columnWidths.get(line) ?? STANDARD_WIDTH),
  };
}

function each(places: readonly Place[], axis: "rows" | "columns", act: (sheet: Sheet, line: number) => void): void {
  for (const place of places) {
    const { top, bottom, left, right } = areaOf(place);
    for (const line of axis === "rows" ? numbers(top, bottom) : numbers(left, right)) act(place.sheet, line);
  }
}

/** Cells that were never written count as one: they all look as Excel gave them. */
function valuesOf(places: readonly Place[], name: keyof CellStyle): Set<Json> {
  const found = new Set<Json>();
  for (const place of places) {
    const area = areaOf(place);
    let written = 0;
    for (const { row, column, cell } of place.sheet.written()) {
      if (!intersection(area, { top: row, bottom: row, left: column, right: column })) continue;
      written += 1;
      found.add(cell.style[name]);
    }
    if (written < rowsOf(area) * columnsOf(area)) found.add(PLAIN_STYLE[name]);
  }
  return found;
}

const isShared = (places: readonly Place[], name: keyof CellStyle): boolean => valuesOf(places, name).size === 1;

function shared(places: readonly Place[], name: keyof CellStyle): Json {
  const found = valuesOf(places, name);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
