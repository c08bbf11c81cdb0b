import type { Dictionary } from "../dictionary/schema.js";
import type { Column } from "../register/register.js";
import type { FormContext } from "./pair-form.js";
import type { PersonRows } from "./person-rows.js";
import { roleColumn } from "./role-column.js";
import { type RowPlans, rowPlans } from "./row-plans.js";
import type { SheetCells } from "./sheet-cells.js";

/** A table's place and columns; rows are 0-based, `bottom` included. */
export interface TableRange {
  readonly firstRow: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  /** Rows inside that repeat the header. */
  readonly repeatedHeaders: Pick<ReadonlySet<number>, "has">;
  /** Where each row is one person, with a role. */
  readonly persons?: PersonRows;
}

/** What reading any row of a table needs. */
export interface TableReading extends RowPlans {
  readonly range: TableRange;
  /** «Роль | ФИО | Наставник»: the column that says whether a row's own person is a mentor. */
  readonly role: Column | null;
  /** The forms that are said outside the table. */
  readonly forms: readonly FormContext[];
  readonly dictionary: Dictionary;
}

/** Looks a table through before its rows are read. Where rows are persons, they are told by it already who stands with whom. */
export function tableReading(
  cells: SheetCells,
  range: TableRange,
  forms: readonly FormContext[],
  dictionary: Dictionary,
): TableReading {
  const role = range.persons ? null : roleColumn(cells, range, dictionary);
  return { range, ...rowPlans(range.columns), role, forms, dictionary };
}
