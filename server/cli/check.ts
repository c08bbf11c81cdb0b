import { type CheckReport, checkReport } from "../../shared/check/check-report.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { questionsOf } from "../../shared/recognise/questions.js";
import { message } from "../../shared/messages/message.js";
import { CliError, EXIT, type ExitCode } from "./cli-error.js";
import { readDictionary } from "./dictionary-file.js";
import { exitCodeOf, figuresOf } from "./figures.js";
import { filesTable } from "./files-table.js";
import type { Io } from "./io.js";
import { printCheck } from "./print-check.js";
import { type ReadRegister, readRegister } from "./read-register.js";
import type { Shell } from "./shell.js";
import { sayLine } from "./terminal.js";

interface CheckOptions {
  readonly json?: boolean;
  readonly dictionary?: string;
}

/**
 * `check FILE… [--json]`: what is recognised in workbooks and what is wrong with them. Several files give a table of them
 * first, or an array with `--json`; one that cannot be read is said on stderr, and the others are checked all the same.
 */
export function addCheck({ program, io, finish }: Shell): void {
  program
    .command("check")
    .description(message("cli.check.description"))
    .argument("<книги...>", message("cli.argument.books"))
    .option("--json", message("cli.check.json"))
    .option("--dictionary <файл>", message("cli.dictionary.option"))
    .addHelpText("after", `\n${message("cli.check.examples")}`)
    .action(async (files: string[], { json = false, dictionary: additions }: CheckOptions) => {
      const dictionary = await readDictionary(additions);
      if (files.length === 1) {
        const register = await readRegister(files[0] ?? "", { dictionary });
        if (json) printJson(io, reportOf(register, dictionary));
        else printCheck(io, register, dictionary);
        return finish(codeOf(register));
      }
      const { registers, worst } = await readAll(io, files, dictionary);
      if (json)
        printJson(
          io,
          registers.map((register) => reportOf(register, dictionary)),
        );
      else printAll(io, registers, dictionary);
      finish([worst, ...registers.map(codeOf)].reduce((one, other) => (other > one ? other : one)));
    });
}

async function readAll(
  io: Io,
  files: readonly string[],
  dictionary: Dictionary,
): Promise<{ registers: ReadRegister[]; worst: ExitCode }> {
  const registers: ReadRegister[] = [];
  let worst: ExitCode = EXIT.ok;
  for (const file of files) {
    io.progress(message("cli.merge.reading", { file }));
    try {
      registers.push(await readRegister(file, { dictionary }));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      io.err(error.message);
      worst = EXIT.unusable;
    }
  }
  return { registers, worst };
}

function printAll(io: Io, registers: readonly ReadRegister[], dictionary: Dictionary): void {
  if (registers.length === 0) return;
  io.out(filesTable(registers));
  for (const register of registers) {
    io.out("");
    sayLine(io, message("cli.check.file", { file: register.name }), { look: "title" });
    printCheck(io, register, dictionary);
  }
}

function reportOf({ name, workbook, findings, grids }: ReadRegister, dictionary: Dictionary): CheckReport {
  return checkReport(name, workbook, findings, questionsOf(workbook, grids, dictionary));
}

function printJson(io: Io, value: unknown): void {
  io.out(JSON.stringify(value, null, 2));
}

function codeOf({ findings, hasRegister }: ReadRegister): ExitCode {
  return exitCodeOf(figuresOf(findings), hasRegister);
}
