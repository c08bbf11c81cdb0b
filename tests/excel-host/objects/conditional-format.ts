import { invalidArgument, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { around } from "../model/area.js";
import type { ConditionalFormat, ConditionalLook } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import type { Json } from "../wire/wire.js";
import { numberOf, recordOf, textOf, truthOf, type WireObject } from "../wire/wire-object.js";
import { refuseOnProtected } from "./conditional-formats.js";
import { range } from "./range.js";
import { rangeAreas } from "./range-areas.js";
import { colour } from "./range-format.js";

/** One conditional format; only «formula» and «value of the cell» can be looked into here. */
export function conditionalFormat(state: HostState, sheet: Sheet, one: ConditionalFormat): WireObject {
  const there = (): ConditionalFormat => {
    if (!sheet.conditionalFormats.some(({ id }) => id === one.id)) throw itemNotFound();
    return one;
  };
  const ofType = (type: string, make: () => WireObject) => (): WireObject => {
    if (there().type !== type) throw invalidArgument();
    return make();
  };
  const whole = (): WireObject => {
    const [first, ...rest] = there().areas;
    if (!first) throw itemNotFound();
    return range(state, sheet, rest.reduce(around, first));
  };
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: one.id }),
    get: {
      Id: () => one.id,
      Type: () => there().type,
      Priority: () => there().priority,
      StopIfTrue: () => there().stopIfTrue,
    },
    set: {
      StopIfTrue: (value) => {
        refuseOnProtected(sheet);
        there().stopIfTrue = truthOf(value);
      },
      Priority: (value) => setPriority(sheet, there(), numberOf(value)),
    },
    child: {
      Custom: ofType("Custom", () => custom(sheet, one)),
      CustomOrNullObject: () => (there().type === "Custom" ? custom(sheet, one) : null),
      CellValue: ofType("CellValue", () => cellValue(sheet, one)),
      CellValueOrNullObject: () => (there().type === "CellValue" ? cellValue(sheet, one) : null),
    },
    make: {
      GetRange: whole,
      GetRangeOrNullObject: () => (there().areas.length === 1 ? whole() : null),
      GetRanges: () => rangeAreas(state, sheet, there().areas),
    },
    call: {
      Delete: () => {
        refuseOnProtected(sheet);
        there();
        sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== one.id);
      },
    },
  };
}

function setPriority(sheet: Sheet, one: ConditionalFormat, priority: number): void {
  refuseOnProtected(sheet);
  const others = sheet.conditionalFormats.filter((other) => other !== one).sort((a, b) => a.priority - b.priority);
  others.splice(priority, 0, one);
  others.forEach((other, index) => (other.priority = index));
}

function custom(sheet: Sheet, one: ConditionalFormat): WireObject {
  return {
    type: "CustomConditionalFormat",
    child: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        get: { Formula: () => one.formula },
        set: {
          Formula: (value) => {
            refuseOnProtected(sheet);
            const formula = textOf(value);
            // Belief: Excel takes a formula with its «=» only.
            if (!formula.startsWith("=")) throw invalidArgument();
            one.formula = formula;
          },
        },
      }),
      Format: () => look(sheet, one.look),
    },
  };
}

function cellValue(sheet: Sheet, one: ConditionalFormat): WireObject {
  return {
    type: "CellValueConditionalFormat",
    get: { Rule: () => one.cellValue },
    set: {
      Rule: (value) => {
        refuseOnProtected(sheet);
        one.cellValue = recordOf(value);
      },
    },
    child: { Format: () => look(sheet, one.look) },
  };
}

function look(sheet: Sheet, one: ConditionalLook): WireObject {
  const set =
    (name: keyof ConditionalLook, check: (value: Json) => Json) =>
    (value: Json): void => {
      refuseOnProtected(sheet);
      Object.assign(one, { [name]: check(value) });
    };
  return {
    type: "ConditionalRangeFormat",
    child: {
      Fill: () => ({
        type: "ConditionalRangeFill",
        get: { Color: () => one.fill },
        set: { Color: set("fill", colour) },
        call: { Clear: () => set("fill", () => null)(null) },
      }),
      Font: () => ({
        type: "ConditionalRangeFont",
        get: {
          Color: () => one.color,
          Bold: () => one.bold,
          Italic: () => one.italic,
          Underline: () => one.underline,
          Strikethrough: () => one.strikethrough,
        },
        set: {
          Color: set("color", colour),
          Bold: set("bold", truthOf),
          Italic: set("italic", truthOf),
          Underline: set("underline", textOf),
          Strikethrough: set("strikethrough", truthOf),
        },
      }),
    },
  };
}
