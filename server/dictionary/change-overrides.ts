import type { Knex } from "knex";
import { applyOverrides } from "../../shared/dictionary/overrides/apply-overrides.js";
import type { OverrideProblem } from "../../shared/dictionary/overrides/problem.js";
import { overridesSchema } from "../../shared/dictionary/overrides/schema.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { type AuditEntry, insertAudit } from "../store/audit.js";
import { insertOverrides } from "../store/dictionary-overrides.js";
import { moveDictionaryOn } from "../store/districts.js";

interface Change {
  /** The version that the change was made from. */
  readonly seen: number;
  readonly document: unknown;
  readonly audit: AuditEntry;
}

export interface ChangedOverrides {
  readonly version: number;
  readonly notes: readonly OverrideProblem[];
}

/**
 * Takes a district's additions in as its next version; older ones are kept. Throws `dictionary-invalid` with every
 * problem and its place, and `version-moved` when somebody was quicker: then nothing is written.
 */
export async function changeOverrides(context: Context, change: Change): Promise<ChangedOverrides> {
  return context.db.transaction((trx) => changeOverridesIn(context, trx, change));
}

/** The same inside a transaction that does more. Rows that were taken in before are judged no more. */
export async function changeOverridesIn(
  context: Pick<Context, "dictionary">,
  trx: Knex.Transaction,
  { seen, document, audit }: Change,
): Promise<ChangedOverrides> {
  const applied = applyOverrides(context.dictionary, document);
  if (!applied.ok) {
    const { problems } = applied;
    throw new AppError("dictionary-invalid", { count: problems.length }, { problems });
  }
  if (!(await moveDictionaryOn(trx, audit.districtId, seen))) throw new AppError("version-moved");
  const version = seen + 1;
  await insertOverrides(trx, {
    district_id: audit.districtId,
    version,
    overrides: JSON.stringify(overridesSchema.parse(document)),
    at: audit.at,
    session_id: audit.sessionId,
    role: audit.role ?? "",
  });
  await insertAudit(trx, { ...audit, scope: { ...audit.scope, version } });
  return { version, notes: applied.notes };
}
