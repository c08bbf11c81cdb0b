import type { Area } from "../../../shared/grid/grid.js";
import { HostError, invalidArgument } from "../host-error.js";
import { addressOf, contains, parseArea, WHOLE_SHEET } from "../model/area.js";
import { quoteSheet, referenceOf } from "../model/formula-references.js";
import type { Sheet } from "../model/sheet.js";
import { isWireObject, type WireArgument, type WireObject } from "../wire/wire-object.js";

/** Where a range is; what is kept beyond its batch moves with the cells, and is `null` once they are deleted. */
export interface Place {
  readonly sheet: Sheet;
  area: Area | null;
}

/** The area of a place that is still there. */
export function areaOf({ area }: Place): Area {
  if (!area) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
  return area;
}

export function checkedArea(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top > bottom || left > right || !contains(WHOLE_SHEET, area)) throw invalidArgument();
  return area;
}

/** `Реестр!B3:D9`, as `range.address` says it. */
export function fullAddress(place: Place): string {
  return `${quoteSheet(place.sheet.name)}!${addressOf(areaOf(place))}`;
}

/** Objects that are ranges, and where they are: a batch may hand one range to a method of another. */
const places = new WeakMap<WireObject, Place>();

export function rememberPlace(object: WireObject, place: Place): void {
  places.set(object, place);
}

/** The place of a range, or the one that an address of this sheet names (`B3:D9`, `Реестр!B3`). */
export function placeOf(argument: WireArgument | undefined, sheet: Sheet): Place {
  if (isWireObject(argument)) {
    const place = places.get(argument);
    if (!place) throw invalidArgument();
    return place;
  }
  if (typeof argument !== "string") throw invalidArgument();
  const area = parseArea(argument) ?? ownArea(argument, sheet);
  if (!area) throw invalidArgument();
  return { sheet, area };
}

function ownArea(address: string, sheet: Sheet): Area | null {
  const reference = referenceOf(address, sheet.name);
  return reference?.sheet.toLowerCase() === sheet.name.toLowerCase() ? reference.area : null;
}
