import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { apiClient } from "../../../server/cli/api-client.js";
import type { RunningServer } from "../../../server/serve.js";
import type { OutgoingPair } from "../../../shared/sync/types.js";
import { axeViolations } from "../../e2e/axe.js";
import { aPair, anId, somePairFields } from "../../support/build-pairs.js";
import { describeWithChromium } from "../../support/chromium.js";
import { aKey, aPush } from "../../support/pushes.js";
import { registerWorkbook } from "../../support/register-workbook.js";
import { type RunningDesk, runDesk } from "./running-desk.js";

const SCHOOLS = 40;
const PAIRS_OF_BOOK = 3;
const schoolName = (number: number): string => `СОШ № ${number}`;

/** A coordinator's whole year, from an empty database to the merged workbook: one story, on the server's own desk. */
describeWithChromium("a district's year on the desk", () => {
  let desk: RunningDesk;
  let server: RunningServer;
  let page: Page;
  const codes = new Map<string, string>();

  beforeAll(async () => {
    desk = await runDesk();
    ({ server, page } = desk);
    await desk.enter();
  });

  afterAll(() => desk.close());

  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  const sent = (schools: number) => page.getByText(new RegExp(`^${schools}\\sиз\\s${SCHOOLS}$`)).waitFor();

  async function goTo(hash: string, heading: string | RegExp): Promise<void> {
    await page.evaluate((address) => (window.location.hash = address), hash);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }

  /** What a curator sends with the code of the school's letter; each call is another laptop's sign-in. */
  async function laptop(school: string) {
    const { token } = await apiClient({ server: server.url }).signIn(codes.get(school) ?? "");
    const client = apiClient({ server: server.url, token });
    return { send: (key: number, pairs: OutgoingPair[]) => client.push(aPush({ key: aKey(key), pairs })), token };
  }
  let first: Awaited<ReturnType<typeof laptop>>;

  it("begins with an empty board, which leads to the schools", async () => {
    await page.locator(".empty").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.locator(".empty").getByRole("link", { name: "Школы и письма" }).click();
    await page.getByRole("heading", { level: 1, name: "Школы и письма" }).waitFor();
  });

  it("makes forty schools of a pasted list, and forty letters with a code and a QR code each", async () => {
    const names = Array.from({ length: SCHOOLS }, (_school, index) => schoolName(index + 1));
    await page.getByLabel("Названия школ").fill(names.map((name, index) => `${index + 1}. ${name}`).join("\n"));
    await press(/Добавить 40\sшкол/);
    await press(/^Письма для всех 40\sшкол/);
    const letters = page.locator(".letter");
    await letters.nth(SCHOOLS - 1).waitFor();
    const shown = await letters.evaluateAll((found) =>
      found.map((letter) => ({
        school: letter.querySelector("h2")?.textContent ?? "",
        code: letter.querySelector(".code")?.textContent ?? "",
        hasQr: letter.querySelector("svg[role=img]") !== null,
      })),
    );
    expect(new Set(shown.map(({ school }) => school))).toEqual(new Set(names));
    expect(new Set(shown.map(({ code }) => code)).size).toBe(SCHOOLS);
    expect(shown.every(({ hasQr }) => hasQr)).toBe(true);
    for (const { school, code } of shown) codes.set(school, code);
  });

  it("shows registers as they arrive, while somebody watches", async () => {
    await goTo("#/board", /^Майминский район/);
    await sent(0);
    first = await laptop(schoolName(1));
    const answer = await first.send(1, [aPair({ id: anId(1), fields: somePairFields({ order: "Приказ № 5" }) })]);
    expect(answer.receipt.counts).toMatchObject({ created: 1 });
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await sent(1);
    const second = await laptop(schoolName(2));
    await second.send(2, [aPair({ id: anId(2), fields: somePairFields({ menteeName: "Орлов Лев Ильич" }) })]);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await sent(2);
  });

  it("sends a register back with a comment, and the school's next push answers it", async () => {
    await page.getByRole("link", { name: `Вернуть с пояснением: ${schoolName(1)}`, exact: true }).click();
    await page.getByRole("textbox", { name: "Что исправить" }).fill("Нет даты окончания");
    await press("Отправить школе");
    await page.getByText("Возвращено. Куратор увидит").waitFor();
    const fields = somePairFields({ order: "Приказ № 7", endDate: "2023-05-31" });
    await first.send(3, [aPair({ id: anId(1), baseVersion: 1, fields })]);
  });

  it("decides a disagreement of two laptops by the keyboard", async () => {
    const fields = somePairFields({ order: "Приказ № 8", endDate: "2023-05-31" });
    const answer = await first.send(4, [aPair({ id: anId(1), baseVersion: 1, fields })]);
    expect(answer.receipt.counts).toMatchObject({ conflict: 1 });
    await goTo("#/conflicts", "Разногласия");
    await page.locator(".conflict").first().focus();
    await page.keyboard.press("2");
    await press(/^Сохранить · 1\sрешение$/);
    await page.getByText("Решать нечего").waitFor();
  });

  it("merges a mentor of two schools by the keyboard", async () => {
    await goTo("#/persons", "Люди");
    const card = page.getByRole("article", { name: /^Дёмина Ирина Олеговна и Дёмина Ирина Олеговна/ });
    await card.focus();
    await page.keyboard.press("1");
    await page.getByText(/^Записано: один человек – Дёмина/).waitFor();
    const load = page.locator(".loads > li", { hasText: "Дёмина Ирина Олеговна" });
    expect(await load.getByRole("listitem").allInnerTexts()).toEqual([`${schoolName(1)} – 1`, `${schoolName(2)} – 1`]);
  });

  it("takes in forty dropped workbooks after a dry run that says what each would change", async () => {
    const books = Array.from({ length: SCHOOLS }, async (_book, index) => ({
      name: `Реестр ${index + 1}.xlsx`,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(await registerWorkbook(PAIRS_OF_BOOK, index * PAIRS_OF_BOOK, index + 1)),
    }));
    await goTo("#/imports", "Загрузка книг");
    await page.locator("input[type=file]").setInputFiles(await Promise.all(books));
    await page.getByRole("heading", { name: "Что изменится" }).waitFor();
    const rows = page.locator("tbody tr", { hasText: /Реестр \d+\.xlsx/ });
    const created = await rows.evaluateAll((found) => found.map((row) => row.querySelector("td.number")?.textContent));
    expect(created).toEqual(Array.from({ length: SCHOOLS }, () => String(PAIRS_OF_BOOK)));
    const pairs = SCHOOLS * PAIRS_OF_BOOK;
    await press(new RegExp(`^Внести · ${pairs}\\s`));
    await page.getByText(new RegExp(`^Внесено: ${pairs}\\sновых пар`)).waitFor();
    await goTo("#/board", /^Майминский район/);
    await sent(SCHOOLS);
  });

  it("closes the year: a late register is refused with a reason", async () => {
    await goTo("#/settings", "Настройки района");
    await press("Закрыть сбор");
    await page.getByText("Сбор закрыт. Его можно открыть снова.").waitFor();
    await expect(first.send(9, [aPair({ id: anId(9) })])).rejects.toThrow("закрыт");
  });

  it("gives the merged workbook, with every pair that was sent, decided and imported, and each once", async () => {
    await goTo("#/board", /^Майминский район/);
    const saved = page.waitForEvent("download");
    await press(/Скачать сводный реестр/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await (await saved).path())) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet("Реестр пар");
    const rows = (sheet?.getSheetValues() ?? []).slice(1) as (string | null)[][];
    const [headings = [], ...pairs] = rows;
    const column = (heading: RegExp) => {
      const at = headings.findIndex((text) => heading.test(text ?? ""));
      return pairs.map((pair) => pair[at] ?? null);
    };
    expect(pairs).toHaveLength(2 + SCHOOLS * PAIRS_OF_BOOK);
    expect(new Set(column(/^Школа/)).size).toBe(SCHOOLS);
    expect(column(/ФИО наставника|^Наставник/).filter((name) => name === "Дёмина Ирина Олеговна")).toHaveLength(2);
    expect(column(/риказ/).filter((order) => order?.startsWith("Приказ №"))).toEqual(["Приказ № 8"]);
    expect(desk.complaints).toEqual([]);
  });
});
