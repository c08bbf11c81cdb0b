import { possibleMarks } from "../../shared/persons/district/school-person.js";
import type { Context } from "../context.js";
import { personsOfPair } from "../persons/known-persons.js";
import { personId } from "../persons/person-ids.js";
import type { ErasableVersion } from "../store/erasure.js";
import type { PersonDecisionRow } from "../store/rows.js";
import { groupBy } from "../sync/group-by.js";
import type { FoundSide } from "./erase-person.js";

type Decision = Pick<PersonDecisionRow, "one_id" | "other_id">;

/** Tells whether a decision names the person who stands on these sides, whatever they were told from by then. */
export function decisionsAbout(
  context: Pick<Context, "secrets">,
  districtId: string,
  sides: readonly FoundSide[],
): (decision: Decision) => boolean {
  const ids = idsOf(context, districtId, sides);
  return ({ one_id, other_id }) => ids.has(one_id) || ids.has(other_id);
}

/** Tells whether a decision names somebody of whom none of the versions that are left speaks. */
export function decisionsAboutNobody(
  context: Pick<Context, "secrets">,
  districtId: string,
  left: readonly ErasableVersion[],
): (decision: Decision) => boolean {
  const sides = left.flatMap((version) => (["mentor", "mentee"] as const).map((party) => ({ version, party })));
  const ids = idsOf(context, districtId, sides);
  return ({ one_id, other_id }) => !ids.has(one_id) || !ids.has(other_id);
}

function idsOf({ secrets }: Pick<Context, "secrets">, districtId: string, sides: readonly FoundSide[]): Set<string> {
  const source = { secrets, districtId, schoolIdOf: (school: string) => school };
  const ids = new Set<string>();
  for (const [school, own] of groupBy(sides, ({ version }) => version.schoolId)) {
    for (const [party, sidesOfParty] of groupBy(own, (side) => side.party)) {
      const pairs = sidesOfParty.map(({ version }) => personsOfPair(version));
      for (const mark of possibleMarks(pairs, party)) ids.add(personId(source, { school, mark }));
    }
  }
  return ids;
}
