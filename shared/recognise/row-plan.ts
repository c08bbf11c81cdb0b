import { type ColumnField, COMPOSITE_NAMES, type FieldName, fieldType, type FieldType } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { type EndingColumns, endingColumns } from "./ended-pairs.js";
import { SeenValues } from "./seen-values.js";

/** What all rows of a table share: a row is a list of cells and needs no map of its own. */
export interface RowPlan {
  /** A table's fields by number. */
  readonly slotOf: ReadonlyMap<ColumnField, number>;
  readonly columns: readonly { readonly index: number; readonly slot: number }[];
  /** By slot, the first of its columns. */
  readonly columnOf: readonly number[];
  /** Two columns hold one field. */
  readonly hasSharedSlots: boolean;
  /** The fields of the columns that are read one by one. */
  readonly plain: readonly PlainField[];
  /** By slot, whether a row that continues the one above takes that cell over. */
  readonly takenOver: readonly boolean[];
  readonly endings: EndingColumns;
}

export interface PlainField {
  readonly field: FieldName;
  readonly type: FieldType;
  readonly slot: number;
  readonly seen: SeenValues;
}

const READ_ELSEWHERE = new Set<ColumnField>([...COMPOSITE_NAMES, "mentorName", "menteeName", "form"]);

/** Looks a table's columns up once for all its rows. */
export function rowPlan(columns: readonly Column[]): RowPlan {
  const slotOf = new Map<ColumnField, number>();
  const used = columns.flatMap(({ field, index }) => (field === null ? [] : [{ field, index }]));
  const columnOf: number[] = [];
  for (const { field, index } of used) if (!slotOf.has(field)) slotOf.set(field, columnOf.push(index) - 1);
  const slot = (field: ColumnField) => slotOf.get(field) ?? 0;
  return {
    slotOf,
    columns: used.map(({ field, index }) => ({ index, slot: slot(field) })),
    columnOf,
    hasSharedSlots: used.length > columnOf.length,
    plain: [...slotOf.keys()].flatMap((field) => (isPlain(field) ? [plainField(field, slot(field))] : [])),
    takenOver: [...slotOf.keys()].map(isTakenOver),
    endings: endingColumns(columns, isPlain),
  };
}

function plainField(field: FieldName, slot: number): PlainField {
  return { field, type: fieldType(field), slot, seen: new SeenValues() };
}

function isPlain(field: ColumnField): field is FieldName {
  return !READ_ELSEWHERE.has(field);
}

/** A continuation row takes the form, the role model and the mentor's cells from the row that it continues. */
function isTakenOver(field: ColumnField): boolean {
  return field.startsWith("mentor") || field === "form" || field === "roleModel" || field === "school";
}
