// Takes the pictures of the README and the guides: `npm run -s build && node docs/take-pictures.mjs [folder] [--all]`.
// With --all the pane is taken in the dark and at its narrowest too, to be looked at.
// Starts the built server on a fresh database, opens the browser door in headless Chromium, and goes through the pane.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const all = process.argv.includes("--all");
const pictures = resolve(process.argv.slice(2).find((word) => !word.startsWith("--")) ?? join(root, "docs/pictures"));
const sample = (name) => join(root, "samples", name);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=ru"];
const MORE_FLAGS = ["--disable-component-update", "--disable-sync"];
const WIDE = { width: 1100, height: 760 };

await mkdir(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [...FLAGS, ...MORE_FLAGS],
  // A date's box speaks the browser's own language, not the page's: Debian has the Russian one in chromium-l10n.
  env: { ...process.env, LANGUAGE: "ru" },
});
try {
  await withDistrict((district) => wide(district, "light", "door"));
  await withDistrict((district) => narrow(district, { scheme: "light", width: 360 }, "pane"));
  if (all) {
    await withDistrict((district) => wide(district, "dark", "door-dark"));
    await withDistrict((district) => narrow(district, { scheme: "dark", width: 360 }, "pane-dark"));
    await withDistrict((district) => narrow(district, { scheme: "light", width: 320 }, "pane-320"));
  }
} finally {
  await browser.close();
}

/** A district of its own for each series: nothing has been sent there yet. */
async function withDistrict(take) {
  const data = await mkdtemp(join(tmpdir(), "estafeta-pictures-"));
  const env = { ...process.env, DATA_DIR: data, PORT: "0", LOG_LEVEL: "error" };
  const made = await estafeta(env, "district", "Майминский район", "--year", "2022-2023", "--due", "2023-06-15");
  const code = codeIn(await estafeta(env, "school", "Урлу-Аспакская ООШ"));
  const server = await startServer(env);
  try {
    await take({ url: server.url, code, coordinatorCode: codeIn(made) });
  } finally {
    server.process.kill("SIGTERM");
    await once(server.process, "exit");
    await rm(data, { recursive: true, force: true });
  }
}

/** The pane beside the sheet, before and after a finding is followed to its cell. */
async function wide(district, scheme, name) {
  const page = await openPage(district, scheme, WIDE);
  await shoot(page, `${name}-landing`);
  await signIn(page, district);
  await drop(page, "s8-dirty.xlsx");
  await shoot(page, `${name}-home`);
  await page.locator(".line", { hasText: "не уйд" }).first().click();
  await page.locator(".finding-jump").nth(3).click();
  await shoot(page, `${name}-check`);
  await page.context().close();
}

/** Every view of the pane at the width that it has in Excel. */
async function narrow(district, { scheme, width }, name) {
  const page = await openPage(district, scheme, { width, height: 760 });
  await shoot(page, `${name}-landing`);
  await page.getByRole("button", { name: "Войти" }).click();
  await shoot(page, `${name}-sign-in`);
  await page.getByLabel("Назад").click();
  await signIn(page, district);
  await drop(page, "s8-dirty.xlsx");
  await shoot(page, `${name}-home`);
  await view(page, "Проверка", `${name}-check`);
  await view(page, "Заполнение", `${name}-fill`);
  await view(page, "Лист", `${name}-columns`);
  await page.locator(".step-button", { hasText: "Лист" }).click();
  await page
    .getByRole("button", { name: /Изменить столбец/ })
    .nth(3)
    .click();
  await page.getByRole("combobox").first().click();
  await page.keyboard.type("дата");
  await shoot(page, `${name}-columns-open`);
  await page.keyboard.press("Escape");
  await page.getByLabel("Назад").click();
  await page.getByRole("button", { name: /^Исправить/ }).click();
  await shoot(page, `${name}-fixes`);
  await page.getByRole("button", { name: /^Записать/ }).click();
  await shoot(page, `${name}-fixed`);
  await page.getByRole("button", { name: /Отправить в район/ }).click();
  await shoot(page, `${name}-leaving`);
  await page.getByRole("button", { name: /Отправить в район/ }).click();
  await page.getByText(/Квитанция/).waitFor();
  await shoot(page, `${name}-receipt`);
  await printed(page, `${name}-receipt-printed`);
  await page.getByLabel("Назад").click();
  await shoot(page, `${name}-sent`);
  await answered(page, district, name);
  await page.context().close();
  await otherBook(district, { scheme, width }, name);
}

/** The same workbook once the district has looked at what was sent; then what is needed seldom. */
async function answered(page, district, name) {
  await answerOfDistrict(district);
  await page.reload();
  await page.getByText("Вы вошли").waitFor();
  await drop(page, "s8-dirty.xlsx");
  await shoot(page, `${name}-home-district`);
  await line(page, /^Район вернул/, `${name}-returned`);
  await line(page, /разногласи/, `${name}-conflict`);
  await menu(page, "Новый реестр", `${name}-new-register`);
  await menu(page, "Настройки", `${name}-settings`);
  await menu(page, "Квитанции", `${name}-receipts`);
}

/** A field that two have changed differently, one that the district has corrected, and two rows sent back. */
async function answerOfDistrict({ url, coordinatorCode }) {
  const call = async (path, token, body) => {
    const headers = { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) };
    const method = body ? "POST" : "GET";
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { token } = await call("/sign-in", null, { code: coordinatorCode });
  const { pairs } = await call("/pairs", token);
  const [contested, corrected, ...others] = pairs;
  const edit = ({ id }, mentorPosition) =>
    call("/pairs/edit", token, { edits: [{ id, baseVersion: 1, fields: { mentorPosition } }] });
  await edit(contested, "учитель физики");
  await edit(contested, "учитель математики");
  await edit(corrected, "заместитель директора");
  const comments = [
    "Приказ датирован позже начала работы пары. Проверьте дату.",
    "Согласие родителей есть? Отметьте в столбце.",
  ];
  for (const [index, comment] of comments.entries()) {
    const { id: pairId, school } = others[index];
    await call("/district/returns", token, { id: randomUUID(), schoolId: school.id, pairId, comment });
  }
}

/** A line of home opens its view; back again. */
async function line(page, text, name) {
  await page.getByRole("button", { name: text }).first().click();
  await shoot(page, name);
  await page.getByLabel("Назад").click();
}

async function menu(page, entry, name) {
  await page.getByRole("button", { name: "Другие действия" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
  await shoot(page, name);
  await page.getByLabel("Назад").click();
}

/** The upper half of the page as it comes out of the printer. */
async function printed(page, name) {
  const folder = await mkdtemp(join(tmpdir(), "estafeta-printed-"));
  await writeFile(join(folder, "receipt.pdf"), await page.pdf({ preferCSSPageSize: true }));
  const crop = ["-r", "70", "-f", "1", "-l", "1", "-W", "579", "-H", "500"];
  const run = promisify(execFile);
  await run("pdftoppm", [...crop, "-png", "-singlefile", join(folder, "receipt.pdf"), join(pictures, name)]);
  await rm(folder, { recursive: true });
}

/** Nobody signed in, several sheets. */
async function otherBook(district, { scheme, width }, name) {
  const page = await openPage(district, scheme, { width, height: 760 });
  await drop(page, "s6-sheet-per-form.xlsx");
  await shoot(page, `${name}-home-sheets`);
  await page.context().close();
}

async function view(page, step, name) {
  await page.locator(".step-button", { hasText: step }).click();
  await shoot(page, name);
  await page.getByLabel("Назад").click();
}

async function openPage(district, colorScheme, viewport) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: "reduce",
    deviceScaleFactor: 1,
    locale: "ru-RU",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${error.message}\n${error.stack}`));
  page.on("console", (line) => line.type() === "error" && console.error(line.text()));
  await page.goto(district.url);
  return page;
}

async function signIn(page, { code }) {
  await page.getByRole("button", { name: "Войти" }).click();
  await page.getByLabel("Код из письма района").fill(code);
  await page.getByRole("button", { name: "Войти" }).click();
  await page.getByText("Вы вошли").waitFor();
}

async function drop(page, file) {
  await page.locator("input[type=file]").setInputFiles(sample(file));
  await page.locator(".steps").waitFor();
}

async function shoot(page, name) {
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function estafeta(env, ...args) {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "dist/server/main.js"), ...args], { env });
  return stdout;
}

function codeIn(text) {
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "";
}

/** The first address that the server prints is where it listens. */
function startServer(env) {
  const child = spawn(process.execPath, [join(root, "dist/server/main.js"), "serve"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolvePromise, reject) => {
    child.once("exit", (status) => reject(new Error(`the server ended with ${status}`)));
    child.stdout.on("data", (text) => {
      const url = /http:\/\/[\d.]+:\d+/.exec(String(text))?.[0];
      if (url) resolvePromise({ url, process: child });
    });
  });
}
