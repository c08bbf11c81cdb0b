import { addIn } from "../actions/actor.js";
import { copyCells, type Copied } from "../actions/copy-cells.js";
import { notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { WireArgument } from "../wire/wire-object.js";
import { areaOf, type Place, placeOf } from "./place.js";

/** `range.copyFrom(source, type)`: the source is a range or an address. */
export function copyFrom(
  state: HostState,
  place: Place,
  [source, type, skipBlanks, transpose]: readonly WireArgument[],
): void {
  if (skipBlanks === true || transpose === true) throw notEmulated("copying without blanks, or turned");
  const from = placeOf(source, place.sheet);
  const what = type ?? "All";
  if (what !== "All" && what !== "Values" && what !== "Formulas" && what !== "Formats")
    throw notEmulated(`copying ${JSON.stringify(what)}`);
  copyCells(addIn(state), { sheet: from.sheet, area: areaOf(from) }, place.sheet, areaOf(place), what satisfies Copied);
}
