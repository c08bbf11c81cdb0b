import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { ViewName } from "../../addin/state/pane-state.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { exchangeCode } from "../../server/auth/session.js";
import { returnToSchool } from "../../server/collection/returns.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { type RunningServer, serve } from "../../server/serve.js";
import { activePairsOfDistrict } from "../../server/store/pairs.js";
import { editPairs } from "../../server/sync/edit-pairs.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";
import { axeViolations } from "./axe.js";
import { pressByKeyboard, tabTo } from "./keyboard.js";

const YEAR = "2022-2023";
const DIRTY = "samples/s8-dirty.xlsx";
const OTHER = "samples/s1-flat.xlsx";
const NARROW = { width: 320, height: 760 };

/** Every view of the pane, over the real server and as narrow as a pane can be. The steps are one story, in their order. */
describeWithChromium("a narrow pane", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: RunningServer;
  let page: Page;
  let districtId: string;
  let schoolId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-views-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent", PORT: "0" }));
    districtId = (await foundDistrict(context, { name: "Район", schoolYear: YEAR, dueDate: "2023-06-15" })).id;
    schoolId = (await foundSchool(context, districtId, { name: "Урлу-Аспакская ООШ", spellings: [] })).id;
    server = await serve(context, 0);
    browser = await launchChromium();
    page = await browser.newPage({ locale: "ru-RU", viewport: NARROW, reducedMotion: "reduce" });
    page.setDefaultTimeout(20_000);
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

  const code = async (role: "curator" | "coordinator"): Promise<string> =>
    (await invite(context, { districtId, role, schoolId: role === "curator" ? schoolId : null })).code;
  const press = (name: RegExp) => pressByKeyboard(page, name);
  const click = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  const back = () => page.getByRole("button", { name: "Назад" }).click();
  const choose = async (entry: string): Promise<void> => {
    await click("Другие действия");
    await page.getByRole("menuitem", { name: entry }).click();
  };
  const open = (file: string) => page.locator("input[type=file]").setInputFiles(file);

  /** The focus is where a person begins to read, so that a screen reader says where one is. */
  const atHeading = async (name: RegExp | string): Promise<void> => {
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  };

  /** Nothing that axe-core finds, in light and dark, and nothing beyond the edge. */
  async function look(view: string): Promise<void> {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(colorScheme === "dark" ? ".app-dark" : ".app:not(.app-dark)").waitFor();
      expect([view, colorScheme, await axeViolations(page)]).toEqual([view, colorScheme, []]);
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([view, Math.max(0, beyond)]).toEqual([view, 0]);
  }

  it("is worked by keyboard alone, from the code to the receipt", async () => {
    await press(/^Войти$/);
    await atHeading("Вход");
    await tabTo(page, /^Код из письма района/);
    await page.keyboard.type(await code("curator"));
    await page.keyboard.press("Enter");
    await page.getByText(/^Вы вошли/).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await press(/^Выбрать файл/);
    await (await chooser).setFiles(DIRTY);
    await atHeading("Урлу-Аспакская ООШ");
    await press(/Проверка/);
    await atHeading("Проверка");
    await press(/^Назад$/);
    await atHeading("Урлу-Аспакская ООШ");
    await press(/^Исправить\s7$/);
    await page.getByText("Вот что изменится в книге").waitFor();
    await press(/^Записать\s7/);
    await page.getByText(/^Исправлено: 7/).waitFor();
    await press(/^Отправить в район/);
    await atHeading("Что уйдёт из книги");
    await press(/^Отправить в район/);
    await atHeading(/^Квитанция/);
  });

  /** One field in conflict, one changed in the district, one row and the whole school sent back. */
  async function answerOfDistrict(): Promise<void> {
    const { session } = await exchangeCode(context, await code("coordinator"), "bearer");
    const [first, second] = await activePairsOfDistrict(context.reports, districtId, YEAR);
    if (!first || !second) throw new Error("nothing has been sent");
    const edit = (id: string, mentorPosition: string) => ({
      id,
      baseVersion: 1,
      fields: { mentorPosition },
      erased: [],
    });
    await editPairs(context, session, { edits: [edit(first.id, "завуч"), edit(second.id, "методист")] });
    await editPairs(context, session, { edits: [edit(first.id, "директор")] });
    for (const pairId of [null, second.id]) {
      await returnToSchool(context, session, { id: randomUUID(), schoolId, pairId, comment: "Проверьте должность." });
    }
  }

  /** From home into each view; the type holds that none is left out. */
  const visits: Readonly<Record<Exclude<ViewName, "home">, () => Promise<void>>> = {
    check: () => click("Проверка"),
    fixes: () => click(/^Исправить\s/),
    columns: () => choose("Столбцы"),
    fill: () => click(/Заполнение/),
    leaving: () => click("Что уйдёт из книги"),
    district: () => click(/разноглас/),
    returned: () => click(/вернул/),
    noPairs: () => choose("В школе пар нет"),
    receipts: () => choose("Квитанции"),
    newRegister: () => choose("Новый реестр"),
    settings: () => choose("Настройки"),
    gone: async () => {
      await choose("Открыть другой файл");
      await open(OTHER);
      await click(/нет в книге/);
    },
    receipt: async () => {
      await click(/^Отправить в район/);
      await page.getByRole("heading", { name: "Что уйдёт из книги" }).waitFor();
      await click(/^Отправить в район/);
      await page.getByRole("heading", { name: /^Квитанция/ }).waitFor();
    },
    signIn: async () => {
      await choose("Выйти на этом компьютере");
      await click("Войти, чтобы отправить");
    },
  };

  it("shows nothing that axe-core finds on any view, in light and dark, and cuts nothing off", async () => {
    await answerOfDistrict();
    await page.reload();
    await page.getByText(/^Вы вошли/).waitFor();
    await look("landing");
    await open(DIRTY);
    await atHeading("Урлу-Аспакская ООШ");
    await look("home");
    for (const [view, visit] of Object.entries(visits)) {
      await visit();
      await page.getByRole("button", { name: "Назад" }).waitFor();
      await atHeading(/./);
      await look(view);
      await back();
    }
  });
});
