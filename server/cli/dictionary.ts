import { basename } from "node:path";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { OverrideProblem } from "../../shared/dictionary/overrides/problem.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { administratorEntry } from "../auth/founding.js";
import { changeOverrides } from "../dictionary/change-overrides.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { EXIT } from "./cli-error.js";
import { applyFile, readOverridesFile } from "./dictionary-file.js";
import { printDictionary } from "./dictionary-words.js";
import type { Io } from "./io.js";
import type { Shell } from "./shell.js";
import { chosenDistrict, withContext } from "./with-context.js";

/** `dictionary show`, `dictionary check FILE`, `dictionary set FILE`: the district's vocabulary from a shell. */
export function addDictionary(shell: Shell): void {
  const program = shell.program
    .command("dictionary")
    .description(message("cli.dictionary.description"))
    .helpCommand(false);
  addShow({ ...shell, program });
  addCheckFile({ ...shell, program });
  addSet({ ...shell, program });
}

function addShow({ program, io, finish }: Shell): void {
  program
    .command("show")
    .description(message("cli.dictionary.show"))
    .option("--district <район>", message("cli.dictionary.district"))
    .option("--json", message("cli.dictionary.showJson"))
    .action(async ({ district, json }: { district?: string; json?: boolean }) => {
      const dictionary = district === undefined ? defaultDictionary : await dictionaryOf(io, district);
      if (json) io.out(JSON.stringify(dictionary, null, 2));
      else printDictionary(io, dictionary);
      finish(EXIT.ok);
    });
}

function dictionaryOf(io: Io, name: string): Promise<Dictionary> {
  return withContext(io, async (context) => {
    const { id: districtId, dictionary_version: version } = await chosenDistrict(context, name);
    return (await districtDictionary(context, { districtId, version })).dictionary;
  });
}

function addCheckFile({ program, io, finish }: Shell): void {
  program
    .command("check")
    .description(message("cli.dictionary.check"))
    .argument("<файл>", message("cli.dictionary.argument"))
    .action(async (file: string) => {
      finish((await printCheck(io, file)) ? EXIT.ok : EXIT.findings);
    });
}

/** Prints what is wrong with a file of additions; whether it is good. */
async function printCheck(io: Io, file: string): Promise<boolean> {
  const applied = await applyFile(file);
  const name = basename(file);
  printProblems(io, applied.ok ? applied.notes : applied.problems);
  io.out(
    applied.ok
      ? message("cli.dictionary.good", { file: name })
      : message("cli.dictionary.bad", { file: name, count: applied.problems.length }),
  );
  return applied.ok;
}

function printProblems(io: Io, problems: readonly OverrideProblem[]): void {
  for (const { path, message: problem } of problems)
    io.out(message("cli.dictionary.problem", { path: path || message("cli.dictionary.whole"), problem }));
}

function addSet({ program, io, finish }: Shell): void {
  program
    .command("set")
    .description(message("cli.dictionary.set"))
    .argument("<файл>", message("cli.dictionary.argument"))
    .option("--district <район>", message("cli.option.district"))
    .action(async (file: string, options: { district?: string }) => {
      if (!(await printCheck(io, file))) return finish(EXIT.findings);
      const document = await readOverridesFile(file);
      await withContext(io, async (context) => {
        const district = await chosenDistrict(context, options.district);
        const audit = administratorEntry(context, district.id, "dictionary.change", {});
        const { version } = await changeOverrides(context, { seen: district.dictionary_version, document, audit });
        io.out(message("cli.dictionary.kept", { district: district.name, version }));
      });
      finish(EXIT.ok);
    });
}
