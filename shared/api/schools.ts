import { z } from "zod";
import { findingSchema } from "../check/finding.js";
import { schoolStateSchema } from "../collection/school-state.js";
import { fieldNameSchema, pairFieldsSchema } from "../register/fields.js";
import { pairIdSchema, schoolYearSchema } from "../sync/types.js";
import { pushOutcomeSchema } from "./push.js";

/** A district's schools as its coordinator keeps them: names, codes for their curators, and a school's own page. */

export const MOST_SCHOOLS_AT_ONCE = 300;

/** One line: runs of spaces and line breaks are one space. */
const schoolNameSchema = z
  .string()
  .max(1000)
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(250));

export const keptSchoolSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Other names under which sheets know the school. */
  spellings: z.array(z.string()),
  /** ISO time; null while the school is in use. */
  archivedAt: z.string().nullable(),
  /** The code that waits for its curator; null when none is open. */
  invite: z.object({ createdAt: z.string(), expiresAt: z.string() }).nullable(),
  /** When a curator of the school last signed in with a code. */
  signedInAt: z.string().nullable(),
});
export type KeptSchool = z.infer<typeof keptSchoolSchema>;

export const schoolsAnswerSchema = z.object({ schools: z.array(keptSchoolSchema) });
export type SchoolsAnswer = z.infer<typeof schoolsAnswerSchema>;

export const createSchoolsSchema = z.strictObject({
  names: z.array(schoolNameSchema).min(1).max(MOST_SCHOOLS_AT_ONCE),
});
export type CreateSchools = z.infer<typeof createSchoolsSchema>;

export const createdSchoolsSchema = z.object({
  created: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Names that the district has already, or that the list holds twice: nothing was made of them. */
  known: z.array(z.string()),
});
export type CreatedSchools = z.infer<typeof createdSchoolsSchema>;

/** What is absent stays as it is. */
export const changeSchoolSchema = z.strictObject({
  name: schoolNameSchema.optional(),
  spellings: z.array(schoolNameSchema).max(50).optional(),
  archived: z.boolean().optional(),
});
export type ChangeSchool = z.infer<typeof changeSchoolSchema>;

/** Fresh codes; whatever unused ones the schools had end with it. */
export const inviteSchoolsSchema = z.strictObject({
  schools: z.array(z.uuid()).min(1).max(MOST_SCHOOLS_AT_ONCE),
});
export type InviteSchools = z.infer<typeof inviteSchoolsSchema>;

export const invitedSchoolsSchema = z.object({
  /** The server's address for a letter; null while it is only tried out on one machine. */
  address: z.string().nullable(),
  /** Said once: the server keeps only their hashes. */
  invites: z.array(
    z.object({ school: z.object({ id: z.string(), name: z.string() }), code: z.string(), expiresAt: z.string() }),
  ),
});
export type InvitedSchools = z.infer<typeof invitedSchoolsSchema>;

export const schoolQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });

const schoolPairSchema = z.object({
  id: pairIdSchema,
  version: z.number().int().positive(),
  fields: pairFieldsSchema,
  findings: z.array(findingSchema),
  openConflicts: z.number().int().nonnegative(),
  /** When the newest version was made, and by which role. */
  at: z.string(),
  role: z.string(),
});
export type SchoolPair = z.infer<typeof schoolPairSchema>;

const schoolPushSchema = z.object({
  /** What a curator quotes on the telephone. */
  receipt: z.number().int().positive(),
  at: z.string(),
  /** Rows by what became of them; outcomes that no row had are absent. */
  counts: z.partialRecord(pushOutcomeSchema, z.number().int().positive()),
});
export type SchoolPush = z.infer<typeof schoolPushSchema>;

export const schoolPageSchema = z.object({
  school: keptSchoolSchema,
  schoolYear: schoolYearSchema,
  /** Where the school stands, and the number of its last receipt: an acceptance of this page names it. */
  state: schoolStateSchema,
  lastReceipt: z.number().int().positive().nullable(),
  pairs: z.array(schoolPairSchema),
  /** Papers that some pairs need and that the register says nothing of. */
  missingColumns: z.array(fieldNameSchema),
  /** The newest first. */
  pushes: z.array(schoolPushSchema),
});
export type SchoolPage = z.infer<typeof schoolPageSchema>;
