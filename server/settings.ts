import type { Settings } from "../shared/api/settings.js";
import { policyOf } from "./auth/me.js";
import { auditEntry, type Session } from "./auth/session.js";
import type { Context } from "./context.js";
import { AppError } from "./errors.js";
import { insertAudit } from "./store/audit.js";
import { findDistrict, updatePolicy } from "./store/districts.js";

/** What the district asks its schools for. */
export async function districtSettings(context: Context, districtId: string): Promise<Settings> {
  const district = await findDistrict(context.reports, districtId);
  if (!district) throw new AppError("signed-out");
  const { pupilNames, extraFields } = policyOf(context, district);
  return { pupilNames, extraFields };
}

/** Asks for something else from now on. What has been taken in before stays as it is: a name is never made longer. */
export async function changeSettings(context: Context, session: Session, settings: Settings): Promise<void> {
  const { pupilNames, extraFields } = settings;
  const scope = { pupilNames, extraFields: extraFields.join(" ") };
  await context.db.transaction(async (trx) => {
    await updatePolicy(trx, session.districtId, { pupil_names: pupilNames, extra_fields: JSON.stringify(extraFields) });
    await insertAudit(trx, auditEntry(context, session, "district.change", scope));
  });
}
