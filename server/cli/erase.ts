import { message } from "../../shared/messages/message.js";
import type { Context } from "../context.js";
import { type ActWords, expiredReason, personAct, yearAct } from "../erasure/acts.js";
import { cleanDatabase } from "../erasure/clean-database.js";
import { ERASED_KINDS, type ErasedCounts, isNothing } from "../erasure/erased.js";
import { erasePerson, SeveralPersons } from "../erasure/erase-person.js";
import { eraseYear, YearOpen } from "../erasure/erase-year.js";
import { type ExpiredYear, expiredYears } from "../erasure/expired-years.js";
import { emptyLog } from "../store/clean-file.js";
import { cliError, EXIT, type ExitCode } from "./cli-error.js";
import { writtenYear } from "./dates.js";
import { actIn, type ErasedWhat, type EraseOptions, readWhat, refuseBadAct } from "./erase-options.js";
import type { Io } from "./io.js";
import { writeBytes } from "./out-file.js";
import type { Shell } from "./shell.js";
import { chosenDistrict, chosenSchool, withContext } from "./with-context.js";

/** `erase --person | --year | --expired`: destroys personal data for good, and writes the act of it. */
export function addErase({ program, io, finish }: Shell): void {
  program
    .command("erase")
    .description(message("cli.erase.description"))
    .option("--person <имя>", message("cli.erase.person"))
    .option("--birth <год>", message("cli.erase.birth"))
    .option("--school <школа>", message("cli.erase.school"))
    .option("--initials", message("cli.erase.initials"))
    .option("--year <год>", message("cli.erase.year"))
    .option("--expired", message("cli.erase.expired"))
    .option("--district <район>", message("cli.option.district"))
    .option("--reason <причина>", message("cli.erase.reason"))
    .option("--by <кто>", message("cli.erase.by"))
    .option("-o, --out <файл>", message("cli.erase.out"))
    .option("--names", message("cli.erase.names"))
    .option("--dry-run", message("cli.erase.dryRun"))
    .action(async (options: EraseOptions) => {
      const what = readWhat(options);
      if (options.out !== undefined && !options.dryRun && what.kind !== "expired") await refuseBadAct(options.out);
      finish(await withContext(io, (context) => erase({ io, context, options }, what)));
    });
}

interface Errand {
  readonly io: Io;
  readonly context: Context;
  readonly options: EraseOptions;
}

async function erase(errand: Errand, what: ErasedWhat): Promise<ExitCode> {
  const { context, options } = errand;
  // Asked first: with another program at the database, what is deleted could stay in its files.
  if (!options.dryRun && !(await emptyLog(context.db))) throw cliError("erase.busy");
  if (what.kind === "person") return eraseOne(errand, what);
  if (what.kind === "expired") return eraseExpired(errand);
  const district = await chosenDistrict(context, options.district);
  const { schoolYear } = what;
  return eraseOneYear(errand, { district, schoolYear }, { file: options.out, reason: options.reason ?? null });
}

async function eraseOne(errand: Errand, what: Extract<ErasedWhat, { kind: "person" }>): Promise<ExitCode> {
  const { io, context, options } = errand;
  const district = await chosenDistrict(context, options.district);
  const school = what.school === null ? null : await chosenSchool(context, district, what.school);
  const asked = { ...what, districtId: district.id, schoolId: school?.id ?? null };
  const erased = await erasePerson(context, asked, options.dryRun === true).catch((error: unknown) => {
    throw error instanceof SeveralPersons ? cliError("erase.several", { count: error.count }) : error;
  });
  const code = await finishErasing(errand, {
    ...{ title: what.name, counts: erased.counts, file: options.out },
    actOf: (words) =>
      personAct({ district, person: what.name, school: school?.name ?? null }, what.birthYear, erased, words),
    reason: options.reason ?? null,
  });
  if (erased.perhaps > 0) io.out(message("cli.erase.perhaps", { count: erased.perhaps }));
  return code;
}

async function eraseOneYear(
  errand: Errand,
  of: ExpiredYear,
  { file, reason }: { readonly file: string | undefined; readonly reason: string | null },
): Promise<ExitCode> {
  const { context, options } = errand;
  const { district, schoolYear } = of;
  const year = writtenYear(schoolYear);
  const erased = await eraseYear(context, { districtId: district.id, schoolYear }, options.dryRun === true).catch(
    (error: unknown) => {
      throw error instanceof YearOpen ? cliError("erase.yearOpen", { year, key: schoolYear }) : error;
    },
  );
  return finishErasing(errand, {
    title: message("cli.erase.ofYear", { district: district.name, year }),
    ...{ counts: erased.counts, file, reason },
    actOf: (words) => yearAct(context, of, erased, words),
  });
}

async function eraseExpired(errand: Errand): Promise<ExitCode> {
  const { io, context, options } = errand;
  if (context.config.keepYears === null) throw cliError("erase.noKeepYears");
  const expired = (await expiredYears(context)).filter(
    ({ district }) => options.district === undefined || district.name === options.district,
  );
  if (expired.length === 0) {
    io.out(message("cli.erase.noneExpired"));
    // What the server has erased by itself may still wait to leave the file.
    return options.dryRun ? EXIT.ok : sayClean(errand, await cleanDatabase(context));
  }
  let code: ExitCode = EXIT.ok;
  for (const each of expired) {
    const what = `${each.schoolYear} ${each.district.name}`;
    const day = context.now().toISOString().slice(0, 10);
    const file = options.out === undefined || options.dryRun ? undefined : actIn(options.out, what, day);
    if (file !== undefined) await refuseBadAct(file);
    const done = await eraseOneYear(errand, each, { file, reason: options.reason ?? expiredReason(context) });
    if (done !== EXIT.ok) code = done;
  }
  return code;
}

interface Finished {
  readonly title: string;
  readonly counts: ErasedCounts;
  readonly file: string | undefined;
  readonly reason: string | null;
  actOf(words: ActWords): string | Promise<string>;
}

/** Says what went, makes it leave the database's file, and writes the act. */
async function finishErasing(errand: Errand, finished: Finished): Promise<ExitCode> {
  const { io, context, options } = errand;
  const { title, counts, file, reason } = finished;
  const isDry = options.dryRun === true;
  const clean = isDry || (await cleanDatabase(context));
  if (isNothing(counts)) {
    io.out(message(isDry ? "cli.erase.wouldNothing" : "cli.erase.nothing", { what: title }));
  } else {
    io.out(message(isDry ? "cli.erase.would" : "cli.erase.done", { what: title }));
    for (const kind of ERASED_KINDS)
      if (counts[kind] > 0)
        io.out(message("cli.erase.kind", { kind: message(`erasure.kind.${kind}`), count: counts[kind] }));
  }
  if (!isDry && file !== undefined && !isNothing(counts)) {
    const words = { reason, by: options.by ?? null, byServer: false, clean, withNames: options.names === true };
    await writeBytes(file, new TextEncoder().encode(await finished.actOf(words)));
    io.out(message("cli.erase.act", { file }));
    io.out(message("cli.erase.backups"));
  }
  return sayClean(errand, clean);
}

function sayClean({ io }: Errand, clean: boolean): ExitCode {
  if (clean) return EXIT.ok;
  io.err(message("cli.erase.unclean"));
  return EXIT.findings;
}
