import { sheetCells, withValues } from "../../../shared/recognise/sheet-cells.js";
import { gridOf } from "../../support/grid.js";

const EDITS = 50_000;

describe("the cells of a sheet that is edited all day", () => {
  it("are looked up as directly after the last edit as after the first", () => {
    const grid = { ...gridOf([["Наставник", null]]), merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
    let cells = sheetCells(grid);
    for (let edit = 0; edit < EDITS; edit += 1) cells = withValues(cells, grid);
    expect(cells.textAt(0, 1)).toBe("Наставник");
  });
});
