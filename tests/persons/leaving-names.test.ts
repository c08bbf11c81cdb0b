import { personKey, personParts, surnameInitial } from "../../shared/register/person-name.js";
import { Random } from "../support/random.js";
import { anyPerson } from "./person.js";

describe("how a name leaves the workbook", () => {
  it.each([
    ["Анна Носова", "Носова А."],
    ["Анна Петровна Иванова", "Иванова А."],
    ["Анна К. Носова", "Носова А."],
    ["А.К. Носова", "Носова А."],
    ["Носова (Белова) Анна Кирилловна", "Носова А."],
    ["Айсура Кудачинова", "Кудачинова А."],
    ["Ирина Ким", "Ким И."],
    ["Али Гасан оглы Мамедов", "Мамедов А."],
    ["Маша Носова", "Носова М."],
    ["Анна Рабинович", "Рабинович А."],
    ["Бэрхан Носова", "Носова Б."],
    ["Нгуен Ван Хай", "Нгуен В."],
    ["фон Берг Анна", "фон Берг А."],
  ])("«%s» is «%s»", (name, leaves) => {
    expect(surnameInitial(name)).toBe(leaves);
  });

  it.each([
    ["Анна Петровна", "А.П."],
    ["Анна Н.", "А.Н."],
    ["Роман Анна", "Р.А."],
    ["Анна", "А."],
    ["А.П.", "А.П."],
  ])("«%s», which has no sure surname, is «%s»", (name, leaves) => {
    expect(surnameInitial(name)).toBe(leaves);
  });

  it("a patronymic never leaves, in whatever order", () => {
    const random = new Random(7);
    for (let count = 0; count < 500; count += 1) {
      const { surname, given, patronymic } = anyPerson(random);
      if (patronymic === "") continue;
      const leaving = [`${surname} ${given} ${patronymic}`, `${given} ${patronymic} ${surname}`].map(surnameInitial);
      expect(leaving.filter((name) => name.includes(patronymic))).toEqual([]);
    }
  });
});

describe("the key of a full name", () => {
  it("is one for every order and writing", () => {
    const names = [
      "Дёмина Анна Петровна",
      "Анна Петровна ДЕМИНА",
      "Демина  Aнна Петровна",
      "Дёмина (Белова) Анна Петровна",
    ];
    expect(new Set(names.map(personKey))).toEqual(new Set(["демина анна петровна"]));
  });

  it.each(["Дёмина А.П.", "Носова Анна К.", "Дёмина", "Анна Петровна", "Дёмина A.", ""])(
    "is absent for «%s»",
    (name) => {
      expect(personKey(name)).toBeNull();
    },
  );
});

describe("the parts of a name", () => {
  it("keep their writing", () => {
    expect(personParts("Али Гасан оглы Мамедов")).toEqual({
      surname: "Мамедов",
      given: "Али",
      patronymic: "Гасан оглы",
      initials: false,
    });
    expect(personParts("О.В. Дёмина")).toMatchObject({
      surname: "Дёмина",
      given: "О.",
      patronymic: "В.",
      initials: true,
    });
    expect(personParts("Дёмина")).toBeNull();
  });
});
