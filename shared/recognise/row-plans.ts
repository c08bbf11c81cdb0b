import type { Column } from "../register/register.js";
import { menteeViews } from "./repeated-mentees.js";
import { type RowPlan, rowPlan } from "./row-plan.js";

/** The plan of a table's rows, and one more for each mentee who stands in columns beside. */
export function rowPlans(columns: readonly Column[]): { readonly plan: RowPlan; readonly others: readonly RowPlan[] } {
  const [own = columns, ...others] = menteeViews(columns);
  return { plan: rowPlan(own), others: others.map(rowPlan) };
}
