import { z } from "zod";

/** The fields of a pair (design: allow-listed; whatever else a sheet holds stays in the sheet). */

const text = z.string().min(1).max(2000);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const birth = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/);
const mark = z.boolean();
const years = z.number().min(0).max(80);

/** A field that is absent was blank or had no column; no field is ever an empty text. */
export const pairFieldsSchema = z
  .strictObject({
    school: text,
    form: text,
    roleModel: text,
    kind: text,
    programme: text,
    mentorName: text,
    mentorPosition: text,
    mentorOrganisation: text,
    mentorExperience: years,
    mentorCategory: text,
    mentorSubject: text,
    mentorGrade: text,
    mentorBirth: birth,
    mentorContact: text,
    mentorCompetence: text,
    mentorAchievements: text,
    mentorInterests: text,
    mentorPreferredAge: text,
    mentorTime: text,
    menteeName: text,
    menteePosition: text,
    menteeOrganisation: text,
    menteeGrade: text,
    menteeBirth: birth,
    menteeExperience: years,
    menteeSubject: text,
    menteeContact: text,
    menteeRequest: text,
    menteeReason: text,
    startDate: isoDate,
    endDate: isoDate,
    order: text,
    plan: mark,
    consentMentor: mark,
    consentMentee: mark,
    consentDate: isoDate,
    consentPublication: mark,
    payment: mark,
    status: z.enum(["active", "ended"]),
    completed: mark,
    result: text,
    menteeReviewUrl: text,
    mentorReviewUrl: text,
    note: text,
  })
  .partial();

export type PairFields = z.infer<typeof pairFieldsSchema>;
export type FieldName = keyof PairFields;
export type FieldValue = string | number | boolean;

export const FIELD_NAMES = Object.keys(pairFieldsSchema.shape) as [FieldName, ...FieldName[]];
export const fieldNameSchema = z.enum(FIELD_NAMES);

/** What a column may hold besides a field: composites and parts of names, read into the fields above. */
export const COMPOSITE_NAMES = [
  "rowNo",
  "pair",
  "period",
  "mentorSurname",
  "mentorGivenName",
  "mentorPatronymic",
  "menteeSurname",
  "menteeGivenName",
  "menteePatronymic",
] as const;

export type ColumnField = FieldName | (typeof COMPOSITE_NAMES)[number];
export const columnFieldSchema = z.enum([...FIELD_NAMES, ...COMPOSITE_NAMES]);

/** How a field's cells are read and written. */
export type FieldType =
  "text" | "name" | "date" | "birth" | "years" | "grade" | "mark" | "form" | "roleModel" | "status";

const TYPES: Partial<Record<FieldName, FieldType>> = {
  mentorName: "name",
  menteeName: "name",
  startDate: "date",
  endDate: "date",
  consentDate: "date",
  mentorBirth: "birth",
  menteeBirth: "birth",
  mentorExperience: "years",
  menteeExperience: "years",
  mentorGrade: "grade",
  menteeGrade: "grade",
  plan: "mark",
  consentMentor: "mark",
  consentMentee: "mark",
  consentPublication: "mark",
  payment: "mark",
  completed: "mark",
  form: "form",
  roleModel: "roleModel",
  status: "status",
};

export function fieldType(field: FieldName): FieldType {
  return TYPES[field] ?? "text";
}

/** Contacts, requests, results and notes stay in the workbook unless the district turns one on (design §14). */
export const FIELDS_KEPT_IN_WORKBOOK: readonly FieldName[] = [
  "mentorContact",
  "mentorCompetence",
  "mentorAchievements",
  "mentorInterests",
  "mentorPreferredAge",
  "mentorTime",
  "menteeContact",
  "menteeRequest",
  "menteeReason",
  "menteeReviewUrl",
  "mentorReviewUrl",
  "result",
  "note",
];

export type Party = "mentor" | "mentee";
