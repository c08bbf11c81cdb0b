import { z } from "zod";
import { columnFieldSchema } from "../register/fields.js";

/** The district's vocabulary as data: a district changes it without code. */

/** Where an entry comes from: read in a source (`seen`), or recalled and not checked against the originals. */
const evidence = z.enum(["seen", "unverified"]);

export const partyKindSchema = z.enum([
  "teacher",
  "pupil",
  "student",
  "employer",
  "head",
  "lecturer",
  "partner",
  "trainee",
]);
export type PartyKind = z.infer<typeof partyKindSchema>;

export const formEntrySchema = z.strictObject({
  code: z.string().regex(/^[a-z]+-[a-z]+$/),
  /** The wording of reports: lower case, spaced en dash. */
  name: z.string().min(3),
  mentor: partyKindSchema,
  mentee: partyKindSchema,
  /** One of the five federal forms. */
  federal: z.boolean(),
  /** Other wordings that mean this form and are corrected to `name`. */
  spellings: z.array(z.string()),
  evidence,
  source: z.string().optional(),
});

export const roleModelEntrySchema = z.strictObject({
  name: z.string().min(3),
  /** Codes of the forms that it belongs to; the same wording may belong to two. */
  forms: z.array(z.string()).min(1),
  spellings: z.array(z.string()),
  /** The mentee is a teacher in the first years (for `experience.range`). */
  youngMentee: z.boolean().optional(),
  /** Mentor and mentee are equals (for `grade.order`). */
  peers: z.boolean().optional(),
  evidence,
  source: z.string().optional(),
});

export const dictionarySchema = z.strictObject({
  /** Raised at every change; part of the ETag. */
  version: z.string(),
  forms: z.array(formEntrySchema).min(1),
  /** Wordings that fit several forms: only the persons or the role model can tell. */
  ambiguousForms: z.array(z.strictObject({ spelling: z.string(), forms: z.array(z.string()).min(2) })),
  roleModels: z.array(roleModelEntrySchema),
  kinds: z.array(
    z.strictObject({ name: z.string(), spellings: z.array(z.string()), reverse: z.boolean().optional(), evidence }),
  ),
  /**
   * Words that name a side of the pair in a heading; matched as beginnings of words. `menteeIfAlone` yields to the
   * others: «ученик» is the mentee, «ученик-наставник» is the mentor.
   */
  partyWords: z.strictObject({
    mentor: z.array(z.string()).min(1),
    mentee: z.array(z.string()).min(1),
    menteeIfAlone: z.array(z.string()),
  }),
  /** Headings that serve either side («стаж», «класс», «ФИО»): a party's word or the place of the column decides. */
  attributes: z.array(
    z.strictObject({
      mentor: columnFieldSchema.nullable(),
      mentee: columnFieldSchema.nullable(),
      synonyms: z.array(z.string()).min(1),
      evidence,
    }),
  ),
  /** Headings that say one thing whole («дата начала», «желаемый возраст наставляемых»). */
  headings: z.array(z.strictObject({ field: columnFieldSchema, synonyms: z.array(z.string()).min(1), evidence })),
  /** Words for the kinds of persons in a form's name («педагог» is a teacher); matched as beginnings of words. */
  personWords: z.array(z.strictObject({ kind: partyKindSchema, words: z.array(z.string()).min(1), evidence })),
  thresholds: z.strictObject({
    pupilAge: z.strictObject({ min: z.number(), max: z.number() }),
    youngTeacherYears: z.number(),
    durationMonths: z.strictObject({ min: z.number(), max: z.number() }),
    menteesPerMentor: z.number().int().positive(),
  }),
  /** Words that must not leave the school; abbreviations match in capitals only. */
  sensitiveWords: z.array(z.strictObject({ word: z.string(), abbreviation: z.boolean() })),
});

export type Dictionary = z.infer<typeof dictionarySchema>;
export type FormEntry = Dictionary["forms"][number];
export type RoleModelEntry = Dictionary["roleModels"][number];
