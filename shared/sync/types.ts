import { z } from "zod";
import { fieldNameSchema, pairFieldsSchema } from "../register/fields.js";
import { pairPersonsSchema } from "../privacy/policy.js";

/** What sync works on: values as reduced for sending (RULES.md, rule 1), never the sheet's own. */

export const schoolYearSchema = z.string().regex(/^\d{4}-\d{4}$/);
export const pairIdSchema = z.uuid();

/** A pair as a sheet sends it. */
export const outgoingPairSchema = z.strictObject({
  id: pairIdSchema,
  /** The version that the sheet last saw; `null` for a new pair, or when the base is lost. */
  baseVersion: z.number().int().positive().nullable(),
  /** Fields whose base is another version than `baseVersion` (rule 13). */
  bases: z.partialRecord(fieldNameSchema, z.number().int().positive()).optional(),
  schoolYear: schoolYearSchema,
  /** Only carried fields may stand here; a carried field that is absent is blank in the sheet (rule 5). */
  fields: pairFieldsSchema,
  carried: z.array(fieldNameSchema),
  persons: pairPersonsSchema,
  where: z.strictObject({ sheet: z.string().max(100), row: z.number().int().positive() }),
});
export type OutgoingPair = z.infer<typeof outgoingPairSchema>;

/** A pair as the server keeps it: its newest version. */
export const keptPairSchema = z.strictObject({
  id: pairIdSchema,
  version: z.number().int().positive(),
  schoolYear: schoolYearSchema,
  state: z.enum(["active", "withdrawn"]),
  fields: pairFieldsSchema,
  persons: pairPersonsSchema,
});
export type KeptPair = z.infer<typeof keptPairSchema>;

/** Two people changed one field of one pair differently (rule 4): `current` stays until a person chooses. */
export const fieldConflictSchema = z.strictObject({
  field: fieldNameSchema,
  current: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  incoming: z.union([z.string(), z.number(), z.boolean()]).nullable(),
});
export type FieldConflict = z.infer<typeof fieldConflictSchema>;
