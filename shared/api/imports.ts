import { z } from "zod";
import { findingSchema } from "../check/finding.js";
import { fieldNameSchema } from "../register/fields.js";
import { fieldConflictSchema, pairIdSchema, schoolYearSchema } from "../sync/types.js";
import { pushOutcomeSchema } from "./push.js";

/** Import of workbooks (design §13): files are put under an import, a dry run says what would happen, accepting does it. */

export const MAX_IMPORT_FILES = 40;
/** All files of an import together. */
export const MAX_IMPORT_BYTES = 100 * 1024 * 1024;
export const MAX_REPORTED_ROWS = 1000;

const valueSchema = z.union([z.string(), z.number(), z.boolean()]).nullable();
const schoolSchema = z.object({ id: z.string(), name: z.string() });

/** What becomes of one row. Rows in which nothing changes are only counted. */
const importedRowSchema = z.object({
  sheet: z.string(),
  row: z.number().int().positive(),
  outcome: pushOutcomeSchema,
  /** `null`: a new pair, whose id is made when the import is accepted. */
  pairId: pairIdSchema.nullable(),
  school: z.string().nullable(),
  mentor: z.string().nullable(),
  mentee: z.string().nullable(),
  changes: z.array(z.object({ field: fieldNameSchema, before: valueSchema, after: valueSchema })),
  conflicts: z.array(fieldConflictSchema),
  findings: z.array(findingSchema),
  /** Why the row is refused, in sentences. */
  reasons: z.array(z.string()),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

const countsSchema = z.record(pushOutcomeSchema, z.number().int().nonnegative());

const importedFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** `merged`: the district's merged workbook; `register`: a school's or several schools'; `none`: nothing to import. */
  kind: z.enum(["merged", "register", "none"]),
  /** Why the file is not taken, as a sentence. */
  problem: z.string().nullable(),
  /** The school of the rows that name none, and how it was found. */
  school: schoolSchema.nullable(),
  schoolBy: z.enum(["chosen", "title", "fileName", "none"]),
  /** All schools that rows of the file go to. */
  schools: z.array(schoolSchema),
  counts: countsSchema,
  rows: z.array(importedRowSchema).max(MAX_REPORTED_ROWS),
  /** Rows beyond those that are listed. */
  moreRows: z.number().int().nonnegative(),
  /** Pairs of other school years: named, and left. */
  otherYears: z.array(z.object({ schoolYear: schoolYearSchema, pairs: z.number().int().positive() })),
});
export type ImportedFile = z.infer<typeof importedFileSchema>;

/** Pairs that the district has and the files no longer show: withdrawn only if their ids are named on accepting. */
const goneSchema = z.object({
  id: pairIdSchema,
  version: z.number().int().positive(),
  school: schoolSchema,
  mentor: z.string().nullable(),
  mentee: z.string().nullable(),
  form: z.string().nullable(),
});

export const importReportSchema = z.object({
  /** What is accepted must say the same: it names this. */
  digest: z.string(),
  at: z.string(),
  revision: z.number().int().nonnegative(),
  counts: countsSchema,
  files: z.array(importedFileSchema),
  gone: z.array(goneSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importSchema = z.object({
  id: z.string(),
  at: z.string(),
  state: z.enum(["open", "accepted"]),
  acceptedAt: z.string().nullable(),
  /** When the files and the report will be erased. */
  keptUntil: z.string(),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), size: z.number().int(), schoolId: z.string().nullable() }),
  ),
  /** The last dry run, or what was done. */
  report: importReportSchema.nullable(),
});
export type Import = z.infer<typeof importSchema>;

export const importsSchema = z.object({ imports: z.array(importSchema.omit({ report: true, files: true })) });

/** The file's name as the person knows it: it may tell the school. */
export const importFileQuerySchema = z.strictObject({ name: z.string().trim().min(1).max(200) });

export const importFileSchoolSchema = z.strictObject({ schoolId: z.uuid().nullable() });

export const acceptImportSchema = z.strictObject({
  /** Of the dry run that the person saw. */
  digest: z.string().max(128),
  /** Ids among the dry run's `gone` that are to be withdrawn (rule 8). */
  withdraw: z.array(pairIdSchema).max(50_000).default([]),
});
export type AcceptImport = z.infer<typeof acceptImportSchema>;
