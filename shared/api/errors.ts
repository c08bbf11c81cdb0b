import { z } from "zod";

/** The one shape of every refusal (design §10). */
export const errorAnswerSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
