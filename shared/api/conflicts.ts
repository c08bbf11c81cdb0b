import { z } from "zod";
import { keptPairSchema } from "../sync/types.js";

/** One person's choice between two values of a field (rule 4). */
const decisionSchema = z.strictObject({
  /** The conflict's id, from a pull. */
  id: z.uuid(),
  /** `current`: what the district has stays; `incoming`: the school's value is taken. */
  choice: z.enum(["current", "incoming"]),
  /** The district's value that the person saw: when it has moved on meanwhile, nothing is decided. */
  seen: z.union([z.string().max(2000), z.number(), z.boolean()]).nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decideRequestSchema = z.strictObject({
  decisions: z
    .array(decisionSchema)
    .min(1)
    .max(1000)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
});
export type DecideRequest = z.infer<typeof decideRequestSchema>;

/** `gone`: no such open conflict, or none of one's own; `moved`: the district's value is not what the person saw. */
export const decisionOutcomeSchema = z.enum(["decided", "gone", "moved"]);
export type DecisionOutcome = z.infer<typeof decisionOutcomeSchema>;

export const decideAnswerSchema = z.object({
  revision: z.number().int().nonnegative(),
  decided: z.array(z.object({ id: z.uuid(), outcome: decisionOutcomeSchema })),
  /** The pairs that were asked about, as they stand now. */
  pairs: z.array(keptPairSchema),
});
export type DecideAnswer = z.infer<typeof decideAnswerSchema>;
