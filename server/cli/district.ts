import { message } from "../../shared/messages/message.js";
import type { ChangeCollection } from "../../shared/api/collection.js";
import { administratorEntry, foundDistrict, foundSchool, invite } from "../auth/founding.js";
import { changeCollection } from "../collection/collection.js";
import { findDistrictsByName } from "../store/districts.js";
import { findSchoolByName } from "../store/schools.js";
import { cliError, type CliMessage, EXIT } from "./cli-error.js";
import { currentSchoolYear, dayOf, readDay, readSchoolYear, writtenYear } from "./dates.js";
import type { Io } from "./io.js";
import type { Shell } from "./shell.js";
import { anyDistrict, chosenDistrict, chosenSchool, withContext } from "./with-context.js";

/** `district NAME`: a new district and its first coordinator's code. */
export function addDistrict({ program, io, finish }: Shell): void {
  program
    .command("district")
    .description(message("cli.district.description"))
    .argument("[название]", message("cli.district.name"))
    .option("--year <год>", message("cli.option.year"))
    .option("--due <дата>", message("cli.district.due"))
    .option("--close", message("cli.district.close"))
    .option("--reopen", message("cli.district.reopen"))
    .option("--current", message("cli.district.current"))
    .action((named: string | undefined, options: DistrictOptions) => {
      const isChange = [options.close, options.reopen, options.current].includes(true) || named === undefined;
      if (isChange) return changeYear(io, named, options).then(() => finish(EXIT.ok));
      const name = readName(named, "district.noName");
      const year = options.year === undefined ? null : readSchoolYear(options.year);
      const dueDate = options.due === undefined ? null : readDay(options.due);
      return withContext(io, async (context) => {
        const schoolYear = year ?? currentSchoolYear(context.now());
        if ((await findDistrictsByName(context.db, name)).length > 0) throw cliError("district.exists", { name });
        const district = await foundDistrict(context, { name, schoolYear, dueDate });
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role: "coordinator",
          schoolId: null,
        });
        io.out(message("cli.district.made", { name, year: writtenYear(schoolYear) }));
        io.out(message("cli.code.coordinator", { code, until: dayOf(expiresAt) }));
        finish(EXIT.ok);
      });
    });
}

interface DistrictOptions {
  readonly year?: string;
  readonly due?: string;
  readonly close?: boolean;
  readonly reopen?: boolean;
  readonly current?: boolean;
}

/** `district [NAME] --due DAY | --close | --reopen | --current`: the collection of a year of the district that is there. */
function changeYear(io: Io, named: string | undefined, options: DistrictOptions): Promise<void> {
  const { due, close = false, reopen = false } = options;
  if (close && reopen) throw cliError("district.closeOrReopen");
  if (due === undefined && !close && !reopen && !options.current) throw cliError("district.noName");
  if (options.current && (close || options.year === undefined)) throw cliError("district.currentYear");
  const change: ChangeCollection = {
    ...(options.year === undefined ? {} : { schoolYear: readSchoolYear(options.year) }),
    ...(due === undefined ? {} : { dueDate: readDay(due) }),
    ...(close || reopen ? { closed: close } : {}),
    ...(options.current ? { current: true as const } : {}),
  };
  return withContext(io, async (context) => {
    const district = await chosenDistrict(context, named);
    const entry = administratorEntry.bind(null, context, district.id, "collection.change");
    const { schoolYear, dueDate, closedAt } = await changeCollection(context, district.id, change, entry);
    const due = dueDate === null ? "none" : dayOf(dueDate);
    const state = closedAt === null ? "open" : "closed";
    io.out(message("cli.district.changed", { name: district.name, year: writtenYear(schoolYear), due, state }));
  });
}

/** `school NAME`: a school of the district and its curator's code. */
export function addSchool({ program, io, finish }: Shell): void {
  program
    .command("school")
    .description(message("cli.school.description"))
    .argument("<название>", message("cli.school.name"))
    .option("--district <район>", message("cli.option.district"))
    .option("--spelling <название...>", message("cli.school.spelling"))
    .action((named: string, options: { district?: string; spelling?: string[] }) => {
      const name = readName(named, "school.noName");
      const spellings = (options.spelling ?? []).map((spelling) => readName(spelling, "school.noName"));
      return withContext(io, async (context) => {
        const district = await chosenDistrict(context, options.district);
        if (await findSchoolByName(context.db, district.id, name)) throw cliError("school.exists", { name });
        const school = await foundSchool(context, district.id, { name, spellings });
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role: "curator",
          schoolId: school.id,
        });
        io.out(message("cli.school.made", { name, district: district.name }));
        io.out(message("cli.code.curator", { code, until: dayOf(expiresAt), school: name }));
        finish(EXIT.ok);
      });
    });
}

/** `invite --school NAME`, `--coordinator` or `--region`: one more code. */
export function addInvite({ program, io, finish }: Shell): void {
  program
    .command("invite")
    .description(message("cli.invite.description"))
    .option("--school <школа>", message("cli.invite.school"))
    .option("--coordinator", message("cli.invite.coordinator"))
    .option("--region", message("cli.invite.region"))
    .option("--district <район>", message("cli.option.district"))
    .action((options: InviteOptions) => {
      const asked = [options.school, options.coordinator, options.region].filter((option) => option !== undefined);
      if (asked.length !== 1) throw cliError("invite.whom");
      return withContext(io, async (context) => {
        const district = options.region ? await anyDistrict(context) : await chosenDistrict(context, options.district);
        const school = options.school === undefined ? null : await chosenSchool(context, district, options.school);
        const role = options.region ? "region" : school ? "curator" : "coordinator";
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role,
          schoolId: school?.id ?? null,
        });
        io.out(message(`cli.code.${role}`, { code, until: dayOf(expiresAt), school: school?.name ?? "" }));
        finish(EXIT.ok);
      });
    });
}

interface InviteOptions {
  readonly school?: string;
  readonly coordinator?: boolean;
  readonly region?: boolean;
  readonly district?: string;
}

/** A name without stray spaces; one that has nothing else is none. */
function readName(text: string, refusal: CliMessage): string {
  const name = text.replace(/\s+/g, " ").trim();
  if (name === "") throw cliError(refusal);
  return name;
}
