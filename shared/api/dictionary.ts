import { z } from "zod";
import { overrideProblemSchema } from "../dictionary/overrides/problem.js";
import { overridesSchema } from "../dictionary/overrides/schema.js";

/** A district's additions as they stand, with the version that a change of them names in `If-Match`. */
export const overridesAnswerSchema = z.object({
  version: z.number().int().nonnegative(),
  overrides: overridesSchema,
  /** ISO time of the last change; null while there was none. */
  at: z.string().nullable(),
  /** Places without effect. */
  notes: z.array(overrideProblemSchema),
  /** Why the additions do not fit the program's newer dictionary; while there are any, the built-in one serves. */
  problems: z.array(overrideProblemSchema),
});
export type OverridesAnswer = z.infer<typeof overridesAnswerSchema>;
