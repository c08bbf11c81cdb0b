import { z } from "zod";
import { schoolStateSchema } from "../collection/school-state.js";
import { fieldConflictSchema, keptPairSchema, pairIdSchema } from "../sync/types.js";
import { openReturnSchema } from "./returns.js";

/** `since` 0 asks for everything of the school. */
export const pullQuerySchema = z.strictObject({ since: z.coerce.number().int().nonnegative().default(0) });

/** A field that waits for a person's choice; `current` is what the district has now. */
export const openConflictSchema = fieldConflictSchema.extend({
  id: z.uuid(),
  pairId: pairIdSchema,
  /** When it came up. */
  at: z.string(),
  /** Whose hand the district's value is by, and since when. */
  currentBy: z.strictObject({ role: z.string(), at: z.string() }),
  /** Whose value is the incoming one: the school's own, or one that the coordinator proposes (rule 10). */
  incomingBy: z.enum(["curator", "coordinator"]).optional(),
});
export type OpenConflict = z.infer<typeof openConflictSchema>;

export const pullAnswerSchema = z.object({
  /** Ask next time for what came after it. */
  revision: z.number().int().nonnegative(),
  /** Pairs of the sender's own school that changed after `since`; withdrawn ones are among them. */
  pairs: z.array(keptPairSchema),
  /** Every open conflict of the school, whenever it came up. */
  conflicts: z.array(openConflictSchema),
  /** What the coordinator has sent back and nobody has settled, of the district's current year. */
  returns: z.array(openReturnSchema),
  /** Where the school stands in that year. */
  state: schoolStateSchema,
});
export type PullAnswer = z.infer<typeof pullAnswerSchema>;
