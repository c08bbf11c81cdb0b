import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { v7 } from "uuid";
import type { Me } from "../../shared/api/sign-in.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { isSameSchool } from "../../shared/register/school-name.js";
import { preparePush, type PreparedPush } from "../../shared/sync/prepare-push.js";
import type { KeptPair, OutgoingPair } from "../../shared/sync/types.js";
import type { MergedData } from "../workbook/merged-data.js";
import { writeMergedWorkbook } from "../workbook/write-merged-workbook.js";
import { EXIT } from "./cli-error.js";
import { readSchoolYear, writtenYear } from "./dates.js";
import { readDictionary } from "./dictionary-file.js";
import { exitCodeOf, figuresOf, figuresSentence } from "./figures.js";
import { filesTable } from "./files-table.js";
import type { Io } from "./io.js";
import { refuseUnwritable, writeBytes } from "./out-file.js";
import { printHeldBack } from "./push.js";
import { type ReadRegister, readRegister } from "./read-register.js";
import { schoolNameOf } from "./school-name.js";
import { freshMemory } from "./send-register.js";
import type { Shell } from "./shell.js";
import { sayLine } from "./terminal.js";

interface MergeOptions {
  readonly out: string;
  readonly year?: string;
  readonly district?: string;
  readonly dictionary?: string;
}

interface SchoolFile {
  readonly register: ReadRegister;
  readonly school: string;
}

/** A file as its school would have sent it after its other files. */
interface PreparedFile extends SchoolFile {
  readonly prepared: PreparedPush;
  /** Its pairs that no earlier file of the school has. */
  readonly fresh: readonly OutgoingPair[];
}

/**
 * `merge FILES… -o OUT`: the merged workbook straight from files, without a server. Rows go in as they would have been
 * sent: those with errors stay out, pupils' names are reduced. Files of one school are one school, and a pair that
 * stands in two of them counts once; pairs of other years and books without a register are named.
 */
export function addMerge({ program, io, finish }: Shell): void {
  program
    .command("merge")
    .description(message("cli.merge.description"))
    .argument("<книги...>", message("cli.argument.files"))
    .requiredOption("-o, --out <книга>", message("cli.merge.out"))
    .option("--year <год>", message("cli.option.year"))
    .option("--district <район>", message("cli.merge.district"))
    .option("--dictionary <файл>", message("cli.dictionary.option"))
    .addHelpText("after", `\n${message("cli.merge.examples")}`)
    .action(async (files: string[], options: MergeOptions) => {
      const asked = options.year === undefined ? null : readSchoolYear(options.year);
      await refuseUnwritable(options.out, ".xlsx", files);
      const dictionary = await readDictionary(options.dictionary);
      const { schools, others } = await readSchools(io, files, dictionary);
      if (schools.length === 0) {
        printOthers(io, others);
        io.out(message("cli.merge.nothing"));
        return finish(EXIT.findings);
      }
      const year = asked ?? usualYear(schools);
      const prepared = prepareFiles(schools, year ?? NO_YEAR, dictionary);
      const data = mergedFromFiles(prepared, {
        schoolYear: year ?? message("cli.merge.noYear"),
        district: options.district?.trim() || message("cli.merge.noDistrict"),
        dictionary,
      });
      await writeBytes(options.out, await writeMergedWorkbook(data));
      if (prepared.length > 1) io.out(filesTable(prepared.map(({ register }) => register)));
      for (const file of prepared) printFile(io, file, year);
      printOthers(io, others);
      const figures = { pairs: data.pairs.length, schools: data.schools.length };
      io.out(message("cli.merge.written", { out: options.out, ...figures }));
      finish(others.length === 0 && prepared.every(isClean) ? EXIT.ok : EXIT.findings);
    });
}

/** The files that have a register, each with its school, and those that have none. */
async function readSchools(io: Io, files: readonly string[], dictionary: Dictionary) {
  const schools: SchoolFile[] = [];
  const others: ReadRegister[] = [];
  for (const file of files) {
    io.progress(message("cli.merge.reading", { file: basename(file) }));
    const register = await readRegister(file, { dictionary });
    if (!register.hasRegister) {
      others.push(register);
      continue;
    }
    const name = schoolNameOf(file, register.workbook, register.grids);
    const known = schools.find(({ school }) => school === name || isSameSchool(school, name));
    schools.push({ register, school: known?.school ?? name });
  }
  return { schools, others };
}

function printOthers(io: Io, others: readonly ReadRegister[]): void {
  for (const { name } of others) sayLine(io, message("cli.noRegister", { file: name }), { look: "warning" });
}

function printFile(io: Io, { school, register, prepared, fresh }: PreparedFile, year: string | null): void {
  const at = { school, file: register.name };
  const figures = figuresSentence(figuresOf(register.findings));
  sayLine(io, message("cli.merge.school", { ...at, count: prepared.leaving.length, figures }), { look: "title" });
  const doubles = prepared.leaving.length - fresh.length;
  if (doubles > 0) sayLine(io, message("cli.merge.double", { ...at, count: doubles }));
  for (const { schoolYear, pairs } of prepared.otherYears) {
    const years = { year: writtenYear(schoolYear), collected: writtenYear(year ?? "") };
    sayLine(io, message("cli.merge.otherYear", { ...at, ...years, pairs }), { look: "warning" });
  }
  printHeldBack(io, prepared);
}

function isClean({ register, prepared }: PreparedFile): boolean {
  return prepared.otherYears.length === 0 && exitCodeOf(figuresOf(register.findings), true) === EXIT.ok;
}

/**
 * Stands for the year of pairs while nothing tells it. Nobody is of age in it, so that no pupil's name is shown for
 * want of a date.
 */
const NO_YEAR = "0000-0000";

/** The year of most pairs; the newest of several; `null` where no book tells any. */
function usualYear(schools: readonly SchoolFile[]): string | null {
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
  return usual?.[0] ?? null;
}

/** A key of this run only: prints of names tell persons apart in this workbook, and nowhere else. */
const RUN_KEY = randomBytes(32).toString("hex");

/** Each file after the earlier ones of its school: their pairs are found again as a district finds its own (rule 1). */
function prepareFiles(files: readonly SchoolFile[], schoolYear: string, dictionary: Dictionary): PreparedFile[] {
  const keptBySchool = new Map<string, Map<string, KeptPair>>();
  return files.map((file) => {
    const kept = keptBySchool.get(file.school) ?? new Map<string, KeptPair>();
    keptBySchool.set(file.school, kept);
    const prepared = asSent(file, { schoolYear, dictionary, kept: [...kept.values()] });
    const fresh = prepared.leaving.filter(({ id }) => !kept.has(id));
    for (const { id, fields, persons } of fresh)
      kept.set(id, { id, version: 1, schoolYear, state: "active", fields, persons });
    return { ...file, prepared, fresh };
  });
}

interface District {
  readonly schoolYear: string;
  readonly dictionary: Dictionary;
  /** What earlier files of the school have brought. */
  readonly kept: readonly KeptPair[];
}

function asSent({ register, school }: SchoolFile, { schoolYear, dictionary, kept }: District): PreparedPush {
  const me: Me = {
    role: "curator",
    district: { id: "", name: "", schoolYear, dueDate: null, closed: false },
    school: { id: school, name: school, spellings: [] },
    policy: { pupilNames: "surname-initial", extraFields: [], fingerprintKey: RUN_KEY },
  };
  const { workbook, findings } = register;
  const memory = freshMemory();
  const newId = () => v7();
  return preparePush({ workbook, findings, me, dictionary, kept, memory, schoolYear, newId });
}

function mergedFromFiles(
  files: readonly PreparedFile[],
  { schoolYear, district, dictionary }: Pick<MergedData, "schoolYear" | "district" | "dictionary">,
): MergedData {
  const at = new Date().toISOString();
  const schools = [...new Set(files.map(({ school }) => school))];
  return {
    ...{ district, schoolYear, at, dictionary },
    schools: schools.map((name) => ({ id: name, name, lastPushAt: at, refused: refusedOf(files, name) })),
    pairs: files.flatMap(({ school, register, fresh }) =>
      fresh.map(({ id, fields, persons, where }) => ({
        id,
        school,
        fields,
        persons,
        updatedAt: at,
        by: register.name,
        warnings: (register.findings.find(({ sheet }) => sheet === where.sheet)?.findings ?? []).filter(
          ({ row, severity }) => row === where.row && severity === "warning",
        ),
      })),
    ),
    conflicts: [],
  };
}

function refusedOf(files: readonly PreparedFile[], name: string): number {
  return files.reduce((sum, { school, prepared }) => sum + (school === name ? prepared.heldBack.length : 0), 0);
}
