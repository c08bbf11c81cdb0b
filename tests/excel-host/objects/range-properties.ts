import { addIn } from "../actions/actor.js";
import { setHidden } from "../actions/rows-and-columns.js";
import { notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { addressOf, areaOfCell, numbers } from "../model/area.js";
import type { Cell } from "../model/cell.js";
import { quoteSheet } from "../model/formula-references.js";
import type { Json } from "../wire/wire.js";
import { recordOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { areaOf, type Place } from "./place.js";

/** Belief: plain objects in camelCase, one a cell, a row, a column, with nothing but what was asked for. */
export function propertyCalls(state: HostState, place: Place): NonNullable<WireObject["call"]> {
  const { sheet } = place;
  return {
    GetCellProperties: (wanted) => {
      const { top, bottom, left, right } = areaOf(place);
      return numbers(top, bottom).map((row) =>
        numbers(left, right).map((column) =>
          asked(wanted, cellProperties(sheet.cell(row, column), addressAt(place, row, column))),
        ),
      );
    },
    GetRowProperties: (wanted) =>
      numbers(areaOf(place).top, areaOf(place).bottom).map((row) =>
        asked(wanted, { rowHidden: sheet.isRowHidden(row), rowIndex: row }),
      ),
    GetColumnProperties: (wanted) =>
      numbers(areaOf(place).left, areaOf(place).right).map((column) =>
        asked(wanted, { columnHidden: sheet.hiddenColumns.has(column), columnIndex: column }),
      ),
    SetRowProperties: (given) =>
      setEach(given, "rowHidden", (index, hidden) => {
        const row = areaOf(place).top + index;
        setHidden(addIn(state), sheet, "rows", { ...areaOf(place), top: row, bottom: row }, hidden);
      }),
    SetColumnProperties: (given) =>
      setEach(given, "columnHidden", (index, hidden) => {
        const column = areaOf(place).left + index;
        setHidden(addIn(state), sheet, "columns", { ...areaOf(place), left: column, right: column }, hidden);
      }),
  };
}

type Known = { readonly [key: string]: Json };

function cellProperties({ format, style }: Cell, address: string): Known {
  const { font: name, size, color, bold, italic, underline, strikethrough } = style;
  return {
    address,
    numberFormat: format,
    format: {
      fill: { color: style.fill ?? "#FFFFFF" },
      font: { name, size, color: color ?? "#000000", bold, italic, underline, strikethrough },
      protection: { locked: style.locked, formulaHidden: style.formulaHidden },
      wrapText: style.wrap,
      horizontalAlignment: style.horizontal,
      verticalAlignment: style.vertical,
    },
  };
}

function addressAt({ sheet }: Place, row: number, column: number): string {
  return `${quoteSheet(sheet.name)}!${addressOf(areaOfCell(row, column))}`;
}

/** Of what is known, what was asked for with `true`; whatever else is asked for fails loudly. */
function asked(wanted: WireArgument | undefined, known: Known): Known {
  const answer: { [key: string]: Json } = {};
  for (const [name, want] of Object.entries(recordOf(wanted))) {
    const value = known[name];
    if (want === false) continue;
    if (value === undefined) throw notEmulated(`the property ${name}`);
    answer[name] = want === true ? value : asked(want, recordOf(value));
  }
  return answer;
}

function setEach(given: WireArgument | undefined, name: string, set: (index: number, value: boolean) => void): void {
  if (!Array.isArray(given)) throw notEmulated("properties that are no list");
  (given as readonly Json[]).forEach((one, index) => {
    for (const [key, value] of Object.entries(recordOf(one))) {
      if (key !== name || typeof value !== "boolean") throw notEmulated(`the property ${key}`);
      set(index, value);
    }
  });
}
