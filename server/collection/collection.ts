import type { Knex } from "knex";
import type { ChangeCollection, Collection } from "../../shared/api/collection.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { type AuditEntry, insertAudit } from "../store/audit.js";
import { findCollection, putCollection } from "../store/collections.js";
import { findDistrict, raiseRevision, updateSchoolYear } from "../store/districts.js";

/** A year as it is kept; one that nobody has opened here has no due date and is not closed. */
export async function collectionOf(db: Knex, districtId: string, schoolYear: string): Promise<Collection> {
  const row = await findCollection(db, districtId, schoolYear);
  return {
    schoolYear,
    dueDate: row?.due_date ?? null,
    openedAt: row?.opened_at ?? null,
    closedAt: row?.closed_at ?? null,
  };
}

/** The year that is asked about: the district's current one when it is not named. */
export async function yearAsked(db: Knex, districtId: string, asked: string | undefined): Promise<string> {
  if (asked !== undefined) return asked;
  const district = await findDistrict(db, districtId);
  if (!district) throw new AppError("signed-out");
  return district.school_year;
}

/**
 * Sets the due date, closes or reopens the year (C1, C2), or makes it the current one (C13). `entry` makes the audit entry of whoever asks: a coordinator,
 * or the administrator from a shell. What is so already stays as it is.
 */
export async function changeCollection(
  context: Context,
  districtId: string,
  change: ChangeCollection,
  entry: (scope: AuditEntry["scope"]) => AuditEntry,
): Promise<Collection> {
  const at = context.now().toISOString();
  return context.db.transaction(async (trx) => {
    await raiseRevision(trx, districtId);
    const before = await collectionOf(trx, districtId, await yearAsked(trx, districtId, change.schoolYear));
    const after: Collection = {
      ...before,
      openedAt: before.openedAt ?? at,
      dueDate: change.dueDate === undefined ? before.dueDate : change.dueDate,
      closedAt: closedAt(before, change, at),
    };
    const { schoolYear, dueDate } = after;
    await putCollection(trx, {
      ...{ district_id: districtId, school_year: schoolYear, due_date: dueDate },
      ...{ opened_at: after.openedAt ?? at, closed_at: after.closedAt },
    });
    if (change.current) await makeCurrent(trx, districtId, schoolYear, at);
    await insertAudit(trx, entry({ schoolYear, dueDate, closed: after.closedAt !== null }));
    return after;
  });
}

/** The year that schools send from now on; whichever was current before is closed, and nothing of it is lost (C13). */
async function makeCurrent(trx: Knex, districtId: string, schoolYear: string, at: string): Promise<void> {
  const former = await yearAsked(trx, districtId, undefined);
  if (former === schoolYear) return;
  const { openedAt, dueDate, closedAt } = await collectionOf(trx, districtId, former);
  await putCollection(trx, {
    ...{ district_id: districtId, school_year: former, due_date: dueDate },
    ...{ opened_at: openedAt ?? at, closed_at: closedAt ?? at },
  });
  await updateSchoolYear(trx, districtId, schoolYear);
}

function closedAt(before: Collection, { closed, current }: ChangeCollection, at: string): string | null {
  if (current) return null;
  if (closed === undefined) return before.closedAt;
  return closed ? (before.closedAt ?? at) : null;
}
