import { cellAddress } from "../../../shared/grid/address.js";
import type { Area } from "../../../shared/grid/grid.js";
import type { EmulatedSheet } from "../emulated-workbook.js";
import type { HostState } from "../host-state.js";
import { typedValue } from "../typed-value.js";
import type { Json } from "../wire.js";
import {
  invalidArgument,
  isWireObject,
  notEmulated,
  numberOf,
  type WireArgument,
  type WireObject,
} from "../wire-object.js";
import { kept } from "./kept.js";
import { mergedAreas } from "./range-areas.js";
import { RangeCells, shownValue, valueType } from "./range-cells.js";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle of cells, as a batch sees it. */
export function range(state: HostState, sheet: EmulatedSheet, area: Area): WireObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || top > bottom || left > right)
    throw invalidArgument();
  const cells = new RangeCells(state, sheet, area);
  return kept(state, {
    type: "Range",
    get: {
      RowIndex: () => top,
      ColumnIndex: () => left,
      RowCount: () => bottom - top + 1,
      ColumnCount: () => right - left + 1,
      Address: () => `${sheet.name}!${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
      Values: () => cells.map(({ value }) => shownValue(value)),
      Formulas: () => cells.map(({ value, formula }) => formula ?? shownValue(value)),
      NumberFormat: () => cells.map(({ format }) => format),
      ValueTypes: () => cells.map(({ value }) => valueType(value)),
    },
    set: {
      Values: (given) => cells.write(given, typedValue),
      NumberFormat: (given) => cells.write(given, (format) => (typeof format === "string" ? { format } : null)),
      ColumnHidden: (hidden) => {
        for (const column of numbers(left, right)) {
          if (hidden === true) sheet.hiddenColumns.add(column);
          else sheet.hiddenColumns.delete(column);
        }
      },
    },
    child: { Format: () => format(cells) },
    make: {
      GetEntireColumn: () => range(state, sheet, { top: 0, bottom: LAST_ROW, left, right }),
      GetMergedAreasOrNullObject: () => mergedAreas(state, sheet, area),
      GetRow: (row) => range(state, sheet, { ...area, top: top + numberOf(row), bottom: top + numberOf(row) }),
      GetBoundingRect: (other) => range(state, sheet, around(area, areaOf(other))),
    },
    call: {
      Select: () => void (state.workbook.selection = { sheet: sheet.name, area }),
      // Office.js splits a write of more than 1,500 cells into rows, and asks first whether the whole would fit.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== bottom - top + 1 || columns !== right - left + 1) throw invalidArgument();
      },
      ...propertyCalls(sheet, area, cells),
    },
  });
}

/** Belief: plain objects in camelCase, one a cell, a row, a column, with nothing but what was asked for. */
function propertyCalls(
  sheet: EmulatedSheet,
  { top, left, bottom, right }: Area,
  cells: RangeCells,
): WireObject["call"] {
  return {
    GetCellProperties: (wanted) => {
      onlyAsked(wanted, { format: { font: { strikethrough: true } } });
      return cells.map(({ struck }) => ({ format: { font: { strikethrough: struck } } }));
    },
    GetRowProperties: (wanted) => {
      onlyAsked(wanted, { rowHidden: true });
      return numbers(top, bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
    },
    GetColumnProperties: (wanted) => {
      onlyAsked(wanted, { columnHidden: true });
      return numbers(left, right).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
    },
  };
}

function onlyAsked(wanted: WireArgument | undefined, known: Json): void {
  if (JSON.stringify(wanted) !== JSON.stringify(known)) throw notEmulated(`properties ${JSON.stringify(wanted)}`);
}

/** A format that differs within the range is `null`. */
function format(cells: RangeCells): WireObject {
  const strikethrough = (): Json => {
    const found = new Set(cells.map(({ struck }) => struck).flat());
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };
  return { type: "RangeFormat", child: { Font: () => ({ type: "RangeFont", get: { Strikethrough: strikethrough } }) } };
}

function areaOf(other: WireArgument | undefined): Area {
  if (!isWireObject(other) || other.type !== "Range") throw notEmulated("a range that is told as a text");
  const read = (name: string): number => numberOf(other.get?.[name]?.());
  const top = read("RowIndex");
  const left = read("ColumnIndex");
  return { top, left, bottom: top + read("RowCount") - 1, right: left + read("ColumnCount") - 1 };
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
