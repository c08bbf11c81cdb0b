import type { Me } from "../../shared/api/sign-in.js";
import type { PrivacyPolicy } from "../../shared/privacy/policy.js";
import { namePolicySchema } from "../../shared/privacy/policy.js";
import type { FieldName } from "../../shared/register/fields.js";
import { collectionOf } from "../collection/collection.js";
import type { Context } from "../context.js";
import { AppError } from "../errors.js";
import { findDistrict } from "../store/districts.js";
import type { DistrictRow, SchoolRow } from "../store/rows.js";
import { findSchool } from "../store/schools.js";
import type { Session } from "./session.js";

/** What the signed-in person is told of themselves and of what the district asks for. */
export async function meOf(context: Context, session: Session): Promise<Me> {
  const district = await findDistrict(context.reports, session.districtId);
  if (!district) throw new AppError("signed-out");
  const collection = await collectionOf(context.reports, district.id, district.school_year);
  const school = session.schoolId && (await findSchool(context.reports, session.districtId, session.schoolId));
  return {
    role: session.role,
    district: {
      id: district.id,
      name: district.name,
      schoolYear: district.school_year,
      dueDate: collection.dueDate,
      closed: collection.closedAt !== null,
    },
    school: school ? { id: school.id, name: school.name, spellings: spellingsOf(school) } : null,
    // The fingerprint key goes only to those whose pane computes fingerprints (design §14).
    policy: session.role === "curator" ? policyOf(context, district) : null,
  };
}

/** The district's rules for personal data, with the key that its database does not hold. */
export function policyOf(context: Pick<Context, "secrets">, district: DistrictRow): PrivacyPolicy {
  return {
    pupilNames: namePolicySchema.parse(district.pupil_names),
    extraFields: JSON.parse(district.extra_fields) as FieldName[],
    fingerprintKey: context.secrets.fingerprintKey(district.id),
  };
}

export function spellingsOf(school: SchoolRow): string[] {
  return JSON.parse(school.spellings) as string[];
}
