import { z } from "zod";
import { columnFieldSchema } from "../register/fields.js";

/** What the sheet agreed with when it last spoke with the district; a field that it never showed is absent. */
export const pairBaseSchema = z.object({
  version: z.number().int().positive(),
  /** The hash of each field as the sheet showed it then (`fieldHash`). */
  fields: z.record(z.string(), z.string()),
  /** Fields that the sheet shows otherwise than `version` does: the version they go back to, `null` when it is lost. */
  older: z.record(z.string(), z.number().int().positive().nullable()).optional(),
});
export type PairBase = z.infer<typeof pairBaseSchema>;

/**
 * What the workbook remembers of us (design §9 rule 1), kept in a custom XML part: it travels with the file and holds
 * no names and no token.
 */
export const workbookMemorySchema = z.object({
  workbookId: z.uuid(),
  /** Corrected mappings by the header's fingerprint: column letter → field, `null` for «ignore». */
  mappings: z.record(z.string(), z.record(z.string(), columnFieldSchema.nullable())),
  /** What wordings of forms stand for here that fit several: «У-У» → `teacher-teacher`. Absent in older workbooks. */
  wordings: z.record(z.string().max(200), z.string().max(100)).optional(),
  /** The base of each pair (sync rules 1 and 13). */
  base: z.record(z.uuid(), pairBaseSchema),
  /** The revision of the last pull. */
  revision: z.number().int().nonnegative(),
  /** Whether the curator has once approved what leaves the workbook. */
  approved: z.boolean(),
  /** A push that has not been answered: its key and ids, never rows (rule 6). */
  outbox: z.object({ key: z.uuid(), ids: z.array(z.uuid()), at: z.string() }).nullable(),
});
export type WorkbookMemory = z.infer<typeof workbookMemorySchema>;

export const MEMORY_NAMESPACE = "urn:estafeta:workbook:1";

/** The heading of the hidden key column (rule 1). */
export const KEY_COLUMN_HEADING = "Ключ «Эстафеты»";
