import { invalidArgument, invalidSelection, itemAlreadyExists, itemNotFound } from "../host-error.js";
import type { HostState } from "../host-state.js";
import { addressOf } from "../model/area.js";
import { quoteSheet, referenceOf } from "../model/formula-references.js";
import type { DefinedName } from "../model/parts.js";
import type { Sheet } from "../model/sheet.js";
import { isWireObject, textOf, truthOf, type WireArgument, type WireObject } from "../wire/wire-object.js";
import { areaOf, placeOf } from "./place.js";
import { range } from "./range.js";
import { worksheet } from "./worksheet.js";

/** Defined names: the workbook's, or those of one sheet. */
export function names(state: HostState, sheet: Sheet | null): WireObject {
  const { workbook } = state;
  // With another workbook in front a sheet's names cannot be reached (office-js 6365).
  if (sheet && state.inFront === "another workbook") throw invalidSelection();
  const list = (): DefinedName[] => workbook.names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null));
  const find = (key: WireArgument | undefined): DefinedName | undefined =>
    list().find(({ name }) => name.toLowerCase() === textOf(key).toLowerCase());
  return {
    type: "NamedItemCollection",
    items: () => list().map((one) => namedItem(state, one)),
    make: {
      Add: (name, reference, comment) => {
        if (find(name)) throw itemAlreadyExists();
        const added: DefinedName = {
          name: nameOf(name),
          formula: formulaOf(reference, sheet ?? workbook.active),
          comment: typeof comment === "string" ? comment : "",
          visible: true,
          sheetId: sheet?.id ?? null,
        };
        workbook.names.push(added);
        return namedItem(state, added);
      },
      GetItem: (key) => {
        const found = find(key);
        if (!found) throw itemNotFound();
        return namedItem(state, found);
      },
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found ? namedItem(state, found) : null;
      },
    },
    call: { GetCount: () => list().length },
  };
}

function nameOf(name: WireArgument | undefined): string {
  const text = textOf(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument();
  return text;
}

function formulaOf(reference: WireArgument | undefined, sheet: Sheet): string {
  if (typeof reference === "string" && reference.startsWith("=")) return reference;
  const place = placeOf(isWireObject(reference) ? reference : textOf(reference), sheet);
  return `=${quoteSheet(place.sheet.name)}!${addressOf(areaOf(place), "$")}`;
}

function namedItem(state: HostState, one: DefinedName): WireObject {
  const { workbook } = state;
  const pointed = (): WireObject | null => {
    const reference = referenceOf(one.formula, "");
    const sheet = reference && workbook.find(reference.sheet);
    return reference && sheet ? range(state, sheet, reference.area) : null;
  };
  const own = (): WireObject | null => {
    const sheet = workbook.sheets.find(({ id }) => id === one.sheetId);
    return sheet ? worksheet(state, sheet) : null;
  };
  return {
    type: "NamedItem",
    identity: () => ({ _Id: one.name }),
    get: {
      _Id: () => one.name,
      Name: () => one.name,
      Type: () => (pointed() ? "Range" : "Error"),
      Value: () => one.formula.slice(1),
      Formula: () => one.formula,
      Comment: () => one.comment,
      Visible: () => one.visible,
      Scope: () => (one.sheetId === null ? "Workbook" : "Worksheet"),
    },
    set: {
      Formula: (value) => void (one.formula = textOf(value)),
      Comment: (value) => void (one.comment = textOf(value)),
      Visible: (value) => void (one.visible = truthOf(value)),
    },
    child: { WorksheetOrNullObject: own },
    make: {
      GetRange: () => pointed() ?? refuse(),
      GetRangeOrNullObject: pointed,
    },
    call: {
      Delete: () => {
        workbook.names = workbook.names.filter((other) => other !== one);
      },
    },
  };
}

function refuse(): never {
  throw itemNotFound();
}
