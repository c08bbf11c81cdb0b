import type { Area, CellValue } from "../../../shared/grid/grid.js";
import type { Json } from "../wire/wire.js";
import { notEmulated } from "../host-error.js";
import { contains, intersection, numbers, without } from "./area.js";
import { plainText } from "./cell.js";
import { referenceOf } from "./formula-references.js";
import type { Validation } from "./parts.js";
import type { Sheet } from "./sheet.js";
import type { Workbook } from "./workbook.js";

/** Office.js's names of a rule's kinds, and what `dataValidation.type` says of each. */
export const RULE_TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A list written out may have 255 characters (office-js 2128); a longer one must be a range. */
export const LONGEST_LIST = 255;

/** The check that all the cells of an area share; «none» and «mixed» where they do not. */
export function validationOf(sheet: Sheet, area: Area): Validation | "none" | "mixed" {
  const touching = sheet.validations.filter((one) => one.areas.some((part) => intersection(part, area) !== null));
  const [first] = touching;
  if (!first) return "none";
  return touching.length === 1 && first.areas.some((part) => contains(part, area)) ? first : "mixed";
}

/** Takes the area out of every check; a check without cells is gone. */
export function clearValidation(sheet: Sheet, area: Area): void {
  for (const one of sheet.validations) one.areas = one.areas.flatMap((part) => without(part, area));
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/** Cells whose values break the check on them. The interface checks typing only: pasting and add-ins go past it. */
export function invalidCells(workbook: Workbook, sheet: Sheet, area: Area): Area[] {
  return sheet.validations.flatMap((one) =>
    one.areas.flatMap((part) => {
      const here = intersection(part, area);
      if (!here) return [];
      return numbers(here.top, here.bottom).flatMap((row) =>
        numbers(here.left, here.right)
          .filter((column) => !allows(workbook, sheet, one, sheet.cell(row, column).value))
          .map((column) => ({ top: row, left: column, bottom: row, right: column })),
      );
    }),
  );
}

export function allows(workbook: Workbook, sheet: Sheet, validation: Validation, value: CellValue): boolean {
  if (value === null) return validation.ignoreBlanks;
  const [kind = ""] = Object.keys(validation.rule);
  const rule = validation.rule[kind];
  if (kind === "list") return listOf(workbook, sheet, rule).includes(plainText(value));
  if (kind === "custom") throw notEmulated("whether a value keeps a custom rule: nothing here calculates");
  const measured = kind === "textLength" ? plainText(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  return compares(measured, rule);
}

function listOf(workbook: Workbook, sheet: Sheet, rule: Json | undefined): string[] {
  const source = objectOf(rule)["source"];
  if (typeof source !== "string") throw notEmulated("a list whose source is no text");
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const named = workbook.names.find(({ name }) => `=${name}`.toLowerCase() === source.toLowerCase());
  const reference = referenceOf(named?.formula ?? source, sheet.name);
  const from = reference && workbook.find(reference.sheet);
  if (!reference || !from) throw notEmulated(`a list from ${source}`);
  const { top, bottom, left, right } = reference.area;
  return numbers(top, bottom).flatMap((row) =>
    numbers(left, right).map((column) => plainText(from.cell(row, column).value)),
  );
}

function compares(value: number, rule: Json | undefined): boolean {
  const { operator, formula1, formula2 } = objectOf(rule);
  if (typeof formula1 !== "number") throw notEmulated("a check against a formula: nothing here calculates");
  const second = typeof formula2 === "number" ? formula2 : formula1;
  const known: Readonly<Record<string, boolean>> = {
    Between: value >= formula1 && value <= second,
    NotBetween: value < formula1 || value > second,
    EqualTo: value === formula1,
    NotEqualTo: value !== formula1,
    GreaterThan: value > formula1,
    LessThan: value < formula1,
    GreaterThanOrEqualTo: value >= formula1,
    LessThanOrEqualTo: value <= formula1,
  };
  const found = typeof operator === "string" ? known[operator] : undefined;
  if (found === undefined) throw notEmulated(`the comparison ${JSON.stringify(operator)}`);
  return found;
}

function objectOf(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}
