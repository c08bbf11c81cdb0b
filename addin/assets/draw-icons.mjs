// Draws the add-in's icons and its ribbon's from the SVGs beside this file: `node addin/assets/draw-icons.mjs`. The PNGs are kept in the repository,
// so that a build needs no browser; run this after a change of the drawing.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const RIBBON_SIZES = [16, 32, 64, 80];
const DRAWINGS = { icon: [...RIBBON_SIZES, 128], check: RIBBON_SIZES, fill: RIBBON_SIZES, send: RIBBON_SIZES };
const here = new URL(".", import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    const svg = (await readFile(new URL(`${name}.svg`, here))).toString("base64");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      const path = fileURLToPath(new URL(`../public/assets/${name}-${size}.png`, here));
      await page.screenshot({ path, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
