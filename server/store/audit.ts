import type { Knex } from "knex";

export type AuditAction =
  | "district.create"
  | "school.create"
  | "invite.create"
  | "sign-in"
  | "sign-out"
  | "push"
  | "pull"
  | "dictionary.change"
  | "mapping.learn"
  | "mapping.decide"
  | "conflicts.decide"
  | "pairs.read"
  | "pair-history.read"
  | "pairs.edit"
  | "merged-workbook.read";

/** Who did what, when, and how much of it: ids, counts and revisions only (design §14). */
export interface AuditEntry {
  readonly districtId: string;
  readonly id: string;
  readonly at: string;
  readonly sessionId: string | null;
  readonly role: string | null;
  readonly schoolId: string | null;
  readonly action: AuditAction;
  readonly scope: Readonly<Record<string, string | number | boolean | null>>;
}

export async function insertAudit(db: Knex, entry: AuditEntry): Promise<void> {
  await db("audit").insert({
    district_id: entry.districtId,
    id: entry.id,
    at: entry.at,
    session_id: entry.sessionId,
    role: entry.role,
    school_id: entry.schoolId,
    action: entry.action,
    scope: JSON.stringify(entry.scope),
  });
}
