import { type FieldName, type FieldValue } from "../../../shared/register/fields.js";
/** «учитель – учитель» of `teacher-teacher`; a form of the district's own is shown by its code. */
export declare function formName(code: string): string;
/** «01.09.2022» of `2022-09-01`. */
export declare function shownDate(iso: string): string;
/** A field's value as people write it. */
export declare function shownValue(field: FieldName, value: FieldValue | null): string;
