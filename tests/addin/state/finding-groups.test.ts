import { cellOf, findingGroups, nextError } from "../../../addin/state/finding-groups.js";
import type { PlacedFinding } from "../../../addin/state/figures.js";
import { FINDING_SEVERITY, type FindingCode } from "../../../shared/check/finding.js";

function found(code: FindingCode, cell: string | null, row: number | null = 1): PlacedFinding {
  return { sheet: "Реестр", finding: { code, cell, row, field: null, severity: FINDING_SEVERITY[code], message: "…" } };
}

it("errors come first, and among them the most frequent kind", () => {
  const groups = findingGroups([
    found("consent.missing", "K3"),
    found("name.missing", "B4"),
    found("date.text", "I9"),
    found("date.unreadable", "I8"),
    found("date.unreadable", "I7"),
  ]);
  const said = groups.map(({ code, findings }) => `${code} ${findings.length}`);
  expect(said).toEqual(["date.unreadable 2", "name.missing 1", "consent.missing 1", "date.text 1"]);
});

it("the next error follows the one in front, and after the last comes the first", () => {
  const findings = [found("name.missing", "B4"), found("date.text", "I5"), found("date.order", "J7")];
  expect(nextError(findings, null)?.finding.cell).toBe("B4");
  expect(nextError(findings, { sheet: "Реестр", cell: "B4" })?.finding.cell).toBe("J7");
  expect(nextError(findings, { sheet: "Реестр", cell: "J7" })?.finding.cell).toBe("B4");
  expect(nextError([found("date.text", "I5")], null)).toBeNull();
});

it("a finding without a cell leads to its row, and one about the whole sheet nowhere", () => {
  expect(cellOf(found("pair.duplicate", null, 15).finding)).toBe("A15");
  expect(cellOf(found("column.missing", null, null).finding)).toBeNull();
});
