import fc from "fast-check";
import type { Area } from "../../../shared/grid/grid.js";
import { buildWorkbook, valuesOf } from "../build-workbook.js";
import { appearanceOf } from "./appearance.js";
import { LAST_COLUMN } from "./area.js";
import { PLAIN_STYLE } from "./cell.js";
import { insertOrDelete, splitsSomething } from "./insert-delete.js";
import { type Shift, shiftArea } from "./shift.js";
import type { Workbook } from "./workbook.js";

const rows = (first: number, count = 1): Area => ({
  top: first,
  bottom: first + count - 1,
  left: 0,
  right: LAST_COLUMN,
});

function register(): Workbook {
  const workbook = buildWorkbook({
    Реестр: [["ФИО", "Класс"], ["Носова", "9А"], ["Дёмина", "9Б"], [{ formula: "=COUNTA(A2:A3)", value: 2 }]],
    Итог: [[{ formula: "=Реестр!A3", value: "Дёмина" }]],
  });
  const sheet = workbook.sheet("Реестр");
  sheet.merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
  sheet.validations = [
    { areas: [{ top: 1, left: 1, bottom: 2, right: 1 }], rule: {}, ignoreBlanks: true, prompt: null, errorAlert: null },
  ];
  sheet.hiddenRows = new Set([2]);
  sheet.restyle(1, 0, { fill: "#FFFF00" });
  workbook.names = [{ name: "Люди", formula: "=Реестр!$A$2:$A$3", comment: "", visible: true, sheetId: null }];
  return workbook;
}

describe("inserting and deleting rows", () => {
  it("moves what stands below, and stretches what the new row comes into", () => {
    const workbook = register();
    const sheet = workbook.sheet("Реестр");
    insertOrDelete(workbook, sheet, { area: rows(2), kind: "insert", axis: "rows" });
    expect(valuesOf(sheet, 1)).toEqual([["ФИО"], ["Носова"], [null], ["Дёмина"], [2]]);
    expect(sheet.cell(4, 0).formula).toBe("=COUNTA(A2:A4)");
    expect(workbook.sheet("Итог").cell(0, 0).formula).toBe("=Реестр!A4");
    expect(workbook.names[0]?.formula).toBe("=Реестр!$A$2:$A$4");
    expect(sheet.merges).toEqual([{ top: 1, left: 3, bottom: 3, right: 3 }]);
    expect(sheet.validations[0]?.areas).toEqual([{ top: 1, left: 1, bottom: 3, right: 1 }]);
    expect([...sheet.hiddenRows]).toEqual([3]);
  });

  it("makes the new row look like the one before it", () => {
    const workbook = register();
    insertOrDelete(workbook, workbook.sheet("Реестр"), { area: rows(2), kind: "insert", axis: "rows" });
    expect(workbook.sheet("Реестр").cell(2, 0).style).toEqual({ ...PLAIN_STYLE, fill: "#FFFF00" });
  });

  it("takes a deleted row's contents with it, and breaks what pointed at it alone", () => {
    const workbook = register();
    const sheet = workbook.sheet("Реестр");
    insertOrDelete(workbook, sheet, { area: rows(2), kind: "delete", axis: "rows" });
    expect(valuesOf(sheet, 1)).toEqual([["ФИО"], ["Носова"], [2]]);
    expect(workbook.sheet("Итог").cell(0, 0).formula).toBe("=Реестр!#REF!");
    // A merge of which one cell is left is none.
    expect(sheet.merges).toEqual([]);
  });

  it("brings a sheet back to what it was when the inserted rows are deleted again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 5 }), (at, count) => {
        const workbook = register();
        const before = appearanceOf(workbook.sheet("Реестр"));
        const values = valuesOf(workbook.sheet("Реестр"), 3);
        for (const kind of ["insert", "delete"] as const)
          insertOrDelete(workbook, workbook.sheet("Реестр"), { area: rows(at, count), kind, axis: "rows" });
        expect(appearanceOf(workbook.sheet("Реестр"))).toEqual(before);
        expect(valuesOf(workbook.sheet("Реестр"), 3)).toEqual(values);
      }),
    );
  });

  it("refuses to split a merge that reaches beyond the moved cells", () => {
    const sheet = register().sheet("Реестр");
    sheet.merges = [{ top: 3, left: 0, bottom: 3, right: 2 }];
    expect(splitsSomething(sheet, { top: 1, left: 0, bottom: 1, right: 1 }, "rows")).toBe(true);
    expect(splitsSomething(sheet, { top: 1, left: 0, bottom: 1, right: 2 }, "rows")).toBe(false);
    expect(splitsSomething(sheet, { top: 4, left: 0, bottom: 4, right: 1 }, "rows")).toBe(false);
  });
});

describe("an area", () => {
  const line = fc.integer({ min: 0, max: 30 });

  it("never grows when rows go, and never shrinks when rows come", () => {
    fc.assert(
      fc.property(line, line, line, fc.integer({ min: 1, max: 9 }), fc.boolean(), (a, b, at, count, inserts) => {
        const area = { top: Math.min(a, b), bottom: Math.max(a, b), left: 1, right: 2 };
        const shift: Shift = {
          axis: "rows",
          kind: inserts ? "insert" : "delete",
          at,
          count,
          from: 0,
          to: LAST_COLUMN,
        };
        const moved = shiftArea(area, shift);
        const height = (one: Area): number => one.bottom - one.top;
        if (inserts) expect(moved && height(moved)).toBeGreaterThanOrEqual(height(area));
        else if (moved) expect(height(moved)).toBeLessThanOrEqual(height(area));
      }),
    );
  });
});
