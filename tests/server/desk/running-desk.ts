import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page, ViewportSize } from "playwright-core";
import { foundDistrict, invite } from "../../../server/auth/founding.js";
import { readConfig } from "../../../server/config.js";
import { closeContext, type Context, createContext } from "../../../server/context.js";
import { type RunningServer, serve } from "../../../server/serve.js";
import { launchChromium } from "../../support/chromium.js";

/** A district on a fresh database, its server over plain http on this machine, as in the demo, and a browser's page. */
export interface RunningDesk {
  readonly context: Context;
  readonly server: RunningServer;
  readonly districtId: string;
  readonly page: Page;
  /** What the browser's console has complained of. */
  readonly complaints: readonly string[];
  /** Opens the desk with a new coordinator's code, typed as `typed` says. */
  enter(typed?: (code: string) => string): Promise<void>;
  close(): Promise<void>;
}

interface DeskOptions {
  readonly dueDate?: string;
  readonly viewport?: ViewportSize;
}

export async function runDesk({ dueDate, viewport }: DeskOptions = {}): Promise<RunningDesk> {
  const folder = await mkdtemp(join(tmpdir(), "estafeta-desk-"));
  const context = await createContext(readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" }));
  const server = await serve(context, 0);
  const district = { name: "Майминский район", schoolYear: "2022-2023", dueDate: dueDate ?? null };
  const { id: districtId } = await foundDistrict(context, district);
  const browser = await launchChromium();
  const page = await browser.newPage({
    ...{ locale: "ru-RU", reducedMotion: "reduce" },
    ...(viewport === undefined ? {} : { viewport }),
  });
  const complaints: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error" && !line.text().startsWith("Failed to load resource")) complaints.push(line.text());
  });
  return {
    ...{ context, server, districtId, page, complaints },
    async enter(typed = (code) => code) {
      const { code } = await invite(context, { districtId, role: "coordinator", schoolId: null });
      await page.goto(`${server.url}/desk/`);
      await page.getByLabel("Код из письма").fill(typed(code));
      await page.keyboard.press("Enter");
    },
    async close() {
      await browser.close();
      await server.stop();
      await closeContext(context);
      await rm(folder, { recursive: true });
    },
  };
}
