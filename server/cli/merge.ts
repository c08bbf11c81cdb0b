import { basename } from "node:path";
import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { message } from "../../shared/messages/message.js";
import type { Me } from "../../shared/api/sign-in.js";
import { preparePush, type PreparedPush } from "../../shared/sync/prepare-push.js";
import type { MergedData } from "../workbook/merged-data.js";
import { writeMergedWorkbook } from "../workbook/write-merged-workbook.js";
import { EXIT } from "./cli-error.js";
import { exitCodeOf, figuresOf, figuresSentence } from "./figures.js";
import { refuseOverwriting, writeBytes } from "./files.js";
import { printHeldBack } from "./push.js";
import { type ReadRegister, readRegister } from "./read-register.js";
import { schoolNameOf } from "./school-name.js";
import { freshMemory } from "./send-register.js";
import type { Shell } from "./shell.js";

interface MergeOptions {
  readonly out: string;
  readonly year?: string;
  readonly district?: string;
}

interface SchoolFile {
  readonly register: ReadRegister;
  readonly school: string;
}

/**
 * `merge FILES… -o OUT`: the merged workbook straight from files, without a server. Rows go in as they would have been
 * sent: those with errors stay out, pupils' names are reduced.
 */
export function addMerge({ program, io, finish }: Shell): void {
  program
    .command("merge")
    .description(message("cli.merge.description"))
    .argument("<книги...>", message("cli.argument.files"))
    .requiredOption("-o, --out <книга>", message("cli.merge.out"))
    .option("--year <год>", message("cli.option.year"))
    .option("--district <район>", message("cli.merge.district"))
    .action(async (files: string[], options: MergeOptions) => {
      refuseOverwriting(files, options.out);
      const schools: SchoolFile[] = [];
      for (const file of files) {
        io.progress(message("cli.merge.reading", { file: basename(file) }));
        const register = await readRegister(file);
        schools.push({ register, school: schoolNameOf(file, register.workbook, register.grids) });
      }
      const schoolYear = options.year ?? usualYear(schools);
      const prepared = schools.map((school) => ({ ...school, prepared: asSent(school, schoolYear) }));
      const data = mergedFromFiles(prepared, schoolYear, options.district ?? message("cli.merge.noDistrict"));
      await writeBytes(options.out, await writeMergedWorkbook(data));
      for (const { school, register, prepared: sent } of prepared) {
        const figures = figuresSentence(figuresOf(register.findings));
        io.out(message("cli.merge.school", { school, count: sent.leaving.length, figures, file: register.name }));
        if (!register.hasRegister) io.out(message("cli.noRegister", { file: register.name }));
        printHeldBack(io, sent);
      }
      io.out(
        message("cli.merge.written", { out: options.out, pairs: data.pairs.length, schools: data.schools.length }),
      );
      const clean = prepared.every(
        ({ register }) => exitCodeOf(figuresOf(register.findings), register.hasRegister) === EXIT.ok,
      );
      finish(clean ? EXIT.ok : EXIT.findings);
    });
}

/** The year of most pairs; the newest of several. */
function usualYear(schools: readonly SchoolFile[]): string {
  const counts = new Map<string, number>();
  for (const { register } of schools) {
    for (const sheet of register.workbook.sheets) {
      for (const pair of sheet.pairs) {
        const year = pair.schoolYear ?? sheet.schoolYear;
        if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  const [usual] = [...counts].sort(
    ([oneYear, one], [otherYear, other]) => other - one || (oneYear < otherYear ? 1 : -1),
  );
  return usual?.[0] ?? message("cli.merge.noYear");
}

/** A key of this run only: prints of names tell persons apart in this workbook, and nowhere else. */
const RUN_KEY = randomBytes(32).toString("hex");

function asSent({ register, school }: SchoolFile, schoolYear: string): PreparedPush {
  const me: Me = {
    role: "curator",
    district: { id: "", name: "", schoolYear, dueDate: null },
    school: { id: school, name: school, spellings: [] },
    policy: { pupilNames: "surname-initial", extraFields: [], fingerprintKey: RUN_KEY },
  };
  const { workbook, findings } = register;
  const memory = freshMemory();
  const newId = () => v7();
  return preparePush({ workbook, findings, me, dictionary: defaultDictionary, kept: [], memory, schoolYear, newId });
}

type PreparedFile = SchoolFile & { readonly prepared: PreparedPush };

function mergedFromFiles(files: readonly PreparedFile[], schoolYear: string, district: string): MergedData {
  const at = new Date().toISOString();
  return {
    ...{ district, schoolYear, at, dictionary: defaultDictionary },
    schools: files.map(({ school, register, prepared }) => ({
      id: register.name,
      name: school,
      lastPushAt: register.hasRegister ? at : null,
      refused: prepared.heldBack.length,
    })),
    pairs: files.flatMap(({ school, register, prepared }) =>
      prepared.leaving.map(({ id, fields, persons, where }) => ({
        ...{ id, school, fields, persons, updatedAt: at, by: register.name },
        warnings: (register.findings.find(({ sheet }) => sheet === where.sheet)?.findings ?? []).filter(
          ({ row, severity }) => row === where.row && severity === "warning",
        ),
      })),
    ),
    conflicts: [],
  };
}
