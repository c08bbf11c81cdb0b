import type { AuditAnswer, AuditKind } from "../../shared/api/audit.js";
import type { Context } from "../context.js";
import { type AuditAction, auditPage } from "../store/audit.js";
import { listSchools } from "../store/schools.js";

const PAGE_SIZE = 50;

/** Which of the kinds an action is of; a new action has to say so before it compiles. */
const KIND_OF: Readonly<Record<AuditAction, AuditKind>> = {
  "district.create": "settings",
  "district.change": "settings",
  "school.create": "schools",
  "school.change": "schools",
  "invite.create": "schools",
  "sign-in": "sign-ins",
  "sign-out": "sign-ins",
  push: "pushes",
  pull: "reads",
  "school.read": "reads",
  "conflicts.read": "reads",
  "pairs.read": "reads",
  "pair-history.read": "reads",
  "merged-workbook.read": "reads",
  "persons.read": "reads",
  "persons.decide": "decisions",
  "persons.undo": "decisions",
  "papers.read": "reads",
  "papers.change": "settings",
  "monitoring.change": "settings",
  "monitoring.freeze": "settings",
  "monitoring.unfreeze": "settings",
  "conflicts.decide": "decisions",
  "pairs.edit": "decisions",
  "import.read": "reads",
  "import.source": "reads",
  "import.dry-run": "reads",
  "import.accept": "pushes",
  "import.erase": "settings",
  "erase.person": "settings",
  "erase.year": "settings",
  "school.accept": "decisions",
  "school.unaccept": "decisions",
  "return.create": "decisions",
  "return.answer": "decisions",
  "return.take-back": "decisions",
  "no-pairs.declare": "pushes",
  "collection.change": "settings",
  "dictionary.change": "settings",
  "mapping.learn": "settings",
  "mapping.decide": "settings",
};

interface Asked {
  readonly school?: string | undefined;
  readonly kind?: AuditKind | undefined;
  readonly page: number;
}

/** A page of the district's log, the newest first. It holds no names, so that looking at it is not noted in it. */
export async function auditLog(context: Context, districtId: string, asked: Asked): Promise<AuditAnswer> {
  const actions = Object.entries(KIND_OF).flatMap(([action, kind]) => (kind === asked.kind ? [action] : []));
  return context.reports.transaction(async (trx) => {
    const { total, entries } = await auditPage(trx, {
      districtId,
      schoolId: asked.school ?? null,
      actions: asked.kind === undefined ? null : actions,
      limit: PAGE_SIZE,
      offset: (asked.page - 1) * PAGE_SIZE,
    });
    const names = new Map((await listSchools(trx, districtId)).map(({ id, name }) => [id, name]));
    return {
      total,
      page: asked.page,
      size: PAGE_SIZE,
      entries: entries.map(({ id, at, role, schoolId, action, scope }) => {
        const about = schoolId ?? scope["school"] ?? scope["schoolId"];
        const school = typeof about === "string" ? (names.get(about) ?? null) : null;
        return { id, at, role, school, action, scope };
      }),
    };
  });
}
