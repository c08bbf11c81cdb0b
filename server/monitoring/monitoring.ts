import type { ChangeIndicator, Monitoring } from "../../shared/api/monitoring.js";
import { countIndicators } from "../../shared/monitoring/count-indicators.js";
import { indicatorFigures, type TypedFigures } from "../../shared/monitoring/indicator-figures.js";
import { auditEntry, type Session } from "../auth/session.js";
import { yearAsked } from "../collection/collection.js";
import type { Context } from "../context.js";
import { knownPersons } from "../persons/known-persons.js";
import { readDistrict } from "../reports/district-data.js";
import { insertAudit } from "../store/audit.js";
import { indicatorsOfYear, putIndicator } from "../store/monitoring.js";

/** The year's indicators: what the register tells, with what was typed in. */
export async function districtMonitoring(
  context: Context,
  districtId: string,
  schoolYear?: string,
): Promise<Monitoring> {
  const data = await readDistrict(context, districtId, schoolYear);
  const { pairs, persons } = knownPersons(context, data);
  const counted = countIndicators(
    pairs.map((pair) => ({ ...pair, mentor: persons.keyOf(pair, "mentor"), mentee: persons.keyOf(pair, "mentee") })),
    {
      dictionary: data.dictionary,
      schoolYear: data.schoolYear,
      schools: data.schools.length,
      reported: data.schools.filter(({ id }) => data.standingOf(id).lastReceipt !== null).length,
    },
  );
  const typed = await typedFigures(context, districtId, data.schoolYear);
  return { schoolYear: data.schoolYear, indicators: indicatorFigures(counted, typed, data.schoolYear) };
}

export async function typedFigures(
  { reports }: Pick<Context, "reports">,
  districtId: string,
  schoolYear: string,
): Promise<Map<string, TypedFigures>> {
  const rows = await indicatorsOfYear(reports, districtId, schoolYear);
  return new Map(rows.map(({ indicator, part, base, target, source }) => [indicator, { part, base, target, source }]));
}

/** Keeps what a coordinator has typed in of one indicator, in the place of what was typed before. */
export async function changeIndicator(context: Context, session: Session, change: ChangeIndicator): Promise<void> {
  const { districtId } = session;
  const { code, part, base, target } = change;
  await context.db.transaction(async (trx) => {
    const schoolYear = await yearAsked(trx, districtId, change.schoolYear);
    await putIndicator(trx, {
      ...{ district_id: districtId, school_year: schoolYear, indicator: code, part, base, target },
      source: change.source === "" ? null : change.source,
      ...{ at: context.now().toISOString(), session_id: session.row.id },
    });
    const scope = { schoolYear, indicator: code, part, base, target };
    await insertAudit(trx, auditEntry(context, session, "monitoring.change", scope));
  });
}
