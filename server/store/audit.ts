import type { Knex } from "knex";

export type AuditAction =
  | "district.create"
  | "district.change"
  | "school.create"
  | "school.change"
  | "school.read"
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
  | "conflicts.read"
  | "collection.change"
  | "school.accept"
  | "school.unaccept"
  | "no-pairs.declare"
  | "return.create"
  | "return.answer"
  | "return.take-back"
  | "import.read"
  | "import.dry-run"
  | "import.accept"
  | "import.source"
  | "import.erase"
  | "persons.read"
  | "persons.decide"
  | "persons.undo"
  | "monitoring.change"
  | "monitoring.freeze"
  | "monitoring.unfreeze"
  | "papers.read"
  | "papers.change"
  | "merged-workbook.read"
  | "erase.person"
  | "erase.year";

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

interface AuditRow {
  readonly district_id: string;
  readonly id: string;
  readonly at: string;
  readonly role: string | null;
  readonly school_id: string | null;
  readonly action: string;
  readonly scope: string;
}

/** What is looked up in the log: a school's own entries and those about it, some actions, one page. */
export interface AuditAsked {
  readonly districtId: string;
  readonly schoolId: string | null;
  readonly actions: readonly string[] | null;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the log, the newest first, and how many entries there are in all. */
export async function auditPage(
  db: Knex,
  { districtId, schoolId, actions, limit, offset }: AuditAsked,
): Promise<{ total: number; entries: Pick<AuditEntry, "id" | "at" | "role" | "schoolId" | "action" | "scope">[] }> {
  const chosen = db<AuditRow>("audit").where({ district_id: districtId });
  if (actions !== null) void chosen.whereIn("action", [...actions]);
  if (schoolId !== null) {
    const about = "(school_id = ? OR scope ->> '$.school' = ? OR scope ->> '$.schoolId' = ?)";
    void chosen.whereRaw(about, [schoolId, schoolId, schoolId]);
  }
  const counted = await chosen.clone().count({ total: "*" });
  const rows = await chosen
    .orderBy([
      { column: "at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset);
  return {
    total: Number((counted as unknown as { total: number }[])[0]?.total ?? 0),
    entries: rows.map(({ id, at, role, school_id, action, scope }) => ({
      ...{ id, at, role, schoolId: school_id, action: action as AuditAction },
      scope: JSON.parse(scope) as AuditEntry["scope"],
    })),
  };
}
