import type { KeptSchool } from "../../shared/api/schools.js";
import { spellingsOf } from "../auth/me.js";
import type { Context } from "../context.js";
import { openInvites } from "../store/invites.js";
import type { SchoolRow } from "../store/rows.js";
import { listSchools } from "../store/schools.js";
import { lastSignIns } from "../store/sessions.js";

/** The district's schools, archived ones too, each with the code that waits for its curator. */
export async function keptSchools(context: Context, districtId: string): Promise<KeptSchool[]> {
  return context.reports.transaction(async (trx) => {
    const schools = await listSchools(trx, districtId);
    const invites = await openInvites(trx, districtId, context.now().toISOString());
    const signIns = await lastSignIns(trx, districtId);
    return schools.map((school) => keptSchool(school, invites.get(school.id), signIns.get(school.id)));
  });
}

function keptSchool(
  school: SchoolRow,
  invite: { readonly created_at: string; readonly expires_at: string } | undefined,
  signedInAt: string | undefined,
): KeptSchool {
  return {
    id: school.id,
    name: school.name,
    spellings: spellingsOf(school),
    archivedAt: school.archived_at,
    invite: invite ? { createdAt: invite.created_at, expiresAt: invite.expires_at } : null,
    signedInAt: signedInAt ?? null,
  };
}
