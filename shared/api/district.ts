import { z } from "zod";
import { schoolStateSchema } from "../collection/school-state.js";
import { schoolYearSchema } from "../sync/types.js";
import { collectionSchema } from "./collection.js";

export const summaryQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });

/** What of the year the merged workbook is of; the public edition is of a whole year, for parts would tell of each other. */
export const mergedQuerySchema = z
  .strictObject({
    schoolYear: schoolYearSchema.optional(),
    school: z.uuid().optional(),
    form: z.string().max(100).optional(),
    edition: z.enum(["full", "public"]).optional(),
  })
  .refine(({ edition, school, form }) => edition !== "public" || (school === undefined && form === undefined));
export type MergedQuery = z.infer<typeof mergedQuerySchema>;

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
  /** Where the school stands in the year (shared/collection/RULES.md, C3). */
  state: schoolStateSchema,
  /** Returns that wait for the school, and those that it has answered without a change. */
  returns: z.object({ open: z.number().int(), answered: z.number().int() }),
  /** ISO time of the last accepted push of the year; null when there was none. */
  lastPushAt: z.string().nullable(),
  /** Rows refused in the last push. */
  refused: z.number().int(),
  /** Rows that stayed in the workbook at the last push. */
  heldBack: z.number().int(),
  /** The number of the last receipt, of a push or of a declaration: an acceptance names it (C7). */
  lastReceipt: z.number().int().nullable(),
  /** ISO time of the declaration that there are no pairs, while it stands. */
  declaredNoneAt: z.string().nullable(),
});
export type SchoolSummary = z.infer<typeof schoolSummarySchema>;

export const districtSummarySchema = z.object({
  district: z.object({ id: z.string(), name: z.string() }),
  schoolYear: schoolYearSchema,
  collection: collectionSchema,
  /** Forms that only this district has, and those that it calls by another name. */
  ownForms: z.array(z.object({ code: z.string(), name: z.string() })),
  schools: z.array(schoolSummarySchema),
  totals: z.object({
    schools: z.number().int(),
    /** Schools that have sent, or declared that they have no pairs. */
    reported: z.number().int(),
    pairs: z.number().int(),
    mentors: z.number().int(),
    mentees: z.number().int(),
  }),
});
export type DistrictSummary = z.infer<typeof districtSummarySchema>;
