import type { PairFields } from "../../shared/register/fields.js";
import type { Canvas } from "./canvas.js";
import { EMPTY, type Written } from "./cell.js";
import type { ColumnPlan } from "./column-plan.js";
import type { Draw } from "./draw.js";
import type { DrawnPerson, Group } from "./register.js";
import type { FormPlace, ListSeparator, TablePlan } from "./table-plan.js";

/** A pair as the sheet shows it; the row is the sheet's own, 1-based. */
export interface ShownPair {
  readonly row: number;
  readonly fields: PairFields;
}

export interface RowWriter {
  readonly draw: Draw;
  readonly canvas: Canvas;
  readonly plan: TablePlan;
  readonly columns: readonly number[];
  readonly formPlace: FormPlace;
}

/** Writes a group from a row on; gives its pairs and the number of rows taken. */
export function writeGroup(writer: RowWriter, group: Group, top: number): { pairs: ShownPair[]; rows: number } {
  if (writer.plan.listing === "listed in a cell") return { pairs: writeListed(writer, group, top), rows: 1 };
  const together = writer.plan.listing !== "a row each";
  const pairs: ShownPair[] = [];
  let shared: PairFields = {};
  for (const [index, mentee] of group.mentees.entries()) {
    const isFirst = index === 0;
    const own: PairFields = {};
    for (const [place, column] of writer.plan.columns.entries()) {
      const isShared = together && isMentors(column);
      if (isShared && !isFirst) continue;
      const written = column.write(group, column.side === "mentor" || isPlainPair(column) ? null : mentee);
      writer.canvas.put(top + index, writer.columns[place] ?? 0, written.cell);
      const gives = { ...written.gives, ...(column.menteeGives?.(mentee) ?? {}) };
      if (isShared) shared = { ...shared, ...gives };
      else Object.assign(own, gives);
    }
    const ended: PairFields = endRow(writer, top + index) ? { status: "ended" } : {};
    pairs.push({ row: top + index + 1, fields: { ...outerForm(writer, group), ...shared, ...own, ...ended } });
  }
  if (writer.plan.listing === "merged mentors") mergeMentors(writer, top, group.mentees.length);
  return { pairs, rows: group.mentees.length };
}

/** Now and then a pair has ended: its names are struck through, or a word stands beside the mentee's. */
function endRow({ draw, canvas, plan, columns }: RowWriter, row: number): boolean {
  if (plan.columns.some(({ field }) => field === "status")) return false;
  const name = columns[plan.columns.findIndex(({ field }) => field === "menteeName")];
  if (name !== undefined && canvas.mayAdd(row, name) && draw.feature("ended words", 0.03)) {
    canvas.add(row, name, draw.pick(ENDED));
    return true;
  }
  if (!draw.feature("struck rows", 0.03)) return false;
  for (const [place, { field }] of plan.columns.entries()) {
    if (field === "menteeName" || field === "menteeSurname" || field === "pair")
      canvas.strike(row, columns[place] ?? 0);
  }
  return true;
}

const ENDED = [" (выбыл)", ", выбыла", " – отчислен", " (уволен)", ", прекращено 12.01.2024", " (перевёлся)"];

function isPlainPair({ side, field }: ColumnPlan): boolean {
  return side !== "mentee" && field !== "pair";
}

/** What a merged or blank mentor's cell takes with it: the number, the mentor's own columns, the form, the school. */
function isMentors({ side, field }: ColumnPlan): boolean {
  return side === "mentor" || field === "rowNo" || field === "form" || field === "roleModel";
}

function outerForm({ formPlace }: RowWriter, { form }: Group): PairFields {
  return formPlace === "column" ? {} : { form: form.code };
}

function mergeMentors({ canvas, plan, columns }: RowWriter, top: number, rows: number): void {
  for (const [place, column] of plan.columns.entries()) {
    const at = columns[place] ?? 0;
    if (isMentors(column)) canvas.merge(top, at, top + rows - 1, at);
  }
}

function writeListed(writer: RowWriter, group: Group, row: number): ShownPair[] {
  const { plan, canvas, draw } = writer;
  const shared: PairFields = {};
  const ofEach: PairFields[] = group.mentees.map(() => ({}));
  for (const [place, column] of plan.columns.entries()) {
    const written =
      column.side === "mentee" ? listCell(draw, column, group, plan.separator, ofEach) : column.write(group, null);
    canvas.put(row, writer.columns[place] ?? 0, written.cell);
    Object.assign(shared, written.gives);
    for (const [index, mentee] of group.mentees.entries())
      Object.assign(ofEach[index] ?? {}, column.menteeGives?.(mentee));
  }
  return ofEach.map((own) => ({ row: row + 1, fields: { ...outerForm(writer, group), ...shared, ...own } }));
}

/** One cell with an entry for each mentee; a lone mentee's cell is as everywhere. */
function listCell(
  draw: Draw,
  column: ColumnPlan,
  group: Group,
  separator: ListSeparator,
  ofEach: readonly PairFields[],
): Written {
  const entries = group.mentees.map((mentee: DrawnPerson) => column.write(group, mentee));
  for (const [index, entry] of entries.entries()) Object.assign(ofEach[index] ?? {}, entry.gives);
  const [only] = entries;
  if (entries.length === 1 || only === undefined || entries.every(({ cell }) => cell.value === null)) {
    return only ? { cell: only.cell, gives: {} } : EMPTY;
  }
  const texts = entries.map(({ cell }) => (cell.format || cell.value === null ? "" : String(cell.value)));
  // A list of dates would be dates no more: such a column is left blank for groups.
  if (texts.includes("")) {
    for (const own of ofEach) if (column.field) delete own[column.field as keyof PairFields];
    return EMPTY;
  }
  return { cell: { value: joined(draw, texts, separator, column) }, gives: {} };
}

function joined(draw: Draw, texts: readonly string[], separator: ListSeparator, column: ColumnPlan): string {
  const isName = column.field === "menteeName";
  switch (separator) {
    case "numbers":
      return isName ? texts.map((text, index) => `${String(index + 1)}) ${text}`).join(" ") : texts.join("\n");
    case "numbers on lines":
      return isName
        ? texts.map((text, index) => `${String(index + 1)}${draw.pick([".", ")"])} ${text}`).join("\n")
        : texts.join("\n");
    case "line breaks":
      return texts.join("\n");
    case "semicolons":
      return texts.join("; ");
    case "commas":
      return texts.join(isName ? ", " : "; ");
  }
}
