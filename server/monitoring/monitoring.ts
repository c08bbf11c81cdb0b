import type { ChangeIndicator, Monitoring, YearShares } from "../../shared/api/monitoring.js";
import { indicatorFigures, shareOf } from "../../shared/monitoring/indicator-figures.js";
import { yearBefore } from "../../shared/register/school-year.js";
import { auditEntry, type Session } from "../auth/session.js";
import { yearAsked } from "../collection/collection.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { putIndicator } from "../store/monitoring.js";
import { countedIndicators, typedFigures } from "./count-district.js";
import { districtSnapshots, refuseFrozen, type Snapshot } from "./snapshots.js";

/** The year's indicators: what the register tells, with what was typed in, or what was frozen; and earlier years' shares. */
export async function districtMonitoring(context: Context, districtId: string, asked?: string): Promise<Monitoring> {
  const schoolYear = await yearAsked(context.reports, districtId, asked);
  const snapshots = await districtSnapshots(context.reports, districtId);
  const frozen = snapshots.find((snapshot) => snapshot.schoolYear === schoolYear);
  return {
    schoolYear,
    frozenAt: frozen?.at ?? null,
    indicators: frozen?.indicators ?? (await liveIndicators(context, districtId, schoolYear)).indicators,
    earlier: await earlierShares(context, districtId, { schoolYear, snapshots }),
  };
}

async function liveIndicators(context: Context, districtId: string, schoolYear: string) {
  const { counted, isEmpty } = await countedIndicators(context, districtId, schoolYear);
  const typed = await typedFigures(context.reports, districtId, schoolYear);
  return { indicators: indicatorFigures(counted, typed, schoolYear), isEmpty };
}

/** Frozen years before this one; the last year is counted as it stands where nobody froze it. */
async function earlierShares(
  context: Context,
  districtId: string,
  { schoolYear, snapshots }: { readonly schoolYear: string; readonly snapshots: readonly Snapshot[] },
): Promise<YearShares[]> {
  const frozen = snapshots.filter((snapshot) => snapshot.schoolYear < schoolYear);
  const lastYear = yearBefore(schoolYear);
  if (frozen.some((snapshot) => snapshot.schoolYear === lastYear)) return frozen.map(sharesOf);
  const { indicators, isEmpty } = await liveIndicators(context, districtId, lastYear);
  return isEmpty ? frozen.map(sharesOf) : [...frozen, { schoolYear: lastYear, indicators }].map(sharesOf);
}

function sharesOf({ schoolYear, indicators }: Pick<Snapshot, "schoolYear" | "indicators">): YearShares {
  return { schoolYear, shares: Object.fromEntries(indicators.map((figures) => [figures.code, shareOf(figures)])) };
}

/** Keeps what a coordinator has typed in of one indicator, in the place of what was typed before. */
export async function changeIndicator(context: Context, session: Session, change: ChangeIndicator): Promise<void> {
  const { districtId } = session;
  const { code, part, base, target } = change;
  await context.db.transaction(async (trx) => {
    const schoolYear = await yearAsked(trx, districtId, change.schoolYear);
    await refuseFrozen(trx, districtId, schoolYear);
    await putIndicator(trx, {
      ...{ district_id: districtId, school_year: schoolYear, indicator: code, part, base, target },
      source: change.source === "" ? null : change.source,
      ...{ at: context.now().toISOString(), session_id: session.row.id },
    });
    const scope = { schoolYear, indicator: code, part, base, target };
    await insertAudit(trx, auditEntry(context, session, "monitoring.change", scope));
  });
}
