import { accessDenied, invalidArgument, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { intersection, without } from "../model/area.js";
import { forbids } from "../model/guard.js";
import type { ConditionalFormat } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { numberOf, textOf, type WireObject } from "../wire/wire-object.js";
import { conditionalFormat } from "./conditional-format.js";
import { areaOf, type Place } from "./place.js";

const TYPES: ReadonlySet<string> = new Set([
  "Custom",
  "CellValue",
  "ContainsText",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
]);

/** The conditional formats on the cells of one or several places of a sheet, the first in force first. */
export function conditionalFormats(state: HostState, places: readonly Place[]): WireObject {
  const sheet = places[0]?.sheet;
  if (!sheet) throw invalidArgument();
  const list = (): ConditionalFormat[] =>
    sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => places.some((place) => intersection(area, areaOf(place)))))
      .sort((a, b) => a.priority - b.priority);
  const show = (one: ConditionalFormat | undefined): WireObject | null =>
    one ? conditionalFormat(state, sheet, one) : null;
  return {
    type: "ConditionalFormatCollection",
    items: () => list().map((one) => conditionalFormat(state, sheet, one)),
    make: {
      Add: (type) => conditionalFormat(state, sheet, add(state, sheet, places, textOf(type))),
      GetItem: (id) => show(list().find((one) => one.id === id)) ?? refuse(),
      GetItemOrNullObject: (id) => show(list().find((one) => one.id === id)),
      GetItemAt: (index) => show(list()[numberOf(index)]) ?? refuse(),
    },
    call: {
      GetCount: () => list().length,
      ClearAll: () => {
        refuseOnProtected(sheet);
        places.forEach(clearConditionalFormats);
      },
    },
  };
}

function refuse(): never {
  throw itemNotFound();
}

/** Microsoft: a new one is added at the first, the highest, priority. */
function add(state: HostState, sheet: Sheet, places: readonly Place[], type: string): ConditionalFormat {
  refuseOnProtected(sheet);
  if (!TYPES.has(type)) throw invalidArgument();
  for (const one of sheet.conditionalFormats) one.priority += 1;
  const added: ConditionalFormat = {
    id: state.workbook.newId(),
    type,
    areas: places.map(areaOf),
    priority: 0,
    stopIfTrue: false,
    formula: "",
    cellValue: {},
    look: { fill: null, color: null, bold: null, italic: null, underline: null, strikethrough: null },
  };
  sheet.conditionalFormats.push(added);
  return added;
}

export function refuseOnProtected(sheet: Sheet): void {
  if (forbids(sheet, "allowFormatCells")) throw accessDenied();
}

/** Takes the cells of a place out of every conditional format; belief: what reaches beyond keeps the rest. */
export function clearConditionalFormats(place: Place): void {
  const { sheet } = place;
  for (const one of sheet.conditionalFormats) one.areas = one.areas.flatMap((area) => without(area, areaOf(place)));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
