import type { FieldSource } from "../register/register.js";
import { continues, continuing, isGroupName } from "./continued-rows.js";
import { formInText } from "./form-in-text.js";
import { formTicks } from "./form-ticks.js";
import { loneText } from "./lone-text.js";
import { mayBeUnsaidHeads, mayHaveMentorHeads, mentorHead } from "./mentor-heads.js";
import type { PairDraft } from "./pair-draft.js";
import { pairsOfRow } from "./person-rows.js";
import { readRow, type RowContext } from "./read-row.js";
import { roleIn } from "./role-column.js";
import { cellsOfRow, type RowCells } from "./row-cells.js";
import { rowKind } from "./row-kind.js";
import { rowSchools } from "./row-schools.js";
import { gradeInText } from "./section-grades.js";
import type { SheetCells } from "./sheet-cells.js";
import type { TableReading } from "./table-reading.js";

/** Reads the pairs of some of a table's rows, 0-based, from the top down: the others are as if they were not there. */
export function readRows(cells: SheetCells, reading: TableReading, rows: readonly number[]): PairDraft[] {
  const reader = new RowsReader(cells, reading);
  for (const row of rows) reader.read(row);
  return reader.finish();
}

/** Goes down a table, and keeps what rows above say of those below. */
class RowsReader {
  readonly #cells: SheetCells;
  readonly #reading: TableReading;
  readonly #pairs: PairDraft[] = [];
  readonly #schools = rowSchools();
  readonly #name: "mentorName" | "menteeName";
  readonly #hasMentorHeads: boolean;
  readonly #mayBeUnsaid: boolean;
  readonly #saysGrade: boolean;
  readonly #ticked: ReturnType<typeof formTicks>;
  #context: RowContext;
  /** The last row that names a mentor, as far as a row below may go on from it. */
  #above: RowCells | null = null;

  constructor(cells: SheetCells, reading: TableReading) {
    const { range, plan, dictionary, forms, repeated } = reading;
    this.#cells = cells;
    this.#reading = reading;
    this.#name = repeated === "mentor" ? "mentorName" : "menteeName";
    this.#hasMentorHeads = mayHaveMentorHeads(range.columns);
    this.#mayBeUnsaid = this.#hasMentorHeads && mayBeUnsaidHeads(cells, range);
    this.#saysGrade = !plan.slotOf.has("menteeGrade");
    this.#ticked = formTicks(cells, range.columns, dictionary);
    const sheetName: FieldSource = { kind: "sheet", cell: null, raw: cells.grid.name, writable: false };
    const grade = this.#saysGrade ? gradeInText(cells.grid.name, sheetName) : null;
    this.#context = { cells, dictionary, forms, mentor: null, grade };
  }

  read(row: number): void {
    const { range, dictionary } = this.#reading;
    const mentor = this.#hasMentorHeads ? mentorHead(this.#cells, row, range, this.#mayBeUnsaid) : null;
    if (mentor) {
      this.#context = { ...this.#context, mentor };
      this.#above = null;
      return;
    }
    const kind = rowKind(this.#cells, row, range, row - range.firstRow + 1, dictionary);
    if (kind === "section") this.#enter(row);
    else if (kind === "total") this.#schools.close();
    else if (kind === "data") this.#readData(row);
  }

  finish(): PairDraft[] {
    this.#schools.putHeads();
    return this.#pairs;
  }

  /** A section may say the form, the school or the class of the rows below it. */
  #enter(row: number): void {
    this.#above = null;
    const lone = loneText(this.#cells, row, this.#reading.range);
    if (!lone) return;
    const { text, source } = lone;
    const { forms: outer, dictionary } = this.#reading;
    const said = formInText(text, dictionary);
    const forms = said ? [{ said, source }, ...outer] : this.#context.forms;
    const grade = (this.#saysGrade ? gradeInText(text, source) : null) ?? this.#context.grade;
    this.#context = { ...this.#context, forms, grade };
    this.#schools.head(text, row, source);
  }

  #readData(row: number): void {
    const { plan, range } = this.#reading;
    const own = cellsOfRow(this.#cells, plan, row);
    if (range.persons) {
      for (const pair of pairsOfRow(this.#cells, own, range.persons))
        this.#pairs.push(...readRow(this.#context, this.#schools.give(pair)));
      return;
    }
    // A mentor who has a row of his own is named by the rows of his mentees.
    if (this.#isOfMentor(row) && !own.has("mentorName")) return;
    const above = this.#above !== null && continues(own, this.#above) ? this.#above : null;
    const whole = this.#under(own, above);
    const drafts = this.#readViews(row, whole, above);
    this.#schools.note(drafts);
    // The row of a group's name stands for its members, who follow.
    const isOfGroup = above !== null && isGroupName(above.valueOf("menteeName"));
    if (isOfGroup && this.#pairs.at(-1)?.fields.menteeName === undefined) this.#pairs.pop();
    for (const draft of drafts) this.#pairs.push(draft);
    if (drafts.some(({ fields }) => fields.mentorName !== undefined)) this.#above = whole;
  }

  /** A form that the row ticks comes before those that stand above it. */
  #contextOf(row: number): RowContext {
    const ticked = this.#ticked?.(row);
    return ticked ? { ...this.#context, forms: [...ticked, ...this.#context.forms] } : this.#context;
  }

  #isOfMentor(row: number): boolean {
    const { role, dictionary } = this.#reading;
    return role !== null && roleIn(this.#cells.textAt(row, role.index), dictionary) === "mentor";
  }

  /** A row's cells with what it takes over from the row above and from its school's. */
  #under(cells: RowCells, above: RowCells | null): RowCells {
    return this.#schools.give(above ? continuing(cells, above) : cells);
  }

  /** A row's pairs: those of its own columns, and those of the persons in columns beside. */
  #readViews(row: number, whole: RowCells, above: RowCells | null): PairDraft[] {
    const context = this.#contextOf(row);
    const first = readRow(context, whole);
    if (this.#reading.others.length === 0) return first;
    const name = this.#name;
    const beside = this.#reading.others.flatMap((other) => {
      const view = cellsOfRow(this.#cells, other, row);
      return view.has(name) ? [this.#under(view, above)] : [];
    });
    if (beside.length === 0) return first;
    const others = beside.flatMap((view) => readRow(context, view));
    return [...first.filter(({ fields }) => fields[name] !== undefined), ...others];
  }
}
