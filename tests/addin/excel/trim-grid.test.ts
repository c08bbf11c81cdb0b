import { trimGrid } from "../../../addin/excel/trim-grid.js";
import { cellKey } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";

it("cuts trailing blank rows and columns, and what is said of them", () => {
  const grid = gridOf(
    [
      ["№", "ФИО", null, null],
      [1, "Дёмина Ирина Олеговна", null, null],
      [null, null, null, null],
    ],
    { merges: ["A1:D1", "C3:D3", "B2:B3"], struck: ["B2", "D2"], formulas: ["A2", "A3"] },
  );
  const trimmed = trimGrid({ ...grid, hiddenRows: new Set([1, 2]), hiddenColumns: new Set([0, 3]) });
  expect(trimmed.values).toEqual([
    ["№", "ФИО"],
    [1, "Дёмина Ирина Олеговна"],
  ]);
  expect(trimmed.formats).toEqual([
    ["General", "General"],
    ["General", "General"],
  ]);
  expect(trimmed.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...trimmed.struck]).toEqual([cellKey(1, 1)]);
  expect([...trimmed.formulas]).toEqual([cellKey(1, 0)]);
  expect([[...trimmed.hiddenRows], [...trimmed.hiddenColumns]]).toEqual([[1], [0]]);
});

it("leaves a blank sheet without cells", () => {
  expect(trimGrid(gridOf([[null, null]])).values).toEqual([]);
});
