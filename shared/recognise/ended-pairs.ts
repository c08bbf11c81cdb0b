import { cellKey } from "../grid/grid.js";
import type { ColumnField } from "../register/fields.js";
import type { Column, FieldSource } from "../register/register.js";
import { saysEnded } from "./cells/read-plain.js";
import { remembering } from "../grid/remembering.js";
import type { PairDraft } from "./pair-draft.js";
import { rowCell, type RowCells, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** How schools mark a pair that has ended (design §5): a row struck through, or «выбыл», «уволен», «прекращено» in it. */

/** Columns where such a word speaks of something else: «уволился прежний наставник» is a reason for a pair. */
const OF_OTHERS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["menteeReason", "menteeRequest", "programme", "roleModel", "kind", "school", "rowNo", "status"] as const),
  ...(["mentorAchievements", "mentorCompetence", "mentorInterests"] as const),
]);

/** Where a table's rows may say that a pair has ended: in these columns by a word, in those of persons by a line. */
export interface EndingColumns {
  readonly worded: readonly number[];
  /** The worded ones whose cells are not read one by one: a word in those others was seen when they were read. */
  readonly unread: readonly number[];
  readonly persons: readonly number[];
}

export function endingColumns(columns: readonly Column[], isRead: (field: ColumnField) => boolean): EndingColumns {
  const indexes = (tells: (field: ColumnField | null) => boolean) =>
    columns.filter(({ field }) => tells(field)).map(({ index }) => index);
  return {
    worded: indexes(isWorded),
    unread: indexes((field) => isWorded(field) && !(field !== null && isRead(field))),
    persons: indexes((field) => field !== null && /Name$|Surname$|^pair$/.test(field)),
  };
}

function isWorded(field: ColumnField | null): boolean {
  return field === null || !OF_OTHERS.has(field);
}

/** What reading a row's cells has shown already. */
export interface RowSeen {
  /** The persons of the pair whose cells hold nothing but their names. */
  readonly mentor: string | null;
  readonly mentee: string | null;
  /** No cell that is read by itself has a word about the pair. */
  readonly isQuiet: boolean;
}

/** Marks a pair as ended when its row says so. */
export function putEnded(draft: PairDraft, cells: SheetCells, { plan, row }: RowCells, seen: RowSeen): void {
  const { worded, unread, persons } = plan.endings;
  if (isStruck(cells, persons, row)) return markEnded(draft, { kind: "cell", cell: null, raw: "", writable: false });
  for (const index of seen.isQuiet ? unread : worded) {
    const value = cells.grid.values[row]?.[index];
    if (typeof value !== "string" || isOnlyName(value, seen) || !endsPair(value)) continue;
    const cell = rowCell(cells, row, index);
    if (cell) return markEnded(draft, sourceOf(cells.grid, cell, false));
  }
}

/** Whether a cell's text says that the pair has ended. */
export const endsPair = remembering(saysEnded);

/** A cell that is read as a whole name has no room for a word about the pair: «Прекращенко Анна Ильинична». */
function isOnlyName(value: string, { mentor, mentee }: RowSeen): boolean {
  return value === mentor || value === mentee;
}

/** A line through the row, or «выбыл» beside a name, counts for more than «действует» in a column of its own. */
export function markEnded(draft: PairDraft, source: FieldSource): void {
  if (draft.fields.status === "ended") return;
  draft.fields.status = "ended";
  draft.sources.keep("status", { ...source, writable: false });
}

function isStruck({ grid }: SheetCells, persons: readonly number[], row: number): boolean {
  return grid.struck.size > 0 && persons.some((index) => grid.struck.has(cellKey(row, index)));
}
