import { z } from "zod";
import { findingSchema } from "../check/finding.js";
import { fieldNameSchema, pairFieldsSchema } from "../register/fields.js";
import { fieldConflictSchema, pairIdSchema, schoolYearSchema } from "../sync/types.js";
import { pushOutcomeSchema } from "./push.js";

/** The coordinator's own view of the pairs: a list, one pair's history, edits (RULES.md, rule 10). */

export const MAX_EDITS = 500;
const MAX_PAGE = 200;

const stateSchema = z.enum(["active", "withdrawn"]);
const valueSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const pairsQuerySchema = z.strictObject({
  schoolYear: schoolYearSchema.optional(),
  /** A school's id. */
  school: z.uuid().optional(),
  /** The code of a form. */
  form: z.string().max(100).optional(),
  state: stateSchema.default("active"),
  /** Only pairs with an open conflict. */
  contested: z.stringbool().optional(),
  /** How a person's name begins. */
  name: z.string().trim().min(1).max(100).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
});
export type PairsQuery = z.infer<typeof pairsQuerySchema>;

/** Why a field is not edited in the district, with the sentence that says so and what to do instead. */
const refusedFieldSchema = z.object({
  field: fieldNameSchema,
  reason: z.enum(["reduced", "birth", "school", "not-collected", "sensitive"]),
  message: z.string(),
});

export const listedPairSchema = z.object({
  id: pairIdSchema,
  version: z.number().int().positive(),
  schoolYear: schoolYearSchema,
  state: stateSchema,
  school: z.object({ id: z.string(), name: z.string() }),
  fields: pairFieldsSchema,
  /** When the newest version was made, and by whose hand. */
  at: z.string(),
  by: z.string(),
  openConflicts: z.number().int().nonnegative(),
  /** Fields that are not edited here. */
  locked: z.array(refusedFieldSchema),
});
export type ListedPair = z.infer<typeof listedPairSchema>;

export const pairsAnswerSchema = z.object({
  revision: z.number().int().nonnegative(),
  schoolYear: schoolYearSchema,
  total: z.number().int().nonnegative(),
  page: z.number().int().positive(),
  size: z.number().int().positive(),
  pairs: z.array(listedPairSchema),
});
export type PairsAnswer = z.infer<typeof pairsAnswerSchema>;

/** One version of a pair, and what it changed. */
const pairVersionSchema = z.object({
  version: z.number().int().positive(),
  at: z.string(),
  /** `curator`, `coordinator`, `administrator`. */
  role: z.string(),
  /** The same in words. */
  by: z.string(),
  state: stateSchema,
  /** The workbook that it came from; null where it was made on a page. */
  workbookId: z.string().nullable(),
  changes: z.array(z.object({ field: fieldNameSchema, before: valueSchema, after: valueSchema })),
});

export const pairHistorySchema = z.object({
  pair: listedPairSchema,
  /** What the checks find in the pair among those of its school; nothing in a withdrawn one. */
  findings: z.array(findingSchema),
  /** The newest first. */
  versions: z.array(pairVersionSchema),
  /** Where each value that stands now comes from. */
  provenance: z.array(
    z.object({ field: fieldNameSchema, version: z.number().int().positive(), at: z.string(), by: z.string() }),
  ),
});
export type PairHistory = z.infer<typeof pairHistorySchema>;

const pairEditSchema = z
  .strictObject({
    id: pairIdSchema,
    /** The version that the coordinator saw: what has changed since is merged, or becomes a conflict (rule 4). */
    baseVersion: z.number().int().positive(),
    /** New values; a field that is not named is left alone. */
    fields: pairFieldsSchema.default({}),
    /** Fields to blank. */
    erased: z.array(fieldNameSchema).max(100).default([]),
    /** `withdrawn`: the pair leaves the register and stays as a tombstone; `active`: it comes back (rule 8). */
    state: stateSchema.optional(),
  })
  .refine(({ state, fields, erased }) => state !== "withdrawn" || (Object.keys(fields).length === 0 && !erased.length));

export const editPairsSchema = z.strictObject({
  /** Only says what the edits would do: nothing is written, and no pair is read out. */
  dryRun: z.boolean().default(false),
  edits: z
    .array(pairEditSchema)
    .min(1)
    .max(MAX_EDITS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
});
export type EditPairs = z.infer<typeof editPairsSchema>;
/** An edit as a page writes it. */
export type PairEditRequest = z.input<typeof pairEditSchema>;

/** As of a push; `gone`: no such pair in the district. */
export const editOutcomeSchema = z.enum([...pushOutcomeSchema.options, "gone"]);
export type EditOutcome = z.infer<typeof editOutcomeSchema>;

export const editAnswerSchema = z.object({
  revision: z.number().int().nonnegative(),
  /** In the order of the edits. */
  edited: z.array(
    z.object({
      id: pairIdSchema,
      outcome: editOutcomeSchema,
      version: z.number().int().positive().nullable(),
      /** Why it was refused, and what it was flagged with. */
      findings: z.array(findingSchema),
      refused: z.array(refusedFieldSchema),
      /** A sentence about the pair as a whole. */
      message: z.string().nullable(),
      conflicts: z.array(fieldConflictSchema),
    }),
  ),
  /** The pairs as they stand now; none after a dry run. */
  pairs: z.array(listedPairSchema),
});
export type EditAnswer = z.infer<typeof editAnswerSchema>;
