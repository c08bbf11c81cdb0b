import { buildWorkbook } from "../excel-host/build-workbook.js";
import type { Workbook } from "../excel-host/model/workbook.js";
import { appearanceOf } from "../excel-host/model/appearance.js";
import { describeWithChromium } from "../support/chromium.js";
import { axeViolations } from "./axe.js";
import { SCHOOL_YEAR, useDistrict } from "./use-district.js";

const OLD = "Пары 2021-2022";
const NEW = "Реестр 2022–2023";

/** Last year's register: a pair that goes on, one whose pupil has left, one of a ninth-former. */
function lastYear(): Workbook {
  return buildWorkbook({
    [OLD]: [
      ["Реестр наставнических пар 2021-2022 учебного года"],
      ["№", "Ф.И.О. наставника", "Ф.И.О. наставляемого", "Форма наставничества", "Класс наставляемого"],
      [1, "Носова Анна Петровна", "Ершов Павел Ильич", "учитель – ученик", "5Б"],
      [2, "Дёмина Ольга Васильевна", "Громова Вера Львовна", "учитель – ученик", "11А"],
      [3, "Аксёнов Виктор Юрьевич", "Лаптева Нина Олеговна", "учитель – ученик", "9А"],
    ],
  });
}

describeWithChromium("a new register in Excel", () => {
  const found = useDistrict();

  it("is made of last year's pairs on a sheet of its own, looks as the template does, and goes without a trace", async () => {
    const workbook = lastYear();
    const before = appearanceOf(workbook.sheet(OLD));
    const school = await found();
    const excel = await school.open(workbook);
    await excel.frame.getByText(/^Перенести 1\sпару прошлого года$/).click();
    await excel.frame.getByText("окончен 11 класс").waitFor();
    expect(await axeViolations(excel.frame)).toEqual([]);
    await excel.frame.getByLabel(/Аксёнов Виктор Юрьевич/).check();
    const batches = excel.host.syncs;
    await excel.frame.getByRole("button", { name: /^Создать реестр · 2\sпары$/ }).click();
    await excel.ready(2).waitFor();
    process.stdout.write(`a new register of 2 pairs: ${String(excel.host.syncs - batches)} batches\n`);

    const sheet = workbook.sheet(NEW);
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [OLD, "Visible"],
      [NEW, "Visible"],
      ["Эстафета", "Hidden"],
    ]);
    expect(workbook.active.name).toBe(NEW);
    expect([5, 6].map((row) => [1, 8, 9].map((column) => sheet.cell(row, column).value))).toEqual([
      ["Носова Анна Петровна", "Ершов Павел Ильич", "6Б"],
      ["Аксёнов Виктор Юрьевич", "Лаптева Нина Олеговна", "10А"],
    ]);
    expect(sheet.columnWidths.get(1)).toBeGreaterThan(100);
    expect(sheet.frozen).toMatchObject({ bottom: 4, right: 1 });
    expect(sheet.cell(5, 16).format).toBe("dd.mm.yyyy");
    const checks = sheet.validations.map(({ rule, areas }) => [Object.keys(rule)[0], areas[0]?.left, areas[0]?.bottom]);
    expect(checks).toContainEqual(["list", 13, 206]);
    expect(checks).toContainEqual(["date", 16, 206]);
    expect(appearanceOf(workbook.sheet(OLD))).toEqual(before);

    await excel.frame.getByRole("button", { name: "Вернуть как было" }).click();
    await excel.frame.getByText(`Лист «${NEW}» убран.`).waitFor();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([OLD]);
    expect(appearanceOf(workbook.sheet(OLD))).toEqual(before);
  });

  it("stands blank in a workbook without one, in the school's name, and is filled in by hand", async () => {
    const workbook = buildWorkbook({ Лист1: [["Смета"]] });
    const school = await found();
    const excel = await school.open(workbook);
    await excel.frame.getByRole("button", { name: "Создать реестр по образцу" }).waitFor();
    expect(await axeViolations(excel.frame)).toEqual([]);
    await excel.frame.getByRole("button", { name: "Создать реестр по образцу" }).click();
    await excel.frame.getByText(`Готов лист «${NEW}»: впишите пары.`).waitFor();
    expect(workbook.sheet(NEW).cell(1, 0).value).toBe(
      `Средняя школа № 1, ${SCHOOL_YEAR.replace("-", "–")} учебный год`,
    );
    await excel.user.type(NEW, "B6", "Носова Анна Петровна");
    await excel.user.type(NEW, "I6", "Ершов Павел Ильич");
    await excel.user.type(NEW, "N6", "учитель – учитель");
    await excel.ready(1).waitFor();
  });

  it("is refused with a sentence where sheets may not be added; settings tell who is signed in, and lines for support", async () => {
    const school = await found();
    const excel = await school.open(lastYear());
    excel.host.state.structureProtected = true;
    await excel.choose("Новый реестр");
    await excel.frame.getByRole("button", { name: /^Создать реестр/ }).click();
    await excel.frame.getByText(/^В этой книге листы добавлять нельзя/).waitFor();
    expect(excel.host.state.events.enabled).toBe(true);
    await excel.frame.getByRole("button", { name: "Назад" }).click();

    await excel.choose("Настройки");
    await excel.frame.getByText("Вход действует до").waitFor();
    const lines = excel.frame.getByRole("textbox", { name: "Для поддержки" });
    expect(await lines.inputValue()).toMatch(
      /Панель \d+\.\d+\.\d+\nExcel .*\nOfficeOnline, ru-RU\nExcelApi 1\.14, SharedRuntime 1\.1/,
    );
    expect(await axeViolations(excel.frame)).toEqual([]);
    await excel.frame.getByRole("button", { name: "Выйти на этом компьютере" }).click();
    await excel.frame.getByText(/^Вы не вошли/).waitFor();
  });
});
