import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { type RunningServer, serve } from "../../server/serve.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";

/** Our own two controls, as WAI-ARIA's authoring practices say («Menu Button», «Combobox»). One story, in its order. */
describeWithChromium("by keyboard", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: RunningServer;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-keys-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent", PORT: "0" }));
    server = await serve(context, 0);
    browser = await launchChromium();
    page = await browser.newPage({ locale: "ru-RU", viewport: { width: 360, height: 760 }, reducedMotion: "reduce" });
    await page.goto(server.url);
    await page.locator("input[type=file]").setInputFiles("samples/s1-flat.xlsx");
    await page.locator(".steps").waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  /** Playwright's keyboard has no Cyrillic keys. */
  const letter = async (key: string): Promise<string> => {
    await page.evaluate((one) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: one, bubbles: true, cancelable: true }),
      );
    }, key);
    return focused();
  };
  const press = async (...keys: string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return focused();
  };

  describe("the menu", () => {
    const button = (): Locator => page.getByRole("button", { name: "Другие действия" });

    it("opens at the arrow down with its first entry in focus, and says that it is a menu and open", async () => {
      await button().focus();
      expect(await button().getAttribute("aria-haspopup")).toBe("menu");
      expect(await button().getAttribute("aria-expanded")).toBe("false");
      await press("ArrowDown");
      await page.getByRole("menu", { name: "Другие действия" }).waitFor();
      expect(await button().getAttribute("aria-expanded")).toBe("true");
      expect(await button().getAttribute("aria-controls")).toBe(await page.getByRole("menu").getAttribute("id"));
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
      expect(await focused()).toBe("Открыть другой файл");
    });

    it("is walked by arrows round and round, by Home and End, and by the first letter of an entry", async () => {
      const entries = await page.getByRole("menuitem").allInnerTexts();
      expect(entries.length).toBeGreaterThan(3);
      expect(await press("ArrowDown")).toBe(entries[1]);
      expect(await press("ArrowUp", "ArrowUp")).toBe(entries.at(-1));
      expect(await press("ArrowDown")).toBe(entries[0]);
      expect(await press("End")).toBe(entries.at(-1));
      expect(await press("Home")).toBe(entries[0]);
      expect(await letter("н")).toBe(entries.find((entry) => entry.startsWith("Н")));
    });

    it("closes at Escape and gives the focus back; Enter chooses", async () => {
      expect(await press("Escape")).toBe("Другие действия");
      expect(await page.getByRole("menu").count()).toBe(0);
      await press("Enter");
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
      await letter("с");
      await press("Enter");
      await page.getByRole("heading", { level: 1, name: "Столбцы" }).waitFor();
    });
  });

  describe("the picker of a column's field", () => {
    const picker = (): Locator => page.getByRole("combobox").first();
    const activeOption = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute("aria-activedescendant");
        return id ? document.getElementById(id)?.textContent : undefined;
      });

    it("opens at the arrow down on the field that is chosen, and the focus stays in it", async () => {
      await page
        .getByRole("button", { name: /Изменить столбец/ })
        .first()
        .click();
      await picker().focus();
      const chosen = await picker().inputValue();
      expect(await picker().getAttribute("aria-expanded")).toBe("false");
      await press("ArrowDown");
      expect(await picker().getAttribute("aria-expanded")).toBe("true");
      expect(await picker().getAttribute("aria-controls")).toBe(await page.getByRole("listbox").getAttribute("id"));
      expect(await activeOption()).toBe(chosen);
      expect(await page.getByRole("option", { selected: true }).allInnerTexts()).toEqual([chosen]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    });

    it("is searched by any part of a name, walked by arrows, and closed by Escape with nothing changed", async () => {
      const before = await picker().inputValue();
      await page.keyboard.type("дата");
      const fields = (await page.getByRole("option").allInnerTexts()).slice(1);
      expect(fields.length).toBeGreaterThan(1);
      expect(fields.every((field) => /дата/i.test(field))).toBe(true);
      expect(await activeOption()).toBe(fields[0]);
      await press("ArrowDown");
      expect(await activeOption()).toBe(fields[1]);
      await press("ArrowUp");
      expect(await activeOption()).toBe(fields[0]);
      await press("Escape");
      expect(await page.getByRole("listbox").count()).toBe(0);
      expect(await picker().inputValue()).toBe(before);
    });

    it("takes the field that was looked for at Enter, and the focus goes back to the column's button", async () => {
      await press("Control+a");
      await page.keyboard.type("должность наставника");
      expect(await activeOption()).toMatch(/должность наставника/i);
      expect(await press("Enter")).toMatch(/^Изменить/);
      expect(await page.getByRole("listbox").count()).toBe(0);
    });
  });
});
