import { EVENT, WORKBOOK_TARGET } from "../events.js";
import { accessDenied, HostError, invalidArgument, itemAlreadyExists } from "../host-error.js";
import { areaOfCell } from "../model/area.js";
import { renameSheetInFormula } from "../model/formula-references.js";
import type { Protection } from "../model/parts.js";
import { Sheet } from "../model/sheet.js";
import { type Actor, raiseOnSheet } from "./actor.js";

/** A new blank sheet at the end; without a name it is called as Excel would, «Лист2». */
export function addSheet(actor: Actor, name: string | null): Sheet {
  const { workbook } = actor.state;
  const given = name ?? freeSheetName(actor);
  if (workbook.find(given)) throw itemAlreadyExists();
  checkName(given);
  const sheet = new Sheet(workbook.newId(), given);
  workbook.sheets.push(sheet);
  raiseOnSheet(actor, sheet, EVENT.added);
  return sheet;
}

function freeSheetName({ state: { workbook, setting } }: Actor): string {
  const word = setting.culture === "ru-RU" ? "Лист" : "Sheet";
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (!workbook.find(`${word}${number}`)) return `${word}${number}`;
  }
}

/** A copy right after the sheet, with new ids for its tables: two of one name cannot be in a workbook. */
export function copySheet(
  actor: Actor,
  sheet: Sheet,
  position = actor.state.workbook.sheets.indexOf(sheet) + 1,
): Sheet {
  const { workbook } = actor.state;
  const copied = sheet.copy(workbook.newId(), workbook.freeName(sheet.name));
  copied.tables = copied.tables.map((table) => ({ ...table, id: workbook.newId(), name: `${table.name}_2` }));
  workbook.sheets.splice(position, 0, copied);
  raiseOnSheet(actor, copied, EVENT.added);
  return copied;
}

export function deleteSheet(actor: Actor, sheet: Sheet): void {
  const { workbook, events } = actor.state;
  if (
    workbook.sheets.filter(({ visibility }) => visibility === "Visible" && sheet.visibility === "Visible").length === 1
  )
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible sheet.", 400);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  events.raise(EVENT.deleted, [WORKBOOK_TARGET], { source: actor.source, worksheetId: sheet.id });
  const next = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  if (workbook.active === sheet && next) activate(actor, next);
}

/** Formulas, names and the sheet's own id go on; only what it is called changes. */
export function renameSheet(actor: Actor, sheet: Sheet, name: string): void {
  const { workbook } = actor.state;
  const other = workbook.find(name);
  if (other && other !== sheet) throw itemAlreadyExists();
  checkName(name);
  const nameBefore = sheet.name;
  for (const one of workbook.sheets) {
    for (const { row, column, cell } of [...one.written()]) {
      if (cell.formula !== null)
        one.change(row, column, { formula: renameSheetInFormula(cell.formula, nameBefore, name) });
    }
  }
  for (const one of workbook.names) one.formula = renameSheetInFormula(one.formula, nameBefore, name);
  sheet.name = name;
  if (workbook.selection.sheet === nameBefore) workbook.selection = { ...workbook.selection, sheet: name };
  raiseOnSheet(actor, sheet, EVENT.nameChanged, { nameBefore, nameAfter: name });
}

function checkName(name: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
}

export function moveSheet(actor: Actor, sheet: Sheet, position: number): void {
  const { sheets } = actor.state.workbook;
  const before = sheets.indexOf(sheet);
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  raiseOnSheet(actor, sheet, EVENT.moved, { positionBefore: before, positionAfter: position });
}

/** Belief: a hidden sheet cannot be brought to the front. */
export function activate(actor: Actor, sheet: Sheet): void {
  const { workbook } = actor.state;
  if (sheet.visibility !== "Visible") throw invalidArgument();
  const before = workbook.active;
  if (before === sheet) return;
  workbook.active = sheet;
  workbook.selection = { sheet: sheet.name, area: areaOfCell(0, 0) };
  raiseOnSheet(actor, before, EVENT.deactivated);
  raiseOnSheet(actor, sheet, EVENT.activated);
}

export function setVisibility(actor: Actor, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const visibilityBefore = sheet.visibility;
  const others = actor.state.workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) throw invalidArgument();
  sheet.visibility = visibility;
  const [next] = others;
  if (visibility !== "Visible" && actor.state.workbook.active === sheet && next) activate(actor, next);
  raiseOnSheet(actor, sheet, EVENT.visibilityChanged, { visibilityBefore, visibilityAfter: visibility });
}

/** Belief: to protect what is protected, and to open what is open, fails (office-js 6784). */
export function protect(actor: Actor, sheet: Sheet, protection: Protection): void {
  if (sheet.protection) throw new HostError("InvalidOperation", "The sheet is already protected.", 400);
  sheet.protection = protection;
  raiseOnSheet(actor, sheet, EVENT.protectionChanged, { isProtected: true });
}

export function unprotect(actor: Actor, sheet: Sheet, password: string | null): void {
  if (!sheet.protection) throw new HostError("InvalidOperation", "The sheet is not protected.", 400);
  if (sheet.protection.password !== null && sheet.protection.password !== password) throw accessDenied();
  sheet.protection = null;
  raiseOnSheet(actor, sheet, EVENT.protectionChanged, { isProtected: false });
}
