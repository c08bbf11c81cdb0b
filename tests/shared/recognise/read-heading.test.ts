import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { readHeading } from "../../../shared/recognise/read-heading.js";

const field = (...path: string[]) => readHeading(path, defaultDictionary)?.field ?? null;
const neutral = (...path: string[]) => readHeading(path, defaultDictionary)?.neutral?.mentor ?? null;

describe("a heading", () => {
  test.each([
    ["№ п/п", "rowNo"],
    ["N п/п", "rowNo"],
    ["ФИО наставника", "mentorName"],
    ["Ф. И. О. наставника", "mentorName"],
    ["Фамилия, имя, отчество наставляемого", "menteeName"],
    ["Наставник (ФИО, класс/место работы)", "mentorName"],
    ["педагог-наставник", "mentorName"],
    ["Ученик-наставник", "mentorName"],
    ["ФИО участника", "menteeName"],
    ["ФИО молодого специалиста", "menteeName"],
    ["Должность / класс наставляемого", "menteePosition"],
    ["Стаж наставника", "mentorExperience"],
    ["Место работы/учебы наставника", "mentorOrganisation"],
    ["Основной запрос наставляемого", "menteeRequest"],
    ["Желаемый возраст наставляемых", "mentorPreferredAge"],
    ["Приказ о закреплении (№, дата)", "order"],
    ["Основание", "order"],
    ["Основание закрепления", "menteeReason"],
    ["Согласие наставляемого на обработку ПДн", "consentMentee"],
    ["Согласие наставника", "consentMentor"],
    ["Согласие родителей", "consentMentee"],
    ["Наставник – наставляемый", "pair"],
    ["Период наставничества", "period"],
    ["Дата вхождения в программу", "startDate"],
    ["Отметка о прохождении программы", "completed"],
  ])("«%s» is %s", (heading, expected) => {
    expect(field(heading)).toBe(expected);
  });

  test.each([
    [["Наставник", "ФИО"], "mentorName"],
    [["Наставляемый", "Год рождения"], "menteeBirth"],
    [["Срок", "с"], "startDate"],
    [["Срок", "по"], "endDate"],
    [["Приказ", "№"], "order"],
  ])("under a parent, %j is %s", (path, expected) => {
    expect(field(...path)).toBe(expected);
  });

  test("that names no party leaves it open", () => {
    expect(field("Класс")).toBeNull();
    expect(neutral("Класс")).toBe("mentorGrade");
  });

  test.each([["Наименование мероприятий"], ["Ответственный исполнитель"], ["Дата"], ["Количество баллов всего"]])(
    "«%s» says nothing to us",
    (heading) => {
      expect(readHeading([heading], defaultDictionary)).toBeNull();
    },
  );

  test("is read through Latin look-alikes, line breaks and a slip of a letter", () => {
    expect(field("ФИO нacтaвникa")).toBe("mentorName");
    expect(field("Форма\nнаставничества")).toBe("form");
    expect(field("Форма настовничества")).toBe("form");
  });

  test.each([
    ["настав- ник", "mentorName"],
    ["ФИО наставля емого", "menteeName"],
    ["Н а с т а в н и к", "mentorName"],
    ["2. ФИО наставника¹", "mentorName"],
    ["ФИО насавника", "mentorName"],
    ["ФИО наставлаемого", "menteeName"],
    ["Ф И О наставника", "mentorName"],
    ["Номер тел- ефона наставника", "mentorContact"],
  ])("is put together again: «%s» is %s", (heading, expected) => {
    expect(field(heading)).toBe(expected);
  });

  test.each([
    [["Класс / должность", "наставника"], "mentorPosition"],
    [["Согласие", "наставляемого"], "consentMentee"],
    [["Наставник", "Согласие"], "consentMentor"],
    [["Участники программы", "Настав- ник", "ФИО"], "mentorName"],
  ])("is read with the party above or below: %j is %s", (path, expected) => {
    expect(field(...path)).toBe(expected);
  });
});
