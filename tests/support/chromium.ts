import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian and other systems put it; `CHROMIUM_PATH` names another one. */
const USUAL_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A browser on a busy machine needs more than jest's five seconds, most of all to start. */
const PATIENCE_MS = 120_000;

/**
 * The list under the address bar is a web page, and Chromium makes it ready in every new window: a second of computing
 * for each context, which no test looks at.
 */
const ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Of two such lists Chromium takes the last, so Playwright's own is said again. */
const OFF_IN_PLAYWRIGHT = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...["HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding"],
  ...["ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints"],
  ...["NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch"],
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${[...ADDRESS_BAR, ...OFF_IN_PLAYWRIGHT].join(",")}`,
];

/** The path of an installed Chromium, or `null` where there is none. */
export function chromiumPath(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  return [...(named ? [named] : []), ...USUAL_PATHS].find((path) => existsSync(path)) ?? null;
}

/**
 * Starts a headless Chromium that asks nobody outside for anything; the caller closes it.
 * Throws when none is installed.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error("Chromium is not installed: apt-get install chromium");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/**
 * `describe` for tests that need a browser. Where there is none they are skipped, and a line says so; in CI the lack
 * of one is a failure, so that a pipeline never passes by testing nothing.
 */
export function describeWithChromium(title: string, tests: () => void): void {
  if (chromiumPath() !== null) {
    jest.setTimeout(PATIENCE_MS);
    describe(title, tests);
    return;
  }
  if (process.env["CI"] === "true") {
    describe(title, () => {
      it("has a Chromium to run in", () => {
        throw new Error("CI=true, and Chromium is not installed: apt-get install chromium");
      });
    });
    return;
  }
  process.stderr.write(`Skipped, no Chromium here: ${title} (apt-get install chromium)\n`);
  describe.skip(title, tests);
}
