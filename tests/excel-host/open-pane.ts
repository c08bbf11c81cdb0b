import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { ExcelHost } from "./excel-host.js";
import { type ParentWindow, playExcelOnTheWeb } from "./parent-page.js";
import { User } from "./user.js";
import { UserOfSheets } from "./user-of-sheets.js";
import type { EventEntry } from "./wire/wire.js";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = resolve("node_modules/@microsoft/office-js/dist");
const PANE = { width: 360, height: 800 };
/** What the host says of itself to Office.js: bit 1 is the shared runtime. */
const SHARED_RUNTIME = 1;

export interface OpenPaneOptions {
  /** Where the server under test is; Office.js trusts a page of the same host as the one that frames it. */
  readonly origin: string;
  /** This Office.js gives no theme on the web; then the browser's preference counts. */
  readonly theme?: "light" | "dark";
  readonly hostFlags?: number;
  /** Where the machine's clock says that it is, such as «Asia/Vladivostok». */
  readonly timezone?: string;
  /** Which copies of Office.js the network refuses: Microsoft's, or the server's own as well. */
  readonly refused?: "none" | "cdn" | "every copy";
}

/** The pane, open in a browser inside the page that plays Excel on the web. */
export interface OpenPane {
  readonly frame: Frame;
  readonly page: Page;
  readonly context: BrowserContext;
  /** The person before this Excel: what they do with cells, and with sheets and the file. */
  readonly user: User;
  readonly userOfSheets: UserOfSheets;
  /** A co-author on another machine. */
  readonly colleague: User;
  /** What the pane's page has complained of. */
  readonly complaints: string[];
  /** Requests to anywhere but the server under test and the place of Office.js: refused, and noted. */
  readonly strangers: string[];
  /** Presses a ribbon button; resolves when its command has said that it is completed. */
  pressRibbon(command: string): Promise<void>;
  /** Puts another workbook's Excel behind the pane, for what keeps nothing of the one before; `user` stays with that. */
  goOnWith(host: ExcelHost): void;
  /** Messages that the emulated Excel did not understand. */
  unanswered(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the pane over the emulated Excel. Office.js comes, unmodified, from its npm package in place of the CDN. */
export async function openPane(browser: Browser, host: ExcelHost, options: OpenPaneOptions): Promise<OpenPane> {
  const { origin, theme = "light", hostFlags = SHARED_RUNTIME, timezone, refused = "none" } = options;
  const { language: locale, apiSets } = host;
  const viewport = { width: 420, height: 860 };
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    viewport,
    colorScheme: theme,
    ...(timezone ? { timezoneId: timezone } : {}),
  });
  const strangers = await routeRequests(context, origin, refused);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  let behind = host;
  await page.exposeFunction("answerBatch", async (body: string) => {
    const asked = behind;
    await asked.openFilesOf(body);
    const answer = asked.answer(body);
    await asked.faults.patience();
    return answer;
  });
  await page.goto(`${origin}/emulated-excel`);
  const framed = page.waitForEvent("frameattached");
  await page.evaluate(playExcelOnTheWeb, {
    url: `${origin}/pane/taskpane.html`,
    locale,
    apiSets,
    hostFlags,
    ...PANE,
  });
  const deliver = (events: readonly EventEntry[]): Promise<void> =>
    page.evaluate((raised) => (window as unknown as ParentWindow).raiseEvents(raised), events);
  return {
    frame: await framed,
    page,
    context,
    user: new User(host, deliver),
    userOfSheets: new UserOfSheets(host, deliver),
    colleague: new User(host, deliver, "Remote"),
    complaints,
    strangers,
    pressRibbon: (command) => page.evaluate((name) => (window as unknown as ParentWindow).pressRibbon(name), command),
    goOnWith: (next) => {
      behind = next;
    },
    unanswered: () => page.evaluate(() => (window as unknown as ParentWindow).unanswered),
    close: () => context.close(),
  };
}

async function routeRequests(
  context: BrowserContext,
  origin: string,
  refused: NonNullable<OpenPaneOptions["refused"]>,
): Promise<string[]> {
  const strangers: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const isRefused =
      (refused !== "none" && url.startsWith(CDN)) ||
      (refused === "every copy" && url.startsWith(`${origin}/office-js/`));
    if (isRefused) {
      strangers.push(url);
      return route.abort();
    }
    if (url.startsWith(CDN)) return route.fulfill({ path: officeFile(url), contentType: contentType(url) });
    if (url === `${origin}/emulated-excel`) return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    if (url.startsWith(`${origin}/`)) return route.fallback();
    strangers.push(url);
    return route.abort();
  });
  return strangers;
}

/** npm's copy has its folders in lower case; the CDN takes either. */
function officeFile(url: string): string {
  return join(OFFICE_JS, new URL(url).pathname.slice("/lib/1/hosted/".length).toLowerCase());
}

function contentType(url: string): string {
  return extname(new URL(url).pathname) === ".js" ? "text/javascript" : "text/html";
}
