import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { writtenValue } from "../../../shared/fill/written-value.js";
import type { FieldName, FieldValue } from "../../../shared/register/fields.js";
import { readBirth, readDate } from "../../../shared/recognise/cells/read-date.js";

const written = (field: FieldName, value: FieldValue, date1904 = false) =>
  writtenValue(field, value, { dictionary: defaultDictionary, date1904 });

describe("a field's value as a register's cell holds it", () => {
  test.each<[FieldName, FieldValue, ReturnType<typeof written>]>([
    ["form", "teacher-teacher", { value: "учитель – учитель" }],
    ["mentorName", "Дёмина Ирина Олеговна", { value: "Дёмина Ирина Олеговна" }],
    ["consentMentee", true, { value: "да" }],
    ["consentMentee", false, { value: "нет" }],
    ["mentorExperience", 0, { value: 0 }],
    ["menteeGrade", "5-11", { value: "5-11", format: "@" }],
    ["menteeBirth", "2012", { value: 2012, format: "General" }],
    ["menteeBirth", "2012-02-29", { value: 40_968, format: "dd.mm.yyyy" }],
    ["startDate", "2024-02-29", { value: 45_351, format: "dd.mm.yyyy" }],
    ["order", "012-ОД", { value: "012-ОД" }],
  ])("%s %j", (field, value, cell) => {
    expect(written(field, value)).toEqual(cell);
  });

  test("a date of a workbook that counts from 1904 is that same day there", () => {
    const { value, format } = written("startDate", "2024-02-29", true);
    expect(readDate(value, format ?? "", "start", true)).toEqual({ value: "2024-02-29", remarks: [] });
  });

  test("a birth is read back as it was, whether a year or a day is known", () => {
    for (const birth of ["2012", "2012-02-29"]) {
      const { value, format } = written("menteeBirth", birth);
      expect(readBirth(value, format ?? "", false).value).toBe(birth);
    }
  });

  test("a state is said in words", () => {
    expect([written("status", "active").value, written("status", "ended").value]).toEqual(["действует", "прекращена"]);
  });
});
