import type { Area } from "../../shared/grid/grid.js";
import { drawBasePlan, joinTruths } from "./base-plan.js";
import { Canvas } from "./canvas.js";
import { Draw } from "./draw.js";
import { drawTable, type DrawnTable, type TablePlace, type Truth } from "./draw-table.js";
import { drawFooter, drawTitle } from "./draw-title.js";
import { drawOtherSheet } from "./other-sheets.js";
import { FORM_BY_CODE, type Group, RegisterDrawer } from "./register.js";
import { drawTablePlan, type FormPlace, type Listing, type TablePlan } from "./table-plan.js";
import type { DrawnSheet } from "./to-workbook.js";
import { drawHeaderlessPlan, drawUnnamedPlan } from "./untold-plan.js";
import { FORMS, type FormWords } from "./words/forms.js";
import { BASE_SHEETS } from "./words/untold.js";
import { SCHOOLS } from "./words/values.js";
import type { PeriodStyle } from "./write-plain.js";

export interface DrawnBook {
  readonly seed: number;
  /** The first year of the school year that all dates and titles speak of. */
  readonly year: number;
  readonly date1904: boolean;
  readonly features: readonly string[];
  readonly sheets: readonly (DrawnSheet & { readonly truth: Truth | null })[];
}

type Arrangement =
  | "one table"
  | "a sheet per form"
  | "stacked tables"
  | "tables side by side"
  | "headings without party words"
  | "no header row"
  | "two bases";

/** Draws a whole workbook from a seed: a register in some layout, and perhaps sheets that are none. */
export function drawBook(seed: number, untold = false): DrawnBook {
  return new BookDrawer(seed).book(untold);
}

class BookDrawer {
  private readonly draw: Draw;
  private readonly registers: RegisterDrawer;
  private readonly year: number;
  private readonly date1904: boolean;
  private readonly blanks: number;
  private readonly wholeMonths: boolean;
  private readonly sheets: (DrawnSheet & { truth: Truth | null })[] = [];

  constructor(private readonly seed: number) {
    this.draw = new Draw(seed);
    this.registers = new RegisterDrawer(this.draw);
    this.year = this.draw.between(2020, 2025);
    this.date1904 = this.draw.feature("1904 dates", 0.08);
    this.blanks = this.draw.feature("blank cells", 0.4) ? 0.15 : 0;
    this.wholeMonths = this.draw.chance(0.2);
  }

  /** `untold`: among the arrangements are those whose headings name no party, and the two bases. */
  book(untold: boolean): DrawnBook {
    const { draw } = this;
    const arrangement = draw.way<Arrangement>("sheets", {
      "one table": 7,
      "a sheet per form": 1.2,
      "stacked tables": 1.2,
      "tables side by side": 0.7,
      "headings without party words": untold ? 1 : 0,
      "no header row": untold ? 0.7 : 0,
      "two bases": untold ? 0.7 : 0,
    });
    if (draw.feature("other sheets beside", 0.2)) this.otherSheet();
    if (arrangement === "one table") this.oneTable();
    else if (arrangement === "a sheet per form") this.sheetPerForm();
    else if (arrangement === "stacked tables") this.stacked();
    else if (arrangement === "tables side by side") this.sideBySide();
    else if (arrangement === "two bases") this.bases();
    else this.untold(arrangement === "no header row");
    return {
      seed: this.seed,
      year: this.year,
      date1904: this.date1904,
      features: [...draw.features],
      sheets: this.sheets,
    };
  }

  private otherSheet(): void {
    const { name, canvas } = drawOtherSheet(this.draw);
    this.sheets.push({ name, canvas, truth: null });
  }

  private addSheet(name: string): { canvas: Canvas; truth: Truth } {
    const sheet = { canvas: new Canvas(), truth: { headerRows: [], columns: [], pairs: [] } };
    const hidden = this.sheets.length > 0 && this.draw.feature("hidden sheet", 0.05);
    const isTaken = this.sheets.some((other) => other.name === name);
    this.sheets.push({ name: isTaken ? `${name} (2)` : name, ...sheet, ...(hidden ? { hidden } : {}) });
    return sheet;
  }

  private oneTable(): void {
    const { draw } = this;
    const formPlace = draw.way<FormPlace>("form in", {
      column: 5,
      section: 2,
      title: 1,
      "header words": 0.8,
      "sheet name": 0.8,
    });
    const forms = this.forms(formPlace);
    const { canvas, truth } = this.addSheet(
      formPlace === "sheet name" ? draw.pick(forms[0]?.sheets ?? ["Лист1"]) : draw.pick(SHEET_NAMES),
    );
    const isRollUp = formPlace !== "section" && draw.feature("roll-up of schools", 0.12);
    const plan = this.plan(formPlace, forms, isRollUp);
    const left = draw.feature("blank columns before", 0.12) ? draw.between(1, 2) : 0;
    const top = this.title(
      canvas,
      left,
      left + plan.columns.length - 1,
      formPlace === "title" ? (forms[0] ?? null) : null,
    );
    const asExcelTable = canBeExcelTable(plan, formPlace, isRollUp) && draw.feature("Excel table", 0.25);
    const place: TablePlace = { top, left, formPlace, mayBreak: !asExcelTable };
    const table = drawTable(draw, canvas, plan, this.groups(plan, forms, isRollUp), place, truth);
    this.finish(canvas, [table], top, left, asExcelTable);
  }

  private sheetPerForm(): void {
    const { draw } = this;
    const forms = draw.shuffle(FORMS).slice(0, draw.between(2, 3));
    for (const form of forms) {
      const { canvas, truth } = this.addSheet(draw.pick(form.sheets));
      const plan = this.plan("sheet name", [form], false);
      const top = this.title(canvas, 0, plan.columns.length - 1, null);
      const place: TablePlace = { top, left: 0, formPlace: "sheet name", mayBreak: true };
      const table = drawTable(draw, canvas, plan, this.groups(plan, [form], false), place, truth);
      this.finish(canvas, [table], top, 0, false);
    }
  }

  /** Tables under each other, each with its form in its title. */
  private stacked(): void {
    const { draw } = this;
    const { canvas, truth } = this.addSheet(draw.pick(SHEET_NAMES));
    let top = this.title(canvas, 0, 5, null);
    const tables: DrawnTable[] = [];
    const first = top;
    const formPlace: FormPlace = draw.feature("stacked without titles", 0.35) ? "column" : "title";
    for (const form of draw.shuffle(FORMS).slice(0, draw.between(2, 3))) {
      const plan = this.plan(formPlace, [form], false);
      if (tables.length > 0) top += draw.between(1, 2);
      const title = { year: this.year, left: 0, right: plan.columns.length - 1, form, depth: 0 };
      if (formPlace === "title") top = drawTitle(draw, canvas, top, title);
      const table = drawTable(
        draw,
        canvas,
        plan,
        this.groups(plan, [form], false),
        { top, left: 0, formPlace, mayBreak: true },
        truth,
      );
      tables.push(table);
      top = table.bottom;
    }
    this.finish(canvas, tables, first, 0, false);
  }

  /** One table laid in two columns of the sheet. */
  private sideBySide(): void {
    const { draw } = this;
    const { canvas, truth } = this.addSheet(draw.pick(SHEET_NAMES));
    const forms = this.forms("column");
    const plan = this.plan("column", forms, false);
    const top = this.title(canvas, 0, plan.columns.length - 1, null);
    const gap = plan.columns[0]?.field === "rowNo" && draw.chance(0.4) ? 0 : 1;
    const first = drawTable(
      draw,
      canvas,
      plan,
      this.groups(plan, forms, false),
      { top, left: 0, formPlace: "column", mayBreak: false },
      truth,
    );
    const left = first.right + 1 + gap;
    const place: TablePlace = { top, left, formPlace: "column", mayBreak: false };
    const second = drawTable(draw, canvas, plan, this.groups(plan, forms, false), place, truth, first.header);
    this.finish(canvas, [first, second], top, 0, false);
  }

  /** «ФИО» twice, or no header at all. Something else than the headings speaks of mentoring: a form, or the sheet's name. */
  private untold(isHeaderless: boolean): void {
    const { draw } = this;
    const formPlace = draw.way<FormPlace>("form in", { column: 3, title: 1, "sheet name": 1 } as Record<
      FormPlace,
      number
    >);
    const forms = draw.shuffle(FORMS).slice(0, 1);
    const { canvas, truth } = this.addSheet(
      formPlace === "sheet name" ? draw.pick(forms[0]?.sheets ?? ["Лист1"]) : draw.pick(SHEET_NAMES),
    );
    const plan = this.plan(formPlace, forms, false, isHeaderless ? drawHeaderlessPlan : drawUnnamedPlan);
    const top = this.title(canvas, 0, plan.columns.length - 1, formPlace === "title" ? (forms[0] ?? null) : null);
    const place: TablePlace = { top, left: 0, formPlace, mayBreak: !isHeaderless };
    // Two persons in one row alone may be anything.
    const groups = [...this.groups(plan, forms, false), ...this.groups(plan, forms, false)];
    const table = drawTable(draw, canvas, plan, groups, place, truth);
    this.finish(canvas, [table], top, 0, false);
  }

  /** The mentors' base and the mentees', with the same pairs in both. */
  private bases(): void {
    const { draw } = this;
    const forms = this.forms("column");
    const context = { draw, date1904: this.date1904, blanks: 0, wholeMonths: this.wholeMonths };
    const way = draw.pick(["full", "full", "initials"] as const);
    const parties = draw.shuffle(["mentor", "mentee"] as const);
    let groups: Group[] = [];
    const truths = parties.map((party) => {
      const { canvas, truth } = this.addSheet(draw.pick(BASE_SHEETS[party]));
      const plan = drawBasePlan(party, forms, way, context);
      if (groups.length === 0) groups = this.groups(plan, forms, false);
      const top = this.title(canvas, 0, plan.columns.length - 1, null);
      const place: TablePlace = { top, left: 0, formPlace: "column", mayBreak: true };
      this.finish(canvas, [drawTable(draw, canvas, plan, groups, place, truth)], top, 0, false);
      return truth;
    });
    if (truths[0] && truths[1]) joinTruths(truths[0], truths[1]);
  }

  private forms(place: FormPlace): FormWords[] {
    const { draw } = this;
    const teachers = FORM_BY_CODE.get("teacher-teacher");
    if (place === "header words" && teachers) return [teachers];
    const most = place === "column" || place === "section" ? 3 : 1;
    return draw.shuffle(FORMS).slice(0, draw.between(1, most));
  }

  private plan(
    formPlace: FormPlace,
    forms: readonly FormWords[],
    hasSchools: boolean,
    drawPlan = drawTablePlan,
  ): TablePlan {
    const { draw } = this;
    const periods: readonly PeriodStyle[] = this.wholeMonths
      ? ["two dates", "months"]
      : ["two dates", "two dates", "school year", "until"];
    const period = draw.feature("period in one cell", 0.2) ? draw.pick(periods) : null;
    const listing = draw.way<Listing>("mentees", {
      "a row each": 5,
      "merged mentors": 2,
      "blank mentors": 1,
      "listed in a cell": 1.5,
    });
    const context = { draw, date1904: this.date1904, blanks: this.blanks, wholeMonths: this.wholeMonths };
    return drawPlan(context, { formPlace, forms, hasSchools, period, listing });
  }

  private groups(plan: TablePlan, forms: readonly FormWords[], isRollUp: boolean): Group[] {
    const { draw } = this;
    const schools = isRollUp ? draw.shuffle(SCHOOLS).slice(0, 2) : [draw.pick(SCHOOLS)];
    return this.registers.groups({
      year: this.year,
      forms,
      schools,
      groups: forms.length * schools.length > 2 ? draw.between(1, 2) : draw.between(2, 4),
      mostMentees: plan.listing === "a row each" ? 2 : 3,
      wholeMonths: this.wholeMonths,
    });
  }

  private title(canvas: Canvas, left: number, right: number, form: FormWords | null): number {
    const { draw } = this;
    const depth = draw.between(0, 6);
    draw.features.add(`title lines: ${String(depth)}`);
    const top = draw.feature("blank rows above", 0.1) ? draw.between(1, 2) : 0;
    return drawTitle(draw, canvas, top, { year: this.year, left, right, form, depth });
  }

  private finish(canvas: Canvas, tables: readonly DrawnTable[], top: number, left: number, asTable: boolean): void {
    const { draw } = this;
    const bottom = Math.max(...tables.map((table) => table.bottom));
    const right = Math.max(...tables.map((table) => table.right));
    const area: Area = { top, left, bottom: bottom - 1, right };
    if (asTable && tables[0]?.header.depth === 1 && headingsDiffer(canvas, area)) canvas.table = area;
    else if (tables.length === 1 && tables[0]?.header.depth !== 0 && draw.feature("filter", 0.1))
      canvas.filter = { ...area, top: top + (tables[0]?.header.depth ?? 1) - 1 };
    if (draw.feature("hidden rows", 0.08)) canvas.hiddenRows.add(draw.between(top + 3, bottom));
    if (draw.feature("hidden columns", 0.08)) canvas.hiddenColumns.add(draw.between(left, right));
    if (draw.feature("signatures", 0.3)) drawFooter(draw, canvas, bottom, left);
  }
}

const SHEET_NAMES = ["Лист1", "Реестр", "Наставничество", "база", "Sheet1", "Пары", "Лист 1 (2)"];

function canBeExcelTable(plan: TablePlan, formPlace: FormPlace, isRollUp: boolean): boolean {
  return formPlace !== "section" && !isRollUp && plan.listing !== "merged mentors";
}

/** Excel wants every heading of a table filled and different. */
function headingsDiffer(canvas: Canvas, { top, left, right }: Area): boolean {
  const texts = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    texts.add(String(canvas.cells.get(`${String(top)}:${String(column)}`)?.cell.value ?? "").toLowerCase());
  }
  return texts.size === right - left + 1 && !texts.has("");
}
