import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import compression from "compression";
import express from "express";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { ExcelHost } from "../excel-host/excel-host.js";
import { buildWorkbook } from "../excel-host/build-workbook.js";
import { playExcelOnTheWeb } from "../excel-host/parent-page.js";
import { serveHttps } from "../excel-host/serve-https.js";
import { chromiumPath } from "../support/chromium.js";
import { median } from "./figure.js";

/**
 * How soon the pane is there, beside Microsoft's React template; docs/pane-speed.md says how. Both are built pages in
 * the page that plays Excel on the web, over one server, with the genuine Office.js in the place of its CDN.
 *
 * `node --import ./tests/bench/typescript.mjs tests/bench/first-paint.ts FOLDER`, FOLDER being the template's `dist`.
 */
const RUNS = 10;
const PATIENCE_MS = 60_000;
const CDN = "appsforoffice.microsoft.com";
const SLOW_COMPUTER = 4;
/** 1.6 Mbit/s there, half of it back, 150 ms. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const SHARED_RUNTIME = 1;

interface Opened {
  /** Anything at all that the page has painted. */
  readonly paint: number;
  /** The first view that React has drawn. */
  readonly view: number;
  /** What the page took of its own server for it. */
  readonly kilobytes: number;
}

interface Subject {
  readonly name: string;
  readonly url: string;
}

/** Waits inside the page for the view, which both pages put into Fluent's provider. Stands alone. */
function lookAtPage(): Promise<Opened> {
  return new Promise((seen) => {
    const look = (): void => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      const drawn = document.querySelector(".fui-FluentProvider");
      if (paint === undefined || !drawn?.textContent) return void requestAnimationFrame(look);
      const view = performance.now();
      const taken = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter((entry) => entry.name.startsWith(location.origin) && entry.responseEnd <= view);
      seen({ paint, view, kilobytes: taken.reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1024 });
    };
    look();
  });
}

async function open(browser: Browser, origin: string, { url }: Subject, isSlow: boolean): Promise<Opened> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ru-RU" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const host = new ExcelHost(buildWorkbook({ Реестр: [["ФИО наставника", "ФИО наставляемого"]] }));
    await page.exposeFunction("answerBatch", (body: string) => host.answer(body));
    await page.goto(`${origin}/emulated-excel`);
    if (isSlow) await slowDown(page);
    const framed = page.waitForEvent("frameattached");
    const frameOf = { url, locale: "ru-RU", apiSets: host.apiSets, hostFlags: SHARED_RUNTIME, width: 360, height: 800 };
    await page.evaluate(playExcelOnTheWeb, frameOf);
    return await within(seenIn(await framed));
  } finally {
    await context.close();
  }
}

async function seenIn(frame: Frame): Promise<Opened> {
  await frame.waitForURL(/taskpane\.html/, { waitUntil: "commit", timeout: PATIENCE_MS });
  return frame.evaluate(lookAtPage);
}

async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.enable");
  await devTools.send("Network.emulateNetworkConditions", SLOW_LINE);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOW_COMPUTER });
}

async function within<Seen>(seen: Promise<Seen>): Promise<Seen> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`nothing drawn in ${String(PATIENCE_MS)} ms`)), PATIENCE_MS);
  });
  return Promise.race([seen, late]).finally(() => clearTimeout(timer));
}

/** One server of both pages and of Office.js, whose folders npm has in lower case. */
function pagesOf(template: string): express.Express {
  const office = express.static(resolve("node_modules/@microsoft/office-js/dist"));
  const app = express().use(compression());
  app.get("/emulated-excel", (_, response) => void response.type("html").send("<!doctype html>"));
  app.use("/pane", express.static("dist/addin"));
  app.use("/template", express.static(template));
  app.use("/lib/1/hosted", (request, response, next) => {
    request.url = request.url.toLowerCase();
    response.set("Access-Control-Allow-Origin", "*");
    office(request, response, next);
  });
  return app;
}

function line(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)} | ${median(values).toFixed(0)}`;
}

const template = process.argv[2];
if (template === undefined || !existsSync(join(template, "taskpane.html"))) {
  throw new Error("Name the folder of the built template: it has a taskpane.html.");
}
const executablePath = chromiumPath();
if (executablePath === null) throw new Error("Chromium is not installed: apt-get install chromium");
const server = await serveHttps(pagesOf(template));
const rules = `MAP ${CDN}:443 127.0.0.1:${new URL(server.origin).port}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", `--host-resolver-rules=${rules}`],
});
const subjects: readonly Subject[] = [
  { name: "the pane", url: `${server.origin}/pane/taskpane.html` },
  { name: "the template", url: `${server.origin}/template/taskpane.html` },
];
console.log(
  "| | KB | first paint, least | median | first view, least | median |\n| --- | --: | --: | --: | --: | --: |",
);
for (const isSlow of [false, true]) {
  const seen = new Map<Subject, Opened[]>(subjects.map((subject) => [subject, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [subject, all] of seen) all.push(await open(browser, server.origin, subject, isSlow));
  }
  for (const [{ name }, all] of seen) {
    const kilobytes = median(all.map((opened) => opened.kilobytes)).toFixed(0);
    const times = `${line(all.map(({ paint }) => paint))} | ${line(all.map(({ view }) => view))}`;
    console.log(`| ${name}${isSlow ? ", slow" : ""} | ${kilobytes} | ${times} |`);
  }
}
await browser.close();
await server.close();
