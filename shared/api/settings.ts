import { z } from "zod";
import { namePolicySchema } from "../privacy/policy.js";
import { FIELDS_KEPT_IN_WORKBOOK, fieldNameSchema } from "../register/fields.js";

/** What a district asks its schools for (design §14). It holds for whatever is sent from now on. */
const extraFieldSchema = fieldNameSchema.refine((field) => FIELDS_KEPT_IN_WORKBOOK.includes(field));

export const settingsSchema = z.strictObject({
  pupilNames: namePolicySchema,
  /** Fields that stay in the workbook by default and that this district has turned on. */
  extraFields: z
    .array(extraFieldSchema)
    .max(FIELDS_KEPT_IN_WORKBOOK.length)
    .refine((fields) => new Set(fields).size === fields.length),
});
export type Settings = z.infer<typeof settingsSchema>;
