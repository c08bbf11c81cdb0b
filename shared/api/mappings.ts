import { z } from "zod";
import { learntHeadingSchema } from "../recognise/learnt-heading.js";
import { columnFieldSchema } from "../register/fields.js";

/** Corrections of a header that a school has made, and what the district is offered of them (design §6). */

const MOST_COLUMNS = 100;

const fingerprintSchema = z.string().regex(/^[0-9a-f]{16}$/);
const letterSchema = z.string().regex(/^[A-Z]{1,3}$/);

/** What a curator has corrected under one header: no cell of the sheet, only what its columns are. */
export const learnMappingSchema = z.strictObject({
  fingerprint: fingerprintSchema,
  columns: z
    .array(
      z.strictObject({
        letter: letterSchema,
        /** Null: the column is to be left alone. */
        field: columnFieldSchema.nullable(),
        /** The reduced heading; null where it could tell of a person, or says nothing. */
        heading: learntHeadingSchema.nullable(),
      }),
    )
    .min(1)
    .max(MOST_COLUMNS),
});
export type LearnMapping = z.infer<typeof learnMappingSchema>;

/** By fingerprint and letter, as a workbook's own memory has them. */
export const mappingsAnswerSchema = z.object({
  mappings: z.record(z.string(), z.record(z.string(), columnFieldSchema.nullable())),
});
export type MappingsAnswer = z.infer<typeof mappingsAnswerSchema>;

export const mappingProposalSchema = z.object({
  id: z.string(),
  heading: z.string(),
  field: columnFieldSchema,
  /** How many schools have corrected it so, and under how many different headers. */
  schools: z.number().int().positive(),
  headers: z.number().int().positive(),
});
export type MappingProposal = z.infer<typeof mappingProposalSchema>;

export const mappingProposalsSchema = z.object({ proposals: z.array(mappingProposalSchema) });

export const proposalDecidedSchema = z.object({
  /** The version of the district's additions after it. */
  version: z.number().int().nonnegative(),
});
