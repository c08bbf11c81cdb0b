import { z } from "zod";

/** Kinds of entries to choose among: what people come to the log for. */
export const AUDIT_KINDS = ["pushes", "reads", "decisions", "schools", "settings", "sign-ins"] as const;
export const auditKindSchema = z.enum(AUDIT_KINDS);
export type AuditKind = z.infer<typeof auditKindSchema>;

export const auditQuerySchema = z.strictObject({
  /** A school's id: what its curators did, and what was done to it. */
  school: z.uuid().optional(),
  kind: auditKindSchema.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const auditEntrySchema = z.object({
  id: z.string(),
  at: z.string(),
  /** `curator`, `coordinator`, `region`; `administrator` for an errand from the shell; `server` for what it does by itself. */
  role: z.string().nullable(),
  /** The school that the entry is of, or is about; null where it is the district's. */
  school: z.string().nullable(),
  action: z.string(),
  scope: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()),
});
export type AuditEntryAnswer = z.infer<typeof auditEntrySchema>;

/** The newest first. */
export const auditAnswerSchema = z.object({
  total: z.number().int().nonnegative(),
  page: z.number().int().positive(),
  size: z.number().int().positive(),
  entries: z.array(auditEntrySchema),
});
export type AuditAnswer = z.infer<typeof auditAnswerSchema>;
