import { z } from "zod";
import { FINDING_CODES } from "../check/finding.js";

const MOST_ROWS = 100_000;
const rowsSchema = z.number().int().nonnegative().max(MOST_ROWS);

/** Rows that stay in the workbook: how many, and how many have which error. No row and no word of them leaves (C9). */
export const heldBackSchema = z.strictObject({
  rows: rowsSchema,
  codes: z.partialRecord(z.enum(FINDING_CODES), rowsSchema),
});
export type HeldBack = z.infer<typeof heldBackSchema>;
