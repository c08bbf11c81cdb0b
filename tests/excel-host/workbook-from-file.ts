import ExcelJS from "exceljs";
import { parseAddress } from "../../shared/grid/address.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { notEmulated } from "./host-error.js";
import type { Validation } from "./model/parts.js";
import type { Sheet } from "./model/sheet.js";
import type { Workbook } from "./model/workbook.js";
import { workbookFromGrids } from "./workbook-from-grids.js";
import type { Json } from "./wire/wire.js";

/** A column's width in digits as points, near enough to tell wide from narrow. */
const POINTS_PER_DIGIT = 5.25;

/**
 * Opens a workbook file as this Excel does: values, formats, merges, and of what a template brings its widths, heights,
 * fills, bold type, wrapping, frozen panes, filter and checks. Whatever else a file may hold is not looked at.
 */
export async function workbookFromFile(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw notEmulated(`a file that cannot be read: ${read.problem.message}`);
  const workbook = workbookFromGrids("inserted.xlsx", read.grids);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(Buffer.from(bytes) as never);
  for (const from of file.worksheets) {
    const sheet = workbook.sheet(from.name);
    takeLook(sheet, from);
    sheet.validations = validationsOf(from);
  }
  return workbook;
}

function takeLook(sheet: Sheet, from: ExcelJS.Worksheet): void {
  from.columns.forEach(({ width }, column) => {
    if (width !== undefined) sheet.columnWidths.set(column, width * POINTS_PER_DIGIT);
  });
  from.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights.set(number - 1, row.height);
    row.eachCell({ includeEmpty: true }, (cell, column) => takeCell(sheet, number - 1, column - 1, cell));
  });
  const [view] = from.views;
  if (view?.state === "frozen" && (view.ySplit || view.xSplit)) {
    sheet.frozen = { top: 0, left: 0, bottom: (view.ySplit ?? 0) - 1, right: (view.xSplit ?? 0) - 1 };
  }
  const filter = typeof from.autoFilter === "string" ? from.autoFilter.split(":").map(parseAddress) : [];
  const [first, last] = filter;
  if (first && last) {
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    sheet.autoFilter = { area, criteria: new Map() };
  }
}

function takeCell(sheet: Sheet, row: number, column: number, { style, numFmt, formula }: ExcelJS.Cell): void {
  const { fill, font, alignment } = style;
  const colour = fill?.type === "pattern" ? fill.fgColor?.argb : undefined;
  const written = formula ? { formula: `=${formula}` } : {};
  sheet.change(row, column, { ...written, ...(numFmt ? { format: numFmt } : {}) });
  sheet.restyle(row, column, {
    ...(colour === undefined ? {} : { fill: `#${colour.slice(-6)}` }),
    bold: font?.bold === true,
    wrap: alignment?.wrapText === true,
  });
}

/** exceljs tells a check cell by cell: neighbours below each other with the same one are one area again. */
function validationsOf(from: ExcelJS.Worksheet): Validation[] {
  const { model } = (from as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } })
    .dataValidations;
  const found = new Map<string, Validation>();
  for (const [address, validation] of Object.entries(model)) {
    const at = parseAddress(address);
    if (!at) throw notEmulated(`a check on ${address}`);
    const key = `${String(at.column)} ${JSON.stringify(validation)}`;
    const one = found.get(key) ?? validationOf(validation);
    const last = one.areas.at(-1);
    if (last?.bottom === at.row - 1) one.areas[one.areas.length - 1] = { ...last, bottom: at.row };
    else one.areas.push({ top: at.row, left: at.column, bottom: at.row, right: at.column });
    found.set(key, one);
  }
  return [...found.values()];
}

function validationOf({ type, formulae, operator, allowBlank, error, errorTitle, errorStyle }: ExcelJS.DataValidation) {
  const [formula1, formula2] = formulae.map((formula: unknown): Json =>
    formula instanceof Date ? 0 : String(formula),
  );
  // Belief: a reference into a sheet that does not come along would lead to a file. No file of ours has one.
  if ([formula1, formula2].some((formula) => typeof formula === "string" && formula.includes("!")))
    throw notEmulated("inserting a sheet whose checks refer to another");
  const rule =
    type === "list"
      ? { list: { inCellDropDown: true, source: `=${textFormula(formula1)}` } }
      : {
          [type]: { formula1: formula1 ?? "", formula2: formula2 ?? "", operator: capitalised(operator ?? "between") },
        };
  return {
    areas: [],
    rule,
    ignoreBlanks: allowBlank ?? true,
    prompt: { message: "", showPrompt: true, title: "" },
    errorAlert: {
      message: error ?? "",
      showAlert: true,
      style: capitalised(errorStyle ?? "stop"),
      title: errorTitle ?? "",
    },
  } satisfies Validation as Validation;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textFormula(formula: Json | undefined): string {
  return typeof formula === "string" ? formula : "";
}
