import {
  type ChangeSchool,
  type CreatedSchools,
  createdSchoolsSchema,
  type InvitedSchools,
  invitedSchoolsSchema,
  type KeptSchool,
  type SchoolPage,
  schoolPageSchema,
  schoolsAnswerSchema,
} from "../../../shared/api/schools.js";
import { askFor } from "./http.js";

/** The district's schools with their open codes, archived ones too. */
export async function keptSchools(signal: AbortSignal): Promise<KeptSchool[]> {
  return (await askFor("/schools", schoolsAnswerSchema, { signal })).schools;
}

/** Everything about one school. The server notes in its log that names were looked at. */
export async function schoolPage(id: string, signal: AbortSignal): Promise<SchoolPage> {
  return askFor(`/schools/${encodeURIComponent(id)}`, schoolPageSchema, { signal });
}

export async function createSchools(csrfToken: string, names: readonly string[]): Promise<CreatedSchools> {
  return askFor("/schools", createdSchoolsSchema, { method: "POST", body: { names }, csrfToken });
}

export async function changeSchool(csrfToken: string, id: string, change: ChangeSchool): Promise<KeptSchool[]> {
  const asked = { method: "PUT", body: change, csrfToken } as const;
  return (await askFor(`/schools/${encodeURIComponent(id)}`, schoolsAnswerSchema, asked)).schools;
}

/** Fresh codes for the schools' curators; old unused ones end. */
export async function inviteSchools(csrfToken: string, schools: readonly string[]): Promise<InvitedSchools> {
  return askFor("/schools/invites", invitedSchoolsSchema, { method: "POST", body: { schools }, csrfToken });
}
