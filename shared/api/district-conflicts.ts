import { z } from "zod";
import { schoolYearSchema } from "../sync/types.js";
import { openConflictSchema } from "./pull.js";

export const districtConflictsQuerySchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  /** A school's id. */
  school: z.uuid().optional(),
});

/** An open conflict with what a person needs to choose: whose pair it is, and since when each value stands. */
export const districtConflictSchema = openConflictSchema.extend({
  school: z.object({ id: z.string(), name: z.string() }),
  mentor: z.string().nullable(),
  mentee: z.string().nullable(),
  form: z.string().nullable(),
});
export type DistrictConflict = z.infer<typeof districtConflictSchema>;

/** By school, then in the order in which they came up. */
export const districtConflictsSchema = z.object({
  schoolYear: schoolYearSchema,
  conflicts: z.array(districtConflictSchema),
});
export type DistrictConflicts = z.infer<typeof districtConflictsSchema>;
