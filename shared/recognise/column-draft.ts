import type { ColumnField, Party } from "../register/fields.js";
import type { Column } from "../register/register.js";
import type { ColumnContent } from "./column-content.js";
import { isForeignHeading, isOtherPerson } from "./foreign-headings.js";
import { headingWords, noteWords } from "./heading-words.js";
import type { HeadingReading } from "./heading-reading.js";

/** A column while its field is being decided. */
export interface ColumnDraft {
  readonly index: number;
  readonly path: readonly string[];
  readonly heading: HeadingReading | null;
  field: ColumnField | null;
  confidence: number;
  by: Column["by"];
}

/** What a column of the table holds. */
export type ContentOf = (column: number) => ColumnContent;

export function settle(draft: ColumnDraft, field: ColumnField | null, by: Column["by"], confidence: number): void {
  draft.field = field;
  draft.by = by;
  draft.confidence = confidence;
}

/** Whether a column names the persons of a side, whole or from the surname on. */
export function isPersonColumn({ field }: ColumnDraft): boolean {
  return field !== null && /^(?:mentor|mentee)(?:Name|Surname)$/.test(field);
}

/** Whether a side of the pair has a column already, of its own or together with the other. */
export function hasParty(drafts: readonly ColumnDraft[], party: Party): boolean {
  return drafts.some(
    (draft) => draft.field === "pair" || draft.field === `${party}Name` || draft.field === `${party}Surname`,
  );
}

/** Whether a column is headed as something that no pair has, or as somebody who is no part of one. */
export function isForeignColumn({ path }: ColumnDraft): boolean {
  const words = path.flatMap(headingWords);
  return isForeignHeading(words) || isOtherPerson([...words, ...path.flatMap(noteWords)]);
}
