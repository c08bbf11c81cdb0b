import { BLANK_CELL } from "./cell.js";
import { shownText } from "./cell-text.js";
import { takenAs, type Typing, withFormat } from "./typed-value.js";

const russian: Typing = { culture: "ru-RU", year: 2026, date1904: false };
const american: Typing = { ...russian, culture: "en-US" };

describe("a typed text", () => {
  it.each([
    ["001", 1],
    ["1,5", 1.5],
    ["-3", -3],
    ["1 234,5", 1234.5],
    ["1 234", 1234],
    ["Иванова", "Иванова"],
    ["10А", "10А"],
    ["-", "-"],
    ["31.02.2022", "31.02.2022"],
    ["ИСТИНА", true],
    ["true", "true"],
  ])("is taken in Russian settings: «%s» as %j", (text, value) => {
    expect(takenAs(text, russian)).toMatchObject({ value, formula: null });
  });

  it.each([
    ["5-11", 46331, "d-mmm"],
    ["10-11", 46336, "d-mmm"],
    ["01.09.2022", 44805, "dd.mm.yyyy"],
    ["1.9.22", 44805, "dd.mm.yyyy"],
    ["2022-09-01", 44805, "dd.mm.yyyy"],
  ])("becomes a date: «%s» is the serial %d in the format %s", (text, value, format) => {
    expect(takenAs(text, russian)).toEqual({ value, formula: null, format });
  });

  it("is read by the country's rules: day and month change places, a point or a comma divides", () => {
    expect(takenAs("5-11", american)?.value).toBe(46153);
    expect(takenAs("01.09.2022", american)?.value).toBe("01.09.2022");
    expect(takenAs("1.5", american)?.value).toBe(1.5);
    expect(takenAs("1.5", russian)).toMatchObject({ format: "d-mmm" });
  });

  it("becomes a formula after «=», «+» and «-», and a telephone number is refused as a broken one", () => {
    expect(takenAs("=A1", russian)?.formula).toBe("=A1");
    expect(takenAs("+79991234567", russian)?.value).toBe(79991234567);
    expect(takenAs("-Иванов", russian)).toEqual({ value: { error: "#NAME?" }, formula: "=-Иванов" });
    expect(takenAs("+7 999 123-45-67", russian)).toBeNull();
  });

  it("brings a format only to a cell that has none", () => {
    const taken = takenAs("50%", russian);
    if (!taken) throw new Error("a share is taken");
    expect(withFormat(taken, BLANK_CELL)).toEqual({ value: 0.5, formula: null, format: "0%" });
    expect(withFormat(taken, { ...BLANK_CELL, format: "0.00" })).toEqual({ value: 0.5, formula: null });
  });

  it("counts from 1904 in a workbook that does", () => {
    expect(takenAs("01.09.2022", { ...russian, date1904: true })?.value).toBe(44805 - 1462);
  });
});

describe("a shown text", () => {
  it.each([
    [44805, "dd.mm.yyyy", "01.09.2022"],
    [44805, "d-mmm", "1-сен"],
    [44805, "m/d/yyyy", "9/1/2022"],
    [0.125, "0.0%", "12,5%"],
    [1.5, "General", "1,5"],
  ])("of %d in the format %s is %s", (value, format, text) => {
    expect(shownText({ ...BLANK_CELL, value, format }, "ru-RU", false)).toBe(text);
  });

  it("of a format that is not known fails loudly", () => {
    expect(() => shownText({ ...BLANK_CELL, value: 1, format: "# ##0.00 ₽" }, "ru-RU", false)).toThrow("₽");
  });
});
