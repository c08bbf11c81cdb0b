import { z } from "zod";
import { CONFIDENCES, DOUBLE_REASONS } from "../persons/district/confidence.js";
import { schoolYearSchema } from "../sync/types.js";
import { commentSchema } from "./returns.js";

/** The district's persons: who may be one, what its coordinator has said of it, and mentors in several schools. */

export const personsQuerySchema = z.strictObject({ schoolYear: schoolYearSchema.optional() });

/** An id of a person as one school knows them: follows from the school and the name's print, and tells neither. */
const personIdSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const doubleReasonSchema = z.enum(DOUBLE_REASONS);
export const personAnswerSchema = z.enum(["same", "different"]);
export type PersonAnswer = z.infer<typeof personAnswerSchema>;

/** A person as one school knows them, with what helps to tell them from another. */
export const personCardSchema = z.object({
  id: personIdSchema,
  /** As the school has sent it: a minor's is reduced. */
  name: z.string(),
  school: z.object({ id: z.string(), name: z.string() }),
  roles: z.array(z.enum(["mentor", "mentee"])),
  minor: z.boolean(),
  birthYear: z.string().nullable(),
  /** Posts, subjects, classes and places of work in the rows. */
  about: z.array(z.string()),
  pairs: z.number().int().positive(),
});
export type PersonCard = z.infer<typeof personCardSchema>;

export const personDoubleSchema = z.object({
  one: personCardSchema,
  other: personCardSchema,
  why: doubleReasonSchema,
  /** How many letters are apart. */
  letters: z.number().int().nonnegative(),
  confidence: z.enum(CONFIDENCES),
});
export type PersonDouble = z.infer<typeof personDoubleSchema>;

/** What the coordinator has said. A side is null where no row of the year speaks of that person. */
export const personDecisionSchema = z.object({
  id: z.uuid(),
  answer: personAnswerSchema,
  one: personCardSchema.nullable(),
  other: personCardSchema.nullable(),
  why: doubleReasonSchema.nullable(),
  note: z.string().nullable(),
  at: z.string(),
  /** When it was taken back. */
  undoneAt: z.string().nullable(),
});
export type PersonDecisionAnswer = z.infer<typeof personDecisionSchema>;

export const mentorLoadSchema = z.object({
  name: z.string(),
  schools: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mentees: z.number().int().nonnegative(),
      pairs: z.number().int().positive(),
    }),
  ),
  /** Different persons: one who is in two schools counts once. */
  mentees: z.number().int().nonnegative(),
  pairs: z.number().int().positive(),
  /** More than the district's dictionary allows. */
  over: z.boolean(),
  /** Whether a human has said that the mentors of all these schools are one; else their whole names are equal. */
  confirmed: z.boolean(),
});
export type MentorLoadAnswer = z.infer<typeof mentorLoadSchema>;

export const personsAnswerSchema = z.object({
  schoolYear: schoolYearSchema,
  /** The surest first; `total` counts those besides that do not fit the answer. */
  doubles: z.array(personDoubleSchema),
  total: z.number().int().nonnegative(),
  /** Decisions that stand, the newest first. */
  decided: z.array(personDecisionSchema),
  /** Mentors in several schools, and those with more mentees than `limit`; the most loaded first. */
  mentors: z.array(mentorLoadSchema),
  limit: z.number().int().positive(),
});
export type PersonsAnswer = z.infer<typeof personsAnswerSchema>;

export const decidePersonsSchema = z
  .strictObject({
    /** Made by the sender, so that a repetition is recognised. */
    id: z.uuid(),
    schoolYear: schoolYearSchema.optional(),
    one: personIdSchema,
    other: personIdSchema,
    answer: personAnswerSchema,
    note: commentSchema.nullable().default(null),
  })
  .refine(({ one, other }) => one !== other);
export type DecidePersons = z.infer<typeof decidePersonsSchema>;
