import { runsOf } from "../../../addin/excel/write-cells.js";
import type { CellEdit } from "../../../shared/workbook/cell-edit.js";

function edit(row: number, column: number, value: CellEdit["value"], format?: string): CellEdit {
  return { sheet: "Реестр", row, column, value, ...(format === undefined ? {} : { format }) };
}

it("cells below each other with one format go as one range", () => {
  const runs = runsOf([edit(4, 1, "б"), edit(3, 1, "а"), edit(6, 1, "г"), edit(3, 2, "д")]);
  expect(runs.map(({ row, column, values }) => ({ row, column, values }))).toEqual([
    { row: 3, column: 1, values: ["а", "б"] },
    { row: 6, column: 1, values: ["г"] },
    { row: 3, column: 2, values: ["д"] },
  ]);
});

it("a text that looks like a number or a formula goes into a text cell, whatever format was asked for", () => {
  const [number, formula, date] = runsOf([edit(1, 1, "007"), edit(1, 2, "=1+1", "0"), edit(1, 3, 44805, "dd.mm.yyyy")]);
  expect([number?.format, formula?.format, date?.format]).toEqual(["@", "@", "dd.mm.yyyy"]);
});

it("of two edits of one cell the later counts", () => {
  expect(runsOf([edit(1, 1, "раньше"), edit(1, 1, "позже")]).map((run) => run.values)).toEqual([["позже"]]);
});
