import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { foundDistrict, foundSchool, invite } from "../../../server/auth/founding.js";
import { apiClient } from "../../../server/cli/api-client.js";
import { openFile } from "../../../server/cli/read-register.js";
import { sendRegister } from "../../../server/cli/send-register.js";
import { readConfig } from "../../../server/config.js";
import { closeContext, type Context, createContext } from "../../../server/context.js";
import { type RunningServer, serve } from "../../../server/serve.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { describeWithChromium, launchChromium } from "../../support/chromium.js";

/** The desk as the server itself gives it, over plain http on this machine, as in the demo. One story. */
describeWithChromium("the desk of a running server", () => {
  let browser: Browser;
  let folder: string;
  let context: Context;
  let server: RunningServer;
  let page: Page;
  const complaints: string[] = [];
  const districtOf = { name: "Майминский район", schoolYear: "2022-2023", dueDate: null };

  /** Sends a sample in the name of a new curator of the school. */
  async function send(districtId: string, schoolId: string, file: string): Promise<void> {
    const { code } = await invite(context, { districtId, role: "curator", schoolId });
    const { token } = await apiClient({ server: server.url }).signIn(code);
    await sendRegister(apiClient({ server: server.url, token }), await openFile(join("samples", file)));
  }

  let second: () => Promise<void>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "estafeta-desk-"));
    context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }));
    server = await serve(context, 0);
    const district = await foundDistrict(context, districtOf);
    const one = await foundSchool(context, district.id, { name: "Подгорновская СОШ", spellings: [] });
    const two = await foundSchool(context, district.id, { name: "Урлу-Аспакская ООШ", spellings: [] });
    await send(district.id, one.id, "s1-flat.xlsx");
    second = () => send(district.id, two.id, "s8-dirty.xlsx");
    const { code } = await invite(context, { districtId: district.id, role: "coordinator", schoolId: null });
    browser = await launchChromium();
    page = await browser.newPage({ locale: "ru-RU" });
    page.on("console", (line) => {
      if (line.type() === "error" && !line.text().startsWith("Failed to load resource")) complaints.push(line.text());
    });
    await page.goto(`${server.url}/desk/`);
    await page.getByLabel("Код из письма").fill(code.toLowerCase().replaceAll("-", " "));
    await page.keyboard.press("Enter");
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await closeContext(context);
    await rm(folder, { recursive: true });
  });

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

  it("stays signed in when it is opened again, and signs out for good", async () => {
    await page.reload();
    await page.getByText(/^2\sиз\s2$/).waitFor();
    await page.getByRole("button", { name: "Выйти" }).click();
    await page.getByLabel("Код из письма").waitFor();
    await page.reload();
    await page.getByLabel("Код из письма").waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it("breaks no policy of the server's", () => {
    expect(complaints).toEqual([]);
  });
});
