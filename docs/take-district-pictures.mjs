// Takes the pictures of the coordinator's page and of the merged workbook: `node docs/take-district-pictures.mjs`.
// Starts the demo on a fresh database; LibreOffice and poppler turn the workbook into a picture.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = join(root, "docs/pictures");
const run = promisify(execFile);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
/** The head of «Сводка» on its printed page, in pixels at this resolution. */
const CROP = ["-r", "110", "-f", "1", "-l", "1", "-x", "30", "-y", "40", "-W", "1230", "-H", "300"];

await mkdir(pictures, { recursive: true });
const data = await mkdtemp(join(tmpdir(), "estafeta-district-"));
const demo = await startDemo();
try {
  await deskPicture(demo);
  await workbookPicture(join(data, "demo/Сводный реестр.xlsx"));
} finally {
  demo.process.kill("SIGTERM");
  await once(demo.process, "exit");
  await rm(data, { recursive: true, force: true });
}

async function deskPicture({ desk, code }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, locale: "ru-RU" });
  await page.goto(desk);
  await page.getByRole("textbox").first().fill(code);
  await page.keyboard.press("Enter");
  await page.getByText("Подгорновская СОШ").first().waitFor();
  await page.locator(".u-over").waitFor();
  await page.screenshot({ path: join(pictures, "desk.png") });
  await browser.close();
}

async function workbookPicture(workbook) {
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", data, workbook]);
  await run("pdftoppm", [
    ...CROP,
    "-png",
    "-singlefile",
    join(data, "Сводный реестр.pdf"),
    join(pictures, "merged-workbook"),
  ]);
}

/** Waits until the demo has printed the addresses and the codes. */
function startDemo() {
  const env = { ...process.env, DATA_DIR: data, PORT: "0", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, [join(root, "dist/server/main.js"), "demo"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  return new Promise((found, reject) => {
    child.once("exit", (status) => reject(new Error(`the demo ended with ${status}: ${printed}`)));
    child.stdout.on("data", (text) => {
      printed += String(text);
      const desk = /http:\/\/[\d.]+:\d+\/desk\S*/.exec(printed)?.[0];
      const code = /код координатора: ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(printed)?.[1];
      if (desk && code) found({ process: child, desk, code });
    });
  });
}
