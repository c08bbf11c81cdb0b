import { fixNameText, readName } from "../../../../shared/recognise/cells/read-name.js";
import { looksLikeName } from "../../../../shared/recognise/cells/looks-like-name.js";

describe("a name's cell", () => {
  test.each([
    ["Иванова Анна Петровна", "Иванова Анна Петровна"],
    ["Дёмина О. В.", "Дёмина О.В."],
    ["О.В. Дёмина", "Дёмина О.В."],
    ["Соколова В.Н -", "Соколова В.Н."],
    ["ДЁМИНА ИРИНА ОЛЕГОВНА", "Дёмина Ирина Олеговна"],
    ["иванова анна петровна", "Иванова Анна Петровна"],
    ["Цветковa Полина Борисовна", "Цветкова Полина Борисовна"],
    ["Анна Петровна Иванова", "Иванова Анна Петровна"],
    ["Салтыкова-Щедрина Ольга Игоревна", "Салтыкова-Щедрина Ольга Игоревна"],
    ["САЛТЫКОВА-ЩЕДРИНА ОЛЬГА", "Салтыкова-Щедрина Ольга"],
    ["Мамедов Рашид Али оглы", "Мамедов Рашид Али оглы"],
    ["Ли Анна", "Ли Анна"],
    ["Иванченко (Петрушина) Олеся Игоревна", "Иванченко Олеся Игоревна"],
    ["Иванченко Олеся Игоревна (до брака Петрушина)", "Иванченко Олеся Игоревна"],
    ["Кравец O.П.", "Кравец О.П."],
  ])("«%s» names %s", (text, name) => {
    expect(readName(text).name).toBe(name);
  });

  test.each([
    ["Абрамова Галина Викторовна, 10 класс", "10 класс"],
    ["Иванова Анна Петровна учитель физики", "учитель физики"],
    ["учитель физики Иванова А.П.", "учитель физики"],
    ["Петров П.П. (10 класс)", "10 класс"],
    ["Петрова Анна Ивановна (логопед)", "логопед"],
    ["Айтпаев Серик, КФХ «Айтпаев»", "КФХ «Айтпаев»"],
  ])("«%s» has «%s» beside the name", (text, aside) => {
    expect(readName(text).aside).toBe(aside);
  });

  test.each([
    ["-"],
    ["—"],
    ["нет"],
    ["не указано"],
    ["Вакансия"],
    [""],
    ["МБОУ «Соузгинская СОШ»"],
    ["учитель математики"],
  ])("«%s» names nobody", (text) => {
    expect(readName(text).name).toBeUndefined();
  });

  test("says what is amiss, and each fix changes only that", () => {
    const { remarks } = readName("ДЁМИНА  ИРИНА ОЛЕГОВНА");
    expect(remarks).toEqual([
      { code: "text.spacing", fix: "ДЁМИНА ИРИНА ОЛЕГОВНА" },
      { code: "name.case", fix: "Дёмина  Ирина Олеговна" },
    ]);
  });

  test("an earlier surname in brackets is nobody's post, and an abbreviation after the name is not shouted", () => {
    expect(readName("Иванченко Олеся Игоревна (Петрушина)").aside).toBeUndefined();
    expect(readName("Айтпаев Серик, КФХ «Айтпаев»").remarks).toEqual([]);
  });

  test("a Latin letter for an initial is repaired, and said", () => {
    expect(readName("Кравец O.П.").remarks).toEqual([{ code: "text.lookalike", fix: "Кравец О.П." }]);
  });

  test("leaves the post beside a name in small letters", () => {
    expect(fixNameText("name.case", "Иванова Анна Петровна, учитель")).toBe("Иванова Анна Петровна, учитель");
    expect(readName("Иванова Анна Петровна, учитель").remarks).toEqual([]);
  });

  test("a post, an organisation or a form does not look like a name", () => {
    expect(
      ["учитель математики", "МБОУ «СОШ № 5»", "Форма «Учитель – учитель»", "Итого: 12 пар"].filter(looksLikeName),
    ).toEqual([]);
  });
});
