import { z } from "zod";
import { schoolYearSchema } from "../sync/types.js";

/** How a year's collection has gone so far. */
export const progressSchema = z.object({
  schoolYear: schoolYearSchema,
  /** ISO date; null while none is set. */
  dueDate: z.string().nullable(),
  schools: z.number().int().nonnegative(),
  /** When each school that has reported did so first, the earliest first: ISO times. */
  reportedAt: z.array(z.string()),
});
export type Progress = z.infer<typeof progressSchema>;
