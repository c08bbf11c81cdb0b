import type { ChangeSchool } from "../../shared/api/schools.js";
import { spellingsOf } from "../auth/me.js";
import { auditEntry, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { endUnusedInvites } from "../store/invites.js";
import type { SchoolRow } from "../store/rows.js";
import { findSchool, findSchoolByName, updateSchool } from "../store/schools.js";
import { endSessionsOfSchool } from "../store/sessions.js";

/**
 * Renames a school, says under which other names sheets know it, archives it or takes it back. The former name becomes
 * a known spelling: workbooks that bear it stay its own. An archived school's codes and sessions end; its pairs stay.
 */
export async function changeSchool(
  context: Context,
  session: Session,
  schoolId: string,
  change: ChangeSchool,
): Promise<void> {
  const { districtId } = session;
  const at = context.now().toISOString();
  await context.db.transaction(async (trx) => {
    const school = await findSchool(trx, districtId, schoolId);
    if (!school) throw new AppError("not-found");
    const name = change.name ?? school.name;
    if (name !== school.name && (await findSchoolByName(trx, districtId, name)))
      throw new AppError("school-known", { name });
    await updateSchool(trx, school, {
      name,
      spellings: JSON.stringify(spellingsAfter(school, name, change)),
      archived_at:
        change.archived === undefined ? school.archived_at : change.archived ? (school.archived_at ?? at) : null,
    });
    if (change.archived) {
      await endUnusedInvites(trx, districtId, [schoolId], at);
      await endSessionsOfSchool(trx, { districtId, schoolId }, at);
    }
    const scope = { school: schoolId, what: Object.keys(change).sort().join(" "), archived: change.archived ?? null };
    await insertAudit(trx, auditEntry(context, session, "school.change", scope));
  });
}

function spellingsAfter(school: SchoolRow, name: string, change: ChangeSchool): string[] {
  const former = name === school.name ? [] : [school.name];
  const all = [...(change.spellings ?? spellingsOf(school)), ...former];
  return [...new Set(all)].filter((spelling) => spelling !== name);
}
