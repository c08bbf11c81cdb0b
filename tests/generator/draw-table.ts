import { columnLetter } from "../../shared/grid/address.js";
import type { Canvas } from "./canvas.js";
import type { Draw } from "./draw.js";
import { drawHeaderPlan, type HeaderPlan, writeHeader } from "./header-plan.js";
import type { Group } from "./register.js";
import type { FormPlace, TablePlan } from "./table-plan.js";
import { FORM_SAYINGS } from "./words/forms.js";
import { TOTALS } from "./words/values.js";
import { type RowWriter, type ShownPair, writeGroup } from "./write-table.js";

/** What the sheet should be read as, gathered while it is drawn. */
export interface Truth {
  readonly headerRows: number[];
  /** Of each table its columns, by the table's first header row; `null`: the table has none. */
  readonly columns: { readonly headerRow: number | null; readonly letter: string; readonly field: string | null }[];
  readonly pairs: ShownPair[];
}

export interface TablePlace {
  readonly top: number;
  readonly left: number;
  readonly formPlace: FormPlace;
  /** Blank rows, numbering, sections, totals and repeated headers may stand between the rows. */
  readonly mayBreak: boolean;
}

export interface DrawnTable {
  readonly plan: TablePlan;
  readonly header: HeaderPlan;
  readonly columns: readonly number[];
  /** The row after the last one. */
  readonly bottom: number;
  readonly right: number;
}

/** Draws a table with its groups; gives where it ends. */
export function drawTable(
  draw: Draw,
  canvas: Canvas,
  plan: TablePlan,
  groups: readonly Group[],
  place: TablePlace,
  truth: Truth,
  given?: HeaderPlan,
): DrawnTable {
  const header = given ?? drawHeaderPlan(draw, plan);
  const columns = placeColumns(draw, plan, place.left, place.mayBreak);
  const writer: RowWriter = { draw, canvas, plan, columns, formPlace: place.formPlace };
  const right = Math.max(...columns);
  const table = new RowsDrawer(writer, header, place, truth, right);
  writeHeader(canvas, header, plan, place.top, columns);
  addHeaderRows(truth, header, place.top);
  for (const [index, column] of columns.entries()) {
    truth.columns.push({
      headerRow: header.depth === 0 ? null : place.top + 1,
      letter: columnLetter(column),
      field: plan.columns[index]?.field ?? null,
    });
  }
  const bottom = table.draw(groups);
  return { plan, header, columns, bottom, right };
}

export function addHeaderRows({ headerRows }: Truth, { depth }: HeaderPlan, top: number): void {
  for (let row = top; row < top + depth; row += 1) if (!headerRows.includes(row + 1)) headerRows.push(row + 1);
}

function placeColumns(draw: Draw, plan: TablePlan, left: number, maySpace: boolean): number[] {
  const hasSpacer = maySpace && plan.columns.length > 4 && draw.feature("blank column inside", 0.05);
  const after = hasSpacer ? draw.between(1, plan.columns.length - 2) : plan.columns.length;
  return plan.columns.map((_, index) => left + index + (index > after ? 1 : 0));
}

/** Writes rows with whatever stands between them. */
class RowsDrawer {
  private row: number;
  private readonly schoolTop = new Map<string, number>();

  constructor(
    private readonly writer: RowWriter,
    private readonly header: HeaderPlan,
    private readonly place: TablePlace,
    private readonly truth: Truth,
    private readonly right: number,
  ) {
    this.row = place.top + header.depth;
  }

  draw(groups: readonly Group[]): number {
    const { draw, plan } = this.writer;
    const { mayBreak, formPlace } = this.place;
    if (mayBreak && plan.columns.length >= 3 && draw.feature("numbering row", 0.18)) this.numberingRow();
    const hasBlankRows = mayBreak && draw.feature("blank rows", 0.12);
    const isRollUp = plan.columns.some(({ field }) => field === "school");
    const repeatsHeader = mayBreak && !isRollUp && formPlace !== "section" && draw.feature("header repeated", 0.08);
    const mergesSchools = isRollUp && mayBreak && draw.feature("school merged over its rows", 0.6);
    const typesSchoolsOnce = isRollUp && !mergesSchools && mayBreak && draw.feature("school typed once", 0.5);
    const hasTotals = isRollUp && mayBreak && draw.feature("totals by school", 0.5);
    for (const [index, group] of groups.entries()) {
      const before = groups[index - 1];
      if (formPlace === "section" && group.form !== before?.form) this.section(group);
      if (index > 0 && hasBlankRows && draw.chance(0.3)) this.row += 1;
      if (index > 0 && repeatsHeader && draw.chance(0.4)) this.repeatHeader();
      this.group(group);
      const isSchoolsLast = groups[index + 1]?.school !== group.school;
      if (isSchoolsLast && mergesSchools) this.mergeSchool(group.school);
      if (isSchoolsLast && typesSchoolsOnce) this.leaveOneSchool(group.school);
      if (isSchoolsLast && hasTotals) this.total(groups.filter(({ school }) => school === group.school).length);
    }
    if (mayBreak && draw.feature("total at the end", 0.15)) this.total(groups.length);
    return this.row;
  }

  private group(group: Group): void {
    if (!this.schoolTop.has(group.school)) this.schoolTop.set(group.school, this.row);
    const { pairs, rows } = writeGroup(this.writer, group, this.row);
    this.truth.pairs.push(...pairs);
    this.row += rows;
  }

  private numberingRow(): void {
    const { draw, canvas, columns } = this.writer;
    const asText = draw.chance(0.3);
    for (const [index, column] of columns.entries())
      canvas.put(this.row, column, { value: asText ? String(index + 1) : index + 1 });
    this.row += 1;
  }

  private section({ form }: Group): void {
    const { draw, canvas, columns } = this.writer;
    const text = draw.pick(FORM_SAYINGS).replace("*", draw.pick(form.wordings).replace(/[«»]/g, ""));
    const left = columns[0] ?? 0;
    if (draw.chance(0.6)) {
      canvas.text(this.row, left, text);
      canvas.merge(this.row, left, this.row, this.right);
    } else canvas.text(this.row, draw.chance(0.7) ? left : (columns[1] ?? left), text);
    this.row += 1;
  }

  private repeatHeader(): void {
    const { canvas, plan, columns } = this.writer;
    writeHeader(canvas, this.header, plan, this.row, columns);
    addHeaderRows(this.truth, this.header, this.row);
    this.row += this.header.depth;
  }

  private mergeSchool(school: string): void {
    const { canvas, plan, columns } = this.writer;
    const at = columns[plan.columns.findIndex(({ field }) => field === "school")] ?? 0;
    canvas.merge(this.schoolTop.get(school) ?? this.row, at, this.row - 1, at);
  }

  private leaveOneSchool(school: string): void {
    const { canvas, plan, columns } = this.writer;
    const at = columns[plan.columns.findIndex(({ field }) => field === "school")] ?? 0;
    for (let row = (this.schoolTop.get(school) ?? this.row) + 1; row < this.row; row += 1) canvas.erase(row, at);
  }

  private total(count: number): void {
    const { draw, canvas, columns } = this.writer;
    const left = columns[0] ?? 0;
    const words = draw.pick(TOTALS);
    canvas.text(this.row, left, words);
    if (draw.chance(0.3)) canvas.text(this.row, left, `${words} ${String(count)}`);
    else if (draw.chance(0.8))
      canvas.put(this.row, columns[draw.between(1, Math.max(1, columns.length - 1))] ?? left + 1, { value: count });
    this.row += 1;
  }
}
