import type { Finding } from "../../shared/check/finding.js";
import type { PushOutcome, PushRequest } from "../../shared/api/push.js";
import type { FieldConflict, OutgoingPair } from "../../shared/sync/types.js";
import type { StoredPair } from "../store/pairs.js";
import type { NewVersion } from "../store/pair-versions.js";
import type { PairContent } from "../store/rows.js";
import { mergeContent, type MergedContent, NO_BASE, type RowBase } from "./merge-content.js";

/**
 * What a push would do, decided without a database: numbers in comments are those of shared/sync/RULES.md.
 *
 * A tombstone (rule 8) is moved by nobody who has not seen it: a row sent on an older base, or on none, is answered
 * with «withdrawn», and with a conflict of the pair's status when the sender has changed something in it. A row sent
 * on the tombstone's own version brings the pair back: its sender knew.
 */

export interface PushInput {
  readonly pairs: readonly OutgoingPair[];
  readonly withdrawn: PushRequest["withdrawn"];
  /** Findings of each row; a row with an error is refused (rule 7). */
  readonly findings: readonly (readonly Finding[])[];
  /** The pair that each row is, by the row's index. */
  readonly matched: ReadonlyMap<number, StoredPair>;
  /** Ids that the district knows and that are not these rows' pairs: such a row gets an id of its own (rule 9). */
  readonly takenIds: ReadonlySet<string>;
  /** The school's own pairs by id, for withdrawals. */
  readonly own: ReadonlyMap<string, StoredPair>;
  /** What each row's sheet last saw, by the row's index. */
  readonly bases: ReadonlyMap<number, RowBase>;
  /** Conflicts that stand open or were refused, by pair. */
  readonly known: ReadonlyMap<string, readonly FieldConflict[]>;
}

export interface PlannedRow {
  readonly index: number;
  readonly pairId: string;
  readonly version: number | null;
  readonly outcome: PushOutcome;
  readonly state: StoredPair["state"];
  readonly merged: boolean;
  /** Raised by this push. */
  readonly conflicts: readonly FieldConflict[];
  /** Raised before, and still so. */
  readonly standing: readonly FieldConflict[];
  /** The content as it stands after the push. */
  readonly content: PairContent | null;
  /** What is to be written; `null` when the pair has not changed. */
  readonly written: NewVersion | null;
  readonly schoolYear: string;
}

export function planPush(input: PushInput, newId: () => string): PlannedRow[] {
  const used = new Set([...input.matched.values()].map((pair) => pair.id));
  const rows = input.pairs.map((pair, index) => planRow(input, { pair, index, used, newId }));
  return [...rows, ...input.withdrawn.map((each, at) => planWithdrawal(input, each, input.pairs.length + at))];
}

interface RowInput {
  readonly pair: OutgoingPair;
  readonly index: number;
  readonly used: Set<string>;
  readonly newId: () => string;
}

function planRow(input: PushInput, row: RowInput): PlannedRow {
  const { pair, index } = row;
  if (input.findings[index]?.some((finding) => finding.severity === "error")) return unwritten(row, "refused");
  const kept = input.matched.get(index);
  if (!kept) return createRow(input, row);
  const base = input.bases.get(index) ?? NO_BASE;
  if (kept.state === "withdrawn" && pair.baseVersion !== kept.version) return leaveWithdrawn(input, row, kept, base);
  return mergeRow(row, kept, mergeContent(pair, kept, base, input.known.get(kept.id) ?? []));
}

/**
 * Rule 9: a taken id is not this row's. Neither is an id that the sender says the district has seen: it is answered
 * with a fresh one whether or not another school has it, so that nothing can be learnt by asking.
 */
function createRow(input: PushInput, { pair, index, used, newId }: RowInput): PlannedRow {
  const isOwn = pair.baseVersion === null && !input.takenIds.has(pair.id) && !used.has(pair.id);
  const id = isOwn ? pair.id : newId();
  used.add(id);
  const content = { fields: pair.fields, persons: pair.persons };
  const written: NewVersion = { pairId: id, version: 1, state: "active", ...content };
  return {
    index,
    pairId: id,
    version: 1,
    outcome: "created",
    state: "active",
    merged: false,
    conflicts: [],
    standing: [],
    content,
    written,
    schoolYear: pair.schoolYear,
  };
}

function mergeRow({ index, pair }: RowInput, kept: StoredPair, merge: MergedContent): PlannedRow {
  const back = kept.state === "withdrawn";
  const writes = merge.changed || back;
  const version = writes ? kept.version + 1 : kept.version;
  const content = { fields: merge.fields, persons: merge.persons };
  return {
    index,
    pairId: kept.id,
    version,
    state: "active",
    outcome: outcomeOf(merge, back),
    merged: merge.differs,
    conflicts: merge.conflicts,
    standing: merge.standing,
    content,
    written: writes ? { pairId: kept.id, version, state: "active", ...content } : null,
    schoolYear: pair.schoolYear,
  };
}

function outcomeOf(merge: MergedContent, back: boolean): PushOutcome {
  if (merge.conflicts.length + merge.standing.length > 0) return "conflict";
  if (merge.differs) return "merged";
  return merge.changed || back ? "updated" : "unchanged";
}

/** Rule 8: the tombstone stays. What a sender has changed meanwhile is not lost: a person chooses. */
function leaveWithdrawn(input: PushInput, row: RowInput, kept: StoredPair, base: RowBase): PlannedRow {
  const seen = { fields: base.fields ?? {}, persons: base.persons ?? kept.persons };
  const sinceBase = mergeContent(row.pair, seen, base, []);
  const conflict: FieldConflict = { field: "status", current: "withdrawn", incoming: "active" };
  const isKnown = (input.known.get(kept.id) ?? []).some((each) => isSame(each, conflict));
  const raises = sinceBase.changed || base.fields === null;
  return {
    ...unwritten(row, raises ? "conflict" : "withdrawn"),
    pairId: kept.id,
    version: kept.version,
    state: "withdrawn",
    conflicts: raises && !isKnown ? [conflict] : [],
  };
}

function planWithdrawal(input: PushInput, asked: PushRequest["withdrawn"][number], index: number): PlannedRow {
  const kept = input.own.get(asked.id);
  const nothing = { index, merged: false, conflicts: [], standing: [], content: null, written: null };
  // Another school's pair and one that never was are answered alike (rule 9).
  if (!kept)
    return { ...nothing, pairId: asked.id, version: null, outcome: "refused", state: "active", schoolYear: "" };
  const { state, schoolYear } = kept;
  const known = { ...nothing, pairId: kept.id, version: kept.version, state, schoolYear };
  if (kept.state === "withdrawn") return { ...known, outcome: "unchanged" };
  if (asked.baseVersion !== kept.version) {
    const conflict: FieldConflict = { field: "status", current: "active", incoming: "withdrawn" };
    const isKnown = (input.known.get(kept.id) ?? []).some((each) => isSame(each, conflict));
    return { ...known, outcome: "conflict", conflicts: isKnown ? [] : [conflict] };
  }
  const version = kept.version + 1;
  const { fields, persons } = kept;
  const written: NewVersion = { pairId: kept.id, version, state: "withdrawn", fields, persons };
  return { ...known, version, outcome: "withdrawn", state: "withdrawn", written };
}

function unwritten({ index, pair }: RowInput, outcome: PushOutcome): PlannedRow {
  return {
    ...{ index, pairId: pair.id, version: null, outcome, state: "active", merged: false, conflicts: [], standing: [] },
    ...{ content: null, written: null, schoolYear: pair.schoolYear },
  };
}

function isSame(one: FieldConflict, other: FieldConflict): boolean {
  return one.field === other.field && one.current === other.current && one.incoming === other.incoming;
}
