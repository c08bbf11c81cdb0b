import type { Knex } from "knex";
import { type FreezeIndicators, indicatorSchema, type Monitoring } from "../../shared/api/monitoring.js";
import { indicatorFigures } from "../../shared/monitoring/indicator-figures.js";
import { auditEntry, type Session } from "../auth/session.js";
import { yearAsked } from "../collection/collection.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { insertSnapshot, liftSnapshot, standingSnapshots } from "../store/monitoring.js";
import type { IndicatorSnapshotRow } from "../store/rows.js";
import { countedIndicators, typedFigures } from "./count-district.js";

/** A year's indicators as they were frozen. */
export interface Snapshot extends Pick<Monitoring, "schoolYear" | "indicators"> {
  /** ISO time. */
  readonly at: string;
}

/** The snapshots that stand, one a year at most, from the oldest year on. */
export async function districtSnapshots(db: Knex, districtId: string): Promise<Snapshot[]> {
  return (await standingSnapshots(db, districtId)).map(({ school_year, at, figures }) => ({
    schoolYear: school_year,
    indicators: indicatorSchema.array().parse(JSON.parse(figures)),
    at,
  }));
}

/** Throws `indicators-frozen` while the year's figures are frozen. */
export async function refuseFrozen(db: Knex, districtId: string, schoolYear: string): Promise<void> {
  if (await standingOf(db, districtId, schoolYear))
    throw new AppError("indicators-frozen", { year: schoolYear.replace("-", "–") });
}

/**
 * Freezes a year's figures as they stand, or lets them follow the register again; what is so already stays as it is. A
 * lifted snapshot is kept: what was once answered can be shown. The register is counted before the transaction, which
 * holds the write lock; what is typed is read in it, so that no typed figure is frozen in half.
 */
export async function freezeIndicators(context: Context, session: Session, change: FreezeIndicators): Promise<void> {
  const { districtId } = session;
  const schoolYear = await yearAsked(context.reports, districtId, change.schoolYear);
  const counted = change.frozen ? (await countedIndicators(context, districtId, schoolYear)).counted : null;
  const at = context.now().toISOString();
  await context.db.transaction(async (trx) => {
    const standing = await standingOf(trx, districtId, schoolYear);
    if ((standing !== undefined) === change.frozen) return;
    const by = session.row.id;
    if (standing) await liftSnapshot(trx, standing, { lifted_at: at, lifted_by: by });
    if (counted) {
      const figures = indicatorFigures(counted, await typedFigures(trx, districtId, schoolYear), schoolYear);
      await insertSnapshot(trx, {
        ...{ district_id: districtId, school_year: schoolYear, at, figures: JSON.stringify(figures) },
        ...{ session_id: by, lifted_at: null, lifted_by: null },
      });
    }
    const action = change.frozen ? "monitoring.freeze" : "monitoring.unfreeze";
    await insertAudit(trx, auditEntry(context, session, action, { schoolYear }));
  });
}

async function standingOf(db: Knex, districtId: string, schoolYear: string): Promise<IndicatorSnapshotRow | undefined> {
  return (await standingSnapshots(db, districtId)).find(({ school_year }) => school_year === schoolYear);
}
