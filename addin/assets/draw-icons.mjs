// Draws the add-in's icons from icon.svg: `node addin/assets/draw-icons.mjs`. The PNGs are kept in the repository,
// so that a build needs no browser; run this after a change of the drawing.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const here = new URL(".", import.meta.url);
const svg = (await readFile(new URL("icon.svg", here))).toString("base64");

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({
      path: fileURLToPath(new URL(`../public/assets/icon-${size}.png`, here)),
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
