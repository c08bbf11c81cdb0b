import { z } from "zod";
import { schoolYearSchema } from "../sync/types.js";

export const summaryQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });

/** A school's row on the coordinator's board. Persons are counted once, however many pairs they are in. */
export const schoolSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  pairs: z.number().int(),
  mentors: z.number().int(),
  mentees: z.number().int(),
  /** Pairs by the code of their form; forms without pairs are absent. */
  forms: z.record(z.string(), z.number().int()),
  warnings: z.number().int(),
  openConflicts: z.number().int(),
  /** ISO time of the last accepted push; null when the school has never sent. */
  lastPushAt: z.string().nullable(),
  /** Rows refused in the last push. */
  refused: z.number().int(),
});
export type SchoolSummary = z.infer<typeof schoolSummarySchema>;

export const districtSummarySchema = z.object({
  district: z.object({ id: z.string(), name: z.string() }),
  schoolYear: schoolYearSchema,
  schools: z.array(schoolSummarySchema),
  totals: z.object({
    schools: z.number().int(),
    reported: z.number().int(),
    pairs: z.number().int(),
    mentors: z.number().int(),
    mentees: z.number().int(),
  }),
});
export type DistrictSummary = z.infer<typeof districtSummarySchema>;
