// Takes the pictures of the coordinator's page and of the merged workbook:
// `npm run -s build && node docs/take-district-pictures.mjs [folder] [--all]`.
// With --all every view of the page is taken in the dark and on a phone too, to be looked at.
// Starts the demo on a fresh database and goes through a coordinator's year; LibreOffice and poppler turn the workbook into
// a picture, and ImageMagick, where it is there, gives pictures a palette.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { chromium } from "playwright-core";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const all = process.argv.includes("--all");
const pictures = resolve(process.argv.slice(2).find((word) => !word.startsWith("--")) ?? join(root, "docs/pictures"));
const sample = (name) => join(root, "samples", name);
const run = promisify(execFile);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=ru"];
const WIDE = { width: 1200, height: 860 };
const PHONE = { width: 375, height: 760 };
/** The head of «Сводка» on its printed page, in pixels at this resolution. */
const CROP = ["-r", "110", "-f", "1", "-l", "1", "-x", "30", "-y", "40", "-W", "1230", "-H", "300"];

await mkdir(pictures, { recursive: true });
/**
 * The demo's clock: its schools send within seconds, and in the pictures over some days of May and June. When they have
 * sent, it tells the time that it has come to, twenty past two in the Altai, and goes on as usual.
 */
const CLOCK = `const DAY = 86_400_000, BEGINS = Date.UTC(2023, 4, 25, 7, 20), LATEST = 15 * DAY, HURRY = 72_000;
const Real = Date, began = Real.now();
let sent = null, days = 0;
const hurried = () => Math.min((Real.now() - began) * HURRY, LATEST);
const shown = () => BEGINS + (sent === null ? hurried() : days * DAY + Real.now() - sent);
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(shown()) : super(...given); }
  static now() { return shown(); }
};
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  if (sent !== null || !String(text).includes("код координатора")) return write(text, ...rest);
  days = Math.ceil(hurried() / DAY);
  sent = Real.now();
  return write("time " + shown() + "\\n" + text, ...rest);
};`;

const data = await mkdtemp(join(tmpdir(), "estafeta-district-"));
const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: FLAGS,
  // A date's box speaks the browser's own language, not the page's: Debian has the Russian one in chromium-l10n.
  env: { ...process.env, LANGUAGE: "ru" },
});
try {
  const page = await openDesk();
  const ids = await year(page);
  if (all) {
    await everyView(page, ids, { scheme: "dark", viewport: WIDE, name: "dark" });
    await everyView(page, ids, { scheme: "light", viewport: PHONE, name: "phone" });
    await everyView(page, ids, { scheme: "dark", viewport: PHONE, name: "dark-phone" });
  }
  await workbookPicture(join(data, "demo/Сводный реестр.xlsx"));
} finally {
  await browser.close();
  if (demo.process.exitCode === null) {
    demo.process.kill("SIGTERM");
    await once(demo.process, "exit");
  }
  await rm(data, { recursive: true, force: true });
}

/** The page of the demo's coordinator, signed in. */
async function openDesk() {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: "ru-RU",
    timezoneId: "Asia/Barnaul",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.clock.install({ time: demo.time });
  await page.goto(demo.desk);
  await page.getByRole("textbox").first().fill(demo.code);
  await page.keyboard.press("Enter");
  await page.getByText("Подгорновская СОШ").first().waitFor();
  return page;
}

/** A year of the district, a picture at each of the guide's steps. Gives the ids that views are opened by. */
async function year(page) {
  await goTo(page, "#/settings", "Настройки района");
  await page.getByLabel("Сдать до").fill("2023-06-15");
  await page.getByRole("button", { name: "Сохранить срок" }).click();
  await page.getByText("Срок сохранён.").waitFor();
  await shoot(page, "desk-collection", { height: 660 });

  await goTo(page, "#/schools", "Школы и письма");
  await page.getByLabel("Названия школ").fill("Сайдысская ООШ");
  await page.getByRole("button", { name: /^Добавить 1/ }).click();
  await page.getByRole("button", { name: "Письмо с кодом: Сайдысская ООШ" }).click();
  await page.locator(".letter .code").waitFor();
  await shoot(page, "desk-letter");

  await goTo(page, "#/board", "Майминский район · 2022\u2060–\u20602023");
  await page.locator(".u-over").waitFor();
  await shoot(page, "desk", { height: 1180 });
  await goTo(page, "#/forms", "Формы и школы");
  await shoot(page, "desk-forms");

  await openSchool(page, "Подгорновская СОШ");
  const school = idOf(page);
  await shoot(page, "desk-school", { height: 960 });
  await page.getByRole("button", { name: "Новый код и письмо" }).click();
  const code = await page.locator(".letter .code").innerText();

  const pair = await contestedPair(page, code);
  await goTo(page, "#/conflicts", "Разногласия");
  await shoot(page, "desk-conflicts", { height: 500 });
  const imported = await importBooks(page);
  await goTo(page, "#/persons", "Люди");
  await page.locator("article").first().waitFor();
  await shoot(page, "desk-persons");
  await words(page);
  return { school, pair, imported };
}

/** A pair whose order the coordinator and its school have changed, each in their own way. */
async function contestedPair(page, code) {
  await page
    .getByRole("link", { name: /^Дёмина Галина Дмитриевна: открыть пару/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Править" }).click();
  const pair = idOf(page);
  await page.getByLabel("приказ").fill("№ 301 от 12.01.2023");
  await page.getByRole("button", { name: /^Проверить и сохранить/ }).click();
  await page.getByText("Кураторы школы получат изменение").waitFor();
  await quarrel(code);
  await page.reload();
  await page.getByRole("button", { name: "Править" }).waitFor();
  await shoot(page, "desk-pair", { height: 1120 });
  await page.getByRole("button", { name: "Править" }).click();
  await page.getByLabel("дата окончания").fill("2024-06-30");
  await page.getByRole("button", { name: /^Проверить и сохранить/ }).click();
  await page.getByText("Ещё не сохранено").waitFor();
  await shoot(page, "desk-pair-edit", { height: 1120 });
  return pair;
}

/** Workbooks dropped on the page: what they would change, and then they are taken in. */
async function importBooks(page) {
  await goTo(page, "#/imports", "Загрузка книг");
  const books = [await newBook("Сайдысская ООШ"), await editedMerged(), sample("s8-dirty.xlsx")];
  await page.locator("input[type=file]").setInputFiles(books);
  await page.getByRole("heading", { name: "Что изменится" }).waitFor();
  await page.locator("summary", { hasText: "Сводный" }).click();
  await shoot(page, "desk-import");
  const imported = idOf(page);
  await page.getByRole("button", { name: /^Внести/ }).click();
  await page.getByText(/^Внесено:/).waitFor();
  return imported;
}

/** The district's own words: a form that the dictionary does not have, and a threshold. */
async function words(page) {
  await goTo(page, "#/settings", "Настройки района");
  await page.locator("summary", { hasText: "Формы наставничества" }).click();
  await page.locator("summary", { hasText: "Пороги проверок" }).click();
  await page.getByRole("button", { name: "Новая форма" }).click();
  await page.getByLabel("Название", { exact: true }).fill("волонтёр – ученик");
  await page.getByLabel("Кто наставник").selectOption("student");
  await page.getByLabel("Наставляемых у наставника не больше").fill("2");
  await page.getByRole("button", { name: "Проверить и сохранить" }).click();
  await page.getByText(/^Сохранено, версия/).waitFor();
  await page
    .locator("section", { hasText: "Слова и пороги района" })
    .last()
    .screenshot({ path: join(pictures, "desk-words.png") });
  await withPalette(join(pictures, "desk-words.png"));
}

/** The school sends an order of its own for the pair that the coordinator has edited. */
async function quarrel(code) {
  const book = await editedBook("Реестр.xlsx", "№ 299 от 10.01.2023");
  const push = [join(root, "dist/server/main.js"), "push", book, "--server", demo.origin, "--code", code];
  // It ends with 1 where rows want a look: a conflict is one of those.
  await run(process.execPath, push).catch((fault) => {
    if (fault.code !== 1) throw fault;
  });
}

/** The first sample with another order in its first row. */
async function editedBook(name, order) {
  return writtenBook(sample("s1-flat.xlsx"), name, (book) => {
    book.worksheets[0].getCell("J6").value = order;
  });
}

/** A register of three pairs, by teachers who have pairs in another school too. */
async function newBook(school) {
  return writtenBook(sample("s1-flat.xlsx"), `${school}.xlsx`, (book) => {
    const [sheet] = book.worksheets;
    sheet.getCell("A2").value = `Реестр наставнических пар МБОУ «${school}» на 2022-2023 учебный год`;
    for (let row = 9; row <= sheet.rowCount; row += 1) sheet.getRow(row).values = [];
  });
}

/** The merged workbook with two orders written in by hand. */
async function editedMerged() {
  return writtenBook(join(data, "demo/Сводный реестр.xlsx"), "Сводный реестр с правками.xlsx", (book) => {
    const sheet = book.getWorksheet("Реестр пар");
    const cell = findCell(sheet, "Приказ");
    for (const row of [cell.row + 6, cell.row + 7]) sheet.getCell(row, cell.col).value = "№ 310 от 01.06.2023";
  });
}

function findCell(sheet, text) {
  let found = null;
  sheet.eachRow((row) => row.eachCell((cell) => (found ??= String(cell.value).startsWith(text) ? cell : null)));
  return found;
}

async function writtenBook(from, name, change) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(from);
  change(book);
  const file = join(data, name);
  await book.xlsx.writeFile(file);
  return file;
}

async function everyView(page, { school, pair, imported }, { scheme, viewport, name }) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(viewport);
  const views = ["board", "forms", "conflicts", "persons", "reminders", "schools", `schools/${school}`];
  for (const view of [...views, `pairs/${pair}`, `imports/${imported}`, "monitoring", "settings", "audit"]) {
    await page.goto(`${demo.desk}#/${view}`);
    await page.locator("h1").waitFor();
    await page.waitForTimeout(1200);
    const [word, id] = view.split("/");
    await shoot(page, [name, word, ...(id ? ["one"] : [])].join("-"), { fullPage: true });
  }
}

async function goTo(page, hash, heading) {
  await page.evaluate(`window.location.hash = ${JSON.stringify(hash)}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

async function openSchool(page, name) {
  await goTo(page, "#/schools", "Школы и письма");
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

function idOf(page) {
  return page.url().split("/").at(-1);
}

async function shoot(page, name, { height = WIDE.height, fullPage = false } = {}) {
  if (!fullPage) await page.setViewportSize({ ...WIDE, height });
  await page.evaluate("document.activeElement?.blur(); window.scrollTo(0, 0)");
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, fullPage });
  await withPalette(path);
}

async function workbookPicture(workbook) {
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", data, workbook]);
  const picture = join(pictures, "merged-workbook");
  await run("pdftoppm", [...CROP, "-png", "-singlefile", join(data, "Сводный реестр.pdf"), picture]);
}

/** A third of the size, and of the page nobody sees the difference; without ImageMagick the picture stays as it is. */
async function withPalette(path) {
  await run("convert", [path, "-dither", "None", "-colors", "255", `PNG8:${path}`]).catch((fault) => {
    if (fault.code !== "ENOENT") throw fault;
  });
}

/** Waits until the demo has printed the addresses and the codes. */
function startDemo() {
  const env = { ...process.env, DATA_DIR: data, PORT: "0", LOG_LEVEL: "error" };
  const clock = ["--import", `data:text/javascript,${encodeURIComponent(CLOCK)}`];
  const child = spawn(process.execPath, [...clock, join(root, "dist/server/main.js"), "demo"], {
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
      const time = Number(/time (\d+)/.exec(printed)?.[1]);
      if (desk && code) found({ process: child, desk, code, time, origin: new URL(desk).origin });
    });
  });
}
