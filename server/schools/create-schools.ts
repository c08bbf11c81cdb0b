import type { CreatedSchools, CreateSchools } from "../../shared/api/schools.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { insertAudit } from "../store/audit.js";
import type { SchoolRow } from "../store/rows.js";
import { insertSchools, listSchools } from "../store/schools.js";

/** Makes the schools of a list; names that the district has already are told and left, so that a list may come twice. */
export async function createSchools(
  context: Context,
  session: Session,
  { names }: CreateSchools,
): Promise<CreatedSchools> {
  const { districtId } = session;
  return context.db.transaction(async (trx) => {
    const taken = new Set((await listSchools(trx, districtId)).map(({ name }) => name));
    const known: string[] = [];
    const fresh: SchoolRow[] = [];
    for (const name of names) {
      if (taken.has(name)) known.push(name);
      else fresh.push(newSchool(context, districtId, name));
      taken.add(name);
    }
    await insertSchools(trx, fresh);
    for (const { id } of fresh) await insertAudit(trx, auditEntry(context, session, "school.create", { school: id }));
    return { created: fresh.map(({ id, name }) => ({ id, name })), known };
  });
}

function newSchool(context: Context, districtId: string, name: string): SchoolRow {
  const created_at = context.now().toISOString();
  return { district_id: districtId, id: context.newId(), name, spellings: "[]", created_at, archived_at: null };
}
