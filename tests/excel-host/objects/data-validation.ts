import { accessDenied, invalidArgument } from "../host-error.js";
import type { HostState } from "../host-state.js";
import type { Validation } from "../model/parts.js";
import { clearValidation, invalidCells, LONGEST_LIST, RULE_TYPES, validationOf } from "../model/validation.js";
import type { Json } from "../wire/wire.js";
import { recordOf, truthOf, type WireObject } from "../wire/wire-object.js";
import { areaOf, type Place } from "./place.js";
import { rangeAreas } from "./range-areas.js";

const NO_PROMPT: Json = { message: "", showPrompt: true, title: "" };
const NO_ALERT: Json = { message: "", showAlert: true, style: "Stop", title: "" };

/** «Проверка данных» on the cells of one or several places. */
export function dataValidation(state: HostState, places: readonly Place[]): WireObject {
  const found = (): Validation | "none" | "mixed" => {
    const all = places.map((place) => validationOf(place.sheet, areaOf(place)));
    return all.every((one) => one === all[0]) ? (all[0] ?? "none") : "mixed";
  };
  /** Belief: what differs within the range is `null`. */
  const read = (of: (one: Validation) => Json, none: Json) => (): Json => {
    const one = found();
    return one === "none" ? none : one === "mixed" ? null : of(one);
  };
  return {
    type: "DataValidation",
    get: {
      Type: () => {
        const one = found();
        if (one === "none") return "None";
        return one === "mixed" ? "MixedCriteria" : (RULE_TYPES[Object.keys(one.rule)[0] ?? ""] ?? "None");
      },
      Rule: read((one) => one.rule, {}),
      IgnoreBlanks: read((one) => one.ignoreBlanks, true),
      Prompt: read((one) => one.prompt, NO_PROMPT),
      ErrorAlert: read((one) => one.errorAlert, NO_ALERT),
      Valid: () => invalidWithin(state, places).length === 0,
    },
    set: {
      Rule: (rule) => setRule(places, rule),
      IgnoreBlanks: (value) => change(places, { ignoreBlanks: truthOf(value) }),
      Prompt: (value) => change(places, { prompt: value }),
      ErrorAlert: (value) => change(places, { errorAlert: value }),
    },
    make: { GetInvalidCellsOrNullObject: () => invalidAreas(state, places) },
    call: {
      Clear: () => {
        refuseOnProtected(places);
        for (const place of places) clearValidation(place.sheet, areaOf(place));
      },
    },
  };
}

/** One kind of rule for a range; a rule put on it takes the place of whatever was there. */
function setRule(places: readonly Place[], rule: Json): void {
  refuseOnProtected(places);
  const given = recordOf(rule);
  const [kind = "", ...more] = Object.keys(given);
  if (!(kind in RULE_TYPES) || more.length > 0) throw invalidArgument();
  const { source } = recordOf(kind === "list" ? given[kind] : {});
  if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
  const [first] = places;
  if (!first) return;
  for (const place of places) clearValidation(place.sheet, areaOf(place));
  first.sheet.validations.push({
    areas: places.map(areaOf),
    rule: given,
    ignoreBlanks: true,
    prompt: NO_PROMPT,
    errorAlert: NO_ALERT,
  });
}

/** Belief: a prompt or an alert without a rule goes nowhere, and a part of a check's cells gets a check of its own. */
function change(places: readonly Place[], part: Partial<Validation>): void {
  refuseOnProtected(places);
  for (const place of places) {
    const one = validationOf(place.sheet, areaOf(place));
    if (typeof one === "string") throw invalidArgument();
    clearValidation(place.sheet, areaOf(place));
    place.sheet.validations.push({ ...one, ...part, areas: [areaOf(place)] });
  }
}

function refuseOnProtected(places: readonly Place[]): void {
  if (places.some(({ sheet }) => sheet.protection)) throw accessDenied();
}

function invalidWithin(state: HostState, places: readonly Place[]): ReturnType<typeof invalidCells> {
  return places.flatMap((place) => invalidCells(state.workbook, place.sheet, areaOf(place)));
}

function invalidAreas(state: HostState, places: readonly Place[]): WireObject | null {
  const areas = invalidWithin(state, places);
  const [first] = places;
  return areas.length === 0 || !first ? null : rangeAreas(state, first.sheet, areas);
}
