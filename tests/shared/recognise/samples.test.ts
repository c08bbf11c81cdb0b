import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkReport, type SheetReport } from "../../../shared/check/check-report.js";
import { checkWorkbook } from "../../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";

/** What stands beside each sample: the truth that a person wrote. */
interface Truth {
  readonly workbook: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly kind: "register" | "other";
    readonly columns: Readonly<Record<string, string>>;
    readonly headerRows: readonly number[];
    readonly pairs: number;
    readonly sample: readonly (Readonly<Record<string, unknown>> & { readonly row: number })[];
    readonly findings: readonly { readonly row: number; readonly code: string }[];
    readonly clean: readonly number[];
    readonly exact?: boolean;
  }[];
}

const folder = path.join(__dirname, "../../../samples");
const truths = readdirSync(folder)
  .filter((name) => /^s\d.*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Truth);

async function reportOf(name: string) {
  const read = await readWorkbook(new Uint8Array(readFileSync(path.join(folder, name))));
  if (!read.ok) throw new Error(read.problem.message);
  const workbook = recogniseWorkbook(read.grids, { dictionary: defaultDictionary });
  return checkReport(name, workbook, checkWorkbook(workbook, read.grids, { dictionary: defaultDictionary }));
}

const rowFindings = (sheet: SheetReport) =>
  sheet.findings.flatMap(({ row, code, severity }) => (row === null ? [] : [{ row, code, severity }]));

describe.each(truths)("the sample $workbook", (truth) => {
  test("is read as a person reads it", async () => {
    const { sheets } = await reportOf(truth.workbook);
    for (const expected of truth.sheets) {
      const sheet = sheets.find(({ name }) => name === expected.name);
      expect(sheet?.kind).toBe(expected.kind);
      if (!sheet || expected.kind === "other") continue;
      const columns = sheet.tables
        .flatMap((table) => table.columns)
        .filter(({ field }) => field !== null && field !== "rowNo");
      expect(Object.fromEntries(columns.map(({ letter, field }) => [letter, field]))).toEqual(expected.columns);
      expect(sheet.tables.flatMap(({ headerRows }) => headerRows)).toEqual(expected.headerRows);
      expect(sheet.pairs).toHaveLength(expected.pairs);
      for (const pair of expected.sample) expect(sheet.pairs).toContainEqual(expect.objectContaining(pair));
    }
  });

  test("has the findings that a person would make, and no error on a good row", async () => {
    const { sheets } = await reportOf(truth.workbook);
    for (const expected of truth.sheets) {
      const said = rowFindings(
        sheets.find(({ name }) => name === expected.name) ?? ({ findings: [] } as unknown as SheetReport),
      );
      for (const finding of expected.findings) expect(said).toContainEqual(expect.objectContaining(finding));
      const meant = new Set(expected.findings.map(({ row }) => row));
      expect(said.filter(({ row, severity }) => severity === "error" && !meant.has(row))).toEqual([]);
      if (expected.exact)
        expect(said.filter(({ severity }) => severity !== "info")).toHaveLength(expected.findings.length);
    }
  });
});
