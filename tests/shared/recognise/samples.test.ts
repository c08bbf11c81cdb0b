import path from "node:path";
import { columnsOf, readTruths, sheetsOf } from "../../support/sample-truth.js";

const folder = path.join(__dirname, "../../../samples");

describe.each(readTruths(folder))("the sample $workbook", (truth) => {
  test("is read as a person reads it", async () => {
    const sheets = await sheetsOf(folder, truth.workbook);
    for (const expected of truth.sheets) {
      const sheet = sheets.find(({ name }) => name === expected.name);
      expect(sheet?.kind).toBe(expected.kind);
      if (!sheet || expected.kind === "other") continue;
      expect(columnsOf(sheet)).toEqual(expected.columns);
      expect(sheet.tables.flatMap(({ headerRows }) => headerRows)).toEqual(expected.headerRows);
      expect(sheet.pairs).toHaveLength(expected.pairs);
      for (const pair of expected.sample) expect(sheet.pairs).toContainEqual(expect.objectContaining(pair));
    }
  });

  test("has the findings that a person would make, and no error on a good row", async () => {
    const sheets = await sheetsOf(folder, truth.workbook);
    for (const expected of truth.sheets) {
      const findings = sheets.find(({ name }) => name === expected.name)?.findings ?? [];
      const said = findings.filter(({ row }) => row !== null);
      for (const finding of expected.findings) expect(said).toContainEqual(expect.objectContaining(finding));
      const meant = new Set(expected.findings.map(({ row }) => row));
      expect(said.filter(({ row, severity }) => severity === "error" && !meant.has(row))).toEqual([]);
      if (expected.exact)
        expect(said.filter(({ severity }) => severity !== "info")).toHaveLength(expected.findings.length);
    }
  });
});
