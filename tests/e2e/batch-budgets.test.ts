import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { trafficOf } from "../excel-host/batch-record.js";
import { describeWithChromium } from "../support/chromium.js";
import { type BudgetedAction, BUDGETS } from "./batch-budgets.js";
import type { SchoolPane } from "./school-pane.js";
import { ROWS_PER_FIX, tallRegister } from "./tall-register.js";
import { SHEET } from "./three-pairs.js";
import { type School, useDistrict } from "./use-district.js";

/** Longer than the pause after which the pane looks at what a person has changed. */
const LONG_AFTER_MS = 5000;
/** Microsoft: a request or an answer of more is refused by Excel on the web. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

type Counts = Partial<Record<BudgetedAction, number>>;

const figureOf = (rows: number): string => rows.toLocaleString("ru");

describe("the table of batches", () => {
  it("stands in docs/architecture.md as it stands here", () => {
    const lines = readFileSync("docs/architecture.md", "utf8").split("\n");
    const rows = lines.flatMap((line) => /^\| (.+?) +\| +(\d+) +\|$/.exec(line)?.slice(1) ?? []);
    expect(rows).toEqual(BUDGETS.flatMap(({ action, batches }) => [action, String(batches)]));
  });
});

describeWithChromium("each action of the pane", () => {
  const found = useDistrict();

  it.each([50, 5000])("costs the same number of batches, and none afterwards, with %s rows", async (rows) => {
    const school = await found();
    const excel = await openTall(school, rows);
    const counts: Counts = {};
    await walk(excel, { school, rows, counts });
    expect(counts).toEqual(Object.fromEntries(BUDGETS.map(({ action, batches }) => [action, batches])));
    expect(excel.host.batches.filter(({ error, refusal }) => error !== null || refusal !== 0)).toEqual([]);
    const { batches } = excel.host;
    expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(LARGEST_PAYLOAD);
    expect(Math.max(...batches.map(({ answerBytes }) => answerBytes))).toBeLessThan(LARGEST_PAYLOAD);
  });
});

async function openTall(school: School, rows: number): Promise<SchoolPane> {
  const excel = await school.open(tallRegister(rows), { signedIn: false });
  await excel.frame.getByText(`Лист «${SHEET}»`).waitFor();
  return excel;
}

interface Walk {
  readonly school: School;
  readonly rows: number;
  readonly counts: Counts;
}

/** All actions, one after the other, as a curator comes to them. */
async function walk(excel: SchoolPane, { school, rows, counts }: Walk): Promise<void> {
  const { frame, host, user } = excel;
  const press = (name: string | RegExp): Promise<void> =>
    frame
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  const back = (): Promise<void> => press("Назад");
  let first = 0;

  /** Counts an action's batches when it has shown its end and everything that it has set going is over. */
  async function count(action: BudgetedAction, end: Locator): Promise<void> {
    await end.first().waitFor();
    const trifles = await settle(excel);
    const own = host.batches.filter(({ byItself }) => !byItself).slice(first);
    const batches = own.length - trifles;
    counts[action] = batches;
    process.stdout.write(`${figureOf(rows)} rows, ${action}: ${batches} batches; with it ${trafficOf(own)}\n`);
    first += own.length;
  }

  await excel.pane.page.clock.install();
  await count("open a workbook", frame.getByText(`Лист «${SHEET}»`));
  await excel.signIn(await school.newCode());
  await excel.ready(rows).waitFor();
  await excel.choose("Проверить книгу заново");
  await count("check again", excel.ready(rows));
  await excel.choose("Пометить замечания на листе");
  await count("mark", frame.getByText(/^Помечен/));
  await excel.choose("Снять пометки с листа");
  await count("take the marks off", frame.getByText(/^Пометки сняты/));

  await frame.getByText(/можно исправить сразу$/).click();
  await frame.getByText("Дата записана текстом").click();
  await frame.locator(".finding-jump").first().click();
  await count("jump to a cell", frame.locator(".finding-here"));
  await press("Исправить");
  await count("write one fix", frame.getByText(/^Исправлено: 1\s/));
  await press(/^Исправить\s\d/);
  await press(/^Записать/);
  const fixed = figureOf(rows / ROWS_PER_FIX - 1).replace(/\s/g, "\\s");
  await count("write all fixes", frame.getByText(new RegExp(`^Исправлено: ${fixed}\\s`)));
  await press("Вернуть как было");
  await count("take back", frame.getByText(/^Возвращено как было/));
  await back();
  await press(/Заполнение/);
  await press(/^Заполнить/);
  await count("fill in", frame.getByText(/^Заполнять нечего/));
  await press("Поставить списки");
  await count("put lists", frame.getByText(/^Список поставлен/));
  await back();

  await user.type(SHEET, "A3", "");
  await excel.pane.page.clock.fastForward(LONG_AFTER_MS);
  await count("follow a typed cell", excel.ready(rows - 1));
  await user.type(SHEET, "A3", "Носова Анна Петровна");
  await excel.pane.page.clock.fastForward(LONG_AFTER_MS);
  await excel.ready(rows).waitFor();
  await settle(excel);
  first = host.syncs;
  await user.sort(SHEET, `A3:F${rows + 2}`, "B");
  await count("follow a sort", excel.ready(rows));

  await excel.ready(rows).click();
  await frame.getByText(/^В район уйд/).waitFor();
  await excel.ready(rows).click();
  await count("send for the first time", frame.getByText(/^Район принял/));

  const another = await school.open(excel.userOfSheets.save());
  await another.user.type(SHEET, "D3", "директор");
  await another.send(1);
  await another.pane.close();
  await back();
  await user.type(SHEET, "D4", "завуч");
  await excel.pane.page.clock.fastForward(LONG_AFTER_MS);
  await excel.ready(1).waitFor();
  await settle(excel);
  first = host.syncs;
  await excel.ready(1).click();
  await count("send a change, and learn of the district's", frame.getByText(/^Район принял/));
  await press(/^Записать в книгу/);
  await count("take the district's change over", frame.getByText(/^Исправлено: 1\s/));
}

/**
 * Lets the pane's timers run out and asks Excel for a trifle, until nothing but trifles is asked: what those timers have
 * begun, and a look at the workbook that our own write would bring about, show themselves here. Gives how many trifles.
 */
async function settle({ frame, host, pane }: SchoolPane): Promise<number> {
  let trifles = 0;
  for (let quiet = 0; quiet < 2; trifles++) {
    const before = host.syncs;
    await pane.page.clock.fastForward(LONG_AFTER_MS);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      }),
    );
    quiet = host.syncs === before + 1 ? quiet + 1 : 0;
  }
  return trifles;
}
