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
});
