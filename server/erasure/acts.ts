import { message } from "../../shared/messages/message.js";
import type { Context } from "../context.js";
import type { DistrictRow } from "../store/rows.js";
import { listSchools } from "../store/schools.js";
import { programVersion } from "../web/program-version.js";
import { type Act, actPage } from "./act-page.js";
import type { ErasedPerson, Erasing } from "./erase-person.js";

/** What whoever erases says for the act. */
export interface ActWords {
  readonly reason: string | null;
  readonly by: string | null;
  readonly byServer: boolean;
  readonly clean: boolean;
  /** Whether the act of a year lists its persons by name. */
  readonly withNames: boolean;
}

/** The act of a person's erasing. */
export function personAct(
  {
    district,
    person,
    school,
  }: { readonly district: DistrictRow; readonly person: string; readonly school: string | null },
  birthYear: string | null,
  erased: ErasedPerson,
  words: ActWords,
): string {
  const values = { name: person, birth: birthYear ?? "none", school: school ?? "none" };
  return actPage({
    ...actOf(district, erased, words),
    subject: message("erasure.subject.person", values),
    names: null,
  });
}

/** The act of a year's erasing. */
export async function yearAct(
  context: Pick<Context, "db">,
  { district, schoolYear }: { readonly district: DistrictRow; readonly schoolYear: string },
  erased: Erasing,
  words: ActWords,
): Promise<string> {
  const schools = new Map((await listSchools(context.db, district.id)).map(({ id, name }) => [id, name]));
  const named = [...erased.persons]
    .map(([school, names]) => [schools.get(school) ?? school, names] as const)
    .sort(([one], [other]) => one.localeCompare(other, "ru"));
  const persons = named.reduce((sum, [, names]) => sum + names.length, 0);
  const bySchool = named.map(([school, names]) => message("erasure.subject.school", { school, persons: names.length }));
  const subject = message(persons === 0 ? "erasure.subject.nobody" : "erasure.subject.year", {
    ...{ year: schoolYear.replace("-", "–"), persons, schools: bySchool.join("; ") },
  });
  return actPage({ ...actOf(district, erased, words), subject, names: words.withNames ? new Map(named) : null });
}

function actOf(
  district: DistrictRow,
  erased: Erasing,
  { reason, by, byServer, clean }: ActWords,
): Omit<Act, "subject" | "names"> {
  return { ...erased, ...{ district: district.name, reason, by, byServer, clean, version: programVersion() } };
}

/** Why a year goes that has been kept long enough. */
export function expiredReason({ config }: Pick<Context, "config">): string {
  return message("erasure.reason.expired", { years: config.keepYears ?? 0 });
}
