import type { Knex } from "knex";
import type { FieldName, PairFields, Party } from "../../shared/register/fields.js";
import { administratorEntry } from "../auth/founding.js";
import type { Context } from "../context.js";
import { type AuditEntry, insertAudit } from "../store/audit.js";
import { eraseConflicts, type ErasableConflict } from "../store/conflicts.js";
import { raiseRevision } from "../store/districts.js";
import {
  deletePairs,
  type ErasableVersion,
  eraseTexts,
  markChanged,
  overwriteVersion,
  TYPED_TEXTS,
  versionsOfDistrict,
} from "../store/erasure.js";
import { deleteDecisions } from "../store/person-decisions.js";
import { groupBy } from "../sync/group-by.js";
import { type ErasedCounts, sumOf } from "./erased.js";
import { decisionsAbout } from "./decisions-about.js";
import { eraseFilesOf, filesNaming } from "./imported-files.js";
import { type DryRun, undone } from "./dry-run.js";
import { PARTIES, type PersonAsked, seekPerson, sideOf, type SoughtPerson } from "./sought-person.js";

/** A name with initials only that more than one person bears. */
export class SeveralPersons extends Error {
  override readonly name = "SeveralPersons";

  constructor(readonly count: number) {
    super(`${count} persons bear the name`);
  }
}

/** What an erasing did: the material of the act. */
export interface Erasing {
  readonly counts: ErasedCounts;
  /** Which fields held something of those who were erased. */
  readonly fields: readonly FieldName[];
  /** Who it was about, as the district had them: by school. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  /** The entry of the log; of a dry run what it would say. */
  readonly entry: AuditEntry;
}

export interface ErasedPerson extends Erasing {
  /** Records of fitting initials, of which nobody can tell from here whose they are; they stay. */
  readonly perhaps: number;
}

export interface PersonErasure extends PersonAsked {
  readonly districtId: string;
  /** The person of this school only. */
  readonly schoolId: string | null;
}

/**
 * Erases a person: every pair that is theirs with all that hangs on it, their side of older versions of pairs that have
 * passed to somebody else, conflicts and people's own words that name them, the coordinator's links, imported files in
 * which they stand. One transaction. Throws `SeveralPersons` where a name with initials is of more than one.
 */
export async function erasePerson(context: Context, of: PersonErasure, dryRun: DryRun): Promise<ErasedPerson> {
  const { districtId } = of;
  const sought = seekPerson(of, context.secrets.fingerprintKey(districtId));
  // Unsealing and reading workbooks takes its time, and no transaction waits for it.
  const files = await filesNaming(context, of, (text) => sought.isNamedIn(text, true));
  return undone(context, dryRun, async (trx) => {
    const revision = await raiseRevision(trx, districtId);
    const versions = await versionsOfDistrict(trx, districtId, of.schoolId ?? undefined);
    const found = findPerson(versions, sought);
    const schools = new Set(found.theirs.map(({ schoolId }) => schoolId));
    const isSaid = (text: string, schoolId: string | null) =>
      sought.isNamedIn(text, schoolId !== null && schools.has(schoolId)) && isInScope(of, schoolId);
    const decisions = decisionsAbout(context, districtId, found.sides);
    const counts = sumOf(
      await deletePairs(trx, districtId, found.pairIds),
      { cleared: await clearVersions(trx, { districtId, revision }, found, isSaid) },
      { conflicts: await eraseConflicts(trx, districtId, (conflict) => isOf(conflict, found, isSaid)) },
      { decisions: await deleteDecisions(trx, districtId, decisions) },
      { texts: await eraseAllTexts(trx, districtId, isSaid) },
      await eraseFilesOf(trx, districtId, files),
    );
    const scope = { ...counts, school: of.schoolId };
    const entry = administratorEntry(context, districtId, "erase.person", scope);
    await insertAudit(trx, entry);
    return {
      ...{ counts, entry, perhaps: found.perhaps },
      fields: fieldsOf(found.theirs),
      persons: namesOf(found.sides),
    };
  });
}

interface Found {
  /** Versions of pairs that go as a whole, and older ones that lose a side. */
  readonly theirs: readonly ErasableVersion[];
  readonly pairIds: readonly string[];
  readonly older: readonly { readonly version: ErasableVersion; readonly party: Party }[];
  readonly kept: readonly ErasableVersion[];
  readonly sides: readonly FoundSide[];
  readonly perhaps: number;
}

/** A side of a version that is the person. */
export interface FoundSide {
  readonly version: ErasableVersion;
  readonly party: Party;
}

function findPerson(versions: readonly ErasableVersion[], sought: SoughtPerson): Found {
  const matched = versions.flatMap((version) =>
    PARTIES.map((party) => ({ version, party, match: sought.match(sideOf(version, party)) })),
  );
  const sides = matched.filter(({ match }) => match === "certain");
  refuseSeveral(sides);
  const whole = new Set(sides.flatMap(({ version }) => (version.isNewest ? [version.pairId] : [])));
  const older = sides.filter(({ version }) => !whole.has(version.pairId));
  return {
    ...{ sides, older, pairIds: [...whole] },
    theirs: [...versions.filter(({ pairId }) => whole.has(pairId)), ...older.map(({ version }) => version)],
    kept: versions.filter(({ pairId }) => !whole.has(pairId)),
    perhaps: matched.filter(({ match, version }) => match === "perhaps" && version.isNewest).length,
  };
}

/** Initials alone may be two persons': whoever is meant has to be named in full. */
function refuseSeveral(sides: readonly FoundSide[]): void {
  const prints = new Set(sides.flatMap(({ version, party }) => version.persons[party].name ?? []));
  if (prints.size > 1) throw new SeveralPersons(prints.size);
}

/** Older versions lose the person's side, and any version the words that name them. */
async function clearVersions(
  trx: Knex,
  of: { readonly districtId: string; readonly revision: number },
  { older, kept }: Found,
  isSaid: (text: string, schoolId: string) => boolean,
): Promise<number> {
  const parties = groupBy(older, ({ version }) => version);
  const changed: ErasableVersion[] = [];
  for (const version of kept) {
    const gone = (parties.get(version) ?? []).map(({ party }) => party);
    const fields = Object.fromEntries(
      Object.entries(version.fields).filter(
        ([field, value]) =>
          !gone.some((party) => field.startsWith(party)) &&
          !(typeof value === "string" && !isName(field) && isSaid(value, version.schoolId)),
      ),
    ) as PairFields;
    if (Object.keys(fields).length === Object.keys(version.fields).length) continue;
    const persons = { ...version.persons };
    for (const party of gone) persons[party] = { minor: persons[party].minor };
    await overwriteVersion(trx, { ...of, ...version }, { fields, persons });
    changed.push(version);
  }
  await markChanged(trx, of, [...new Set(changed.map(({ pairId }) => pairId))]);
  return changed.length;
}

/** Who stands in a name is told by its print, not by its words: a namesake stays. */
function isName(field: string): boolean {
  return field === "mentorName" || field === "menteeName";
}

function isOf(
  { schoolId, texts, print }: ErasableConflict,
  { sides }: Found,
  isSaid: (text: string, schoolId: string) => boolean,
): boolean {
  const prints = sides.flatMap(({ version, party }) => version.persons[party].name ?? []);
  return (print !== null && prints.includes(print)) || texts.some((text) => isSaid(text, schoolId));
}

async function eraseAllTexts(
  trx: Knex,
  districtId: string,
  isSaid: (text: string, schoolId: string | null) => boolean,
): Promise<number> {
  let erased = 0;
  for (const text of TYPED_TEXTS) erased += await eraseTexts(trx, districtId, text, isSaid);
  return erased;
}

function isInScope({ schoolId: only }: PersonErasure, schoolId: string | null): boolean {
  return only === null || schoolId === null || schoolId === only;
}

export function fieldsOf(versions: readonly ErasableVersion[]): FieldName[] {
  return [...new Set(versions.flatMap(({ fields }) => Object.keys(fields) as FieldName[]))];
}

/** Names by school, each once. */
export function namesOf(sides: readonly FoundSide[]): Map<string, string[]> {
  const bySchool = groupBy(sides, ({ version }) => version.schoolId);
  return new Map(
    [...bySchool].map(([school, own]) => [
      school,
      [...new Set(own.map(({ version, party }) => sideOf(version, party).name))].sort((one, other) =>
        one.localeCompare(other, "ru"),
      ),
    ]),
  );
}
