import { z } from "zod";
import { columnFieldSchema } from "../register/fields.js";
import { evidenceSchema, seenWords, sourceIdSchema, tag } from "./evidence.js";

/** The vocabulary as data; a district adds to it without code (`overrides/`). Every entry says where it comes from. */

/** Raised when the shape changes, so that a program of another age says so instead of misreading. */
export const DICTIONARY_SCHEMA = 2;

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
  ...tag,
  ...seenWords,
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
  ...tag,
  ...seenWords,
});

export const kindEntrySchema = z.strictObject({
  name: z.string().min(3),
  spellings: z.array(z.string()),
  /** The younger one is the mentor (for `experience.range`). */
  reverse: z.boolean().optional(),
  ...tag,
  ...seenWords,
});

const attributeEntrySchema = z.strictObject({
  mentor: columnFieldSchema.nullable(),
  mentee: columnFieldSchema.nullable(),
  synonyms: z.array(z.string()).min(1),
  evidence: evidenceSchema,
  ...seenWords,
});

const headingEntrySchema = z.strictObject({
  field: columnFieldSchema,
  synonyms: z.array(z.string()).min(1),
  evidence: evidenceSchema,
  ...seenWords,
});

export const thresholdsSchema = z.strictObject({
  pupilAge: z.strictObject({ min: z.number(), max: z.number() }),
  youngTeacherYears: z.number(),
  durationMonths: z.strictObject({ min: z.number(), max: z.number() }),
  menteesPerMentor: z.number().int().positive(),
});

export const dictionarySchema = z.strictObject({
  schema: z.literal(DICTIONARY_SCHEMA),
  /** Another one for other content; part of the ETag. */
  version: z.string(),
  forms: z.array(formEntrySchema).min(1),
  /** Wordings that fit several forms: only the persons or the role model can tell. */
  ambiguousForms: z.array(z.strictObject({ spelling: z.string(), forms: z.array(z.string()).min(2), ...tag })),
  roleModels: z.array(roleModelEntrySchema),
  kinds: z.array(kindEntrySchema),
  /**
   * Words that name a side of the pair in a heading; matched as beginnings of words. `menteeIfAlone` yields to the
   * others: «ученик» is the mentee, «ученик-наставник» is the mentor.
   */
  partyWords: z.strictObject({
    mentor: z.array(z.string()).min(1),
    mentee: z.array(z.string()).min(1),
    menteeIfAlone: z.array(z.string()),
    ...seenWords,
  }),
  /** Headings that serve either side («стаж», «класс», «ФИО»): a party's word or the place of the column decides. */
  attributes: z.array(attributeEntrySchema),
  /** Headings that say one thing whole («дата начала», «желаемый возраст наставляемых»). */
  headings: z.array(headingEntrySchema),
  /** Words for the kinds of persons in a form's name («педагог» is a teacher); matched as beginnings of words. */
  personWords: z.array(
    z.strictObject({
      kind: partyKindSchema,
      words: z.array(z.string()).min(1),
      evidence: evidenceSchema,
      ...seenWords,
    }),
  ),
  thresholds: thresholdsSchema,
  thresholdEvidence: z.record(thresholdsSchema.keyof(), z.strictObject(tag)),
  /** Words that must not leave the school; abbreviations match in capitals only. */
  sensitiveWords: z.array(z.strictObject({ word: z.string(), abbreviation: z.boolean(), ...tag })),
  /** What the numbers in `source` and `seen` stand for. */
  sources: z.record(sourceIdSchema, z.string()),
});

export type Dictionary = z.infer<typeof dictionarySchema>;
export type FormEntry = Dictionary["forms"][number];
export type RoleModelEntry = Dictionary["roleModels"][number];
export type KindEntry = Dictionary["kinds"][number];
export type HeadingEntry = Dictionary["headings"][number];
export type AttributeEntry = Dictionary["attributes"][number];
export type Thresholds = Dictionary["thresholds"];
