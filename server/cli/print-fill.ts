import type { FillPlan } from "../../shared/fill/fill-plan.js";
import type { CellChange, EditPreview } from "../../shared/fill/preview.js";
import type { Suggestion } from "../../shared/fill/suggestion.js";
import type { Grid } from "../../shared/grid/grid.js";
import { isCellError } from "../../shared/grid/grid.js";
import { isDateFormat, serialToIso } from "../../shared/grid/serial-date.js";
import { message } from "../../shared/messages/message.js";
import { dayOf } from "./dates.js";
import type { Figures } from "./figures.js";
import type { Io } from "./io.js";
import { placeOf } from "./print-check.js";
import type { ReadRegister } from "./read-register.js";
import { sayLine } from "./terminal.js";

/** What a filling would do, or has done. */
export interface Filling {
  readonly register: ReadRegister;
  readonly plan: FillPlan;
  readonly preview: EditPreview;
}

/** Prints each change before → after, what is left to a person, and what the changes uncover. */
export function printFill(io: Io, { register, plan, preview }: Filling): void {
  const fixes = preview.changes.slice(0, plan.fixes.length);
  sayLine(io, message("cli.fill.fixes", { count: fixes.length }), { look: "title" });
  for (const change of fixes) sayLine(io, fixLine(change, register.grids), { hang: 2 });
  sayLine(io, message("cli.fill.fills", { count: plan.fills.length }), { look: "title" });
  printSuggestions(io, plan.fills);
  if (plan.doubtful.length > 0) {
    sayLine(io, message("cli.fill.doubtful", { count: plan.doubtful.length }), { look: "warning" });
    printSuggestions(io, plan.doubtful);
  }
  if (preview.appearing.length === 0) return;
  sayLine(io, message("cli.fill.appearing", { count: preview.appearing.length }), { look: "warning" });
  for (const { finding } of preview.appearing) sayLine(io, `  ${placeOf(finding)}${finding.message}`, { hang: 2 });
}

/** «29.02.2024» as a text looks no other than the date that replaces it: what they are is said. */
function fixLine(change: CellChange, grids: readonly Grid[]): string {
  const isMadeDate = typeof change.before === "string" && typeof change.after === "number" && isShownAsDate(change);
  return message(isMadeDate ? "cli.fill.fixDate" : "cli.fill.fix", changeWords(change, grids));
}

function isShownAsDate({ format }: CellChange): boolean {
  return format !== undefined && isDateFormat(format);
}

function printSuggestions(io: Io, suggestions: readonly Suggestion[]): void {
  for (const { sheet, cell, after, source } of suggestions) {
    const values = { sheet, cell, before: message("cli.fill.blank"), after: written(after), source };
    sayLine(io, message("cli.fill.fill", values), { hang: 2 });
  }
}

/** The same as plain data for programs. */
export function fillReport({
  register,
  plan,
  preview,
  out,
  left,
}: Filling & { readonly out: string | null; readonly left: Figures }): object {
  const told = ({ sheet, cell, field, after, source, confidence }: Suggestion) => ({
    ...{ sheet, cell, field, after, source, confidence },
  });
  return {
    file: register.name,
    out,
    fixes: preview.changes.slice(0, plan.fixes.length).map((change) => changeWords(change, register.grids)),
    fills: plan.fills.map(told),
    doubtful: plan.doubtful.map(told),
    appearing: preview.appearing.map(({ sheet, finding }) => ({ sheet, ...finding })),
    left,
  };
}

/** What stood in the cell and what stands there now; a date as people write it. */
function changeWords(change: CellChange, grids: readonly Grid[]): Record<string, string> {
  const { sheet, cell, before, after } = change;
  const date1904 = grids.find(({ name }) => name === sheet)?.date1904 ?? false;
  const iso = typeof after === "number" && isShownAsDate(change) ? serialToIso(after, date1904) : null;
  return {
    sheet,
    cell,
    before: isCellError(before) ? before.error : words(before),
    after: iso === null ? words(after) : dayOf(iso),
  };
}

/** A cell's value as it is printed. */
function words(value: string | number | boolean | null): string {
  return value === null || value === "" ? message("cli.fill.blank") : String(value);
}

function written(after: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(after) ? dayOf(after) : after;
}
