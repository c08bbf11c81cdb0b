import type { Dictionary } from "../../shared/dictionary/schema.js";
import { dropDownsFor } from "../../shared/fill/drop-downs.js";
import { type FillPlan, fillPlan } from "../../shared/fill/fill-plan.js";
import { previewEdits } from "../../shared/fill/preview.js";
import { message } from "../../shared/messages/message.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { DropDownPatch } from "../../shared/workbook/drop-down.js";
import { patchWorkbook } from "../../shared/workbook/patch-workbook.js";
import { cliError, EXIT } from "./cli-error.js";
import { readDictionary } from "./dictionary-file.js";
import { exitCodeOf, type Figures, figuresOf, figuresSentence, isClean } from "./figures.js";
import { fillReport, printFill } from "./print-fill.js";
import { endingOfCopy, refuseUnwritable, writeBytes } from "./out-file.js";
import { openBook, type ReadRegister, readRegister, recogniseBook, refuseUnpatchable } from "./read-register.js";
import type { Shell } from "./shell.js";
import { sayLine } from "./terminal.js";

interface FillOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lists?: boolean;
  readonly last?: string;
  readonly dictionary?: string;
}

const OUT = "-o, --out <копия>";

/**
 * `fill FILE -o OUT`: a copy with the mechanical fixes (those of hints) and with what is known put in; each change is
 * printed, with the findings that it uncovers. What the checks propose for an error or a warning, and what is only
 * likely, is a guess that a person has to look at, so the shell never writes it. FILE stays as it is; with `--dry-run`
 * nothing is written at all.
 */
export function addFill({ program, io, finish }: Shell): void {
  program
    .command("fill")
    .description(message("cli.fill.description"))
    .argument("<книга>", message("cli.argument.file"))
    .option(OUT, message("cli.option.out"))
    .option("--dry-run", message("cli.fill.dryRun"))
    .option("--last <книга>", message("cli.fill.last"))
    .option("--lists", message("cli.fill.lists"))
    .option("--json", message("cli.fill.json"))
    .option("--dictionary <файл>", message("cli.dictionary.option"))
    .addHelpText("after", `\n${message("cli.fill.examples")}`)
    .action(async (file: string, options: FillOptions) => {
      const out = outOf(options);
      if (out !== null) await refuseUnwritable(out, endingOfCopy(file), sourcesOf(file, options));
      const dictionary = await readDictionary(options.dictionary);
      const register = await readRegister(file, { dictionary });
      if (!register.hasRegister) {
        io.out(options.json ? "{}" : message("cli.noRegister", { file: register.name }));
        return finish(EXIT.findings);
      }
      refuseUnpatchable(register);
      const plan = await planOf(register, dictionary, options.last);
      const edits = [...plan.fixes, ...plan.fills.map(({ edit }) => edit)];
      const preview = previewEdits(edits, register.grids, checksOf(register, dictionary), register.findings);
      const lists = options.lists ? dropDownsFor(register.workbook, register.grids, dictionary) : null;
      const copy = await patched(register, edits, lists);
      if (out !== null) await writeBytes(out, copy);
      const left = await leftIn(register, copy, dictionary);
      if (options.json) io.out(JSON.stringify(fillReport({ register, plan, preview, out, left }), null, 2));
      else {
        printFill(io, { register, plan, preview });
        if (lists) io.out(message("cli.fill.listed", { count: lists.dropDowns.length }));
        const values = { left: figuresSentence(left), isClean: String(isClean(left)) };
        sayLine(io, message(out === null ? "cli.fill.dry" : "cli.fill.written", { out: out ?? "", ...values }));
      }
      finish(exitCodeOf(left, true));
    });
}

/** Where the copy goes; `null` for a dry run. */
function outOf({ out, dryRun = false }: FillOptions): string | null {
  if (dryRun) return null;
  if (out === undefined) throw cliError("usage.missingOption", { word: OUT, command: "estafeta fill" });
  return out;
}

function sourcesOf(file: string, { last }: FillOptions): string[] {
  return last === undefined ? [file] : [file, last];
}

async function planOf(
  { workbook, findings, grids }: ReadRegister,
  dictionary: Dictionary,
  last: string | undefined,
): Promise<FillPlan> {
  const earlier = last === undefined ? [] : (await readRegister(last, { dictionary })).workbook.sheets;
  return fillPlan(workbook, findings, grids, { dictionary, earlier });
}

function checksOf({ memory }: ReadRegister, dictionary: Dictionary): Parameters<typeof previewEdits>[2] {
  return { dictionary, ...(memory ? { mappings: memory.mappings } : {}) };
}

function patched(
  { bytes }: ReadRegister,
  edits: readonly CellEdit[],
  lists: DropDownPatch | null,
): Promise<Uint8Array> {
  return patchWorkbook(bytes, { edits, ...(lists ? { lists } : {}) });
}

/** What is still wrong with the copy, read back as anybody would read it. */
async function leftIn({ name }: ReadRegister, copy: Uint8Array, dictionary: Dictionary): Promise<Figures> {
  return figuresOf(recogniseBook(await openBook(name, copy), { dictionary }).findings);
}
