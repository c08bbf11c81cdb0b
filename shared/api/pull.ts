import { z } from "zod";
import { fieldConflictSchema, keptPairSchema, pairIdSchema } from "../sync/types.js";

/** `since` 0 asks for everything of the school. */
export const pullQuerySchema = z.strictObject({ since: z.coerce.number().int().nonnegative().default(0) });

export const pullAnswerSchema = z.object({
  /** Ask next time for what came after it. */
  revision: z.number().int().nonnegative(),
  /** Pairs of the sender's own school that changed after `since`; withdrawn ones are among them. */
  pairs: z.array(keptPairSchema),
  /** Open conflicts of these pairs. */
  conflicts: z.array(fieldConflictSchema.extend({ pairId: pairIdSchema })),
});
export type PullAnswer = z.infer<typeof pullAnswerSchema>;
