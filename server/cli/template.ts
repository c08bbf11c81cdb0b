import { blankRegister } from "../../shared/fill/blank-register.js";
import { type CarriedOver, carryOver, type LeftPair } from "../../shared/fill/carry-over.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { schoolInTitle } from "../../shared/register/school-in-title.js";
import { writeBlankRegister } from "../workbook/write-blank-register.js";
import { CliError, EXIT } from "./cli-error.js";
import { currentSchoolYear, readSchoolYear } from "./dates.js";
import { readDictionary } from "./dictionary-file.js";
import type { Io } from "./io.js";
import { refuseUnwritable, writeBytes } from "./out-file.js";
import { type ReadRegister, readRegister } from "./read-register.js";
import type { Shell } from "./shell.js";

interface TemplateOptions {
  readonly out: string;
  readonly school?: string;
  readonly year?: string;
  readonly from?: string;
  readonly dictionary?: string;
}

/**
 * `template -o OUT`: a blank register with headings, lists and a page on how to fill it in; with `--from` it begins with
 * last year's pairs, and those that do not go on are listed with the reason.
 */
export function addTemplate({ program, io, finish }: Shell): void {
  program
    .command("template")
    .description(message("cli.template.description"))
    .requiredOption("-o, --out <книга>", message("cli.template.out"))
    .option("--school <школа>", message("cli.template.school"))
    .option("--year <год>", message("cli.option.year"))
    .option("--from <книга>", message("cli.template.from"))
    .option("--dictionary <файл>", message("cli.dictionary.option"))
    .addHelpText("after", `\n${message("cli.template.examples")}`)
    .action(async (options: TemplateOptions) => {
      const asked = options.year === undefined ? null : readSchoolYear(options.year);
      await refuseUnwritable(options.out, ".xlsx", options.from === undefined ? [] : [options.from]);
      const dictionary = await readDictionary(options.dictionary);
      const last = options.from === undefined ? null : await readLast(options.from, dictionary);
      const schoolYear = asked ?? (last && yearAfter(last)) ?? currentSchoolYear(new Date());
      const carried = last ? carryOver(last.workbook.sheets, { schoolYear }) : NOTHING;
      const school = options.school?.trim() || (last && titledSchool(last));
      const register = blankRegister({
        dictionary,
        schoolYear,
        ...(school ? { school } : {}),
        carried: carried.pairs,
      });
      await writeBytes(options.out, await writeBlankRegister(register, { dictionary, at: new Date() }));
      if (last) printCarried(io, carried);
      io.out(message("cli.template.written", { out: options.out, year: schoolYear.replace("-", "–") }));
      finish(EXIT.ok);
    });
}

const NOTHING: CarriedOver = { pairs: [], left: [] };

async function readLast(file: string, dictionary: Dictionary): Promise<ReadRegister> {
  const register = await readRegister(file, { dictionary });
  if (!register.hasRegister) throw new CliError(message("cli.noRegister", { file: register.name }));
  return register;
}

/** The year after the latest that the book tells. */
function yearAfter({ workbook }: ReadRegister): string | null {
  const years = workbook.sheets.flatMap(({ schoolYear }) => schoolYear ?? []).sort();
  const first = Number(years.at(-1)?.slice(0, 4));
  return years.length === 0 ? null : `${String(first + 1)}-${String(first + 2)}`;
}

function titledSchool({ workbook, grids }: ReadRegister): string | null {
  for (const sheet of workbook.sheets) {
    const grid = grids.find(({ name }) => name === sheet.name);
    const named = grid && sheet.kind === "register" ? schoolInTitle(sheet, grid) : null;
    if (named) return named.name;
  }
  return null;
}

function printCarried(io: Io, { pairs, left }: CarriedOver): void {
  io.out(message("cli.template.carried", { count: pairs.length }));
  if (left.length === 0) return;
  io.out(message("cli.template.left", { count: left.length }));
  for (const pair of left) io.out(message("cli.template.leftPair", leftWords(pair)));
}

function leftWords({ from, mentorName, menteeName, reason }: LeftPair): Record<string, string | number> {
  const nobody = message("cli.template.nobody");
  return {
    ...from,
    pair: `${mentorName ?? nobody} – ${menteeName ?? nobody}`,
    reason: message(`fill.left.${reason}`),
  };
}
