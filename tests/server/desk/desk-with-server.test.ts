import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { foundSchool, invite } from "../../../server/auth/founding.js";
import { apiClient } from "../../../server/cli/api-client.js";
import { openFile } from "../../../server/cli/read-register.js";
import { sendRegister } from "../../../server/cli/send-register.js";
import type { Context } from "../../../server/context.js";
import type { RunningServer } from "../../../server/serve.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { axeViolations } from "../../e2e/axe.js";
import { aPair, anId, somePairFields } from "../../support/build-pairs.js";
import { describeWithChromium } from "../../support/chromium.js";
import { aKey, aPush } from "../../support/pushes.js";
import { type RunningDesk, runDesk } from "./running-desk.js";

const VIEWS = {
  "#/board": "Майминский район · 2022\u2060–\u20602023",
  [`#/pairs/${anId(1)}`]: "Дёмина Ирина Олеговна\u00a0– Белова Галина Викторовна",
  "#/forms": "Формы и школы",
  "#/conflicts": "Разногласия",
  "#/persons": "Люди",
  "#/reminders": "Кто не сдал",
  "#/schools": "Школы и письма",
  "#/imports": "Загрузка книг",
  "#/monitoring": "Показатели и документы",
  "#/settings": "Настройки района",
  "#/audit": "Журнал",
};

/** The desk as the server itself gives it, over plain http on this machine, as in the demo. One story. */
describeWithChromium("the desk of a running server", () => {
  let desk: RunningDesk;
  let context: Context;
  let server: RunningServer;
  let page: Page;

  /** Sends a sample in the name of a new curator of the school. */
  async function send(districtId: string, schoolId: string, file: string): Promise<void> {
    const { code } = await invite(context, { districtId, role: "curator", schoolId });
    const { token } = await apiClient({ server: server.url }).signIn(code);
    await sendRegister(apiClient({ server: server.url, token }), await openFile(join("samples", file)));
  }

  let second: () => Promise<void>;
  /** A mentor of the first school has a pair in the second one too. */
  let elsewhere: () => Promise<void>;
  /** Two workbooks of one school change one field differently. */
  let quarrel: () => Promise<void>;

  beforeAll(async () => {
    desk = await runDesk();
    ({ context, server, page } = desk);
    const { districtId } = desk;
    const one = await foundSchool(context, districtId, { name: "Подгорновская СОШ", spellings: [] });
    const two = await foundSchool(context, districtId, { name: "Урлу-Аспакская ООШ", spellings: [] });
    await send(districtId, one.id, "s1-flat.xlsx");
    quarrel = async () => {
      const { code } = await invite(context, { districtId, role: "curator", schoolId: one.id });
      const { token } = await apiClient({ server: server.url }).signIn(code);
      const orders = ["Приказ № 5", "Приказ № 7", "Приказ № 8"].entries();
      for (const [index, order] of orders) {
        const pair = aPair({ baseVersion: index === 0 ? null : 1, fields: somePairFields({ order }) });
        await apiClient({ server: server.url, token }).push(aPush({ key: aKey(index + 1), pairs: [pair] }));
      }
    };
    elsewhere = async () => {
      const { code } = await invite(context, { districtId, role: "curator", schoolId: two.id });
      const { token } = await apiClient({ server: server.url }).signIn(code);
      const fields = somePairFields({ menteeName: "Орлов Лев Ильич" });
      const pairs = [aPair({ id: anId(50), fields })];
      await apiClient({ server: server.url, token }).push(aPush({ key: aKey(50), pairs }));
    };
    second = () => send(districtId, two.id, "s8-dirty.xlsx");
    await desk.enter((code) => code.toLowerCase().replaceAll("-", " "));
  });

  afterAll(() => desk.close());

  const row = (school: string) => page.locator("tbody tr", { hasText: school });

  it("shows who has sent and who is silent, after a code pasted with spaces", async () => {
    await page.getByText(/^1\sиз\s2$/).waitFor();
    await row("Урлу-Аспакская").getByText("молчит").waitFor();
    expect(await row("Подгорновская").locator(".number").allInnerTexts()).toContain("12");
  });

  it("shows a school's push when its window gets the focus", async () => {
    await second();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText(/^2\sиз\s2$/).waitFor();
    expect(await row("Урлу-Аспакская").locator(".number").first().innerText()).toBe("13");
  });

  it("gives the merged workbook with the pairs of both", async () => {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /Скачать сводный реестр · 25\sпар/ }).click();
    const read = await readWorkbook(await readFile(await (await saved).path()));
    expect(read.ok && read.grids.map((grid) => grid.name)).toContain("Реестр пар");
  });

  /** Goes to a view by its address and waits for its heading. */
  async function goTo(hash: string, heading: string): Promise<void> {
    await page.evaluate((address) => (window.location.hash = address), hash);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }

  const widthOverflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it("leads from a figure of the heat map to its pairs, and Back leads to the map", async () => {
    await goTo("#/forms", "Формы и школы");
    await page.getByRole("link", { name: /^4: .*Урлу-Аспакская/ }).click();
    await page.getByRole("heading", { level: 1, name: "Урлу-Аспакская ООШ" }).waitFor();
    await page.getByRole("heading", { name: /^4\sпары$/ }).waitFor();
    expect(await page.locator("table.pairs tbody tr").count()).toBe(4);
    await page.getByRole("link", { name: "Показать все пары" }).click();
    await page.getByRole("heading", { name: /^13\sпар$/ }).waitFor();
    await page.getByText("Квитанция №\u00a02").waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Формы и школы" }).waitFor();
  });

  it("makes schools of a pasted list, and a letter whose code lets the curator in", async () => {
    await goTo("#/schools", "Школы и письма");
    await page.getByLabel("Названия школ").fill("1. Лицей № 6\n2. Подгорновская СОШ");
    await page.getByRole("button", { name: /Добавить 2\sшколы/ }).click();
    await page.getByText("Уже есть: Подгорновская СОШ.").waitFor();
    await page.getByRole("button", { name: "Письмо с кодом: Лицей № 6" }).click();
    const code = await page.locator(".letter .code").innerText();
    expect(await axeViolations(page)).toEqual([]);
    await apiClient({ server: server.url }).signIn(code);
    await goTo("#/reminders", "Кто не сдал");
    expect(await page.getByLabel("Текст для письма").inputValue()).toContain("1. Лицей № 6");
  });

  it("shows what dropped workbooks would change, takes them in when told, and gives file and report back", async () => {
    await goTo("#/imports", "Загрузка книг");
    const names = ["s2-two-row-header.xlsx", "s1-flat.xlsx", "letter.docx"];
    const content = await Promise.all(
      names.map(async (name) =>
        name.endsWith(".docx") ? Buffer.from("no workbook") : readFile(join("samples", name)),
      ),
    );
    await page.locator("input[type=file]").setInputFiles(
      names.map((name, index) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: content[index] ?? Buffer.of(),
      })),
    );
    await page.getByRole("heading", { name: "Что изменится" }).waitFor();
    const figures = (name: string) => page.locator("tbody tr", { hasText: name }).locator("td.number").allInnerTexts();
    expect(await figures("s1-flat.xlsx")).toEqual(["0", "0", "0", "0", "12"]);
    expect(await page.locator("tbody tr", { hasText: "letter.docx" }).locator(".failed").innerText()).toMatch(
      /[а-я]{3}/,
    );
    await page.getByLabel("Чья книга s2-two-row-header.xlsx").selectOption({ label: "Лицей № 6" });
    await page.getByRole("button", { name: "Убрать книгу letter.docx" }).click();
    await page.getByText("letter.docx").waitFor({ state: "detached" });
    const count = Number((await figures("s2-two-row-header.xlsx"))[0]);
    await page
      .getByText(/строк.?: что с каждой/)
      .first()
      .click();
    expect(await axeViolations(page)).toEqual([]);
    const report = page.waitForEvent("download");
    await page.getByRole("button", { name: "Скачать отчёт" }).click();
    expect(await readFile(await (await report).path(), "utf8")).toContain('"новая пара"');
    await page.getByRole("button", { name: new RegExp(`^Внести · ${count}\\s`) }).click();
    await page.getByText(new RegExp(`^Внесено: ${count}\\s`)).waitFor();
    const source = page.waitForEvent("download");
    await page.getByRole("link", { name: "Скачать книгу s1-flat.xlsx" }).click();
    expect((await readFile(await (await source).path())).equals(content[1] ?? Buffer.of())).toBe(true);
  });

  it("keeps the June figures and papers that are typed in, and gives a part and the edition without names", async () => {
    await goTo("#/monitoring", "Показатели и документы");
    const name = "Молодые учителя, у которых есть наставник";
    await page.getByLabel(`Из скольких: ${name}`).fill("40");
    await page.getByLabel(`Источник: ${name}`).fill("отдел кадров");
    await page.getByRole("button", { name: `Сохранить: ${name}` }).click();
    await page.locator("tr", { hasText: name }).locator("svg").waitFor();
    await page.getByRole("button", { name: "Зафиксировать показатели" }).click();
    await page.getByText(/^Зафиксировано \d/).waitFor();
    expect(await page.getByLabel(`Из скольких: ${name}`).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Снять фиксацию" }).click();
    await page.getByLabel(`Из скольких: ${name}`).waitFor();
    await page.getByLabel("Куратор, ФИО").fill("Ялбачева Айсура Байрамовна");
    await page.getByRole("button", { name: "Сохранить документы" }).click();
    await page.getByText("Сохранено.").last().waitFor();
    await page.getByLabel("Школа", { exact: true }).last().selectOption({ label: "Подгорновская СОШ" });
    for (const [button, file] of [
      ["Скачать часть", "Сводный реестр Подгорновская СОШ 2022-2023.xlsx"],
      ["Скачать сводку без имён", "Сводка Майминский район 2022-2023, без имён.xlsx"],
    ] as const) {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      expect((await saved).suggestedFilename()).toBe(file);
    }
  });

  it("decides a conflict by the keyboard, and takes a choice back before it is saved", async () => {
    await quarrel();
    await goTo("#/conflicts", "Разногласия");
    await page.locator(".conflict").first().focus();
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "Отменить последнее" }).click();
    await page.locator(".conflict").first().focus();
    await page.keyboard.press("2");
    expect(await page.locator(".conflict mark").allInnerTexts()).toEqual(["7", "8"]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /^Сохранить · 1\sрешение$/ }).click();
    await page.getByText(/Сохранено 1\sрешение/).waitFor();
    await page.getByText("Решать нечего").waitFor();
  });

  it("opens a pair of a conflict with its story, tries an edit, which leaving would lose, saves it, takes it back, and withdraws it", async () => {
    await goTo("#/board", VIEWS["#/board"]);
    await page.getByRole("link", { name: "Подгорновская СОШ" }).first().click();
    await page
      .getByRole("link", { name: /^Дёмина Ирина Олеговна: открыть пару/ })
      .first()
      .click();
    const story = page.locator(".pair-fields > div", { hasText: "приказ" });
    await story.getByText("раньше: Приказ № 5").waitFor();
    expect([await axeViolations(page), await widthOverflow()]).toEqual([[], 0]);
    await page.getByRole("button", { name: "Править" }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("дата окончания").fill("2025-06-01");
    await page.goBack();
    await page.getByText("не сохранено и пропадёт").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Остаться" }).click();
    expect(await page.getByLabel("дата окончания").inputValue()).toBe("2025-06-01");
    await page.getByRole("button", { name: /^Проверить и сохранить · 1\sполе$/ }).click();
    await page.getByText("Ещё не сохранено").waitFor();
    expect(await page.locator(".pair-checked .doubtful").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: /^Сохранить с замечани/ }).click();
    await page.getByText("Кураторы школы получат изменение").waitFor();
    const end = page.locator(".pair-fields > div", { hasText: "дата окончания" });
    await end.getByText("район, правка координатора").first().waitFor();
    await page.getByRole("button", { name: "Отменить", exact: true }).click();
    await page.getByText("Правка отменена").waitFor();
    await page.getByRole("button", { name: "Отметить выбывшей" }).click();
    await page.getByText("Пара выбыла: в сводке").waitFor();
    await page.getByRole("link", { name: /← Подгорновская СОШ/ }).click();
    await page.getByRole("button", { name: "Показать выбывшие" }).click();
    await page.getByRole("link", { name: /^Дёмина Ирина Олеговна\s– / }).click();
    await page.getByRole("button", { name: "Вернуть в реестр" }).click();
    await page.getByRole("button", { name: "Править" }).click();
    await page.getByLabel("дата окончания").fill("2025-06-02");
    await page.getByRole("link", { name: /← Подгорновская СОШ/ }).click();
    await page.getByRole("button", { name: "Уйти без сохранения" }).click();
    await page.getByRole("heading", { level: 1, name: "Подгорновская СОШ" }).waitFor();
  });

  it("merges two records of a person by the keyboard, and unmerges them", async () => {
    await elsewhere();
    await goTo("#/persons", "Люди");
    const card = page.getByRole("article", { name: /Дёмина Ирина Олеговна и Дёмина Ирина Олеговна: Полные имена/ });
    await card.getByText("почти наверняка один человек").waitFor();
    await card.getByRole("button", { name: "Пояснить" }).click();
    await page.getByLabel("Почему так решено").fill("Совместитель, 1 ставка");
    expect(await axeViolations(page)).toEqual([]);
    await card.focus();
    await page.keyboard.press("1");
    await page.getByText(/^Записано: один человек – Дёмина Ирина Олеговна \(/).waitFor();
    await card.waitFor({ state: "detached" });
    const load = page.locator(".loads > li", { hasText: "Дёмина Ирина Олеговна" });
    expect(await load.getByRole("listitem").allInnerTexts()).toEqual([
      "Подгорновская СОШ – 1",
      "Урлу-Аспакская ООШ – 1",
    ]);
    expect(await load.innerText()).not.toContain("решите выше");
    await page.getByText("Совместитель, 1 ставка").waitFor();
    await page.getByRole("button", { name: "Отменить", exact: true }).click();
    await page.getByText("Решение отменено.").waitFor();
    await card.getByRole("button", { name: "Разные люди" }).click();
    await page.getByText(/^Записано: разные люди/).waitFor();
    await load.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Отменить: Дёмина/ }).click();
    await card.waitFor();
  });

  it("takes the district's words as lists, tells the place of a mistake in words, and keeps the policy that is chosen", async () => {
    await goTo("#/settings", "Настройки района");
    await page.locator("summary", { hasText: "Ролевые модели" }).click();
    await page.locator("summary", { hasText: "Пороги проверок" }).click();
    await page.getByRole("button", { name: "Новая модель" }).click();
    await page.getByLabel("Название", { exact: true }).fill("равный – равный");
    await page.getByLabel("К каким формам относится").click();
    await page.locator(".fui-Option", { hasText: "ученик – ученик" }).click();
    await page.keyboard.press("Escape");
    await page.getByLabel("Наставляемых у наставника не больше").fill("2");
    const save = () => page.getByRole("button", { name: "Проверить и сохранить" }).click();
    await save();
    await page.locator(".problem-places", { hasText: "Ролевые модели → равный – равный" }).waitFor();
    expect([await axeViolations(page), await widthOverflow()]).toEqual([[], 0]);
    await page.getByLabel("Название", { exact: true }).fill("друг – другу");
    await save();
    await page.getByText(/^Сохранено, версия 1\./).waitFor();
    await page.getByLabel("Для специалистов: JSON").check();
    expect(await page.getByLabel(/^Дополнения, версия/).inputValue()).toContain('"menteesPerMentor": 2');
    await page.getByLabel(/^Дополнения, версия/).fill('{ "forms": [{ "code": 7 }] }');
    await save();
    await page.locator(".problem-places code").first().waitFor();
    await page.getByLabel(/^Код вместо имени/).check();
    await page.getByRole("button", { name: "Сохранить правила" }).click();
    await page.getByText("Правила сохранены.").waitFor();
    await page.evaluate(() => (window.location.hash = "#/audit?kind=settings"));
    await page.getByRole("button", { name: "Уйти без сохранения" }).click();
    await page.getByRole("heading", { level: 1, name: "Журнал" }).waitFor();
    await page.getByText("Координатор района: изменены настройки района").waitFor();
  });

  it("begins the next year with the last one's figures beside it, and goes back to it whole", async () => {
    await goTo("#/board", VIEWS["#/board"]);
    const pairs = () =>
      page
        .locator(".figure", { hasText: /^\d+\s*пар/ })
        .locator(".figure-number")
        .innerText();
    const before = await pairs();
    await goTo("#/settings", "Настройки района");
    await page.getByRole("button", { name: /^Начать 2023.+2024/ }).click();
    await page.getByText(/^Текущий год теперь 2023/).waitFor();
    await page.evaluate(() => (window.location.hash = "#/board"));
    await page.getByRole("heading", { level: 1, name: /Майминский район · 2023/ }).waitFor();
    await page.getByText(/^0\sиз\s3$/).waitFor();
    await page.locator(".figure-note", { hasText: before }).first().waitFor();
    expect(await pairs()).toBe("0");
    await page.evaluate(() => (window.location.hash = "#/settings"));
    await page.getByText("Сбор открыт: школы отправляют реестры.").waitFor();
    await page.getByRole("button", { name: /^Вернуться к 2022/ }).click();
    await page.getByText(/^Текущий год теперь 2022/).waitFor();
    await goTo("#/board", VIEWS["#/board"]);
    expect(await pairs()).toBe(before);
  });

  // What a screen reader finds is the same in the dark: there the colours alone are looked at again.
  it.each([
    ["light, on a phone", "light", 360, undefined],
    ["dark, on a wide screen", "dark", 1200, ["color-contrast"]],
  ] as const)(
    "has no fault that axe finds in any view, and never scrolls sideways: %s",
    async (_case, colorScheme, width, rules) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const [hash, heading] of Object.entries(VIEWS)) {
        await goTo(hash, heading);
        expect([hash, await axeViolations(page, rules), await widthOverflow()]).toEqual([hash, [], 0]);
      }
    },
  );

  it("stays signed in when it is opened again, and signs out for good", async () => {
    await goTo("#/board", VIEWS["#/board"]);
    await page.reload();
    await page.getByText(/^3\sиз\s3$/).waitFor();
    await page.getByRole("button", { name: "Выйти" }).click();
    await page.getByLabel("Код из письма").waitFor();
    await page.reload();
    await page.getByLabel("Код из письма").waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it("shows the region figures of all districts and nothing else, light on a phone and dark, and gives them as a file", async () => {
    const [district] = await context.db<{ id: string }>("districts");
    const { code } = await invite(context, { districtId: district?.id ?? "", role: "region", schoolId: null });
    await page.getByLabel("Код из письма").fill(code);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Районы · 2022/ }).waitFor();
    await row("Майминский район")
      .first()
      .getByText(/^3\sиз\s3$/)
      .waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 800 });
    expect([await axeViolations(page, ["color-contrast"]), await widthOverflow()]).toEqual([[], 0]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Скачать .csv" }).click();
    expect(await readFile(await (await saved).path(), "utf8")).toContain('"Майминский район";"3";"3"');
  });

  it("breaks no policy of the server's", () => {
    expect(desk.complaints).toEqual([]);
  });
});
