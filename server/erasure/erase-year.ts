import { administratorEntry } from "../auth/founding.js";
import { collectionOf } from "../collection/collection.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { putCollection } from "../store/collections.js";
import { findDistrict, raiseRevision } from "../store/districts.js";
import { deletePairs, deleteYear, nextYearOpenedAt, pairIdsOfYear, versionsOfDistrict } from "../store/erasure.js";
import { deleteDecisions } from "../store/person-decisions.js";
import { decisionsAboutNobody } from "./decisions-about.js";
import { type DryRun, undone } from "./dry-run.js";
import { type Erasing, fieldsOf, namesOf } from "./erase-person.js";
import { sumOf } from "./erased.js";
import { eraseImportsBefore } from "./imported-files.js";
import { PARTIES } from "./sought-person.js";

/** The year is the one that schools send now: it has to be closed before it can go. */
export class YearOpen extends Error {
  override readonly name = "YearOpen";
}

export interface YearErasure {
  readonly districtId: string;
  readonly schoolYear: string;
  /** Somebody at the shell, or the server by its settings. */
  readonly by?: "administrator" | "server";
}

/**
 * Erases a district's school year: its pairs with all versions and what hangs on them, returns, receipts, acceptances,
 * declarations, indicators, curators and papers, imports of its time, and what was said of persons whom nothing that is
 * left speaks of. The year stays closed, so that no laptop brings it back. One transaction. Throws `YearOpen`.
 */
export async function eraseYear(
  context: Context,
  { districtId, schoolYear, by = "administrator" }: YearErasure,
  dryRun: DryRun,
): Promise<Erasing> {
  return undone(context, dryRun, async (trx) => {
    await raiseRevision(trx, districtId);
    const district = await findDistrict(trx, districtId);
    const collection = await collectionOf(trx, districtId, schoolYear);
    if (district?.school_year === schoolYear && collection.closedAt === null) throw new YearOpen();
    const at = context.now().toISOString();
    const all = await versionsOfDistrict(trx, districtId);
    const [theirs, left] = [
      all.filter((each) => each.schoolYear === schoolYear),
      all.filter((each) => each.schoolYear !== schoolYear),
    ];
    const counts = sumOf(
      await deletePairs(trx, districtId, await pairIdsOfYear(trx, districtId, schoolYear)),
      await deleteYear(trx, districtId, schoolYear),
      { decisions: await deleteDecisions(trx, districtId, decisionsAboutNobody(context, districtId, left)) },
      await eraseImportsBefore(trx, districtId, await nextYearOpenedAt(trx, districtId, schoolYear)),
    );
    await putCollection(trx, {
      ...{ district_id: districtId, school_year: schoolYear, due_date: collection.dueDate },
      ...{ opened_at: collection.openedAt ?? at, closed_at: collection.closedAt ?? at },
    });
    const entry = { ...administratorEntry(context, districtId, "erase.year", { ...counts, schoolYear }), role: by };
    await insertAudit(trx, entry);
    const sides = theirs.flatMap((version) => PARTIES.map((party) => ({ version, party })));
    const named = sides.filter(({ version, party }) => version.fields[`${party}Name`] !== undefined);
    return { counts, entry, fields: fieldsOf(theirs), persons: namesOf(named) };
  });
}
