import type { InvitedSchools, InviteSchools } from "../../shared/api/schools.js";
import { newCode } from "../auth/code.js";
import { auditEntry, hashOfCode, type Session } from "../auth/session.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { insertAudit } from "../store/audit.js";
import { endUnusedInvites, insertInvites } from "../store/invites.js";
import type { SchoolRow } from "../store/rows.js";
import { listSchools } from "../store/schools.js";

/** A fresh code for each school's curator, all or none; the schools' old unused codes end in the same moment. */
export async function inviteSchools(
  context: Context,
  session: Session,
  { schools: asked }: InviteSchools,
): Promise<InvitedSchools> {
  const { districtId } = session;
  const now = context.now();
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + context.config.inviteMs).toISOString();
  return context.db.transaction(async (trx) => {
    const known = new Map((await listSchools(trx, districtId)).map((school) => [school.id, school]));
    const schools = [...new Set(asked)].map((id) => invitable(known.get(id)));
    const ids = schools.map(({ id }) => id);
    await endUnusedInvites(trx, districtId, ids, createdAt);
    const invites = schools.map(({ id, name }) => ({
      school: { id, name },
      code: newCode((size) => context.randomBytes(size)),
      expiresAt,
    }));
    await insertInvites(
      trx,
      invites.map(({ school, code }) => ({
        district_id: districtId,
        code_hash: hashOfCode(context, code),
        role: "curator",
        school_id: school.id,
        created_at: createdAt,
        expires_at: expiresAt,
      })),
    );
    for (const school of ids)
      await insertAudit(trx, auditEntry(context, session, "invite.create", { role: "curator", school }));
    return { address: context.config.publicUrl, invites };
  });
}

function invitable(school: SchoolRow | undefined): SchoolRow {
  if (!school) throw new AppError("not-found");
  if (school.archived_at !== null) throw new AppError("school-archived", { name: school.name });
  return school;
}
