import type { Dictionary } from "../dictionary/schema.js";
import { columnLetter } from "../grid/address.js";
import type { ColumnField, Party } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { type ColumnContent, holds } from "./column-content.js";
import type { HeaderRows } from "./find-headers.js";
import { isForeignHeading, isOtherPerson } from "./foreign-headings.js";
import { headingWords } from "./heading-words.js";
import { fieldsByValues } from "./map-by-values.js";
import { type HeadingReading, readHeading } from "./read-heading.js";

/** A mapping that a person has corrected: column letter → field, `null` for a column to leave alone. */
export type SavedMapping = Readonly<Record<string, ColumnField | null>>;

interface Draft {
  readonly index: number;
  readonly path: readonly string[];
  readonly heading: HeadingReading | null;
  field: ColumnField | null;
  confidence: number;
  by: Column["by"];
}

/**
 * Gives each column from `left` to `right` a field, how sure we are, and why (design §6). A saved mapping wins;
 * then the heading; then what the column holds, where the heading is silent or may mean several things.
 */
export function mapColumns(
  header: HeaderRows,
  range: { left: number; right: number },
  content: (column: number) => ColumnContent,
  options: { dictionary: Dictionary; saved?: SavedMapping | undefined },
): Column[] {
  const drafts: Draft[] = [];
  for (let index = range.left; index <= range.right; index += 1) {
    const path = header.paths[index] ?? [];
    const heading = path.length > 0 ? readHeading(path, options.dictionary) : null;
    drafts.push({
      index,
      path,
      heading,
      field: heading?.field ?? null,
      confidence: heading?.confidence ?? 0,
      by: "header",
    });
  }
  decideByContent(drafts, content);
  dropEmptyComposites(drafts, content);
  settleNeutral(drafts);
  keepOneOfEach(drafts);
  findMissingParty(drafts, content);
  decideUnread(drafts, content);
  applySaved(drafts, options.saved);
  return drafts.map(toColumn);
}

/** «Модель» may hold forms or role models, «Форма» may hold kinds: the values decide (domain §0). */
function decideByContent(drafts: readonly Draft[], content: (column: number) => ColumnContent): void {
  const taken = (field: ColumnField) => drafts.some((draft) => draft.field === field);
  for (const draft of drafts) {
    if (draft.field !== "form" && draft.field !== "kind" && draft.field !== "roleModel") continue;
    for (const field of ["form", "roleModel", "kind"] as const) {
      if (field === draft.field || taken(field) || !holds(content(draft.index), field)) continue;
      if (holds(content(draft.index), draft.field)) continue;
      draft.field = field;
      draft.by = "values";
      draft.confidence = 0.9;
      break;
    }
  }
}

/** Numbering rows and headers repeated between a few pairs may be most of a short column. */
const FEW_PAIRS = 0.3;

/** «Пар» over numbers is a count, not a column of pairs. */
function dropEmptyComposites(drafts: readonly Draft[], content: (column: number) => ColumnContent): void {
  for (const draft of drafts) {
    if (draft.field !== "pair" || content(draft.index).filled === 0 || content(draft.index).pairs >= FEW_PAIRS)
      continue;
    draft.field = null;
    draft.confidence = 0;
  }
}

/** A heading that names no party belongs to the nearest person column on its left (design §5). */
function settleNeutral(drafts: readonly Draft[]): void {
  const unnamed = drafts.filter((draft) => draft.heading?.neutral?.mentor?.match(/Name|Surname/));
  giveUnnamedPersons(unnamed, drafts);
  for (const draft of drafts) {
    const neutral = draft.heading?.neutral;
    if (!neutral || draft.field !== null) continue;
    const party = nearestParty(drafts, draft.index);
    const isRollUp = neutral.mentor === "mentorOrganisation" && party.side !== "left";
    draft.field = isRollUp ? "school" : neutral[party.party];
    draft.confidence = draft.field === null ? 0 : draft.confidence * (party.side === "left" ? 1 : 0.8);
  }
}

/** «ФИО» twice without a parent: the first is the mentor, unless one party is already named. */
function giveUnnamedPersons(unnamed: readonly Draft[], drafts: readonly Draft[]): void {
  for (const draft of unnamed) {
    const hasMentor = drafts.some((other) => other.field !== null && /^mentor(?:Name|Surname)$/.test(other.field));
    const hasMentee = drafts.some((other) => other.field !== null && /^mentee(?:Name|Surname)$/.test(other.field));
    const party: Party | null = !hasMentor ? "mentor" : !hasMentee ? "mentee" : null;
    if (!party || draft.field !== null) continue;
    draft.field = draft.heading?.neutral?.[party] ?? null;
    draft.confidence = 0.6;
  }
}

function nearestParty(drafts: readonly Draft[], index: number): { party: Party; side: "left" | "right" | "none" } {
  const isPerson = (draft: Draft) => draft.field !== null && /^(?:mentor|mentee)(?:Name|Surname)$/.test(draft.field);
  const left = drafts.filter((draft) => draft.index < index && isPerson(draft)).at(-1);
  const found = left ?? drafts.find((draft) => draft.index > index && isPerson(draft));
  const party: Party = found?.field?.startsWith("mentee") ? "mentee" : "mentor";
  return { party, side: left ? "left" : found ? "right" : "none" };
}

/** Two columns for one field: the surer keeps it, of equals the first; the other is left for the curator. */
function keepOneOfEach(drafts: readonly Draft[]): void {
  const kept = new Map<ColumnField, Draft>();
  for (const draft of drafts) {
    if (draft.field === null) continue;
    const other = kept.get(draft.field);
    if (!other) {
      kept.set(draft.field, draft);
      continue;
    }
    const loser = draft.confidence > other.confidence ? other : draft;
    kept.set(draft.field, loser === draft ? other : draft);
    loser.field = null;
    loser.confidence = 0;
  }
}

/** One party has a column, the other none: an unread column of persons' names is the other's. */
function findMissingParty(drafts: readonly Draft[], content: (column: number) => ColumnContent): void {
  const has = (party: Party) =>
    drafts.some(
      (draft) => draft.field === "pair" || draft.field === `${party}Name` || draft.field === `${party}Surname`,
    );
  const missing: Party | null = has("mentor") === has("mentee") ? null : has("mentor") ? "mentee" : "mentor";
  if (!missing) return;
  const candidate = drafts.find(
    (draft) =>
      draft.field === null &&
      !isOtherPerson(draft.path.flatMap(headingWords)) &&
      holds(content(draft.index), "menteeName"),
  );
  if (!candidate) return;
  candidate.field = `${missing}Name`;
  candidate.by = "values";
  candidate.confidence = 0.6;
}

/** A heading that says nothing: what the column holds may still leave no choice (a class, an order, two dates). */
function decideUnread(drafts: readonly Draft[], content: (column: number) => ColumnContent): void {
  const unread = drafts.filter(
    ({ heading, path, field }) => heading === null && field === null && path.length > 0 && !isForeign(path),
  );
  const taken = new Set(drafts.flatMap(({ field }) => (field === null ? [] : [field])));
  for (const draft of unread) {
    const field = (["form", "roleModel", "kind"] as const).find(
      (one) => !taken.has(one) && holds(content(draft.index), one),
    );
    if (field) settleByValues(draft, field, taken);
  }
  const columns = unread
    .filter(({ field }) => field === null)
    .map(({ index }) => ({ index, seen: content(index).values, party: nearestParty(drafts, index).party }));
  const found = fieldsByValues(columns, taken);
  for (const draft of unread) {
    const field = found.get(draft.index);
    if (field) settleByValues(draft, field, taken);
  }
}

function isForeign(path: readonly string[]): boolean {
  const words = path.flatMap(headingWords);
  return isForeignHeading(words) || isOtherPerson(words);
}

function settleByValues(draft: Draft, field: ColumnField, taken: Set<ColumnField>): void {
  draft.field = field;
  draft.by = "values";
  draft.confidence = 0.6;
  taken.add(field);
}

function applySaved(drafts: readonly Draft[], saved: SavedMapping | undefined): void {
  if (!saved) return;
  for (const draft of drafts) {
    const field = saved[columnLetter(draft.index)];
    if (field === undefined) continue;
    draft.field = field;
    draft.confidence = 1;
    draft.by = "saved";
  }
}

function toColumn(draft: Draft): Column {
  return {
    index: draft.index,
    letter: columnLetter(draft.index),
    header: draft.path.join(" / "),
    field: draft.field,
    confidence: draft.field === null ? 0 : Math.round(draft.confidence * 100) / 100,
    by: draft.by,
  };
}
