import type { Dictionary } from "../dictionary/schema.js";
import { type ColumnField, columnFieldSchema } from "../register/fields.js";
import type { Column } from "../register/register.js";
import { roleColumn, roleIn } from "./role-column.js";
import { cellsOfRow, type RowCells } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** A person a row, with a role, and a column that joins those of one pair: «№ пары | Роль | ФИО | Класс». */
export interface PersonRows {
  /** What a person sees in the columns; a name is the mentee's, whose row the pair has. */
  readonly shown: readonly Column[];
  /** The same columns for both sides, as rows are read. */
  readonly columns: readonly Column[];
  /** The rows of a row's partners; a row without an entry is left out. */
  readonly partners: ReadonlyMap<number, PartnerRows>;
}

interface PartnerRows {
  readonly isMentee: boolean;
  /** The mentors' rows of a mentee; none of somebody who is alone. */
  readonly mentors: readonly number[];
}

interface Place {
  readonly firstRow: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
}

const JOINS = /(?:^|[^\p{L}])(?:пар[аыеу]?|групп[аыеу]?)(?!\p{L})/iu;
const OF_PERSON = /^ment(?:or|ee)(?=\p{Lu})/u;

/** Reads a table as a person a row; `null` where no role is said, or the pairs cannot be told. */
export function personRows(cells: SheetCells, place: Place, dictionary: Dictionary): PersonRows | null {
  const role = roleColumn(cells, place, dictionary);
  const names = place.columns.filter(({ field }) => /(?:Name|Surname)$/.test(field ?? ""));
  const isFree = (column: Column) => column !== role && !names.includes(column);
  const key =
    place.columns.find((column) => isFree(column) && JOINS.test(column.header)) ??
    place.columns.find((column) => isFree(column) && isSubNumbered(cells, place, column));
  if (!role || !key || names.filter(({ field }) => !field?.endsWith("GivenName")).length !== 1) return null;
  const partners = partnersOf(cells, place, { role, key }, dictionary);
  if (!partners) return null;
  const own = place.columns.map((column) =>
    column === role || column === key ? { ...column, field: null, confidence: 0 } : column,
  );
  const shown = own.map((column) => withParty(column, "mentee"));
  return { shown, columns: [...shown, ...own.flatMap(mentorsColumn)], partners };
}

function withParty(column: Column, party: "mentor" | "mentee"): Column {
  if (column.field === null || !OF_PERSON.test(column.field)) return column;
  const field = columnFieldSchema.safeParse(column.field.replace(OF_PERSON, party));
  return field.success ? { ...column, field: field.data, confidence: Math.max(column.confidence, SURE) } : column;
}

/** The role says whose a row is: nothing is left to ask. */
const SURE = 0.9;

function mentorsColumn(column: Column): Column[] {
  const mentors = withParty(column, "mentor");
  return mentors.field?.startsWith("mentor") && withParty(column, "mentee").field !== mentors.field ? [mentors] : [];
}

/** Who stands with whom by the joining column; `null` where two mentors and two mentees share a key, so that nobody can tell. */
function partnersOf(
  cells: SheetCells,
  { firstRow, bottom }: Place,
  { role, key }: { readonly role: Column; readonly key: Column },
  dictionary: Dictionary,
): Map<number, PartnerRows> | null {
  const groups = new Map<string, { readonly mentors: number[]; readonly mentees: number[] }>();
  let joined = "";
  for (let row = firstRow; row <= bottom; row += 1) {
    const side = roleIn(cells.textAt(row, role.index), dictionary);
    if (side === null) continue;
    // The key of a pair is often typed once, beside the first of its persons.
    joined = keyIn(cells.textAt(row, key.index)) || joined;
    const group = groups.get(joined) ?? { mentors: [], mentees: [] };
    groups.set(joined, group);
    group[side === "mentor" ? "mentors" : "mentees"].push(row);
  }
  const all = [...groups.values()];
  if (all.some(({ mentors, mentees }) => mentors.length > 1 && mentees.length > 1)) return null;
  if (!all.some(({ mentors, mentees }) => mentors.length > 0 && mentees.length > 0)) return null;
  return new Map(
    all.flatMap(({ mentors, mentees }): [number, PartnerRows][] =>
      mentees.length > 0
        ? mentees.map((row) => [row, { isMentee: true, mentors }])
        : mentors.map((row) => [row, { isMentee: false, mentors: [] }]),
    ),
  );
}

/** «1.2» stands under «1». */
const SUB_NUMBER = /^(\d{1,3})[.,]\d{1,2}\.?$/;

function keyIn(text: string): string {
  return SUB_NUMBER.exec(text)?.[1] ?? text.replace(/^(\d+)[.)]$/, "$1");
}

/** «1» beside a mentor, «1.1» and «1.2» beside his mentees. */
function isSubNumbered(cells: SheetCells, { firstRow, bottom }: Place, { header, index }: Column): boolean {
  if (!/№|^n$|номер|п\/п/i.test(header)) return false;
  for (let row = firstRow; row <= bottom; row += 1) if (SUB_NUMBER.test(cells.textAt(row, index))) return true;
  return false;
}

const OF_BOTH: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...(["form", "roleModel", "kind", "programme", "startDate", "endDate", "period", "order", "school"] as const),
]);

/** A row's cells as those of pairs: one for each mentor of a mentee; what a mentee's row leaves blank, the mentor's may say. */
export function pairsOfRow(cells: SheetCells, own: RowCells, { partners }: PersonRows): RowCells[] {
  const found = partners.get(own.row);
  if (!found) return [];
  const fieldAt = [...own.plan.slotOf.keys()];
  const isOf = (party: "mentor" | "mentee", slot: number) => fieldAt[slot]?.startsWith(party) === true;
  const other = found.isMentee ? "mentor" : "mentee";
  if (found.mentors.length === 0) return [own.with((cell, slot) => (isOf(other, slot) ? null : cell))];
  return found.mentors.map((row) => {
    const mentor = cellsOfRow(cells, own.plan, row);
    return own.with((cell, slot) => {
      const isTaken = isOf("mentor", slot) || (cell === null && OF_BOTH.has(fieldAt[slot] ?? "rowNo"));
      const taken = isTaken ? mentor.at(slot) : cell;
      return taken && isTaken ? { ...taken, kind: "continued" } : taken;
    });
  });
}
