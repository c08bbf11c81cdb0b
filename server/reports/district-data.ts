import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { Collection } from "../../shared/api/collection.js";
import { collectionOf } from "../collection/collection.js";
import { readStandings, type Standing } from "../collection/standings.js";
import type { Context } from "../context.js";
import { districtDictionary } from "../dictionary/district-dictionary.js";
import { AppError } from "../errors.js";
import { openConflictsOfDistrict, type StoredConflict } from "../store/conflicts.js";
import { findDistrict } from "../store/districts.js";
import { activePairsOfDistrict, pairsByIds, type StoredPair } from "../store/pairs.js";
import { livePersonDecisions } from "../store/person-decisions.js";
import type { DistrictRow, PersonDecisionRow, SchoolRow } from "../store/rows.js";
import { listSchools } from "../store/schools.js";
import { groupBy } from "../sync/group-by.js";

/** A district as it stands at one moment: what every report is made from. */
export interface DistrictData {
  readonly district: DistrictRow;
  readonly schoolYear: string;
  readonly dictionary: Dictionary;
  /** An archived school only in a year that it has pairs of. */
  readonly schools: readonly SchoolRow[];
  /** Pairs of the year that are not withdrawn, by school. */
  readonly pairs: ReadonlyMap<string, readonly StoredPair[]>;
  readonly conflicts: readonly StoredConflict[];
  /** The pairs that the conflicts are about, by id: a withdrawn one may be among them (RULES.md, rule 8). */
  readonly contested: ReadonlyMap<string, StoredPair>;
  /** Who is one and who are two, whatever the year. */
  readonly personDecisions: readonly PersonDecisionRow[];
  readonly collection: Collection;
  /** Where each school stands in the year, by its id. */
  readonly standingOf: (schoolId: string) => Standing;
}

/** One read transaction, so that figures of one report agree with each other while pushes come in. */
export async function readDistrict(context: Context, districtId: string, schoolYear?: string): Promise<DistrictData> {
  return context.reports.transaction(async (trx) => {
    const district = await findDistrict(trx, districtId);
    if (!district) throw new AppError("signed-out");
    const year = schoolYear ?? district.school_year;
    const pairs = await activePairsOfDistrict(trx, districtId, year);
    const bySchool = groupBy(pairs, (pair) => pair.schoolId);
    const open = await openConflictsOfDistrict(trx, districtId);
    const disputed = await pairsByIds(trx, districtId, [...new Set(open.map(({ pairId }) => pairId))]);
    const contested = new Map(disputed.filter(({ schoolYear: of }) => of === year).map((pair) => [pair.id, pair]));
    const version = district.dictionary_version;
    const { dictionary } = await districtDictionary(context, { districtId, version }, trx);
    return {
      district,
      dictionary,
      schoolYear: year,
      schools: (await listSchools(trx, districtId)).filter(
        (school) => school.archived_at === null || bySchool.has(school.id),
      ),
      pairs: bySchool,
      conflicts: open.filter((conflict) => isAsked(conflict, contested.get(conflict.pairId))),
      contested,
      personDecisions: await livePersonDecisions(trx, districtId),
      collection: await collectionOf(trx, districtId, year),
      standingOf: await readStandings(trx, { districtId, schoolYear: year }),
    };
  });
}

/** What a withdrawn pair's fields say is no question any more; whether it is withdrawn may be one. */
function isAsked({ field }: StoredConflict, pair: StoredPair | undefined): boolean {
  return pair !== undefined && (pair.state === "active" || field === "status");
}
