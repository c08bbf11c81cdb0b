import { z } from "zod";
import { fieldNameSchema } from "../register/fields.js";

/** `error`: the row is not sent; `warning`: sent and flagged; `hint`: has a mechanical fix; `info`: for knowing. */
export const severitySchema = z.enum(["error", "warning", "hint", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/** Every code that a check may say (design §7). The severity of `cell.error` and of an unreadable birth depends. */
export const FINDING_SEVERITY = {
  "name.missing": "error",
  "pair.self": "error",
  "pair.duplicate": "error",
  "school.other": "error",
  "form.missing": "error",
  "form.unknown": "error",
  "form.ambiguous": "error",
  "date.unreadable": "error",
  "date.order": "error",
  "cell.error": "warning",
  "roleModel.unknown": "warning",
  "roleModel.mismatch": "warning",
  "form.mismatch": "warning",
  "age.range": "warning",
  "grade.order": "warning",
  "experience.range": "warning",
  "duration.range": "warning",
  "year.outside": "warning",
  "mentor.overload": "warning",
  "consent.missing": "warning",
  "order.missing": "warning",
  "organisation.missing": "warning",
  "pair.disagrees": "warning",
  "text.sensitive": "warning",
  "contact.kind": "warning",
  "column.missing": "warning",
  "text.lookalike": "hint",
  "text.spacing": "hint",
  "name.case": "hint",
  "form.spelling": "hint",
  "roleModel.spelling": "hint",
  "date.text": "hint",
  "person.bothRoles": "info",
  "person.similar": "info",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;
export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as [FindingCode, ...FindingCode[]];

/** What a check says of a row, a table or a sheet. `row` is the sheet's own, 1-based; `cell` an A1 address. */
export const findingSchema = z.object({
  row: z.number().int().positive().nullable(),
  cell: z.string().nullable(),
  field: fieldNameSchema.nullable(),
  code: z.enum(FINDING_CODES),
  severity: severitySchema,
  message: z.string(),
  /** What the sentence is made of, for a reader of another language: its variant, where the code has several, and its values. */
  variant: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** What the cell would hold after the fix: a text, a number, or an ISO date for a date field. */
  fix: z.object({ value: z.union([z.string(), z.number(), z.boolean()]) }).optional(),
});

export type Finding = z.infer<typeof findingSchema>;
