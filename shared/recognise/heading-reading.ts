import type { ColumnField, Party } from "../register/fields.js";

/** What a heading says: a field; or an attribute of a person that the heading does not name. */
export interface HeadingReading {
  readonly field: ColumnField | null;
  /** For a heading that names no party: the field for either side. */
  readonly neutral: { readonly mentor: ColumnField | null; readonly mentee: ColumnField | null } | null;
  readonly party: Party | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** What the heading says where its column holds no names: «Наставник, должность». */
  readonly instead?: ColumnField;
}
