import type { EditOutcome } from "../../shared/api/pairs.js";
import { judgeAlone, ruleContext } from "../../shared/check/check-pairs.js";
import type { Finding } from "../../shared/check/finding.js";
import { findingOf } from "../../shared/check/finding-text.js";
import { personJudge } from "../../shared/check/judged-pair.js";
import type { RuleContext } from "../../shared/check/rule.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import type { PrivacyPolicy } from "../../shared/privacy/policy.js";
import type { PairFields } from "../../shared/register/fields.js";
import { type PairEdit, prepareEdit, type RefusedField } from "../../shared/sync/coordinator-edit.js";
import type { FieldConflict, OutgoingPair } from "../../shared/sync/types.js";
import type { StoredPair } from "../store/pairs.js";
import type { PairContent } from "../store/rows.js";
import { unknownForms } from "./check-push.js";
import { NO_BASE, type RowBase } from "./merge-content.js";
import { type PlannedRow, planPush } from "./plan-push.js";

/** What a coordinator's edits would do (rule 10), decided without a database. */

export interface EditsInput {
  readonly edits: readonly PairEdit[];
  readonly pairs: ReadonlyMap<string, StoredPair>;
  /** What a version of a pair says; a version that never was is a lost base. */
  readonly contentOf: (id: string, version: number) => PairContent | undefined;
  readonly known: ReadonlyMap<string, readonly FieldConflict[]>;
  readonly policy: PrivacyPolicy;
  readonly dictionary: Dictionary;
  readonly schoolYear: string;
}

export interface PlannedEdit {
  readonly edit: PairEdit;
  readonly kept: StoredPair | null;
  readonly outcome: EditOutcome;
  readonly findings: readonly Finding[];
  /** Fields that are not edited here: with any, nothing of the edit is taken. */
  readonly refused: readonly RefusedField[];
  /** What is to be written and answered; `null` where there is nothing to merge. */
  readonly row: PlannedRow | null;
  /** The edit as it was sent to be merged. */
  readonly outgoing: OutgoingPair | null;
}

/** Edits stand or fall alone: one that is refused keeps no other from being taken (rule 7). */
export function planEdits(input: EditsInput): PlannedEdit[] {
  const context = ruleContext({ dictionary: input.dictionary, schoolYear: input.schoolYear, withoutInfo: true });
  const drafts = input.edits.map((edit) => draftOf(edit, input, context));
  const merging = drafts.flatMap((draft) => (draft.outgoing && draft.kept ? [{ ...draft, kept: draft.kept }] : []));
  const leaving = drafts.filter((draft) => draft.kept !== null && draft.edit.state === "withdrawn");
  const rows = planPush(
    {
      pairs: merging.flatMap(({ outgoing }) => outgoing ?? []),
      findings: merging.map(({ findings }) => findings),
      matched: new Map(merging.map(({ kept }, index) => [index, kept])),
      bases: new Map(merging.map(({ edit, kept }, index) => [index, baseOf(edit, kept, input)])),
      withdrawn: leaving.map(({ edit: { id, baseVersion } }) => ({ id, baseVersion })),
      own: input.pairs,
      takenIds: new Set(),
      known: input.known,
    },
    () => {
      throw new Error("an edit makes no pair");
    },
  );
  const byPair = new Map(rows.map((row) => [row.pairId, row]));
  return drafts.map((draft) => {
    const row = byPair.get(draft.edit.id) ?? null;
    return { ...draft, row, outcome: draft.outcome ?? row?.outcome ?? "unchanged" };
  });
}

/** An edit before the merge; an outcome stands where it is known without one. */
type Draft = Omit<PlannedEdit, "row" | "outcome"> & { readonly outcome: EditOutcome | null };

function draftOf(edit: PairEdit, input: EditsInput, context: RuleContext): Draft {
  const kept = input.pairs.get(edit.id) ?? null;
  const draft = { edit, kept, findings: [], refused: [], outgoing: null };
  if (!kept) return { ...draft, outcome: "gone" };
  if (edit.state === "withdrawn") return { ...draft, outcome: null };
  const prepared = prepareEdit(edit, kept, input);
  if (!prepared.ok) return { ...draft, refused: prepared.refused, outcome: "refused" };
  const { outgoing, after } = prepared;
  // A tombstone that the coordinator has seen comes back only when asked to; one that they have not is a conflict.
  const isSeen = kept.state === "withdrawn" && edit.baseVersion === kept.version;
  if (isSeen && edit.state !== "active")
    return { ...draft, outcome: outgoing.carried.length > 0 ? "refused" : "unchanged" };
  const findings = newFindings(kept, { ...outgoing, fields: after }, context);
  const isWrong = findings.some(({ severity }) => severity === "error");
  return { ...draft, findings, outcome: isWrong ? "refused" : null, outgoing: isWrong ? null : outgoing };
}

/** What the edit brings about: what was wrong with the pair before is no reason to refuse another field of it. */
function newFindings(kept: StoredPair, after: OutgoingPair, context: RuleContext): Finding[] {
  const before = new Set(findingsOf(kept, context).map(keyOf));
  return findingsOf(after, context).filter((finding) => !before.has(keyOf(finding)));
}

function findingsOf(pair: PairContent & { readonly schoolYear: string }, context: RuleContext): Finding[] {
  const { fields, persons, schoolYear } = pair;
  const verdicts = judgeAlone(personJudge()({ row: 1, fields, persons, schoolYear }), context);
  return [
    ...verdicts.map((verdict) => findingOf(verdict, { row: null, cell: null })),
    ...unknownForms(fields, context.dictionary, null),
  ];
}

function keyOf({ code, field, message }: Finding): string {
  return `${code} ${field ?? ""} ${message}`;
}

function baseOf(edit: PairEdit, kept: StoredPair, { contentOf }: EditsInput): RowBase {
  const seen: PairContent | undefined = edit.baseVersion === kept.version ? kept : contentOf(edit.id, edit.baseVersion);
  return seen ? { fields: seen.fields satisfies PairFields, lost: [], persons: seen.persons } : NO_BASE;
}
