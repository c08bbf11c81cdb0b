import { z } from "zod";

/**
 * Where an entry comes from: read in a source (`seen`), recalled and not checked against the originals (`unverified`),
 * or put in by a district (`district`).
 */
export const evidenceSchema = z.enum(["seen", "unverified", "district"]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** A key of the dictionary's `sources`: «6», «1b». */
export const sourceIdSchema = z.string().regex(/^\d{1,2}[a-e]?$/);

/** The tag of an entry as a whole; what was seen says where. */
export const tag = { evidence: evidenceSchema, source: sourceIdSchema.optional() };

/** Which words of a list were seen, and in which source; a word that is not here is as unverified as its entry. */
export const seenWords = { seen: z.record(z.string(), sourceIdSchema).optional() };
