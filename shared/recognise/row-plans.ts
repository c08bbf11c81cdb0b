import type { Column } from "../register/register.js";
import type { Party } from "../register/fields.js";
import { personViews, repeatedParty } from "./repeated-persons.js";
import { type RowPlan, rowPlan } from "./row-plan.js";

export interface RowPlans {
  readonly plan: RowPlan;
  /** One more for each mentee, or mentor, who stands in columns beside. */
  readonly others: readonly RowPlan[];
  /** Whose side those others are of. */
  readonly repeated: Party | null;
}

/** The plans of a table's rows. */
export function rowPlans(columns: readonly Column[]): RowPlans {
  const [own = columns, ...others] = personViews(columns);
  return { plan: rowPlan(own), others: others.map(rowPlan), repeated: repeatedParty(columns) };
}
