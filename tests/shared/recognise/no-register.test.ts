import { NO_REGISTERS } from "../../generator/words/no-registers.js";
import { gridOf } from "../../support/grid.js";
import { recognised } from "../../support/recognised.js";

describe("a sheet is no register, and the reason says what it is", () => {
  test.each(NO_REGISTERS)("$kind", ({ name, rows, reason }) => {
    const sheet = recognised(gridOf(rows, { name }));
    expect([sheet.kind, sheet.pairs]).toEqual(["other", []]);
    expect(sheet.why).toMatch(reason);
  });

  test("a register of pairs stays one beside a heading about «ПДн»", () => {
    const rows = [
      ["ФИО УЧАСТНИКА", "ФИО НАСТАВНИКА", "СОГЛАСИЕ НА ОБРАБОТКУ ПДН"],
      ["Ушаков Лев Ильич", "Фатеева Ирина Анатольевна", "да"],
    ];
    expect(recognised(gridOf(rows)).kind).toBe("register");
  });

  test("a journal of meetings that names both persons each time is none, a register with a theme is one", () => {
    const heads = ["Дата", "Наставник", "Наставляемый", "Тема", "Подпись"];
    const met = (day: string, theme: string) => [day, "Котова А.П.", "Абакумов Л.И.", theme, null];
    const journal = recognised(gridOf([heads, met("02.10.2024", "Дроби"), met("09.10.2024", "Проценты")]));
    expect(journal.why).toMatch(/журнал встреч/);
    const other = ["01.09.2024", "Котова А.П.", "Бобров И.П.", "Уравнения", null];
    expect(recognised(gridOf([heads, met("01.09.2024", "Дроби"), other])).pairs).toHaveLength(2);
  });

  test("a timetable of visits is none: «Кто посещает» is a colleague at the other's lesson", () => {
    const rows = [
      ["Дата", "Урок", "Класс", "Учитель", "Кто посещает"],
      ["12.10.2024", "математика", "5А", "Абакумова Л.И.", "Котова А.П."],
      ["14.10.2024", "физика", "7А", "Бобров И.П.", "Лисина О.И."],
    ];
    expect(recognised(gridOf(rows)).kind).toBe("other");
  });

  test("minutes that list who was there are a text, and nobody is asked to make pairs of them", () => {
    const rows = [
      "Протокол № 3 заседания школы наставников",
      "Присутствовали:",
      "Котова А.П.",
      "Лисина О.И.",
      "Бобров И.П.",
    ];
    expect(recognised(gridOf(rows.map((text) => [text]))).why).toMatch(/^На листе текст/);
  });

  test("a plan of events is none, though a mentor answers for each and a mentee takes part", () => {
    const rows = [
      ["№", "Мероприятие", "Сроки", "Ответственные (наставник)", "Участники (наставляемые)"],
      [1, "Семинар", "октябрь", "Котова А.П.", "Титова В.И."],
    ];
    expect(recognised(gridOf(rows)).why).toMatch(/план мероприятий/);
  });
});
