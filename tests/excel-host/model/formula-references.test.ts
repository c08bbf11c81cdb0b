import { moveFormula, quoteSheet, referenceOf, renameSheetInFormula, shiftFormula } from "./formula-references.js";
import type { Shift } from "./shift.js";

const insertRow3: Shift = { axis: "rows", kind: "insert", at: 2, count: 1, from: 0, to: 16_383 };
const deleteRow3: Shift = { ...insertRow3, kind: "delete" };

describe("references of formulas", () => {
  it.each([
    ["=A2+A3", "=A2+A4"],
    ["=SUM(A1:A9)", "=SUM(A1:A10)"],
    ["=$B$5&B$2", "=$B$6&B$2"],
    ["=SUM(B:B)", "=SUM(B:B)"],
    ["=SUM(2:4)", "=SUM(2:5)"],
    ['=IF(A3="A3","да",A3)', '=IF(A4="A3","да",A4)'],
    ["=LOG10(A3)", "=LOG10(A4)"],
    ["=Другой!A3+Реестр!A3", "=Другой!A3+Реестр!A4"],
    ["='Реестр'!A3:A5", "='Реестр'!A4:A6"],
    ["=Итог_A3", "=Итог_A3"],
  ])("follow a row that comes in: %s becomes %s", (before, after) => {
    expect(shiftFormula(before, "Реестр", "Реестр", insertRow3)).toBe(after);
  });

  it.each([
    ["=A3*2", "=#REF!*2"],
    ["=SUM(A1:A9)", "=SUM(A1:A8)"],
    ["=SUM(A3:A4)", "=SUM(A3:A3)"],
    ["=A4", "=A3"],
  ])("follow a row that goes: %s becomes %s", (before, after) => {
    expect(shiftFormula(before, "Реестр", "Реестр", deleteRow3)).toBe(after);
  });

  it("move with a copied cell unless a dollar holds them", () => {
    expect(moveFormula("=A1+$A$1+A$1+$A1", 2, 1)).toBe("=B3+$A$1+B$1+$A3");
    expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
    expect(moveFormula("=SUM(A1:B2)", 1, 0)).toBe("=SUM(A2:B3)");
  });

  it("name a renamed sheet by its new name, in quotes where it needs them", () => {
    expect(renameSheetInFormula("=Лист1!A1&'Лист1'!B2&A1", "Лист1", "Реестр пар")).toBe(
      "='Реестр пар'!A1&'Реестр пар'!B2&A1",
    );
    expect(quoteSheet("A1")).toBe("'A1'");
    expect(quoteSheet("Реестр_2")).toBe("Реестр_2");
  });

  it("point at a sheet and its cells when that is all that the formula is", () => {
    expect(referenceOf("='Списки форм'!$A$1:$A$3", "")).toEqual({
      sheet: "Списки форм",
      area: { top: 0, left: 0, bottom: 2, right: 0 },
    });
    expect(referenceOf("=SUM(A1:A3)", "")).toBeNull();
  });
});
