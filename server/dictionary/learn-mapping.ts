import type { LearnMapping, MappingsAnswer } from "../../shared/api/mappings.js";
import type { ColumnField } from "../../shared/register/fields.js";
import { auditEntry, type Curator } from "../auth/session.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import { forgetOldHeaders, keepMapping, mappingsOfSchool } from "../store/mappings.js";

/** A school has a handful of registers, and each has a few headers over the years. */
const MOST_HEADERS = 300;

/** Keeps a curator's correction for the school. Sent again, it changes nothing. */
export async function learnMapping(
  context: Context,
  curator: Curator,
  { fingerprint, columns }: LearnMapping,
): Promise<void> {
  const { districtId, schoolId } = curator;
  const audit = auditEntry(context, curator, "mapping.learn", { fingerprint, columns: columns.length });
  await context.db.transaction(async (trx) => {
    await keepMapping(trx, { districtId, schoolId, fingerprint, at: audit.at }, columns);
    await forgetOldHeaders(trx, districtId, schoolId, MOST_HEADERS);
    await insertAudit(trx, audit);
  });
}

/** What the school has corrected, whoever of its curators did. */
export async function schoolMappings(context: Context, curator: Curator): Promise<MappingsAnswer> {
  const mappings: Record<string, Record<string, ColumnField | null>> = {};
  for (const { fingerprint, letter, field } of await mappingsOfSchool(
    context.reports,
    curator.districtId,
    curator.schoolId,
  )) {
    const header = (mappings[fingerprint] ??= {});
    header[letter] = field as ColumnField | null;
  }
  return { mappings };
}
