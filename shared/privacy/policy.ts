import { z } from "zod";
import { fieldNameSchema } from "../register/fields.js";

/** How a pupil's name leaves the workbook: «Носова А.», the whole name, or a code that tells nothing. */
export const namePolicySchema = z.enum(["surname-initial", "full", "code"]);
export type NamePolicy = z.infer<typeof namePolicySchema>;

/** What the district asks for. The key is the district's, for fingerprints of names (design §14). */
export const privacyPolicySchema = z.object({
  pupilNames: namePolicySchema,
  /** Fields that stay in the workbook by default and that this district has turned on. */
  extraFields: z.array(fieldNameSchema),
  /** Hex, 32 bytes. Known to signed-in panes and to the server's settings, never to the database. */
  fingerprintKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PrivacyPolicy = z.infer<typeof privacyPolicySchema>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What leaves beside a name so that the server can tell persons apart without knowing them: HMACs of the normalised
 * full name, and of name and birth year where known. Both absent when only initials are known.
 */
export const personPrintSchema = z.strictObject({
  name: digest.optional(),
  nameAndBirth: digest.optional(),
  /** Whether any sign (form, class, birth) says that the person is under 18. */
  minor: z.boolean(),
});
export type PersonPrint = z.infer<typeof personPrintSchema>;

export const pairPersonsSchema = z.strictObject({ mentor: personPrintSchema, mentee: personPrintSchema });
export type PairPersons = z.infer<typeof pairPersonsSchema>;
