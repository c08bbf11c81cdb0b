import type { Column } from "../register/register.js";
import { holds } from "./column-content.js";
import type { ColumnDraft, ContentOf } from "./column-draft.js";
import { headingWords } from "./heading-words.js";

/** «Наставляемый 1», «Наставляемый 2»: a mentor's mentees side by side, each perhaps with a class of his own. */

const ORDINAL = /^(?:\d+|перв|втор|трет|четв[её]рт|пят)/;

/** The columns of the second mentee and of those after him; of other fields one column only may stand. */
export function columnsOfOtherMentees(drafts: readonly ColumnDraft[], content: ContentOf): ReadonlySet<ColumnDraft> {
  const [first, ...rest] = drafts.filter(({ field }) => field === "menteeName");
  const names = rest.filter(
    (draft) => draft.by === "saved" || (first && isHeadedAlike(draft, first) && mayName(draft, content)),
  );
  const [second] = names;
  if (!first || !second) return new Set();
  const told = new Set(
    drafts.filter(({ index }) => index > first.index && index < second.index).map(({ field }) => field),
  );
  const attributes = drafts.filter(
    ({ field, index }) => index > second.index && field?.startsWith("mentee") === true && told.has(field),
  );
  return new Set([...names, ...attributes]);
}

function isHeadedAlike(one: ColumnDraft, other: ColumnDraft): boolean {
  return plainWords(one) === plainWords(other);
}

function plainWords({ path }: ColumnDraft): string {
  return path
    .flatMap(headingWords)
    .filter((word) => !ORDINAL.test(word))
    .join(" ");
}

/** The third mentee of every mentor may be nobody. */
function mayName({ index }: ColumnDraft, content: ContentOf): boolean {
  return content(index).filled === 0 || holds(content(index), "menteeName");
}

/**
 * The columns of a table for each mentee of a row: what is said of all, then his own. Nearly every table has one view,
 * its own columns.
 */
export function menteeViews(columns: readonly Column[]): (readonly Column[])[] {
  const names = columns.filter(({ field }) => field === "menteeName");
  if (names.length < 2) return [columns];
  const repeated = new Set(
    columns
      .filter((one) => columns.some((other) => other !== one && other.field === one.field))
      .map(({ field }) => field),
  );
  const placeOf = ({ field, index }: Column): number | null =>
    field?.startsWith("mentee") && repeated.has(field) ? names.filter((name) => name.index <= index).length : null;
  const shared = columns.filter((column) => placeOf(column) === null);
  return names.map((_, place) => [...shared, ...columns.filter((column) => placeOf(column) === place + 1)]);
}
