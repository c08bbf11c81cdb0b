import { isoToSerial } from "../../../shared/grid/serial-date.js";
import type { HostState } from "../host-state.js";
import { notEmulated, numberOf, textOf, type WireObject } from "../wire-object.js";
import { customXmlParts } from "./custom-xml.js";
import { worksheets } from "./worksheet.js";

/** The root of every batch. */
export function workbookObject(state: HostState): WireObject {
  return {
    type: "Workbook",
    get: { Name: () => state.workbook.name },
    child: {
      Worksheets: () => worksheets(state),
      CustomXmlParts: () => customXmlParts(state),
      Functions: () => functions(state),
    },
    call: {
      _RemoveReference: (reference) => state.forget(textOf(reference)),
    },
  };
}

/** Belief: the functions of a workbook that counts from 1904 answer in its own serial numbers. */
function functions({ workbook: { date1904 } }: HostState): WireObject {
  return {
    type: "Functions",
    make: {
      Date: (year, month, day) => {
        const [y, m, d] = [numberOf(year), numberOf(month), numberOf(day)];
        if (m < 1 || m > 12 || d < 1 || d > 28) throw notEmulated("dates beyond a month's 28th");
        const iso = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
        return { type: "FunctionResult", get: { Value: () => isoToSerial(iso, date1904), Error: () => null } };
      },
    },
  };
}
