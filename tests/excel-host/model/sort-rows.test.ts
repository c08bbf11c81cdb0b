import fc from "fast-check";
import { buildWorkbook, valuesOf } from "../build-workbook.js";
import { plainText } from "./cell.js";
import type { Sheet } from "./sheet.js";
import { sortRows } from "./sort-rows.js";

const byFirst = [{ key: 0, ascending: true }];

function column(values: readonly (string | number | boolean | null)[]): Sheet {
  return buildWorkbook({ Лист: values.map((value, index) => [value, `№${index}`]) }).sheet("Лист");
}

describe("sorting rows", () => {
  it("puts numbers before texts before truths, and blanks last in either order", () => {
    const sheet = column(["б", null, 10, true, "А", 9]);
    sortRows(sheet, { top: 0, left: 0, bottom: 5, right: 1 }, byFirst);
    expect(valuesOf(sheet, 1).flat()).toEqual([9, 10, "А", "б", true, null]);
    sortRows(sheet, { top: 0, left: 0, bottom: 5, right: 1 }, [{ key: 0, ascending: false }]);
    expect(valuesOf(sheet, 1).flat()).toEqual([true, "б", "А", 10, 9, null]);
  });

  it("leaves a column beside the area where it was", () => {
    const sheet = column(["б", "а"]);
    sortRows(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, byFirst);
    expect(valuesOf(sheet, 2)).toEqual([
      ["а", "№0"],
      ["б", "№1"],
    ]);
  });

  it("leaves hidden rows where they are", () => {
    const sheet = column(["в", "б", "а"]);
    sheet.hiddenRows.add(1);
    sortRows(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, byFirst);
    expect(valuesOf(sheet, 2)).toEqual([
      ["а", "№2"],
      ["б", "№1"],
      ["в", "№0"],
    ]);
  });

  it("moves a cell's look with it, and its references without dollars", () => {
    const sheet = buildWorkbook({
      Лист: [
        ["б", { formula: "=A1&$A$1", value: "бб" }],
        ["а", { formula: "=A2", value: "а" }],
      ],
    }).sheet("Лист");
    sheet.restyle(0, 0, { bold: true });
    sortRows(sheet, { top: 0, left: 0, bottom: 1, right: 1 }, byFirst);
    expect(sheet.cell(1, 0)).toMatchObject({ value: "б", style: { bold: true } });
    expect(sheet.cell(0, 0).style.bold).toBe(false);
    expect(sheet.cell(1, 1).formula).toBe("=A2&$A$1");
    expect(sheet.cell(0, 1).formula).toBe("=A1");
  });

  it("loses no row, and changes nothing the second time", () => {
    const value = fc.oneof(fc.integer(), fc.string({ maxLength: 4 }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const sheet = column(values);
        const area = { top: 0, left: 0, bottom: values.length - 1, right: 1 };
        const names = (): string[] => values.map((_, row) => plainText(sheet.cell(row, 1).value));
        sortRows(sheet, area, byFirst);
        const once = names();
        expect([...once].sort()).toEqual(values.map((_, index) => `№${index}`).sort());
        sortRows(sheet, area, byFirst);
        expect(names()).toEqual(once);
      }),
    );
  });
});
