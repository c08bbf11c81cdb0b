import { cellValueOf, isFormula, wouldBeCoerced } from "../../../addin/excel/cell-values.js";

it.each([
  ["", "Empty", null],
  ["", "String", null],
  ["#N/A", "Error", { error: "#N/A" }],
  ["#N/A", "String", "#N/A"],
  ["007", "String", "007"],
  [44805, "Double", 44805],
  [true, "Boolean", true],
  [null, "Unknown", null],
])("%p of type %s is the value %p", (value, type, expected) => {
  expect(cellValueOf(value, type)).toEqual(expected);
});

it("a text that begins with «=» in a text cell is no formula", () => {
  expect(isFormula("=A1", "Иванова")).toBe(true);
  expect(isFormula("=1+1", "=1+1")).toBe(false);
  expect(isFormula("Иванова", "Иванова")).toBe(false);
});

it.each([
  "=1+1",
  "+7 999 123-45-67",
  "-",
  "007",
  "1.5",
  "01.09.2022",
  "1/2",
  "10-11",
  "TRUE",
  "ИСТИНА",
  "@a",
  "'a",
  "50%",
])("«%s» is written into a text cell, for Excel would make something else of it", (text) => {
  expect(wouldBeCoerced(text)).toBe(true);
});

it.each(["учитель – учитель", "Иванова Анна Петровна", "9А", "приказ № 5 от 01.09.2022", "истинная", ""])(
  "«%s» stays what it is without a format",
  (text) => {
    expect(wouldBeCoerced(text)).toBe(false);
  },
);
