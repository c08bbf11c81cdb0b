import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Me } from "../../../shared/api/sign-in.js";
import { axeViolations } from "../../e2e/axe.js";
import { describeWithChromium, launchChromium } from "../../support/chromium.js";
import { CODE, type DeskServer, startDeskServer } from "./desk-server.js";
import { fixtureSummary } from "./fixture-summary.js";

const COORDINATOR: Me = {
  role: "coordinator",
  district: { id: "d", name: "Майминский район", schoolYear: "2022-2023", dueDate: null, closed: false },
  school: null,
  policy: null,
};
const PHONE = { width: 360, height: 740 };
const SUMMARY_CALL = "GET /api/v1/district/summary";

describeWithChromium("the desk, in a browser", () => {
  let browser: Browser;
  let desk: DeskServer;
  let page: Page;
  /** What the page complains of: violations of its policy are among it. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    desk = await startDeskServer(COORDINATOR, fixtureSummary(new Date()));
  });
  afterEach(async () => {
    await page.context().close();
    await desk.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: "ru-RU", ...options });
    page = await context.newPage();
    complaints = [];
    page.on("console", (line) => {
      // Chromium itself reports the 401 by which the page learns that nobody is signed in.
      if (line.type() === "error" && !line.text().startsWith("Failed to load resource")) complaints.push(line.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${desk.address}/desk`);
  }

  async function openBoard(options: BrowserContextOptions = {}): Promise<void> {
    await open(options);
    await page.getByLabel("Код из письма").fill(CODE);
    await page.keyboard.press("Enter");
    await page.getByText("школ отправили реестр").waitFor();
  }

  const schoolNames = (): Promise<string[]> => page.locator("tbody tr:not(.whole) th").allInnerTexts();

  it("keeps a person whose code is refused at the box, with the server's own sentence", async () => {
    await open();
    await page.getByLabel("Код из письма").fill("НЕ-ТОТ");
    await page.keyboard.press("Enter");
    await page.getByText("Такого кода нет. Проверьте, всё ли скопировано.").waitFor();
    expect(await page.getByLabel("Код из письма").inputValue()).toBe("НЕ-ТОТ");
  });

  it("says what to do when the box is empty, and asks the server nothing", async () => {
    await open();
    await page.getByRole("button", { name: "Войти" }).click();
    await page.getByText("Впишите код из письма.").waitFor();
    expect(desk.calls.filter((call) => call.startsWith("POST"))).toEqual([]);
  });

  it("shows the schools worst first: silent, in conflict, refused rows, doubts, done", async () => {
    await openBoard();
    const ids = ["Соузгинская", "Лицей № 6", "Берёзовская", "Манжерокская", "Подгорновская", "Чемальская"];
    const names = await schoolNames();
    expect(names).toHaveLength(ids.length);
    ids.forEach((id, index) => expect(names[index]).toContain(id));
  });

  it("shows a cell for each of the six forms, an empty one as a nought, and the rarer forms together", async () => {
    await openBoard();
    const row = page.locator("tbody tr", { hasText: "Берёзовская" });
    expect(await row.locator(".form-cell").allInnerTexts()).toEqual(["10", "0", "0", "2", "0", "0", "1"]);
    expect(await row.locator(".form-empty").count()).toBe(4);
    expect(await page.locator("tr.whole .form-cell").allInnerTexts()).toEqual(["24", "12", "0", "2", "0", "2", "1"]);
  });

  it("says how many days a school has been silent, and names the federal forms that nobody has", async () => {
    await openBoard();
    await page.locator("tbody tr", { hasText: "Берёзовская" }).getByText("12\u00a0дней назад").waitFor();
    await page.locator("tbody tr", { hasText: "Соузгинская" }).getByText("ещё не отправляла").waitFor();
    const neglected = page.locator(".figure", { hasText: "формы без единой пары" });
    expect(await neglected.innerText()).toContain("студент\u00a0– ученик, работодатель\u00a0– студент");
  });

  it("narrows the board by a chip, by words without «ё» and quotes, and leads back from nothing", async () => {
    await openBoard();
    await page.getByRole("button", { name: /^сдали\s2$/ }).click();
    expect(await schoolNames()).toEqual(["МБОУ «Подгорновская СОШ»", "МБОУ «Чемальская СОШ»"]);
    await page.getByRole("button", { name: /^все\s6$/ }).click();
    await page.getByRole("searchbox").fill("степанова березовская");
    expect(await schoolNames()).toHaveLength(1);
    await page.getByRole("searchbox").fill("лицей 7");
    await page.getByText("Нет таких школ").waitFor();
    await page.getByRole("button", { name: "Показать все школы" }).click();
    expect(await schoolNames()).toHaveLength(6);
  });

  it("has an address for each view: the tab is named, the heading takes the focus, Back leads back", async () => {
    await openBoard();
    expect(await page.title()).toBe("Майминский район · 2022\u2060–\u20602023 – Эстафета");
    await page.evaluate(() => (window.location.hash = "#/nowhere/%"));
    await page.getByRole("heading", { name: "Такой страницы нет" }).waitFor();
    expect(await page.title()).toBe("Такой страницы нет – Эстафета");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("школ отправили реестр").waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Такой страницы нет" }).waitFor();
  });

  it("is worked by the keyboard alone", async () => {
    await openBoard();
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await schoolNames()).toEqual(["МБОУ «Соузгинская СОШ»"]);
    expect(await page.getByRole("button", { name: /^молчат/ }).getAttribute("aria-pressed")).toBe("true");
  });

  it("gives the merged workbook as a file with the year in its name", async () => {
    await openBoard();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /Скачать сводный реестр · 41\sпара/ }).click();
    expect((await saved).suggestedFilename()).toBe("Сводный реестр 2022-2023.xlsx");
    expect(desk.calls).toContain("GET /api/v1/district/merged-workbook?schoolYear=2022-2023");
    await page.getByText(/^Сводный реестр скачан в \d\d:\d\d\.$/).waitFor();
  });

  it("asks again after half a minute, and when its window gets the focus", async () => {
    await open();
    await page.clock.install();
    await page.getByLabel("Код из письма").fill(CODE);
    await page.keyboard.press("Enter");
    await page.getByText("школ отправили реестр").waitFor();
    const asked = () => desk.calls.filter((call) => call === SUMMARY_CALL).length;
    const before = asked();
    desk.summary = { ...desk.summary, totals: { ...desk.summary.totals, pairs: 77 } };
    await page.clock.fastForward(30_000);
    await page.getByText(/· 77\sпар$/).waitFor();
    expect(asked()).toBe(before + 1);
    desk.summary = { ...desk.summary, totals: { ...desk.summary.totals, pairs: 80 } };
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText(/· 80\sпар$/).waitFor();
  });

  it("keeps the board in sight when the server is gone, says so, and comes back", async () => {
    await openBoard();
    await page.context().setOffline(true);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText(/^Нет связи\. Показаны данные на \d\d:\d\d;/).waitFor();
    expect(await schoolNames()).toHaveLength(6);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText(/^Нет связи/).waitFor({ state: "detached" });
  });

  it("says in the server's words why it could not refresh", async () => {
    await openBoard();
    desk.failing = 503;
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText(/^Сводка не обновилась: Сервер занят\. Повторите через минуту\. Показаны данные на/).waitFor();
  });

  it("asks for a code again when the session has run out, and says why", async () => {
    await openBoard();
    desk.signedIn = false;
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByText("Сеанс закончился. Войдите с новым кодом.").waitFor();
  });

  it("knows its session when it is opened again, and ends it with the session's own token", async () => {
    await openBoard();
    await page.reload();
    await page.getByText("школ отправили реестр").waitFor();
    await page.getByRole("button", { name: "Выйти" }).click();
    await page.getByLabel("Код из письма").waitFor();
    expect(desk.signedIn).toBe(false);
  });

  it("leads a curator, whose page this is not, to the browser door", async () => {
    desk.me = { ...COORDINATOR, role: "curator" };
    await open();
    await page.getByLabel("Код из письма").fill(CODE);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("link", { name: "Открыть главную страницу" }).getAttribute("href")).toBe("/");
    expect(desk.calls).not.toContain(SUMMARY_CALL);
  });

  it.each([
    ["light, wide", {}],
    ["dark, wide", { colorScheme: "dark" }],
    ["light, on a phone", { viewport: PHONE }],
    ["dark, on a phone", { colorScheme: "dark", viewport: PHONE }],
  ] satisfies [string, BrowserContextOptions][])(
    "has no fault that axe finds, and breaks no policy: %s",
    async (_, options) => {
      await open(options);
      await page.getByLabel("Код из письма").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByLabel("Код из письма").fill(CODE);
      await page.keyboard.press("Enter");
      await page.getByText("школ отправили реестр").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it.each([
    ["on a phone", PHONE, "100%"],
    ["on a phone with type twice the size", PHONE, "200%"],
    ["on a laptop with type twice the size", { width: 1200, height: 900 }, "200%"],
  ])("does not scroll sideways %s", async (_, viewport, size) => {
    await openBoard({ viewport });
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
