import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { CellValue } from "../../shared/grid/grid.js";
import type { ExcelHost } from "./excel-host.js";
import { type ParentWindow, playExcelOnTheWeb } from "./parent-page.js";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = resolve("node_modules/@microsoft/office-js/dist");
const PANE = { width: 360, height: 800 };

export interface OpenPaneOptions {
  /** Where the server under test is; Office.js trusts a page of the same host as the one that frames it. */
  readonly origin: string;
  readonly apiSets?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** The pane, open in a browser inside the page that plays Excel on the web. */
export interface OpenPane {
  readonly frame: Frame;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the pane's page has complained of. */
  readonly complaints: string[];
  /** Requests to anywhere but the server under test and the place of Office.js: refused, and noted. */
  readonly strangers: string[];
  /** A person types into the sheet. */
  typeInto(sheet: string, address: string, value: CellValue): Promise<void>;
  /** Messages that the emulated Excel did not understand. */
  unanswered(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the pane over the emulated Excel. Office.js comes, unmodified, from its npm package in place of the CDN. */
export async function openPane(browser: Browser, host: ExcelHost, options: OpenPaneOptions): Promise<OpenPane> {
  const { origin, locale = "ru-RU", apiSets = { ExcelApi: "1.14", SharedRuntime: "1.1" } } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, viewport: { width: 420, height: 860 } });
  const strangers: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(CDN)) return route.fulfill({ path: officeFile(url), contentType: contentType(url) });
    if (url === `${origin}/emulated-excel`) return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    if (url.startsWith(`${origin}/`)) return route.fallback();
    strangers.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.exposeFunction("answerBatch", (body: string) => host.answer(body));
  await page.goto(`${origin}/emulated-excel`);
  const url = `${origin}/pane/taskpane.html`;
  const framed = page.waitForEvent("frameattached");
  await page.evaluate(playExcelOnTheWeb, { url, locale, apiSets, ...PANE });
  return {
    frame: await framed,
    page,
    context,
    complaints,
    strangers,
    async typeInto(sheet, address, value) {
      const events = host.typeInto(sheet, address, value);
      await page.evaluate((raised) => (window as unknown as ParentWindow).raiseEvents(raised), events);
    },
    unanswered: () => page.evaluate(() => (window as unknown as ParentWindow).unanswered),
    close: () => context.close(),
  };
}

/** npm's copy has its folders in lower case; the CDN takes either. */
function officeFile(url: string): string {
  return join(OFFICE_JS, new URL(url).pathname.slice("/lib/1/hosted/".length).toLowerCase());
}

function contentType(url: string): string {
  return extname(new URL(url).pathname) === ".js" ? "text/javascript" : "text/html";
}
