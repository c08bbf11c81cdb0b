import { defaultDictionary } from "../../../../shared/dictionary/default-dictionary.js";
import { readFormCell, readRoleModelCell } from "../../../../shared/recognise/cells/read-form.js";
import { readGrade, readMark, readStatus, readYears } from "../../../../shared/recognise/cells/read-plain.js";
import { splitAlong, splitPersons } from "../../../../shared/recognise/cells/split-list.js";
import { formInText } from "../../../../shared/recognise/form-in-text.js";

describe("other cells", () => {
  test.each([
    ["9 «А»", "9А"],
    ["5а", "5А"],
    ["10 класс", "10"],
    ["9-Б", "9Б"],
    ["11-й", "11"],
    ["10-11", "10-11"],
    ["5А, 5Б", "5А, 5Б"],
    ["ПК-21", "ПК-21"],
    ["2 курс, ИСП-21", "2 курс, ИСП-21"],
    ["9 (А)", "9А"],
    ["9/А", "9А"],
    ["9 А.", "9А"],
    ["класс 9 А", "9А"],
    ["кл. 9А", "9А"],
    ["9 ‘А’ клас", "9А"],
  ])("the class «%s» is %s", (text, grade) => {
    expect(readGrade(text, "General", false).value).toBe(grade);
  });

  test("a class that Excel turned into 5 November is «5-11» again, with a hint", () => {
    expect(readGrade(44_870, "d-mmm", false)).toEqual({ value: "5-11", remarks: [{ code: "date.text", fix: "5-11" }] });
  });

  test.each([
    ["33 года", 33],
    ["1,5", 1.5],
    ["менее года", 0],
    ["6 мес.", 0.5],
    ["полгода", 0.5],
    ["менее 1 года", 0],
    ["1 г. 6 мес.", 1.5],
    ["2 года 3 месяца", 2.3],
    ["20 лет 3 мес. 5 дней", 20.3],
    ["10-15 лет", undefined],
    ["общий 20, пед. 15", undefined],
    ["с 2001 года", undefined],
    [20, 20],
  ])("the experience %p is %p years", (text, years) => {
    expect(readYears(text).value).toBe(years);
  });

  test.each([
    ["да", true],
    ["+", true],
    ["✓", true],
    ["имеется", true],
    ["ИПР № 3", true],
    ["нет", false],
    ["-", false],
    [0, false],
    ["нет согласия", false],
    ["нет, в работе", false],
    ["без согласия", false],
    ["отказ родителей", false],
    ["отозвано 01.09.2024", false],
    ["ожидается", false],
    ["✗", false],
    ["?", undefined],
    ["", undefined],
  ])("the mark %p is %p", (value, mark) => {
    expect(readMark(value, "General", false).value).toBe(mark);
  });

  test("a mark with a date keeps the date beside", () => {
    expect(readMark("да, 01.09.2022", "General", false)).toMatchObject({ value: true, date: "2022-09-01" });
    expect(readMark(44_805, "dd.mm.yyyy", false)).toMatchObject({ value: true, date: "2022-09-01" });
  });

  test("«выбыл», «уволен», «прекращено» end a pair", () => {
    expect(["выбыл 01.02", "уволена", "прекращено", "действует"].map((text) => readStatus(text).value)).toEqual([
      "ended",
      "ended",
      "ended",
      "active",
    ]);
  });
});

describe("a status", () => {
  test.each([["переведён в другую школу"], ["не активна"], ["пара распалась"], ["выпустился"], ["в архиве"], ["снят"]])(
    "«%s» ends the pair",
    (text) => {
      expect(readStatus(text).value).toBe("ended");
    },
  );

  test.each([["не прекращена"], ["не завершена"], ["реализуется"], ["в работе"]])("«%s» goes on", (text) => {
    expect(readStatus(text).value).toBe("active");
  });
});

describe("a form's wording", () => {
  const form = (text: string) => readFormCell(text, defaultDictionary);

  test.each([
    ["учитель – учитель", "teacher-teacher"],
    ["Учитель – учитель", "teacher-teacher"],
    ["студент – ученик", "student-pupil"],
  ])("«%s» is right as it stands", (text, code) => {
    expect(form(text)).toEqual({ value: code, remarks: [] });
  });

  test.each([
    ["Учитель-ученик", "teacher-pupil", "учитель – ученик"],
    ["педагог — обучающийся", "teacher-pupil", "учитель – ученик"],
    ["педагог – педагог", "teacher-teacher", "учитель – учитель"],
    ["уч-к – уч-к", "pupil-pupil", "ученик – ученик"],
    ["учащийся - учащийся", "pupil-pupil", "ученик – ученик"],
    ["учитль – учитель", "teacher-teacher", "учитель – учитель"],
    ["ученик – учиник", "pupil-pupil", "ученик – ученик"],
    ["ученик/ученик", "pupil-pupil", "ученик – ученик"],
    ["студент ученик", "student-pupil", "студент – ученик"],
  ])("«%s» is %s, spelled «%s»", (text, code, fix) => {
    expect(form(text)).toEqual({ value: code, remarks: [{ code: "form.spelling", fix }] });
  });

  test.each([["учитель – профессор"], ["ученик"], ["родитель – ученик"]])("«%s» is near no form", (text) => {
    expect(form(text)?.value).toBeUndefined();
  });

  test("«У-У» is ambiguous and «взаимопомощь» unknown", () => {
    expect(form("У-У")?.ambiguous).toEqual(["teacher-teacher", "pupil-pupil"]);
    expect(form("взаимопомощь")?.remarks).toEqual([{ code: "form.unknown" }]);
  });

  test.each([
    ["Форма «Ученик – ученик» (равный – равному)", { code: "pupil-pupil", roleModel: "равный – равному" }],
    ["Реестр пар по форме «учитель – ученик», 2022-2023", { code: "teacher-pupil" }],
    ["Раздел 1. Студент-ученик", { code: "student-pupil" }],
    ["уч-к - уч-к", { code: "pupil-pupil" }],
    ["База наставляемых", null],
    ["пары 22-23", null],
  ])("the text «%s» says %j", (text, said) => {
    expect(formInText(text, defaultDictionary)).toEqual(said);
  });

  test("a role model is read through dashes and spaces; a local one stays with a warning", () => {
    expect(readRoleModelCell("Опытный учитель-молодой  специалист", defaultDictionary)?.value).toBe(
      "опытный учитель – молодой специалист",
    );
    expect(readRoleModelCell("мудрый – юный", defaultDictionary)).toEqual({
      value: "мудрый – юный",
      remarks: [{ code: "roleModel.unknown" }],
    });
  });
});

describe("a list in a cell", () => {
  test.each([
    ["1) Ершова Дарья Егоровна\n2) Рыбина Ксения Ивановна", ["Ершова Дарья Егоровна", "Рыбина Ксения Ивановна"]],
    ["Маслова Ульяна Андреевна;\nЯшина Софья Павловна", ["Маслова Ульяна Андреевна", "Яшина Софья Павловна"]],
    ["Иванов И.И., Петров П.П.", ["Иванов И.И.", "Петров П.П."]],
    [
      "Иванова Анна Петровна, 5А, Петрова Инна Ивановна, 6Б",
      ["Иванова Анна Петровна, 5А", "Петрова Инна Ивановна, 6Б"],
    ],
    ["Иванова А.П., учитель физики", ["Иванова А.П., учитель физики"]],
    ["1. Иванов И.И. 2. Петров П.П.", ["Иванов И.И.", "Петров П.П."]],
  ])("%j is %j", (text, entries) => {
    expect(splitPersons(text)).toEqual(entries);
  });

  test("a cell beside the list is shared out when it has as many entries", () => {
    expect(splitAlong("5А\n6Б", 2)).toEqual(["5А", "6Б"]);
    expect(splitAlong("5А, 6Б", 3)).toEqual(["5А, 6Б", "5А, 6Б", "5А, 6Б"]);
  });
});
