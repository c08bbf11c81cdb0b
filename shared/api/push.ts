import { z } from "zod";
import { findingSchema } from "../check/finding.js";
import { pairFieldsSchema } from "../register/fields.js";
import { heldBackSchema } from "./held-back.js";
import { fieldConflictSchema, outgoingPairSchema, pairIdSchema } from "../sync/types.js";

export const MAX_PAIRS_PER_PUSH = 5000;

export const pushRequestSchema = z.strictObject({
  /** Idempotency key (rule 6): the same key with the same body gets the same answer. */
  key: z.uuid(),
  /** Kept for provenance only; never grounds for new pair ids (rule 9). */
  workbookId: z.uuid(),
  pairs: z.array(outgoingPairSchema).max(MAX_PAIRS_PER_PUSH),
  /** Pairs gone from the sheet, which the curator has confirmed (rule 8). */
  withdrawn: z.array(z.strictObject({ id: pairIdSchema, baseVersion: z.number().int().positive() })),
  /** For the receipt only: what stays in the workbook. It is no part of what a repetition must repeat. */
  heldBack: heldBackSchema.optional(),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

export const pushOutcomeSchema = z.enum([
  "created",
  "updated",
  "merged",
  "unchanged",
  "conflict",
  "refused",
  "withdrawn",
]);
export type PushOutcome = z.infer<typeof pushOutcomeSchema>;

export const pushedPairSchema = z.object({
  /** Index in the request's `pairs`, then in `withdrawn` after them. */
  index: z.number().int().nonnegative(),
  /** The id that the pair has from now on: the sender's own, or the one it was recognised as. */
  id: pairIdSchema,
  version: z.number().int().positive().nullable(),
  outcome: pushOutcomeSchema,
  /** Why a row was refused, and what it was flagged with. */
  findings: z.array(findingSchema),
  /** The merged row, where it differs from what was sent (rule 4). */
  merged: pairFieldsSchema.optional(),
  conflicts: z.array(fieldConflictSchema),
});
export type PushedPair = z.infer<typeof pushedPairSchema>;

export const pushAnswerSchema = z.object({
  receipt: z.object({
    /** Counts up within a district: what a curator quotes on the telephone. */
    number: z.number().int().positive(),
    at: z.string(),
    counts: z.record(pushOutcomeSchema, z.number().int().nonnegative()),
  }),
  revision: z.number().int().nonnegative(),
  pairs: z.array(pushedPairSchema),
});
export type PushAnswer = z.infer<typeof pushAnswerSchema>;
