import type { PairHistory, PairsAnswer, PairsQuery } from "../../shared/api/pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import { FIELD_NAMES, type FieldName } from "../../shared/register/fields.js";
import { sameValue } from "../../shared/sync/diff.js";
import { policyOf } from "../auth/me.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { findDistrict } from "../store/districts.js";
import { listPairs, type VersionInHistory, versionsOfPair } from "../store/pair-list.js";
import { pairsByIds } from "../store/pairs.js";
import { readDistrict } from "./district-data.js";
import { listedPairs } from "./listed-pairs.js";
import { schoolWarnings } from "./school-warnings.js";
import { writerOf } from "./writer-of.js";

/** A page of the district's pairs. Reading names leaves one audit entry with what was asked for, not with the names. */
export async function pairsPage(context: Context, session: Session, query: PairsQuery): Promise<PairsAnswer> {
  const { districtId } = session;
  const { page, size, school, form, state, contested } = query;
  const answer = await context.reports.transaction(async (trx) => {
    const district = await findDistrict(trx, districtId);
    if (!district) throw new AppError("signed-out");
    const schoolYear = query.schoolYear ?? district.school_year;
    const name = query.name && query.name.charAt(0).toUpperCase() + query.name.slice(1);
    const filter = { districtId, schoolYear, schoolId: school, form, state, contested, name };
    const found = await listPairs(trx, filter, { offset: (page - 1) * size, limit: size });
    const pairs = await listedPairs(trx, { districtId, policy: policyOf(context, district) }, found.pairs);
    return { revision: district.revision, schoolYear, total: found.total, page, size, pairs };
  });
  const scope = {
    ...{ schoolYear: answer.schoolYear, school: school ?? null, form: form ?? null, state, page },
    ...{ byName: query.name !== undefined, pairs: answer.pairs.length, revision: answer.revision },
  };
  await insertAudit(context.db, auditEntry(context, session, "pairs.read", scope));
  return answer;
}

/** All versions of a pair with what each changed, and where every value that stands now comes from. */
export async function pairHistory(context: Context, session: Session, id: string): Promise<PairHistory> {
  const { districtId } = session;
  const history = await context.reports.transaction(async (trx) => {
    const district = await findDistrict(trx, districtId);
    const stored = await pairsByIds(trx, districtId, [id]);
    const [pair] = district ? await listedPairs(trx, { districtId, policy: policyOf(context, district) }, stored) : [];
    if (!pair) throw new AppError("not-found");
    return historyOf(pair, await versionsOfPair(trx, districtId, id));
  });
  const findings = await findingsOf(context, districtId, history.pair);
  const scope = { pair: id, versions: history.versions.length };
  await insertAudit(context.db, auditEntry(context, session, "pair-history.read", scope));
  return { ...history, findings };
}

/** As on the school's page: found among all of the school's pairs. */
async function findingsOf(context: Context, districtId: string, pair: PairHistory["pair"]): Promise<Finding[]> {
  const data = await readDistrict(context, districtId, pair.schoolYear);
  const school = data.schools.find(({ id }) => id === pair.school.id);
  const place = data.pairs.get(pair.school.id)?.findIndex(({ id }) => id === pair.id) ?? -1;
  return school && place >= 0 ? [...(schoolWarnings(context, data, school).ofPairs[place] ?? [])] : [];
}

function historyOf(pair: PairHistory["pair"], versions: readonly VersionInHistory[]): Omit<PairHistory, "findings"> {
  const by = ({ role }: VersionInHistory): string => writerOf(role, pair.school.name);
  const told = versions.map((each, index): PairHistory["versions"][number] => {
    const { version, at, role, state, workbookId } = each;
    const before = versions[index - 1];
    const changed = FIELD_NAMES.filter((field) => !sameValue(before?.fields[field], each.fields[field]));
    return {
      ...{ version, at, role, by: by(each), state, workbookId },
      changes: changed.map((field) => ({
        field,
        before: before?.fields[field] ?? null,
        after: each.fields[field] ?? null,
      })),
    };
  });
  const lastChanged = new Map<FieldName, PairHistory["versions"][number]>();
  for (const version of told) for (const { field } of version.changes) lastChanged.set(field, version);
  return {
    pair,
    versions: told.reverse(),
    provenance: FIELD_NAMES.flatMap((field) => {
      const last = pair.fields[field] === undefined ? undefined : lastChanged.get(field);
      return last ? [{ field, version: last.version, at: last.at, by: last.by }] : [];
    }),
  };
}
