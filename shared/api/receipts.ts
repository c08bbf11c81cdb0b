import { z } from "zod";
import { schoolYearSchema } from "../sync/types.js";
import { heldBackSchema } from "./held-back.js";
import { pushOutcomeSchema } from "./push.js";

/** A receipt as the district keeps it: of a push, or of the declaration that a school has no pairs (C9). */
export const receiptSchema = z.object({
  /** Counts up within a district: what a curator quotes on the telephone. */
  number: z.number().int().positive(),
  at: z.string(),
  schoolYear: schoolYearSchema,
  kind: z.enum(["push", "none"]),
  /** Rows by what became of them; outcomes that no row had may be absent. */
  counts: z.partialRecord(pushOutcomeSchema, z.number().int().nonnegative()),
  heldBack: heldBackSchema,
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The school's last receipts, the newest first. */
export const receiptsAnswerSchema = z.object({ receipts: z.array(receiptSchema) });
export type ReceiptsAnswer = z.infer<typeof receiptsAnswerSchema>;
