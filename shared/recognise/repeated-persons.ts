import type { Party } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { holds } from "./column-content.js";
import type { ColumnDraft, ContentOf } from "./column-draft.js";
import { headingWords } from "./heading-words.js";

/** «Наставляемый 1», «Наставляемый 2»: a mentor's mentees side by side, each perhaps with a class of his own. So two mentors. */

const ORDINAL = /^(?:\d+|перв|втор|трет|четв[её]рт|пят)/;

/** The columns of the second person of a side and of those after him; of other fields one column only may stand. */
export function columnsOfOthers(drafts: readonly ColumnDraft[], content: ContentOf): ReadonlySet<ColumnDraft> {
  const mentees = othersOf("mentee", drafts, content);
  return mentees.size > 0 ? mentees : othersOf("mentor", drafts, content);
}

function othersOf(party: Party, drafts: readonly ColumnDraft[], content: ContentOf): ReadonlySet<ColumnDraft> {
  const [first, ...rest] = drafts.filter(({ field }) => field === `${party}Name`);
  const names = rest.filter(
    (draft) =>
      draft.by === "saved" ||
      (first && isHeadedAlike(draft, first) && mayName(draft, content) && (party === "mentee" || isNumbered(draft))),
  );
  const [second] = names;
  if (!first || !second) return new Set();
  const told = new Set(
    drafts.filter(({ index }) => index > first.index && index < second.index).map(({ field }) => field),
  );
  const attributes = drafts.filter(
    ({ field, index }) => index > second.index && field?.startsWith(party) === true && told.has(field),
  );
  return new Set([...names, ...attributes]);
}

function isHeadedAlike(one: ColumnDraft, other: ColumnDraft): boolean {
  return plainWords(one) === plainWords(other);
}

/** «Наставник 2», «Второй наставник»: the same heading twice may as well be a slip. */
function isNumbered({ path }: ColumnDraft): boolean {
  return path.some((text) => /(?:^|[^\d])[2-9](?!\d)|втор|трет/i.test(text));
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

/** The side that several columns of names stand for; nearly every table has one column for each. */
export function repeatedParty(columns: readonly Column[]): Party | null {
  const several = (party: Party) => columns.filter(({ field }) => field === `${party}Name`).length > 1;
  return several("mentee") ? "mentee" : several("mentor") ? "mentor" : null;
}

/**
 * The columns of a table for each person of such a side: what is said of all, then his own. Nearly every table has one
 * view, its own columns.
 */
export function personViews(columns: readonly Column[]): (readonly Column[])[] {
  const party = repeatedParty(columns);
  if (party === null) return [columns];
  const names = columns.filter(({ field }) => field === `${party}Name`);
  const repeated = new Set(
    columns
      .filter((one) => columns.some((other) => other !== one && other.field === one.field))
      .map(({ field }) => field),
  );
  const placeOf = ({ field, index }: Column): number | null =>
    field?.startsWith(party) && repeated.has(field) ? names.filter((name) => name.index <= index).length : null;
  const shared = columns.filter((column) => placeOf(column) === null);
  return names.map((_, place) => [...shared, ...columns.filter((column) => placeOf(column) === place + 1)]);
}
