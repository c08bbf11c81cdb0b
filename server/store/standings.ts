import type { Knex } from "knex";
import type { SchoolStanding } from "../../shared/collection/school-state.js";
import type { DeclarationRow } from "./rows.js";

/** What is kept of schools in a year besides pushes: acceptances and declarations (shared/collection/RULES.md). */

export interface YearOf {
  readonly districtId: string;
  readonly schoolYear: string;
}

export interface SchoolYearOf extends YearOf {
  readonly schoolId: string;
}

/** All schools of a district in a year, or one. */
export type SomeSchools = YearOf & { readonly schoolId?: string | undefined };

export function whereOf({ districtId, schoolYear, schoolId }: SomeSchools): Readonly<Record<string, string>> {
  const where = { district_id: districtId, school_year: schoolYear };
  return schoolId === undefined ? where : { ...where, school_id: schoolId };
}

/** What `standingColumns` select. */
export type FoundStanding = Readonly<Record<"returned" | "accepted" | "declared" | "sent", number>>;

/** What a school's state follows from, as columns of a select; `:district` and `:school` are bound, the year is SQL. */
export function standingColumns(year: string): string {
  const ofSchool = `WHERE district_id = :district AND school_id = :school AND school_year = ${year}`;
  return (
    `(SELECT count(*) FROM returns ${ofSchool} AND state = 'open') AS returned, ` +
    `EXISTS (SELECT 1 FROM acceptances ${ofSchool}) AS accepted, ` +
    `EXISTS (SELECT 1 FROM declarations ${ofSchool} AND lifted_at IS NULL) AS declared, ` +
    `EXISTS (SELECT 1 FROM pushes ${ofSchool}) AS sent`
  );
}

export function standingOf(found: FoundStanding): SchoolStanding {
  return {
    openReturns: found.returned,
    accepted: found.accepted === 1,
    declaredNone: found.declared === 1,
    sent: found.sent === 1,
  };
}

export async function findStanding(db: Knex, of: SchoolYearOf): Promise<SchoolStanding> {
  const values = { district: of.districtId, school: of.schoolId, year: of.schoolYear };
  const [found] = await db.raw<FoundStanding[]>(`SELECT ${standingColumns(":year")}`, values);
  if (!found) throw new Error("a select without a table has one row");
  return standingOf(found);
}

export async function acceptedSchools(db: Knex, of: SomeSchools): Promise<Set<string>> {
  const rows = await db<{ school_id: string }>("acceptances").where(whereOf(of)).select("school_id");
  return new Set(rows.map((row) => row.school_id));
}

/** Notes the acceptance; one that is there stays as it is. */
export async function insertAcceptance(
  db: Knex,
  of: SchoolYearOf,
  by: { readonly at: string; readonly sessionId: string },
): Promise<void> {
  const row = { district_id: of.districtId, school_id: of.schoolId, school_year: of.schoolYear };
  await db("acceptances")
    .insert({ ...row, at: by.at, session_id: by.sessionId })
    .onConflict(["district_id", "school_id", "school_year"])
    .ignore();
}

/** Lifts a school's acceptances of the given years; gives whether there was one. */
export async function deleteAcceptances(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  years: readonly string[],
): Promise<boolean> {
  const lifted = await db("acceptances")
    .where({ district_id: of.districtId, school_id: of.schoolId })
    .whereIn("school_year", [...years])
    .delete();
  return lifted > 0;
}

/** Declarations that stand, one a school. */
export async function standingDeclarations(db: Knex, of: SomeSchools): Promise<DeclarationRow[]> {
  return db<DeclarationRow>("declarations").where(whereOf(of)).whereNull("lifted_at");
}

export async function insertDeclaration(db: Knex, row: Omit<DeclarationRow, "lifted_at">): Promise<void> {
  await db("declarations").insert(row);
}

export async function liftDeclarations(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string; readonly at: string },
  years: readonly string[],
): Promise<void> {
  await db("declarations")
    .where({ district_id: of.districtId, school_id: of.schoolId })
    .whereNull("lifted_at")
    .whereIn("school_year", [...years])
    .update({ lifted_at: of.at });
}

/** A school's last declarations, lifted ones too, the newest first. */
export async function lastDeclarations(
  db: Knex,
  of: { readonly districtId: string; readonly schoolId: string },
  most: number,
): Promise<DeclarationRow[]> {
  const where = { district_id: of.districtId, school_id: of.schoolId };
  return db<DeclarationRow>("declarations").where(where).orderBy("receipt", "desc").limit(most);
}
