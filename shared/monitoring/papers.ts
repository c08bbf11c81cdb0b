import { z } from "zod";

/**
 * The papers of a school's mentoring that sources name (domain §3.2). No binding list exists: a coordinator writes down
 * what the district asks for, and leaves the rest blank.
 */
export const PAPER_CODES = ["modelOrder", "regulation", "roadMap", "programme", "pairsOrder", "sitePage"] as const;
export const paperCodeSchema = z.enum(PAPER_CODES);
export type PaperCode = (typeof PAPER_CODES)[number];

const LONGEST = 300;

/** One line, or nothing. */
const lineSchema = z
  .string()
  .max(LONGEST * 4)
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().max(LONGEST));

/** Who answers for mentoring in a school, and number, date or address of each paper; a blank text is none. */
export const schoolPapersSchema = z.strictObject({
  curator: lineSchema,
  curatorPost: lineSchema,
  papers: z.partialRecord(paperCodeSchema, lineSchema),
});
export type SchoolPapers = z.infer<typeof schoolPapersSchema>;

export const NO_PAPERS: SchoolPapers = { curator: "", curatorPost: "", papers: {} };
