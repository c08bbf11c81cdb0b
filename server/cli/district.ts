import { message } from "../../shared/messages/message.js";
import { schoolYearSchema } from "../../shared/sync/types.js";
import { foundDistrict, foundSchool, invite } from "../auth/founding.js";
import { findDistrictsByName } from "../store/districts.js";
import { findSchoolByName } from "../store/schools.js";
import { cliError, EXIT } from "./cli-error.js";
import { currentSchoolYear, dayOf } from "./dates.js";
import type { Shell } from "./shell.js";
import { chosenDistrict, chosenSchool, withContext } from "./with-context.js";

/** `district NAME`: a new district and its first coordinator's code. */
export function addDistrict({ program, io, finish }: Shell): void {
  program
    .command("district")
    .description(message("cli.district.description"))
    .argument("<название>", message("cli.district.name"))
    .option("--year <год>", message("cli.option.year"))
    .option("--due <дата>", message("cli.district.due"))
    .action((name: string, options: { year?: string; due?: string }) =>
      withContext(io, async (context) => {
        const schoolYear = options.year ?? currentSchoolYear(context.now());
        if (!schoolYearSchema.safeParse(schoolYear).success) throw cliError("badYear", { year: schoolYear });
        if (options.due !== undefined && !isDay(options.due)) throw cliError("badDate", { date: options.due });
        if ((await findDistrictsByName(context.db, name)).length > 0) throw cliError("district.exists", { name });
        const district = await foundDistrict(context, { name, schoolYear, dueDate: options.due ?? null });
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role: "coordinator",
          schoolId: null,
        });
        io.out(message("cli.district.made", { name, year: schoolYear.replace("-", "–") }));
        io.out(message("cli.code.coordinator", { code, until: dayOf(expiresAt) }));
        finish(EXIT.ok);
      }),
    );
}

/** `school NAME`: a school of the district and its curator's code. */
export function addSchool({ program, io, finish }: Shell): void {
  program
    .command("school")
    .description(message("cli.school.description"))
    .argument("<название>", message("cli.school.name"))
    .option("--district <район>", message("cli.option.district"))
    .option("--spelling <название...>", message("cli.school.spelling"))
    .action((name: string, options: { district?: string; spelling?: string[] }) =>
      withContext(io, async (context) => {
        const district = await chosenDistrict(context, options.district);
        if (await findSchoolByName(context.db, district.id, name)) throw cliError("school.exists", { name });
        const school = await foundSchool(context, district.id, { name, spellings: options.spelling ?? [] });
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role: "curator",
          schoolId: school.id,
        });
        io.out(message("cli.school.made", { name, district: district.name }));
        io.out(message("cli.code.curator", { code, until: dayOf(expiresAt), school: name }));
        finish(EXIT.ok);
      }),
    );
}

/** `invite --school NAME` or `invite --coordinator`: one more code. */
export function addInvite({ program, io, finish }: Shell): void {
  program
    .command("invite")
    .description(message("cli.invite.description"))
    .option("--school <школа>", message("cli.invite.school"))
    .option("--coordinator", message("cli.invite.coordinator"))
    .option("--district <район>", message("cli.option.district"))
    .action((options: { school?: string; coordinator?: boolean; district?: string }) => {
      if ((options.school === undefined) === (options.coordinator !== true)) throw cliError("invite.whom");
      return withContext(io, async (context) => {
        const district = await chosenDistrict(context, options.district);
        const school = options.school === undefined ? null : await chosenSchool(context, district, options.school);
        const role = school ? "curator" : "coordinator";
        const { code, expiresAt } = await invite(context, {
          districtId: district.id,
          role,
          schoolId: school?.id ?? null,
        });
        const until = dayOf(expiresAt);
        io.out(
          school
            ? message("cli.code.curator", { code, until, school: school.name })
            : message("cli.code.coordinator", { code, until }),
        );
        finish(EXIT.ok);
      });
    });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
