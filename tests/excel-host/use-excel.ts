import type { Browser, Frame } from "playwright-core";
import { launchChromium } from "../support/chromium.js";
import { ExcelHost, type ExcelOptions } from "./excel-host.js";
import type { Workbook } from "./model/workbook.js";
import { type OpenPane, openPane, type OpenPaneOptions } from "./open-pane.js";
import { type HttpsServer, serveHttps } from "./serve-https.js";
import { serveSources } from "./serve-sources.js";

/** An emulated Excel with an empty pane open in it. */
export interface OpenExcel {
  readonly host: ExcelHost;
  readonly pane: OpenPane;
  readonly frame: Frame;
}

export type OpenExcelWith = (
  workbook: Workbook,
  options?: ExcelOptions & Omit<OpenPaneOptions, "origin">,
) => Promise<OpenExcel>;

/** Starts a browser and a server for a file's tests, and closes after each test the panes that it has opened. */
export function useExcel(): OpenExcelWith {
  let browser: Browser;
  let server: HttpsServer;
  let panes: OpenPane[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveHttps(serveSources());
  });
  afterEach(async () => {
    await Promise.all(panes.map((pane) => pane.close()));
    panes = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return async (workbook, options = {}) => {
    const host = new ExcelHost(workbook, options);
    const pane = await openPane(browser, host, { ...options, origin: server.origin });
    panes.push(pane);
    await pane.frame.waitForFunction("window.ready");
    return { host, pane, frame: pane.frame };
  };
}
