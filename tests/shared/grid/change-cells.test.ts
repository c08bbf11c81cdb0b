import { changeCells } from "../../../shared/grid/change-cells.js";
import { cellKey } from "../../../shared/grid/grid.js";
import { gridOf } from "../../support/grid.js";

describe("changing cells of a grid", () => {
  const grid = gridOf(
    [
      ["№", "Имя"],
      [1, "Анна"],
    ],
    { formulas: ["A2"] },
  );

  it("gives a new grid and leaves the old one as it is", () => {
    const after = changeCells(grid, [{ row: 1, column: 1, value: "Вера" }]);
    expect(after.values).toEqual([
      ["№", "Имя"],
      [1, "Вера"],
    ]);
    expect(grid.values[1]).toEqual([1, "Анна"]);
    expect(after.values[0]).toBe(grid.values[0]);
  });

  it("keeps a cell's format until another is told", () => {
    const dated = changeCells(grid, [{ row: 1, column: 0, value: 44_805, format: "dd.mm.yyyy" }]);
    expect(dated.formats[1]).toEqual(["dd.mm.yyyy", "General"]);
    expect(changeCells(dated, [{ row: 1, column: 0, value: 44_806 }]).formats[1]?.[0]).toBe("dd.mm.yyyy");
  });

  it("grows in all its rows where a cell outside is typed into", () => {
    const after = changeCells(grid, [{ row: 3, column: 2, value: "x" }]);
    expect(after.values).toEqual([
      ["№", "Имя", null],
      [1, "Анна", null],
      [null, null, null],
      [null, null, "x"],
    ]);
    expect(after.formats.map((row) => row.length)).toEqual([3, 3, 3, 3]);
  });

  it("takes a formula away when a value is typed over it", () => {
    expect(changeCells(grid, [{ row: 1, column: 0, value: 2 }]).formulas.size).toBe(0);
    const computed = changeCells(grid, [{ row: 0, column: 1, value: "Имя", formula: true }]);
    expect([...computed.formulas].sort()).toEqual([cellKey(0, 1), cellKey(1, 0)].sort());
  });
});
