import { z } from "zod";
import { pairIdSchema, schoolYearSchema } from "../sync/types.js";

/** Rows and schools that the coordinator has sent back (shared/collection/RULES.md, C5 and C6). */

export const LONGEST_COMMENT = 500;

/** One line of a person's words: runs of spaces and line breaks are one space. */
export const commentSchema = z
  .string()
  .max(4 * LONGEST_COMMENT)
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(LONGEST_COMMENT));

export const returnRequestSchema = z.strictObject({
  /** Made by the sender, so that a repetition is recognised (C12). */
  id: z.uuid(),
  schoolId: z.uuid(),
  /** Null: the whole school. */
  pairId: pairIdSchema.nullable(),
  comment: commentSchema,
  schoolYear: schoolYearSchema.optional(),
});
export type ReturnRequest = z.infer<typeof returnRequestSchema>;

export const answerReturnSchema = z.strictObject({ answer: commentSchema });
export type AnswerReturn = z.infer<typeof answerReturnSchema>;

export const returnStateSchema = z.enum(["open", "corrected", "answered", "takenBack"]);
export type ReturnState = z.infer<typeof returnStateSchema>;

/** A return as its school sees it: by pulls, while it is open. */
export const openReturnSchema = z.object({
  id: z.uuid(),
  pairId: pairIdSchema.nullable(),
  schoolYear: schoolYearSchema,
  comment: z.string(),
  at: z.string(),
});
export type OpenReturn = z.infer<typeof openReturnSchema>;

/** A return as the coordinator sees it. */
export const returnSchema = openReturnSchema.extend({
  schoolId: z.string(),
  state: returnStateSchema,
  /** The curator's word, where the state is `answered`. */
  answer: z.string().nullable(),
  /** When it ended. */
  endedAt: z.string().nullable(),
});
export type Return = z.infer<typeof returnSchema>;

export const returnsQuerySchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  schoolId: z.uuid().optional(),
});

export const returnsAnswerSchema = z.object({ returns: z.array(returnSchema) });
