import type { Knex } from "knex";
import { schoolState, type SchoolState } from "../../shared/collection/school-state.js";
import { type LastPush, lastPushes } from "../store/pushes.js";
import { countReturns } from "../store/returns.js";
import {
  acceptedSchools,
  findStanding,
  type SchoolYearOf,
  type SomeSchools,
  standingDeclarations,
} from "../store/standings.js";

/** Where a school stands in a year, with what it follows from (C3). */
export interface Standing {
  readonly state: SchoolState;
  readonly lastPush: LastPush | null;
  readonly declaredNoneAt: string | null;
  /** The number of the last receipt, of a push or of the standing declaration. */
  readonly lastReceipt: number | null;
  readonly returns: { readonly open: number; readonly answered: number };
}

/** Of all schools of a district in a year, or of one: four statements however many there are. */
export async function readStandings(db: Knex, of: SomeSchools): Promise<(schoolId: string) => Standing> {
  const pushes = await lastPushes(db, of);
  const accepted = await acceptedSchools(db, of);
  const declarations = new Map((await standingDeclarations(db, of)).map((row) => [row.school_id, row]));
  const returns = await countReturns(db, of);
  return (schoolId) => {
    const lastPush = pushes.get(schoolId) ?? null;
    const declared = declarations.get(schoolId);
    const { open = 0, answered = 0 } = returns.get(schoolId) ?? {};
    const receipts = [lastPush?.receipt, declared?.receipt].filter((receipt) => receipt !== undefined);
    return {
      state: schoolState({
        openReturns: open,
        accepted: accepted.has(schoolId),
        declaredNone: declared !== undefined,
        sent: lastPush !== null,
      }),
      lastPush,
      declaredNoneAt: declared?.at ?? null,
      lastReceipt: receipts.length === 0 ? null : Math.max(...receipts),
      returns: { open, answered },
    };
  };
}

export async function readStanding(db: Knex, of: SchoolYearOf): Promise<Standing> {
  return (await readStandings(db, of))(of.schoolId);
}

/** The state alone. */
export async function readSchoolState(db: Knex, of: SchoolYearOf): Promise<SchoolState> {
  return schoolState(await findStanding(db, of));
}
