import { addIn } from "../actions/actor.js";
import { protect, unprotect } from "../actions/sheets.js";
import type { HostState } from "../host-state.js";
import { PROTECTION_OPTIONS } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { recordOf, type WireObject } from "../wire/wire-object.js";

/** A sheet's protection. Nothing in its options is allowed unless it is named; selecting always is. */
export function protection(state: HostState, sheet: Sheet): WireObject {
  return {
    type: "WorksheetProtection",
    get: {
      Protected: () => sheet.protection !== null,
      Options: () => {
        const { protection: on } = sheet;
        if (!on) return null;
        const named = PROTECTION_OPTIONS.map((option) => [option, on.allowed.has(option)]);
        return { ...(Object.fromEntries(named) as Record<string, boolean>), selectionMode: "Normal" };
      },
    },
    call: {
      Protect: (options, password) => {
        const given = recordOf(options);
        const allowed = new Set(PROTECTION_OPTIONS.filter((option) => given[option] === true));
        protect(addIn(state), sheet, { allowed, password: typeof password === "string" ? password : null });
      },
      Unprotect: (password) => unprotect(addIn(state), sheet, typeof password === "string" ? password : null),
    },
  };
}
