import { fixEdits } from "../../shared/fill/fix-edits.js";
import { suggestFills } from "../../shared/fill/suggest.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { cellAddress } from "../../shared/grid/address.js";
import { type Grid, isCellError, valueAt } from "../../shared/grid/grid.js";
import { isDateFormat, serialToIso } from "../../shared/grid/serial-date.js";
import { message } from "../../shared/messages/message.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import { patchProblem, patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { CliError, EXIT } from "./cli-error.js";
import { dayOf } from "./dates.js";
import { exitCodeOf, figuresOf, figuresSentence } from "./figures.js";
import { refuseOverwriting, writeBytes } from "./files.js";
import type { Io } from "./io.js";
import { type ReadRegister, readRegister, recogniseBytes } from "./read-register.js";
import type { Shell } from "./shell.js";

/**
 * `fill FILE -o OUT`: a copy with the mechanical fixes and with what can be known put in; each change is printed. The
 * command itself is the curator's word; FILE stays as it is.
 */
export function addFill({ program, io, finish }: Shell): void {
  program
    .command("fill")
    .description(message("cli.fill.description"))
    .argument("<книга>", message("cli.argument.file"))
    .requiredOption("-o, --out <копия>", message("cli.option.out"))
    .action(async (file: string, { out }: { out: string }) => {
      refuseOverwriting([file], out);
      const register = await readRegister(file);
      if (!register.hasRegister) {
        io.out(message("cli.noRegister", { file: register.name }));
        return finish(EXIT.findings);
      }
      const problem = patchProblem(register.bytes);
      if (problem) throw new CliError(message("cli.file.problem", { file: register.name, problem: problem.message }));
      const filled = await patchWorkbook(register.bytes, { edits: changesOf(io, register) });
      await writeBytes(out, filled);
      const { findings, hasRegister } = await recogniseBytes(register.name, filled);
      io.out(message("cli.fill.written", { out, left: figuresSentence(figuresOf(findings)) }));
      finish(exitCodeOf(figuresOf(findings), hasRegister));
    });
}

/** Fixes first; a suggestion never writes over a fix of the same cell. */
function changesOf(io: Io, { grids, workbook, findings }: ReadRegister): CellEdit[] {
  const found = findings.flatMap(({ sheet, findings: ofSheet }) => ofSheet.map((finding) => ({ sheet, finding })));
  const fixes = fixEdits(found, grids);
  const fixed = new Set(fixes.map(placeKey));
  const fills = suggestFills(workbook, grids, { dictionary: defaultDictionary }).filter(
    ({ edit }) => !fixed.has(placeKey(edit)),
  );
  io.out(message("cli.fill.fixes", { count: fixes.length }));
  for (const edit of fixes) io.out(message("cli.fill.fix", fixWords(edit, grids)));
  io.out(message("cli.fill.fills", { count: fills.length }));
  for (const { sheet, cell, before, after, source } of fills) {
    io.out(message("cli.fill.fill", { sheet, cell, before: before || "-", after, source }));
  }
  return [...fixes, ...fills.map(({ edit }) => edit)];
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
    before: isCellError(before) ? before.error : String(before ?? "-"),
    after: iso === null ? String(value ?? "-") : dayOf(iso),
  };
}

function placeKey({ sheet, row, column }: CellEdit): string {
  return `${sheet}\n${row}\n${column}`;
}
