import type { ChangePapers, DistrictPapers } from "../../shared/api/monitoring.js";
import { NO_PAPERS, type SchoolPapers } from "../../shared/monitoring/papers.js";
import { auditEntry, type Session } from "../auth/session.js";
import { yearAsked } from "../collection/collection.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { papersOfYear, putPapers } from "../store/monitoring.js";
import type { SchoolPapersRow } from "../store/rows.js";
import { findSchool, listSchools } from "../store/schools.js";

/** Who answers for mentoring in each school of a year, and its papers. Curators are named, so that reading is noted. */
export async function districtPapers(
  context: Context,
  session: Session,
  asked: string | undefined,
): Promise<DistrictPapers> {
  const { districtId } = session;
  const schoolYear = await yearAsked(context.reports, districtId, asked);
  const kept = await papersOfYear(context.reports, districtId, schoolYear);
  const schools = (await listSchools(context.reports, districtId)).filter(
    ({ id, archived_at }) => archived_at === null || kept.has(id),
  );
  const scope = { schoolYear, schools: schools.length };
  await insertAudit(context.db, auditEntry(context, session, "papers.read", scope));
  return { schoolYear, schools: schools.map(({ id, name }) => ({ id, name, kept: keptPapers(kept.get(id)) })) };
}

export function keptPapers(row: SchoolPapersRow | undefined): SchoolPapers {
  if (!row) return NO_PAPERS;
  const papers = JSON.parse(row.papers) as SchoolPapers["papers"];
  return { curator: row.curator ?? "", curatorPost: row.curator_post ?? "", papers };
}

/** Keeps a school's curator and papers of a year, in the place of what was kept before. */
export async function changePapers(
  context: Context,
  session: Session,
  schoolId: string,
  change: ChangePapers,
): Promise<void> {
  const { districtId } = session;
  const { curator, curatorPost, papers } = change.kept;
  await context.db.transaction(async (trx) => {
    if (!(await findSchool(trx, districtId, schoolId))) throw new AppError("not-found");
    const schoolYear = await yearAsked(trx, districtId, change.schoolYear);
    const filled = Object.fromEntries(Object.entries(papers).filter(([, text]) => text !== ""));
    await putPapers(trx, {
      ...{ district_id: districtId, school_id: schoolId, school_year: schoolYear },
      ...{ curator: curator === "" ? null : curator, curator_post: curatorPost === "" ? null : curatorPost },
      papers: JSON.stringify(filled),
      ...{ at: context.now().toISOString(), session_id: session.row.id },
    });
    const scope = { school: schoolId, schoolYear, papers: Object.keys(filled).length };
    await insertAudit(trx, auditEntry(context, session, "papers.change", scope));
  });
}
