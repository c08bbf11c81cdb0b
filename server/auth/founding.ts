import type { Role } from "../../shared/api/sign-in.js";
import type { Context } from "../context.js";
import { type AuditAction, type AuditEntry, insertAudit } from "../store/audit.js";
import { putCollection } from "../store/collections.js";
import { insertDistrict } from "../store/districts.js";
import { insertInvite } from "../store/invites.js";
import type { DistrictRow, SchoolRow } from "../store/rows.js";
import { insertSchool } from "../store/schools.js";
import { newCode } from "./code.js";
import { hashOfCode } from "./session.js";

/** What an administrator does from the shell: districts, schools and the codes that let people in. */

type Founded = Omit<DistrictRow, "revision" | "receipts" | "dictionary_version">;

/** A new district with the usual privacy policy: pupils' names as surname and initial, no extra fields. */
export async function foundDistrict(
  context: Context,
  asked: { name: string; schoolYear: string; dueDate: string | null },
): Promise<Founded> {
  const district: Founded = {
    id: context.newId(),
    name: asked.name,
    school_year: asked.schoolYear,
    pupil_names: "surname-initial",
    extra_fields: "[]",
    created_at: context.now().toISOString(),
  };
  await context.db.transaction(async (trx) => {
    await insertDistrict(trx, district);
    await putCollection(trx, {
      ...{ district_id: district.id, school_year: asked.schoolYear, due_date: asked.dueDate },
      ...{ opened_at: district.created_at, closed_at: null },
    });
    await insertAudit(trx, administratorEntry(context, district.id, "district.create", {}));
  });
  return district;
}

export async function foundSchool(
  context: Context,
  districtId: string,
  asked: { name: string; spellings: readonly string[] },
): Promise<SchoolRow> {
  const school: SchoolRow = {
    district_id: districtId,
    id: context.newId(),
    name: asked.name,
    spellings: JSON.stringify(asked.spellings),
    created_at: context.now().toISOString(),
    archived_at: null,
  };
  await context.db.transaction(async (trx) => {
    await insertSchool(trx, school);
    await insertAudit(trx, administratorEntry(context, districtId, "school.create", { school: school.id }));
  });
  return school;
}

/** A code for one person, said once and kept as a hash; it works once and until it expires. */
export async function invite(
  context: Context,
  asked: { districtId: string; role: Role; schoolId: string | null },
): Promise<{ code: string; expiresAt: string }> {
  const code = newCode((size) => context.randomBytes(size));
  const now = context.now();
  const expiresAt = new Date(now.getTime() + context.config.inviteMs).toISOString();
  await context.db.transaction(async (trx) => {
    await insertInvite(trx, {
      district_id: asked.districtId,
      code_hash: hashOfCode(context, code),
      role: asked.role,
      school_id: asked.schoolId,
      created_at: now.toISOString(),
      expires_at: expiresAt,
    });
    await insertAudit(
      trx,
      administratorEntry(context, asked.districtId, "invite.create", { role: asked.role, school: asked.schoolId }),
    );
  });
  return { code, expiresAt };
}

/** The audit entry of an errand from the shell: no session stands behind it. */
export function administratorEntry(
  context: Context,
  districtId: string,
  action: AuditAction,
  scope: AuditEntry["scope"],
): AuditEntry {
  const who = { sessionId: null, role: "administrator", schoolId: null };
  return { districtId, id: context.newId(), at: context.now().toISOString(), ...who, action, scope };
}
