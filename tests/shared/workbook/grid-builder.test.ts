import { GridBuilder, wholeBudget } from "../../../shared/workbook/grid-builder.js";

const DATE = "dd.mm.yyyy";

/** The formats of a sheet whose cells come in this order: [row, column, format]. */
function formatsOf(cells: readonly (readonly [number, number, string])[]): readonly (readonly string[])[] {
  const builder = new GridBuilder({ name: "Лист1", visibility: "visible", date1904: false }, wholeBudget());
  for (const [row, column] of cells) builder.value(row, column, 1);
  for (const [row, column, format] of cells) builder.format(row, column, format);
  return builder.build().formats;
}

describe("the formats of a grid", () => {
  test("are one list for rows that are formatted alike", () => {
    const [first, second, third] = formatsOf([
      [0, 1, DATE],
      [1, 1, DATE],
      [2, 1, "0.00"],
    ]);
    expect(second).toBe(first);
    expect(third).toEqual(["General", "0.00"]);
  });

  test("stay each row's own where its cells come in pieces", () => {
    expect(
      formatsOf([
        [0, 0, DATE],
        [1, 0, DATE],
        [2, 0, DATE],
        [0, 1, "0.00"],
        [1, 1, "0%"],
        [0, 2, "@"],
      ]),
    ).toEqual([
      [DATE, "0.00", "@"],
      [DATE, "0%", "General"],
      [DATE, "General", "General"],
    ]);
  });
});
