import { z } from "zod";
import { type ColumnField, columnFieldSchema } from "../../register/fields.js";
import { partyKindSchema } from "../schema.js";

/** What a district adds to the dictionary, alters in it or takes out: a document that a coordinator writes by hand. */

export const OVERRIDES_SCHEMA = 1;
export const MOST_ENTRIES = 500;
export const LONGEST_WORD = 200;

const word = z.string().min(1).max(LONGEST_WORD);
const words = z.array(word).max(MOST_ENTRIES);
const code = z
  .string()
  .max(LONGEST_WORD)
  .regex(/^[a-z]+-[a-z]+$/);
const codes = z.array(code).min(1).max(MOST_ENTRIES);

const range = (most: number) =>
  z.strictObject({ min: z.number().int().min(0).max(most), max: z.number().int().min(0).max(most) });

const MOST_YEARS = 60;
const MOST_MONTHS = 120;
const MOST_MENTEES = 200;

const headingsShape = Object.fromEntries(columnFieldSchema.options.map((field) => [field, words.optional()])) as Record<
  ColumnField,
  z.ZodOptional<typeof words>
>;

export const overridesSchema = z.strictObject({
  schema: z.literal(OVERRIDES_SCHEMA).optional(),
  /** Free text for people: who wrote this and why. */
  comment: z.string().max(2000).optional(),
  /** A known code alters that form, and its spellings are added to; a new one needs name, mentor and mentee. */
  forms: z
    .array(
      z.strictObject({
        code,
        name: word.min(3).optional(),
        mentor: partyKindSchema.optional(),
        mentee: partyKindSchema.optional(),
        federal: z.boolean().optional(),
        spellings: words.optional(),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
  ambiguousForms: z
    .array(z.strictObject({ spelling: word, forms: codes.min(2) }))
    .max(MOST_ENTRIES)
    .optional(),
  /** A known name alters that role model; a new one needs its forms. */
  roleModels: z
    .array(
      z.strictObject({
        name: word.min(3),
        forms: codes.optional(),
        spellings: words.optional(),
        youngMentee: z.boolean().optional(),
        peers: z.boolean().optional(),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
  kinds: z
    .array(z.strictObject({ name: word.min(3), spellings: words.optional(), reverse: z.boolean().optional() }))
    .max(MOST_ENTRIES)
    .optional(),
  /** Headings by field; one that serves mentor and mentee alike stands under both fields. */
  headings: z.strictObject(headingsShape).optional(),
  partyWords: z
    .strictObject({ mentor: words.optional(), mentee: words.optional(), menteeIfAlone: words.optional() })
    .optional(),
  thresholds: z
    .strictObject({
      pupilAge: range(MOST_YEARS).optional(),
      youngTeacherYears: z.number().int().min(0).max(MOST_YEARS).optional(),
      durationMonths: range(MOST_MONTHS).optional(),
      menteesPerMentor: z.number().int().min(1).max(MOST_MENTEES).optional(),
    })
    .optional(),
  /** A word all in capitals is an abbreviation, found in capitals only. */
  sensitiveWords: words.optional(),
  remove: z
    .strictObject({
      /** Codes. */
      forms: z.array(code).max(MOST_ENTRIES).optional(),
      /** Names. */
      roleModels: words.optional(),
      kinds: words.optional(),
      ambiguousForms: words.optional(),
      /** Other wordings of forms, role models and kinds. */
      spellings: words.optional(),
      headings: words.optional(),
      partyWords: words.optional(),
      sensitiveWords: words.optional(),
    })
    .optional(),
});
export type Overrides = z.infer<typeof overridesSchema>;
