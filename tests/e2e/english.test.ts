import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { createApp } from "../../server/app.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Grid } from "../../shared/grid/grid.js";
import { LANGUAGE_NAMES } from "../../shared/messages/locale.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { ExcelHost } from "../excel-host/excel-host.js";
import { openPane } from "../excel-host/open-pane.js";
import { type HttpsServer, serveHttps } from "../excel-host/serve-https.js";
import { workbookFromGrids } from "../excel-host/workbook-from-grids.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";
import { russianWordsOf, russianWordsOn } from "../support/russian-words.js";
import { axeViolations } from "./axe.js";

const SCHOOL = "Урлу-Аспакская ООШ";
const DISTRICT = "Майминский район";
const DIRTY = "samples/s8-dirty.xlsx";
const NARROW = { width: 320, height: 760 };

/** A step of the story opens files, draws views and asks axe-core: seconds on a slow machine. */
jest.setTimeout(120_000);

/** Pages of a reader of English over the real server; the workbook, its people and the dictionary stay Russian. */
describeWithChromium("in English", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: HttpsServer;
  let districtId: string;
  let schoolId: string;
  let grids: readonly Grid[];
  let data: ReadonlySet<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-english-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }));
    districtId = (await foundDistrict(context, { name: DISTRICT, schoolYear: "2022-2023", dueDate: "2023-06-15" })).id;
    schoolId = (await foundSchool(context, districtId, { name: SCHOOL, spellings: [] })).id;
    server = await serveHttps(createApp(context));
    browser = await launchChromium();
    const read = await readWorkbook(new Uint8Array(await readFile(DIRTY)));
    if (!read.ok) throw new Error(read.problem.message);
    grids = read.grids;
    data = dataWords(grids);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

  async function openEnglish(path: string): Promise<Page> {
    const options = { locale: "en-GB", viewport: NARROW, ignoreHTTPSErrors: true, reducedMotion: "reduce" } as const;
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${server.origin}${path}`);
    return page;
  }

  /** Everything but data is English, and nothing is cut off at the side. */
  async function expectEnglish(page: Page | Frame): Promise<void> {
    expect(await russianWordsOn(page, data)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  it("the pane speaks the host's language on every view, and Russian when asked", async () => {
    const host = new ExcelHost(workbookFromGrids("register.xlsx", grids), { language: "en-US" });
    const pane = await openPane(browser, host, { origin: server.origin });
    const { frame, page } = pane;
    page.setDefaultTimeout(20_000);
    const button = (name: string | RegExp) => frame.getByRole("button", { name });
    const back = () => button("Back").click();
    await button("Sign in to send").click();
    await expectEnglish(frame);
    await frame.getByLabel("Code from the district’s letter").fill("0000-0000-0000");
    await button("Sign in").click();
    await frame.getByText("There is no such code.").waitFor();
    const { code } = await invite(context, { districtId, role: "curator", schoolId });
    await frame.getByLabel("Code from the district’s letter").fill(code);
    await button("Sign in").click();
    await frame.getByRole("heading", { name: SCHOOL }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("en");
    await expectEnglish(frame);
    await pane.pressRibbon("estafeta.check");
    await frame.getByRole("heading", { name: "Check" }).waitFor();
    await expectEnglish(frame);
    await back();
    await button(/^Fix\s7$/).click();
    await expectEnglish(frame);
    await back();
    for (const step of ["Sheet", "Fill in"]) {
      await frame.locator(".step-button", { hasText: step }).click();
      await frame.getByRole("heading", { level: 1 }).waitFor();
      await expectEnglish(frame);
      await back();
    }
    await button(/^Send to the district/).click();
    await frame.getByRole("heading", { name: "What leaves the workbook" }).waitFor();
    await expectEnglish(frame);
    await button(/^Send to the district/).click();
    await frame.getByRole("heading", { name: /^Receipt/ }).waitFor();
    await expectEnglish(frame);
    await back();
    await button("More actions").click();
    await expectEnglish(frame);
    await frame.getByRole("menuitem", { name: LANGUAGE_NAMES.ru }).click();
    await button("Другие действия").waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("ru");
    expect(await frame.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Другие действия");
    expect(await frame.getByRole("main").innerText()).toMatch(/не уйдут/);
    // What the looking is worth: it sees the Russian of a Russian pane.
    expect(await russianWordsOn(frame, data)).toContain("столбцов");
    await page.context().close();
  });

  it("the browser door speaks the browser's language, and keeps the one that was chosen", async () => {
    const page = await openEnglish("/");
    await page.getByText("Drop a file with a register here").waitFor();
    await expectEnglish(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator("input[type=file]").setInputFiles(DIRTY);
    await page.getByText(/rows are not sent/).waitFor();
    await expectEnglish(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: LANGUAGE_NAMES.ru }).click();
    await page.getByText(/строк не уйдут/).waitFor();
    await page.reload();
    await page.getByText("Перетащите сюда файл с реестром").waitFor();
    await page.context().close();
  });

  it("the desk speaks the browser's language, and keeps the one that was chosen", async () => {
    const page = await openEnglish("/desk");
    await page.getByLabel("Code from the letter").waitFor();
    await expectEnglish(page);
    const { code } = await invite(context, { districtId, role: "coordinator", schoolId: null });
    await page.getByLabel("Code from the letter").fill(code);
    await page.keyboard.press("Enter");
    await page.getByText(/^schools? ha\S+ sent a register/).waitFor();
    await expectEnglish(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: LANGUAGE_NAMES.ru }).click();
    await page.getByText(/^школ\S* отправил\S+ реестр/).waitFor();
    await page.reload();
    await page.getByText(/^школ\S* отправил\S+ реестр/).waitFor();
    await page.context().close();
  });
});

/** The words of the workbook, of the district and of its dictionary, and the name of the other language. */
function dataWords(grids: readonly Grid[]): ReadonlySet<string> {
  const { forms, roleModels, kinds } = defaultDictionary;
  const cells = grids.flatMap(({ name, values }) => [
    name,
    ...values.flat().map((value) => (typeof value === "string" ? value : "")),
  ]);
  const names = [...forms, ...roleModels, ...kinds].map(({ name }) => name);
  return new Set(russianWordsOf([...cells, ...names, SCHOOL, DISTRICT, LANGUAGE_NAMES.ru].join(" ")));
}
