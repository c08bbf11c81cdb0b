import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { type RunningServer, serve } from "../../server/serve.js";
import { activePairsOfDistrict } from "../../server/store/pairs.js";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { KEY_COLUMN_HEADING } from "../../shared/workbook/memory.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";
import { smallWorkbook } from "../support/small-workbook.js";
import { axeViolations } from "./axe.js";

const SCHOOL = "Урлу-Аспакская ООШ";
const DIRTY = "samples/s8-dirty.xlsx";

/** A step of the story opens files, draws views and asks axe-core: seconds on a slow machine. */
jest.setTimeout(60_000);

/** The built pane in a browser without Excel, against the real server. The steps are one story, in their order. */
describeWithChromium("the browser door", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: RunningServer;
  let door: BrowserContext;
  let page: Page;
  let districtId: string;
  let schoolId: string;
  let corrected: Uint8Array;
  const complaints: string[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-door-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent", PORT: "0" }));
    const founded = { name: "Майминский район", schoolYear: "2022-2023", dueDate: "2023-06-15" };
    districtId = (await foundDistrict(context, founded)).id;
    schoolId = (await foundSchool(context, districtId, { name: SCHOOL, spellings: [] })).id;
    server = await serve(context, 0);
    browser = await launchChromium();
    door = await newDoor("light");
    page = await openDoor(door);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

  async function newDoor(colorScheme: "light" | "dark"): Promise<BrowserContext> {
    return browser.newContext({
      colorScheme,
      locale: "ru-RU",
      viewport: { width: 1100, height: 760 },
      reducedMotion: "reduce",
    });
  }

  async function openDoor(from: BrowserContext): Promise<Page> {
    const opened = await from.newPage();
    opened.setDefaultTimeout(8000);
    opened.on("pageerror", (error) => complaints.push(error.message));
    opened.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
    opened.on("request", (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(server.url)) strangers.push(url);
    });
    await opened.goto(server.url);
    return opened;
  }

  const newCode = async (): Promise<string> => (await invite(context, { districtId, role: "curator", schoolId })).code;
  const button = (name: string | RegExp, on = page) => on.getByRole("button", { name });
  const home = (on = page) => on.getByRole("button", { name: "Назад" }).click();
  const step = (name: string, on = page) => on.locator(".step-button", { hasText: name }).click();

  async function choose(file: string, on = page): Promise<void> {
    await on.locator("input[type=file]").setInputFiles(file);
  }

  async function signIn(on: Page, code: string): Promise<void> {
    await button("Войти", on).click();
    await on.getByLabel("Код из письма района").fill(code);
    await button("Войти", on).click();
  }

  async function expectAccessible(on = page): Promise<void> {
    expect(await axeViolations(on)).toEqual([]);
  }

  it("begins with one thing to do", async () => {
    await page.getByText("Перетащите сюда файл с реестром").waitFor();
    await expectAccessible();
  });

  it("refuses a wrong code in the server's words, and takes a good one with spaces and small letters", async () => {
    await signIn(page, "0000-0000-0000");
    await page.getByText("Такого кода нет").waitFor();
    await expectAccessible();
    await page.getByLabel("Код из письма района").fill((await newCode()).replaceAll("-", "  ").toLowerCase());
    await button("Войти").click();
    await page.getByText(`Вы вошли: ${SCHOOL}.`).waitFor();
  });

  it("says what is wrong with a file that is no workbook, and with one that has no register", async () => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "письмо.xlsx", mimeType: "", buffer: Buffer.from("Коллеги") });
    await page.getByRole("alert").waitFor();
    await expectAccessible();
    const plain = smallWorkbook({ worksheets: ['<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'] });
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "план.xlsx", mimeType: "", buffer: Buffer.from(plain) });
    await page.getByText("Реестра пар здесь не видно").waitFor();
    await expectAccessible();
    await button("Открыть другой файл").click();
  });

  it("opens a dropped register and shows the whole state in one look", async () => {
    await drop(page, DIRTY);
    await page.getByRole("heading", { name: SCHOOL }).waitFor();
    const text = (await page.getByRole("main").innerText()).replaceAll("\u00a0", " ");
    expect(text).toContain("срок был 15.06.2023");
    expect(text).toContain("22 пары");
    expect(text).toContain("9 строк не уйдут");
    expect(text).toContain("7 мелочей можно исправить сразу");
    await expectAccessible();
  });

  it("shows where a finding stands, on the sheet beside it", async () => {
    await step("Проверка");
    await page.locator(".finding-jump", { hasText: "Окончание" }).click();
    await page.locator(".sheet-cell-here").waitFor();
    expect(await page.locator(".sheet-cell-here .sheet-text").innerText()).toBe("01.09.2022");
    await button(/Следующая ошибка/).click();
    expect(await page.locator(".sheet-cell-here").innerText()).toContain("сентябрь");
    await expectAccessible();
  });

  it("leaves only errors when asked", async () => {
    await page.getByRole("checkbox", { name: "Только ошибки" }).click();
    expect(await page.locator(".group .sign-warning, .group .sign-hint").count()).toBe(0);
    await page.getByRole("checkbox", { name: "Только ошибки" }).click();
    await home();
  });

  it("takes a corrected column and remembers it", async () => {
    await step("Лист");
    await button(/Изменить столбец E/).click();
    await page.getByRole("combobox").click();
    await page.getByRole("combobox").fill("примеч");
    await expectAccessible();
    await page.getByRole("option", { name: "Не читать этот столбец" }).click();
    await page.getByText("вы выбрали сами").or(page.getByText("Не читаем")).first().waitFor();
    await button(/Изменить столбец E/).click();
    await page.getByRole("combobox").click();
    await page.getByRole("combobox").fill("класс настав");
    await page.getByRole("option", { name: "Класс наставляемого" }).click();
    await page.getByText("вы выбрали сами").waitFor();
    await home();
  });

  it("shows fixes before it writes them, and takes them back in one step", async () => {
    await button(/^Исправить\s7$/).click();
    await page.getByText("Вот что изменится в книге").waitFor();
    await expectAccessible();
    await button(/Записать 7/).click();
    await page.getByText(/Исправлено: 7/).waitFor();
    await button("Вернуть как было").click();
    await page.getByText(/7\sмелочей можно исправить сразу/).waitFor();
    await button(/^Исправить\s7$/).click();
    await button(/Записать 7/).click();
    await page.getByText(/7\sисправлений не скачано/).waitFor();
  });

  it("fills in what the workbook itself tells", async () => {
    await step("Заполнение");
    await expectAccessible();
    await button("Заполнить", page).first().click();
    await page.getByText("Заполнять нечего").waitFor();
    await home();
    await page.getByText(/8\sстрок не уйдут/).waitFor();
  });

  it("shows the very rows before they leave for the first time: a pupil by surname and initial", async () => {
    await button(/Отправить в район/).click();
    await page.getByRole("heading", { name: "Что уйдёт из книги" }).waitFor();
    const leaving = await page.locator(".leaving-list").innerText();
    expect(leaving).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\. → \p{Lu}\p{Ll}+ \p{Lu}\.$/mu);
    expect(leaving).not.toContain("Примечание");
    expect(await page.locator(".staying").innerText()).toContain("Примечание");
    await expectAccessible();
  });

  it("waits in the workbook while there is no network, and says so", async () => {
    await door.setOffline(true);
    await button(/Отправить в район/).click();
    await page.getByRole("alert").getByText("Нет связи с районом").waitFor();
    await home();
    await page.getByText(/14\sпар ждут в книге/).waitFor();
    await expectAccessible();
  });

  it("sends by itself once the network is back, and gives a receipt with what was held back and why", async () => {
    await door.setOffline(false);
    await page.getByRole("heading", { name: /Квитанция/ }).waitFor();
    const receipt = await page.getByRole("main").innerText();
    expect(receipt).toMatch(/Район принял 14\sпар/);
    expect(receipt).toContain("Не указан наставник");
    expect(await page.locator(".receipt .finding").count()).toBe(8);
    await expectAccessible();
    expect(await activePairsOfDistrict(context.reports, districtId, "2022-2023")).toHaveLength(14);
  });

  it("has nothing more to send, and the outbox is empty", async () => {
    await home();
    await page.getByText(/Всё уже в районе: 14\sпар/).waitFor();
    expect(await page.getByText("ждут в книге").count()).toBe(0);
  });

  it("gives back a corrected copy with keys and memory; the original stays as it is", async () => {
    const original = await readFile(DIRTY);
    const waiting = page.waitForEvent("download");
    await button("Скачать исправленную копию").click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("s8-dirty (исправлен).xlsx");
    corrected = await readFile(await download.path());
    const read = await readWorkbook(corrected);
    if (!read.ok) throw new Error(read.problem.message);
    const [grid] = read.grids;
    expect(grid?.values[8]?.[8]).toBe(44805);
    expect(grid?.values[1]).toContain(KEY_COLUMN_HEADING);
    expect(grid?.hiddenColumns.has(grid.values[1]?.indexOf(KEY_COLUMN_HEADING) ?? -1)).toBe(true);
    const memory = await readMemory(corrected);
    expect(Object.keys(memory?.base ?? {})).toHaveLength(14);
    expect(memory?.approved).toBe(true);
    expect(await readFile(DIRTY)).toEqual(original);
  });

  it("knows the copy again: the column is remembered, and nothing is new", async () => {
    await button("Другие действия").click();
    await page.getByRole("menuitem", { name: "Открыть другой файл" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "s8-dirty (исправлен).xlsx", mimeType: "", buffer: Buffer.from(corrected) });
    await page.getByText(/Всё уже в районе: 14\sпар/).waitFor();
    await step("Лист");
    await page.getByText("вы выбрали сами").waitFor();
  });

  it("works in the dark, and without a sign-in as far as it can", async () => {
    const dark = await newDoor("dark");
    const other = await openDoor(dark);
    await expectAccessible(other);
    await choose(DIRTY, other);
    await button("Войти, чтобы отправить", other).waitFor();
    await expectAccessible(other);
    await step("Проверка", other);
    await expectAccessible(other);
    await home(other);
    await step("Лист", other);
    await expectAccessible(other);
    await dark.close();
  });

  it("asks nobody but its own server, and complains of nothing", () => {
    expect(strangers).toEqual([]);
    expect(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|status of 401/.test(line))).toEqual([]);
  });
});

/** A file let fall on the page, as from a folder's window. */
async function drop(page: Page, file: string): Promise<void> {
  const bytes = [...(await readFile(file))];
  const transfer = await page.evaluateHandle((data) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(data)], "s8-dirty.xlsx"));
    return files;
  }, bytes);
  await page.dispatchEvent(".drop-page", "drop", { dataTransfer: transfer });
}
