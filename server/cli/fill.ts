import { fixEdits } from "../../shared/fill/fix-edits.js";
import { type Suggestion, suggestFills } from "../../shared/fill/suggest.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { cellAddress } from "../../shared/grid/address.js";
import { type Grid, isCellError, valueAt } from "../../shared/grid/grid.js";
import { isDateFormat, serialToIso } from "../../shared/grid/serial-date.js";
import { message } from "../../shared/messages/message.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { EXIT } from "./cli-error.js";
import { dayOf } from "./dates.js";
import { exitCodeOf, figuresOf, figuresSentence, isClean } from "./figures.js";
import type { Io } from "./io.js";
import { endingOfCopy, refuseUnwritable, writeBytes } from "./out-file.js";
import { openBook, type ReadRegister, readRegister, recogniseBook, refuseUnpatchable } from "./read-register.js";
import type { Shell } from "./shell.js";

/**
 * `fill FILE -o OUT`: a copy with the mechanical fixes (those of hints) and with what the workbook itself makes known
 * put in; each change is printed. What the checks propose for an error or a warning is a guess that a person has to
 * look at, so the shell never writes it. FILE stays as it is.
 */
export function addFill({ program, io, finish }: Shell): void {
  program
    .command("fill")
    .description(message("cli.fill.description"))
    .argument("<книга>", message("cli.argument.file"))
    .requiredOption("-o, --out <копия>", message("cli.option.out"))
    .action(async (file: string, { out }: { out: string }) => {
      await refuseUnwritable(out, endingOfCopy(file), [file]);
      const register = await readRegister(file);
      if (!register.hasRegister) {
        io.out(message("cli.noRegister", { file: register.name }));
        return finish(EXIT.findings);
      }
      refuseUnpatchable(register);
      const changes = changesOf(register);
      const filled = await patchWorkbook(register.bytes, { edits: [...changes.fixes, ...changes.fills.map(editOf)] });
      await writeBytes(out, filled);
      printChanges(io, register.grids, changes);
      const { findings, hasRegister } = recogniseBook(await openBook(register.name, filled));
      const figures = figuresOf(findings);
      io.out(message("cli.fill.written", { out, left: figuresSentence(figures), isClean: String(isClean(figures)) }));
      finish(exitCodeOf(figures, hasRegister));
    });
}

interface Changes {
  readonly fixes: readonly CellEdit[];
  readonly fills: readonly Suggestion[];
}

/** Fixes first; a suggestion never writes over a fix of the same cell. */
function changesOf({ grids, workbook, findings }: ReadRegister): Changes {
  const mechanical = findings.flatMap(({ sheet, findings: ofSheet }) =>
    ofSheet.filter(({ severity }) => severity === "hint").map((finding) => ({ sheet, finding })),
  );
  const fixes = fixEdits(mechanical, grids);
  const fixed = new Set(fixes.map(placeKey));
  const fills = suggestFills(workbook, grids, { dictionary: defaultDictionary }).filter(
    ({ edit }) => !fixed.has(placeKey(edit)),
  );
  return { fixes, fills };
}

function printChanges(io: Io, grids: readonly Grid[], { fixes, fills }: Changes): void {
  io.out(message("cli.fill.fixes", { count: fixes.length }));
  for (const edit of fixes) io.out(message("cli.fill.fix", fixWords(edit, grids)));
  io.out(message("cli.fill.fills", { count: fills.length }));
  for (const { sheet, cell, before, after, source } of fills) {
    io.out(message("cli.fill.fill", { sheet, cell, before: words(before), after: words(after), source }));
  }
}

function editOf({ edit }: Suggestion): CellEdit {
  return edit;
}

/** A cell's value as it is printed. */
function words(value: CellEdit["value"]): string {
  return value === null || value === "" ? message("cli.fill.blank") : String(value);
}

/** What stood in the cell and what stands there now; a date as people write it. */
function fixWords({ sheet, row, column, value, format }: CellEdit, grids: readonly Grid[]): Record<string, string> {
  const grid = grids.find(({ name }) => name === sheet);
  const before = grid ? valueAt(grid, row, column) : null;
  const isDate = typeof value === "number" && format !== undefined && isDateFormat(format);
  const iso = isDate ? serialToIso(value, grid?.date1904 ?? false) : null;
  return {
    sheet,
    cell: cellAddress(row, column),
    before: isCellError(before) ? before.error : words(before),
    after: iso === null ? words(value) : dayOf(iso),
  };
}

function placeKey({ sheet, row, column }: CellEdit): string {
  return `${sheet}\n${row}\n${column}`;
}
