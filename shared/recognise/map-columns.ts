import type { Dictionary } from "../dictionary/schema.js";
import { columnLetter } from "../grid/address.js";
import type { ColumnField } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { type ColumnDraft, type ContentOf, settle } from "./column-draft.js";
import {
  decideByContent,
  decideUnread,
  dropEmptyComposites,
  menteesOfGroup,
  namesAfterAll,
  partPeriod,
  readPersonKinds,
  withoutNames,
} from "./decide-by-content.js";
import { isOtherPerson } from "./foreign-headings.js";
import { headingWords } from "./heading-words.js";
import { type HeaderRows, isHeaderless } from "./header-window.js";
import { leaveAges, leaveDurations, numberGroups } from "./leave-columns.js";
import { overruledParents } from "./overruled-parents.js";
import { readHeading } from "./read-heading.js";
import { columnsOfOthers } from "./repeated-persons.js";
import { settleNeutral } from "./settle-neutral.js";
import { settlePersons } from "./settle-persons.js";

/** A mapping that a person has corrected: column letter → field, `null` for a column to leave alone. */
export type SavedMapping = Readonly<Record<string, ColumnField | null>>;

/**
 * Gives each column from `left` to `right` a field, how sure we are, and why (design §6). A saved mapping wins;
 * then the heading; then what the column holds, where the heading is silent or may mean several things.
 */
export function mapColumns(
  header: HeaderRows,
  range: { left: number; right: number },
  content: ContentOf,
  options: { dictionary: Dictionary; saved?: SavedMapping | undefined },
): Column[] {
  const overruled = overruledParents(header.paths, options.dictionary);
  const drafts = Array.from({ length: range.right - range.left + 1 }, (_, offset): ColumnDraft => {
    const index = range.left + offset;
    const path = header.paths[index] ?? [];
    const telling = path.length > 1 && overruled.has(path[0] ?? "") ? path.slice(1) : path;
    const heading = telling.length > 0 ? readHeading(telling, options.dictionary) : null;
    return { index, path, heading, field: heading?.field ?? null, confidence: heading?.confidence ?? 0, by: "header" };
  });
  applySaved(drafts, options.saved);
  decideByContent(drafts, content);
  dropEmptyComposites(drafts, content);
  menteesOfGroup(drafts, content);
  partPeriod(drafts, content);
  withoutNames(drafts, content);
  namesAfterAll(drafts, content);
  readPersonKinds(drafts, content);
  settlePersons(drafts, content);
  settleNeutral(drafts, content);
  leaveAges(drafts, content);
  leaveDurations(drafts, content);
  numberGroups(drafts, content);
  keepOneOfEach(drafts, columnsOfOthers(drafts, content));
  decideUnread(drafts, content, isHeaderless(header));
  // Once more: a column that is to be left alone may have been given a field by what it holds.
  applySaved(drafts, options.saved);
  return drafts.map(toColumn);
}

/** A person has a telephone and an e-mail, each in its column. */
const MAY_REPEAT: ReadonlySet<ColumnField> = new Set<ColumnField>(["mentorContact", "menteeContact"]);

/** Two columns for one field: the surer keeps it, of equals the first; the other is left for the curator. */
function keepOneOfEach(drafts: readonly ColumnDraft[], ofOthers: ReadonlySet<ColumnDraft>): void {
  const kept = new Map<ColumnField, ColumnDraft>();
  for (const draft of drafts) {
    if (draft.field === null || ofOthers.has(draft)) continue;
    const other = MAY_REPEAT.has(draft.field) ? undefined : kept.get(draft.field);
    const loser = !other ? null : rank(draft) > rank(other) ? other : draft;
    if (loser !== draft) kept.set(draft.field, draft);
    if (loser) settle(loser, null, "header", 0);
  }
}

function rank({ by, confidence, field, path }: ColumnDraft): number {
  // Of a pupil's own consent and his parents', theirs is the one that is needed.
  const ofParents = field === "consentMentee" && isOtherPerson(path.flatMap(headingWords)) ? 0.5 : 0;
  return by === "saved" ? 2 : confidence + ofParents;
}

function applySaved(drafts: readonly ColumnDraft[], saved: SavedMapping | undefined): void {
  if (!saved) return;
  for (const draft of drafts) {
    const field = saved[columnLetter(draft.index)];
    if (field !== undefined) settle(draft, field, "saved", 1);
  }
}

function toColumn(draft: ColumnDraft): Column {
  return {
    index: draft.index,
    letter: columnLetter(draft.index),
    header: draft.path.join(" / "),
    field: draft.field,
    confidence: draft.field === null ? 0 : Math.round(draft.confidence * 100) / 100,
    by: draft.by,
  };
}
