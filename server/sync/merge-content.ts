import type { PairPersons, PersonPrint } from "../../shared/privacy/policy.js";
import type { FieldName, PairFields, Party } from "../../shared/register/fields.js";
import { mergePair } from "../../shared/sync/merge.js";
import type { FieldConflict, OutgoingPair } from "../../shared/sync/types.js";
import type { PairContent } from "../store/rows.js";

/** What a row's sheet last saw of the pair (rule 13). */
export interface RowBase {
  /** The carried fields, each of the version that it goes back to; `null` when nobody knows. */
  readonly fields: PairFields | null;
  /** Fields whose base is lost: what `fields` says of them is presumed. */
  readonly lost: readonly FieldName[];
  readonly persons: PairPersons | null;
}

export const NO_BASE: RowBase = { fields: null, lost: [], persons: null };

/** A pair after the merge of a sent row into it. */
export interface MergedContent extends PairContent {
  /** A new version is needed. */
  readonly changed: boolean;
  /** Somebody else has changed what the sender has not: the answer brings the row back (rule 4). */
  readonly differs: boolean;
  readonly conflicts: readonly FieldConflict[];
  /** Conflicts that were raised before and still stand (rule 13). */
  readonly standing: readonly FieldConflict[];
}

/** Merges fields by the rules of shared/sync, and the persons' prints along with their names. */
export function mergeContent(
  pair: OutgoingPair,
  kept: PairContent,
  base: RowBase,
  known: readonly FieldConflict[],
): MergedContent {
  const { fields, changed, merged, conflicts, standing } = mergePair({
    base: base.fields,
    lost: base.lost,
    current: kept.fields,
    incoming: pair.fields,
    carried: pair.carried,
    known,
  });
  const persons = mergePersons(pair, kept, base, fields);
  const moved = changed.length > 0 || !samePersons(persons, kept.persons);
  return { fields, persons, conflicts, standing, changed: moved, differs: merged.length > 0 };
}

/** A person's print goes with their name: whose name stands after the merge, theirs is the print. */
function mergePersons(pair: OutgoingPair, kept: PairContent, base: RowBase, merged: PairFields): PairPersons {
  const of = (party: Party): PersonPrint => {
    const name: FieldName = `${party}Name`;
    const sent = pair.persons[party];
    const isBase = base.persons !== null && samePrint(sent, base.persons[party]);
    const isUnmoved = isBase && pair.fields[name] === base.fields?.[name];
    return pair.carried.includes(name) && merged[name] === pair.fields[name] && !isUnmoved ? sent : kept.persons[party];
  };
  return { mentor: of("mentor"), mentee: of("mentee") };
}

function samePersons(one: PairPersons, other: PairPersons): boolean {
  return samePrint(one.mentor, other.mentor) && samePrint(one.mentee, other.mentee);
}

function samePrint(one: PersonPrint, other: PersonPrint): boolean {
  return one.name === other.name && one.nameAndBirth === other.nameAndBirth && one.minor === other.minor;
}
