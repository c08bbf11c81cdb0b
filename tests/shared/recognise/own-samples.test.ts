import path from "node:path";
import type { SheetReport } from "../../../shared/check/check-report.js";
import { columnsOf, readTruths, sheetsOf, shownFinding } from "../../support/sample-truth.js";

const folder = path.join(__dirname, "../../../samples/own");
const truths = readTruths(folder);

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const placed = (findings: Parameters<typeof shownFinding>[0][]): string[] =>
  distinct(findings.map(shownFinding)).sort();

/** What a pair must have exactly, or not at all: more than is listed would be invented. */
const CORE = ["row", "mentorName", "menteeName", "form", "startDate", "endDate", "status"] as const;
const core = (pair: Readonly<Record<string, unknown>>) => CORE.map((field) => pair[field] ?? null);

describe.each(truths)("the sample $workbook", (truth) => {
  let sheets: readonly SheetReport[] = [];
  beforeAll(async () => {
    sheets = await sheetsOf(folder, truth.workbook);
  });

  /** Each register that a person sees, beside what the product says of that sheet. */
  const registers = () =>
    truth.sheets.flatMap((expected) => {
      const sheet = sheets.find(({ name }) => name === expected.name);
      return sheet && expected.kind === "register" ? [{ expected, sheet }] : [];
    });

  test("has registers and other sheets where a person sees them", () => {
    const told = sheets.map(({ name, kind, pairs }) => [name, kind, pairs.length]);
    expect(told).toEqual(truth.sheets.map(({ name, kind, pairs }) => [name, kind, pairs]));
  });

  test("has the columns, the headings and the school year that a person reads", () => {
    for (const { expected, sheet } of registers()) {
      expect(columnsOf(sheet)).toEqual(expected.columns);
      expect(distinct(sheet.tables.flatMap(({ headerRows }) => headerRows))).toEqual(expected.headerRows);
      expect(sheet.schoolYear).toBe(expected.schoolYear);
    }
  });

  test("has every pair, field by field", () => {
    for (const { expected, sheet } of registers()) {
      expect(expected.sample).toHaveLength(expected.pairs);
      expect(sheet.pairs).toEqual(expected.sample.map((pair) => expect.objectContaining(pair) as unknown));
      expect(sheet.pairs.map(core)).toEqual(expected.sample.map(core));
      expect(sheet.pairs.filter((pair) => "sameAs" in pair)).toHaveLength(expected.sameAs ?? 0);
    }
  });

  test("has the findings that a person would make, each in its cell, and no others", () => {
    for (const { expected, sheet } of registers()) {
      const told = sheet.findings.filter(({ severity }) => severity !== "info");
      expect(placed(told)).toEqual(placed(expected.findings));
      for (const { row, code } of expected.asked ?? [])
        expect(sheet.findings).toContainEqual(expect.objectContaining({ row, code, severity: "info" }));
    }
  });

  test("has a fix with every hint", () => {
    for (const { sheet } of registers())
      expect(sheet.findings.filter(({ severity, fix }) => severity === "hint" && fix === undefined)).toEqual([]);
  });
});
