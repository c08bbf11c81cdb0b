import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createApp } from "../../server/app.js";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { ExcelHost } from "../excel-host/excel-host.js";
import { type OpenPane, openPane, type OpenPaneOptions } from "../excel-host/open-pane.js";
import { type HttpsServer, serveHttps } from "../excel-host/serve-https.js";
import { describeWithChromium, launchChromium } from "../support/chromium.js";
import { threePairs } from "./three-pairs.js";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describeWithChromium("Office.js comes to the pane", () => {
  let browser: Browser;
  let folder: string;
  let pane: OpenPane | null = null;
  const served: Record<string, { context: Context; server: HttpsServer }> = {};
  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(join(tmpdir(), "estafeta-office-js-"));
    for (const setting of ["cdn", "own"]) {
      const config = readConfig({ DATA_DIR: join(folder, setting), LOG_LEVEL: "silent", OFFICE_JS: setting });
      const context = await createContext(config);
      served[setting] = { context, server: await serveHttps(createApp(context)) };
    }
  });
  afterEach(async () => {
    await pane?.close();
    pane = null;
  });
  afterAll(async () => {
    await browser.close();
    for (const { context, server } of Object.values(served)) {
      await server.close();
      await closeContext(context);
    }
    await rm(folder, { recursive: true });
  });

  async function open(setting: "cdn" | "own", refused: NonNullable<OpenPaneOptions["refused"]>): Promise<OpenPane> {
    const origin = served[setting]?.server.origin ?? "";
    pane = await openPane(browser, new ExcelHost(threePairs()), { origin, refused });
    return pane;
  }
  const register = ({ frame }: OpenPane): Promise<void> =>
    frame.getByRole("button", { name: "Войти, чтобы отправить" }).waitFor();
  const source = ({ frame }: OpenPane): Promise<string[]> =>
    frame.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => src.endsWith("/office.js")));

  it("from Microsoft's address, and no other copy is asked for", async () => {
    const opened = await open("cdn", "none");
    await register(opened);
    expect(await source(opened)).toEqual([CDN]);
    expect(opened.complaints).toEqual([]);
  });

  it("from this server where Microsoft's address is refused, and the register is read all the same", async () => {
    const opened = await open("cdn", "cdn");
    await register(opened);
    expect(await source(opened)).toEqual([`${served["cdn"]?.server.origin ?? ""}/office-js/office.js`]);
    expect(opened.strangers).toEqual([CDN]);
  });

  it("from this server alone where the setting says so, and Microsoft's is not even asked", async () => {
    const opened = await open("own", "cdn");
    await register(opened);
    expect(opened.strangers).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it("from nowhere, and then the page says in Russian what to do, with a way to the browser's page", async () => {
    const opened = await open("cdn", "every copy");
    await opened.frame.getByText(/не загрузилась его библиотека\. Проверьте интернет/).waitFor({ timeout: 10_000 });
    const link = opened.frame.getByRole("link", { name: "Открыть реестр в браузере" });
    expect(await link.getAttribute("href")).toBe("/");
  });
});
