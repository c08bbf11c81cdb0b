import type { Decision, DecisionOutcome } from "../../shared/api/conflicts.js";
import type { PairPersons } from "../../shared/privacy/policy.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";
import type { OpenConflict } from "../store/conflicts.js";
import type { NewVersion } from "../store/pair-versions.js";
import type { StoredPair } from "../store/pairs.js";
import { currentValue } from "./current-value.js";

/** What decisions would do, decided without a database. */
export interface PlannedDecisions {
  readonly outcomes: readonly { readonly id: string; readonly outcome: DecisionOutcome }[];
  /** Conflicts whose value was taken; one that the taken value settles as well is among them. */
  readonly taken: readonly string[];
  readonly refused: readonly string[];
  /** Pairs with a new version. */
  readonly written: readonly NewVersion[];
  /** Every pair that a decision was about, so that the next pull tells of it. */
  readonly touched: readonly StoredPair[];
}

export interface DecisionInput {
  readonly decisions: readonly Decision[];
  /** Open conflicts of the pairs asked about, those too that nobody has decided now. */
  readonly open: readonly OpenConflict[];
  readonly pairs: ReadonlyMap<string, StoredPair>;
}

/**
 * Choices between two values (RULES.md, rule 4). The district's value stays, or the other becomes a new version of the
 * pair; several choices about one pair are one version. What the person saw must still stand there: a value that has
 * moved on since is looked at afresh. A refused value is remembered, so that it raises no conflict again (rule 13).
 */
export function planDecisions({ decisions, open, pairs }: DecisionInput): PlannedDecisions {
  const byId = new Map(open.map((conflict) => [conflict.id, conflict]));
  const drafts = new Map<string, StoredPair>();
  const outcomes: PlannedDecisions["outcomes"][number][] = [];
  const taken = new Set<string>();
  const refused = new Set<string>();
  for (const { id, choice, seen } of decisions) {
    const conflict = byId.get(id);
    const draft = conflict && (drafts.get(conflict.pairId) ?? pairs.get(conflict.pairId));
    if (!conflict || !draft) {
      outcomes.push({ id, outcome: "gone" });
    } else if (currentValue(pairs.get(conflict.pairId) ?? draft, conflict.field) !== seen) {
      outcomes.push({ id, outcome: "moved" });
    } else {
      outcomes.push({ id, outcome: "decided" });
      drafts.set(draft.id, choice === "incoming" ? withValue(draft, conflict) : draft);
      (choice === "incoming" ? taken : refused).add(id);
    }
  }
  for (const { id, pairId, field, incoming } of open) {
    const draft = drafts.get(pairId);
    if (draft && !refused.has(id) && currentValue(draft, field) === incoming) taken.add(id);
  }
  return {
    outcomes,
    taken: [...taken],
    refused: [...refused].filter((id) => !taken.has(id)),
    touched: [...drafts.keys()].flatMap((id) => pairs.get(id) ?? []),
    written: [...drafts.values()].flatMap((draft) => newVersion(pairs.get(draft.id), draft)),
  };
}

function withValue(pair: StoredPair, { field, incoming, print }: OpenConflict): StoredPair {
  if (field === "status" && incoming === "withdrawn") return { ...pair, state: "withdrawn" };
  const state = field === "status" ? "active" : pair.state;
  if (field === "status" && pair.state === "withdrawn") return { ...pair, state };
  const fields: Partial<Record<FieldName, FieldValue | undefined>> = { ...pair.fields };
  if (incoming === null) delete fields[field];
  else fields[field] = incoming;
  return { ...pair, state, fields: fields as PairFields, persons: withPrint(pair.persons, field, print) };
}

/** Whose name stands there now, theirs is the print; without one nothing is known but whether it is a child. */
function withPrint(persons: PairPersons, field: FieldName, print: OpenConflict["print"]): PairPersons {
  if (field !== "mentorName" && field !== "menteeName") return persons;
  const party = field === "mentorName" ? "mentor" : "mentee";
  return { ...persons, [party]: print ?? { minor: persons[party].minor } };
}

function newVersion(before: StoredPair | undefined, after: StoredPair): NewVersion[] {
  if (!before || before === after) return [];
  const { id, state, fields, persons } = after;
  return [{ pairId: id, version: before.version + 1, state, fields, persons }];
}
