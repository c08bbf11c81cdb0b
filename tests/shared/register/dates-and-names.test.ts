import fc from "fast-check";
import { isDateFormat, isoToSerial, serialToIso } from "../../../shared/grid/serial-date.js";
import { ageOn, daysFromIso, isoFromDays, isoOf, monthsBetween } from "../../../shared/register/iso-date.js";
import { comparedName, personKey, surnameInitial } from "../../../shared/register/person-name.js";
import { isSameSchool } from "../../../shared/register/school-name.js";
import {
  schoolYearIn,
  schoolYearOf,
  schoolYearSpan,
  yearAfter,
  yearBefore,
} from "../../../shared/register/school-year.js";

describe("dates", () => {
  test("days and ISO dates turn into each other without loss", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (days) => daysFromIso(isoFromDays(days)) === days),
    );
  });

  test("serial numbers and ISO dates turn into each other in both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), fc.boolean(), (serial, date1904) => {
        const iso = serialToIso(serial, date1904);
        expect(iso === null ? null : isoToSerial(iso, date1904)).toBe(serial);
      }),
    );
  });

  test("Excel's own days: 44805 is 1 September 2022, and 60 is none", () => {
    expect(serialToIso(44_805, false)).toBe("2022-09-01");
    expect(serialToIso(43_343, true)).toBe("2022-09-01");
    expect(serialToIso(60, false)).toBeNull();
  });

  test("there is no 29 February in a common year", () => {
    expect([isoOf(2023, 2, 29), isoOf(2024, 2, 29), isoOf(1900, 2, 29), isoOf(2022, 6, 31)]).toEqual([
      null,
      "2024-02-29",
      null,
      null,
    ]);
  });

  test.each([
    ["dd.mm.yyyy", true],
    ["[$-419]d mmm yyyy;@", true],
    ["d-mmm", true],
    ["ДД.ММ.ГГГГ", true],
    ["General", false],
    ["0.00", false],
    ["h:mm", false],
    ['0" дней"', false],
    ["@", false],
  ])("the format %s shows a date: %s", (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });

  test("months and ages are whole", () => {
    expect(monthsBetween("2022-09-01", "2023-05-31")).toBe(9);
    expect(monthsBetween("2022-09-01", "2022-09-20")).toBe(0);
    expect(monthsBetween("2022-09-01", "2023-08-31")).toBe(12);
    expect([ageOn("2008-09-02", "2022-09-01"), ageOn("2008-09-01", "2022-09-01")]).toEqual([13, 14]);
  });
});

describe("school years", () => {
  test("run from 1 September to 31 August", () => {
    expect([schoolYearOf("2022-08-31"), schoolYearOf("2022-09-01")]).toEqual(["2021-2022", "2022-2023"]);
    expect([yearBefore("2022-2023"), yearAfter("2022-2023")]).toEqual(["2021-2022", "2023-2024"]);
    expect(schoolYearSpan("2022-2023")).toEqual({ start: "2022-09-01", end: "2023-08-31" });
  });

  test.each([
    ["на 2022-2023 учебный год", "2022-2023"],
    ["2022 – 2023 уч. год", "2022-2023"],
    ["2022/23", "2022-2023"],
    ["пары 22-23", "2022-2023"],
    ["2021-2024г.г.", null],
    ["10-11 класс", null],
    ["№ 254 от 01.09.2022", null],
  ])("«%s» tells %s", (text, year) => {
    expect(schoolYearIn(text)).toBe(year);
  });
});

describe("names", () => {
  test("are compared without case, ё and dashes; initials have no key", () => {
    expect(personKey("Дёмина-Львова Анна Петровна")).toBe(personKey("ДЕМИНА–ЛЬВОВА анна Петровна"));
    expect(personKey("Дёмина А.П.")).toBeNull();
    expect(personKey("Носова Анна К.")).toBeNull();
    expect(personKey("Дёмина")).toBeNull();
    expect(comparedName("Дёмина О. В.")).toBe(comparedName("демина О.В."));
  });

  test("leave the workbook as surname and initial", () => {
    expect(["Носова Анна Кирилловна", "Носова А.К.", "Носова Анна", "Носова"].map(surnameInitial)).toEqual([
      "Носова А.",
      "Носова А.",
      "Носова А.",
      "Н.",
    ]);
  });

  test("of one school are one through legal forms, quotes and spaces", () => {
    expect(isSameSchool("МБОУ «Подгорновская СОШ»", "Подгорновская СОШ")).toBe(true);
    expect(isSameSchool("МОАУ «СОШ №51» г. Орска", "МОАУ «СОШ № 51 г.Орска»")).toBe(true);
    expect(isSameSchool("СОШ № 5", "СОШ № 15")).toBe(false);
    expect(isSameSchool("Подгорновская средняя общеобразовательная школа", "Подгорновская СОШ")).toBe(true);
  });
});
