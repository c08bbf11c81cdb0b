import type { Dictionary } from "../dictionary/schema.js";
import { cleanText, textOf } from "../grid/text.js";
import type { Party } from "../register/fields.js";
import type { Column, FieldSource } from "../register/register.js";
import { formInText } from "./form-in-text.js";
import type { PairDraft } from "./pair-draft.js";
import { continues, continuing, isGroupName } from "./continued-rows.js";
import type { FormContext } from "./pair-form.js";
import { formTicks } from "./form-ticks.js";
import { mayBeUnsaidHeads, mayHaveMentorHeads, mentorHead } from "./mentor-heads.js";
import { type PersonRows, pairsOfRow } from "./person-rows.js";
import { readRow, type RowContext } from "./read-row.js";
import { roleColumn, roleIn } from "./role-column.js";
import { type RowCells, cellsOfRow } from "./row-cells.js";
import { rowKind } from "./row-kind.js";
import type { RowPlan } from "./row-plan.js";
import { rowPlans } from "./row-plans.js";
import { rowSchools } from "./row-schools.js";
import { gradeInText } from "./section-grades.js";
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
export interface TableReading {
  readonly range: TableRange;
  readonly plan: RowPlan;
  /** The same row as the columns of the second mentee (or mentor) and those after him show it. */
  readonly others: readonly RowPlan[];
  readonly repeated: Party | null;
  /** «Роль | ФИО | Наставник»: the column that says whether a row's own person is a mentor. */
  readonly role: Column | null;
  /** The forms that are said outside the table. */
  readonly forms: readonly FormContext[];
  readonly dictionary: Dictionary;
}

/** Reads all pairs of a table, row by row, under the sections that stand between them. */
export function readTable(
  cells: SheetCells,
  range: TableRange,
  forms: readonly FormContext[],
  dictionary: Dictionary,
): PairDraft[] {
  const rows: number[] = [];
  for (let row = range.firstRow; row <= range.bottom; row += 1) if (!range.repeatedHeaders.has(row)) rows.push(row);
  const role = ownRole(cells, range, dictionary);
  return readRows(cells, { range, ...rowPlans(range.columns), role, forms, dictionary }, rows);
}

/** Reads the pairs of some of a table's rows, 0-based, from the top down: the others are as if they were not there. */
export function readRows(cells: SheetCells, reading: TableReading, rows: readonly number[]): PairDraft[] {
  const { range: table, plan, others, dictionary, forms: outer } = reading;
  const name: "mentorName" | "menteeName" = reading.repeated === "mentor" ? "mentorName" : "menteeName";
  const pairs: PairDraft[] = [];
  const schools = rowSchools();
  const saysGrade = !plan.slotOf.has("menteeGrade");
  const named: FieldSource = { kind: "sheet", cell: null, raw: cells.grid.name, writable: false };
  const grade = saysGrade ? gradeInText(cells.grid.name, named) : null;
  let context: RowContext = { cells, dictionary, forms: outer, mentor: null, grade };
  let above: RowCells | null = null;
  const hasMentorHeads = mayHaveMentorHeads(table.columns);
  const ticked = formTicks(cells, table.columns, dictionary);
  const mayBeUnsaid = hasMentorHeads && mayBeUnsaidHeads(cells, table);
  for (const row of rows) {
    const head = hasMentorHeads ? mentorHead(cells, row, table, mayBeUnsaid) : null;
    if (head) {
      context = { ...context, mentor: head };
      above = null;
      continue;
    }
    const kind = rowKind(cells, row, table, row - table.firstRow + 1, dictionary);
    if (kind === "section") {
      const section = sectionForm(cells, row, table, dictionary);
      if (section) context = { ...context, forms: [section, ...outer] };
      const lone = loneText(cells, row, table);
      if (lone) schools.head(lone.text, row, lone.source);
      if (lone && saysGrade) context = { ...context, grade: gradeInText(lone.text, lone.source) ?? context.grade };
      above = null;
    }
    if (kind === "total") schools.close();
    if (kind !== "data") continue;
    const own = cellsOfRow(cells, plan, row);
    if (table.persons) {
      for (const pair of pairsOfRow(cells, own, table.persons)) pairs.push(...readRow(context, schools.give(pair)));
      continue;
    }
    // The rows of his mentees name him.
    if (
      reading.role &&
      roleIn(cells.textAt(row, reading.role.index), dictionary) === "mentor" &&
      !own.has("mentorName")
    )
      continue;
    const takesOver: boolean = above !== null && continues(own, above);
    const whole: RowCells = schools.give(above && takesOver ? continuing(own, above) : own);
    const beside = others.flatMap((other) => {
      const view = cellsOfRow(cells, other, row);
      return view.has(name) ? [schools.give(above && takesOver ? continuing(view, above) : view)] : [];
    });
    const drafts = readViews(
      ticked ? { ...context, forms: [...ticked(row), ...context.forms] } : context,
      whole,
      beside,
      name,
    );
    schools.note(drafts);
    if (takesOver && isGroupName(above?.valueOf("menteeName") ?? null) && pairs.at(-1)?.fields.menteeName === undefined)
      pairs.pop();
    for (const draft of drafts) pairs.push(draft);
    if (drafts.some(({ fields }) => fields.mentorName !== undefined)) above = whole;
  }
  schools.putHeads();
  return pairs;
}

/** The column of roles of a table that names the mentor in each mentee's row; where rows are persons, they tell pairs. */
export function ownRole(cells: SheetCells, table: TableRange, dictionary: Dictionary): Column | null {
  return table.persons ? null : roleColumn(cells, table, dictionary);
}

/** A row's pairs: those of its own columns, and those of the persons in columns beside. */
function readViews(
  context: RowContext,
  whole: RowCells,
  beside: readonly RowCells[],
  name: "mentorName" | "menteeName",
): PairDraft[] {
  const first = readRow(context, whole);
  if (beside.length === 0) return first;
  const others = beside.flatMap((view) => readRow(context, view));
  return [...first.filter(({ fields }) => fields[name] !== undefined), ...others];
}

function loneText(
  cells: SheetCells,
  row: number,
  { left, right }: TableRange,
): { text: string; source: FieldSource } | null {
  for (let column = left; column <= right; column += 1) {
    const text = cleanText(textOf(cells.grid.values[row]?.[column] ?? null));
    if (text !== "") return { text, source: { kind: "section", cell: { row, column }, raw: text, writable: false } };
  }
  return null;
}

function sectionForm(cells: SheetCells, row: number, table: TableRange, dictionary: Dictionary): FormContext | null {
  const lone = loneText(cells, row, table);
  const said = lone ? formInText(lone.text, dictionary) : null;
  return lone && said ? { said, source: lone.source } : null;
}
