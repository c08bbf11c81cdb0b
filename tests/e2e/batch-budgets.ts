/**
 * How many batches (`context.sync` calls) each action of the pane costs in Excel, whatever the number of rows: the one
 * place where it is written. The same table stands in docs/architecture.md. A workbook of more than some 60,000 cells
 * costs one more for each further 60,000, each time it is read whole; a write of more than a thousand runs of cells, one
 * more for each further thousand.
 */
export const BUDGETS = [
  { action: "open a workbook", batches: 6 },
  { action: "check again", batches: 4 },
  { action: "mark", batches: 3 },
  { action: "take the marks off", batches: 4 },
  { action: "jump to a cell", batches: 1 },
  { action: "write one fix", batches: 5 },
  { action: "write all fixes", batches: 5 },
  { action: "take back", batches: 5 },
  { action: "fill in", batches: 5 },
  { action: "put lists", batches: 7 },
  { action: "follow a typed cell", batches: 2 },
  { action: "follow a sort", batches: 4 },
  { action: "send for the first time", batches: 13 },
  { action: "send a change, and learn of the district's", batches: 12 },
  { action: "take the district's change over", batches: 5 },
] as const satisfies readonly { readonly action: string; readonly batches: number }[];

export type BudgetedAction = (typeof BUDGETS)[number]["action"];
