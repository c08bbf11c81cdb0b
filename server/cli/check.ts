import { checkReport } from "../../shared/check/check-report.js";
import { type Finding, severitySchema } from "../../shared/check/finding.js";
import { message } from "../../shared/messages/message.js";
import type { RegisterSheet } from "../../shared/register/register.js";
import { writtenYear } from "./dates.js";
import { exitCodeOf, figuresOf, figuresSentence, isClean } from "./figures.js";
import type { Io } from "./io.js";
import { type ReadRegister, readRegister } from "./read-register.js";
import type { Shell } from "./shell.js";

/** `check FILE [--json]`: what is recognised in a workbook and what is wrong with it. */
export function addCheck({ program, io, finish }: Shell): void {
  program
    .command("check")
    .description(message("cli.check.description"))
    .argument("<книга>", message("cli.argument.file"))
    .option("--json", message("cli.check.json"))
    .action(async (file: string, options: { json?: boolean }) => {
      const register = await readRegister(file);
      if (options.json)
        io.out(JSON.stringify(checkReport(register.name, register.workbook, register.findings), null, 2));
      else printReport(io, register);
      finish(exitCodeOf(figuresOf(register.findings), register.hasRegister));
    });
}

function printReport(io: Io, register: ReadRegister): void {
  if (!register.hasRegister) {
    io.out(message("cli.noRegister", { file: register.name }));
    for (const sheet of register.workbook.sheets)
      io.out(message("cli.check.sheetWhy", { sheet: sheet.name, why: sheet.why }));
    return;
  }
  for (const sheet of register.workbook.sheets) {
    if (sheet.kind !== "register") continue;
    printSheet(io, sheet, register.findings.find((each) => each.sheet === sheet.name)?.findings ?? []);
  }
  const figures = figuresOf(register.findings);
  io.out(
    isClean(figures) ? message("cli.check.clean") : message("cli.check.found", { figures: figuresSentence(figures) }),
  );
}

function printSheet(io: Io, sheet: RegisterSheet, findings: readonly Finding[]): void {
  io.out(message("cli.check.sheet", { sheet: sheet.name, pairs: sheet.pairs.length, year: yearOf(sheet) }));
  for (const severity of severitySchema.options) {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    io.out(`  ${message(`cli.severity.${severity}`, { count: found.length })}`);
    for (const finding of found) io.out(`    ${placeOf(finding)}${finding.message}`);
  }
  io.out("");
}

/** «2022–2023»; `none`, for the catalogue to leave it out, where nothing tells it. */
function yearOf({ schoolYear }: RegisterSheet): string {
  return schoolYear === undefined ? "none" : writtenYear(schoolYear);
}

/** «строка 9, I9: »; nothing for a finding about a whole table. */
function placeOf({ row, cell }: Finding): string {
  if (row === null) return "";
  return cell === null ? message("cli.place.row", { row }) : message("cli.place.cell", { row, cell });
}
