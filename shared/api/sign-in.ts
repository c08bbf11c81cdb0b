import { z } from "zod";
import { privacyPolicySchema } from "../privacy/policy.js";
import { schoolYearSchema } from "../sync/types.js";

export const roleSchema = z.enum(["curator", "coordinator", "region"]);
export type Role = z.infer<typeof roleSchema>;

/** Who is signed in, where, and what the district asks for. */
export const meSchema = z.object({
  role: roleSchema,
  district: z.object({
    id: z.string(),
    name: z.string(),
    schoolYear: schoolYearSchema,
    dueDate: z.string().nullable(),
    /** The year is closed: nothing is taken in. */
    closed: z.boolean(),
  }),
  /** Null for a coordinator. `spellings`: other names under which sheets know the school. */
  school: z.object({ id: z.string(), name: z.string(), spellings: z.array(z.string()) }).nullable(),
  /** For curators, whose sheets are reduced by it; null for everyone else, who sends no rows and needs no key. */
  policy: privacyPolicySchema.nullable(),
});
export type Me = z.infer<typeof meSchema>;

/** A code from the letter, pasted with spaces and dashes or without. */
export const signInRequestSchema = z.strictObject({ code: z.string().min(4).max(64) });
export type SignInRequest = z.infer<typeof signInRequestSchema>;

/** The pane's answer: a bearer token. */
export const signInAnswerSchema = z.object({ token: z.string(), expiresAt: z.string(), me: meSchema });
export type SignInAnswer = z.infer<typeof signInAnswerSchema>;

/** The desk's answer: the session is a cookie, and every change names this token in `X-CSRF-Token`. */
export const sessionAnswerSchema = z.object({ csrfToken: z.string(), me: meSchema });
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>;
