import { z } from "zod";
import { schoolStateSchema } from "../collection/school-state.js";
import { schoolYearSchema } from "../sync/types.js";

/** A district's collection of one school year (shared/collection/RULES.md). */
export const collectionSchema = z.object({
  schoolYear: schoolYearSchema,
  /** ISO date; null while none is set. */
  dueDate: z.string().nullable(),
  /** ISO times. Null: the year was never opened here, or is not closed. */
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type Collection = z.infer<typeof collectionSchema>;

/** What is absent stays as it is; the year is the district's current one when it is not named. */
export const changeCollectionSchema = z
  .strictObject({
    schoolYear: schoolYearSchema.optional(),
    dueDate: z.iso.date().nullable().optional(),
    closed: z.boolean().optional(),
    /** From now on schools send this year: it is open, and the one that was current is closed (C13). */
    current: z.literal(true).optional(),
  })
  .refine(({ dueDate, closed, current }) => [dueDate, closed, current].some((asked) => asked !== undefined))
  .refine(({ current, schoolYear, closed }) => current === undefined || (schoolYear !== undefined && closed !== true));
export type ChangeCollection = z.infer<typeof changeCollectionSchema>;

/** `seen`: the number of the school's last receipt that the coordinator saw (C7). */
export const acceptanceRequestSchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  accepted: z.boolean(),
  seen: z.number().int().positive().nullable(),
});
export type AcceptanceRequest = z.infer<typeof acceptanceRequestSchema>;

export const standingAnswerSchema = z.object({ schoolYear: schoolYearSchema, state: schoolStateSchema });
export type StandingAnswer = z.infer<typeof standingAnswerSchema>;
