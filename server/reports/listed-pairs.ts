import type { Knex } from "knex";
import type { ListedPair } from "../../shared/api/pairs.js";
import { message } from "../../shared/messages/message.js";
import type { PrivacyPolicy } from "../../shared/privacy/policy.js";
import { fieldsNotEdited } from "../../shared/sync/coordinator-edit.js";
import { countOpenConflicts } from "../store/conflicts.js";
import type { StoredPair } from "../store/pairs.js";
import { listSchools } from "../store/schools.js";
import { writerOf } from "./writer-of.js";

/** Pairs as the coordinator sees them, in the given order: two statements, however many there are. */
export async function listedPairs(
  db: Knex,
  of: { readonly districtId: string; readonly policy: PrivacyPolicy },
  pairs: readonly StoredPair[],
): Promise<ListedPair[]> {
  const schools = new Map((await listSchools(db, of.districtId)).map(({ id, name }) => [id, name]));
  const open = await countOpenConflicts(
    db,
    of.districtId,
    pairs.map(({ id }) => id),
  );
  return pairs.map((pair) => {
    const { id, version, schoolYear, state, fields, at } = pair;
    const school = { id: pair.schoolId, name: schools.get(pair.schoolId) ?? "" };
    return {
      ...{ id, version, schoolYear, state, school, fields, at },
      by: writerOf(pair.role, school.name),
      openConflicts: open.get(id) ?? 0,
      locked: fieldsNotEdited(pair, of.policy).map((one) => ({
        ...one,
        message: message(`edit.refused.${one.reason}`),
      })),
    };
  });
}
