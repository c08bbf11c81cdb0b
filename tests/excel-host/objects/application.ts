import { notEmulated } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { isoToSerial } from "../../../shared/grid/serial-date.js";
import { numberOf, textOf, truthOf, type WireObject } from "../wire/wire-object.js";

/** Excel itself. Nothing here calculates, so calculation is held up without a trace. */
export function application(state: HostState): WireObject {
  const isRussian = state.setting.culture === "ru-RU";
  const separators = {
    type: "NumberFormatInfo",
    get: {
      NumberDecimalSeparator: () => (isRussian ? "," : "."),
      // Belief: Russian groups are divided by a no-break space.
      NumberGroupSeparator: () => (isRussian ? "\u00a0" : ","),
    },
  };
  return {
    type: "Application",
    get: {
      CalculationMode: () => state.calculationMode,
      CalculationState: () => "Done",
      DecimalSeparator: () => (isRussian ? "," : "."),
      ThousandsSeparator: () => (isRussian ? "\u00a0" : ","),
      UseSystemSeparators: () => true,
    },
    set: { CalculationMode: (value) => void (state.calculationMode = textOf(value)) },
    child: {
      CultureInfo: () => ({
        type: "CultureInfo",
        get: { Name: () => state.setting.culture },
        child: { NumberFormat: () => separators },
      }),
    },
    call: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

/** What handlers hear of: `context.runtime.enableEvents`. */
export function runtime({ events }: HostState): WireObject {
  return {
    type: "Runtime",
    get: { EnableEvents: () => events.enabled },
    set: { EnableEvents: (value) => void (events.enabled = truthOf(value)) },
  };
}

/** Belief: the functions of a workbook that counts from 1904 answer in its own serial numbers. */
export function functions({ workbook: { date1904 } }: HostState): WireObject {
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
