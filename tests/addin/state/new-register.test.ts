import { carriedInto } from "../../../addin/state/last-year.js";
import { DoorProblem, type WorkbookCopy } from "../../../addin/workbook-port.js";
import { isBlank } from "../../../shared/grid/grid.js";
import { aBench, type Bench } from "./fake-district.js";
import { type GrowingPort, growingPort } from "./growing-port.js";

const NEXT_YEAR = "2023-2024";
const SHEET = "Реестр 2023–2024";

/** Last year's register, open in an Excel that can be added to. */
async function inExcel(): Promise<Bench & { readonly excel: GrowingPort }> {
  const bench = await aBench("s1-flat.xlsx");
  const excel = growingPort(bench.port);
  await bench.pane.open(excel);
  return { ...bench, excel };
}

const bookOf = ({ pane }: Bench) => {
  const { book } = pane.store.state();
  if (!book) throw new Error("no workbook is open");
  return book;
};

const carried = ({ pane }: Bench) => carriedInto(pane.store.state(), NEXT_YEAR);

describe("a new register in Excel", () => {
  it("stands on a sheet of its own with last year's pairs, lists beside them, and nothing else is touched", async () => {
    const bench = await inExcel();
    const before = await bench.excel.readGrids();
    const { pairs } = carried(bench);
    expect(pairs.length).toBeGreaterThan(5);
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs });
    expect(bench.pane.store.state()).toMatchObject({ problem: null, view: "home" });
    const sheet = bookOf(bench).analysis.workbook.sheets.find(({ name }) => name === SHEET);
    expect(sheet?.schoolYear).toBe(NEXT_YEAR);
    expect(sheet?.pairs.map(({ fields }) => fields.menteeName)).toEqual(pairs.map(({ fields }) => fields.menteeName));
    expect(sheet?.pairs.map(({ fields }) => fields.form)).toEqual(pairs.map(({ fields }) => fields.form));
    expect(sheet?.pairs.some(({ fields }) => fields.startDate ?? fields.order ?? fields.consentMentee)).toBe(false);
    expect(bench.excel.lists[0]?.dropDowns.map(({ sheet: name }) => name)).toEqual(Array(7).fill(SHEET));
    expect((await bench.excel.readGrids()).slice(0, before.length)).toEqual(before);
  });

  it("is taken away again in one step, unless somebody has written on it meanwhile", async () => {
    const bench = await inExcel();
    const before = await bench.excel.readGrids();
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs: [] });
    await bench.excel.writeCells([{ sheet: SHEET, row: 5, column: 1, value: "Носова Анна Петровна" }]);
    await bench.pane.undo();
    expect(bench.pane.store.state().problem).toContain(`На листе «${SHEET}» уже есть ваши записи`);
    await bench.excel.writeCells([{ sheet: SHEET, row: 5, column: 1, value: null }]);
    await bench.pane.undo();
    expect(bench.pane.store.state()).toMatchObject({ undo: null, done: `Лист «${SHEET}» убран.` });
    expect(await bench.excel.readGrids()).toEqual(before);
  });

  it("goes into the blank register of that year where there is one already, and asks the district for nothing", async () => {
    const bench = await inExcel();
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs: [] });
    bench.trouble.blank = { kind: "offline" };
    const { pairs } = carried(bench);
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs });
    const { workbook } = bookOf(bench).analysis;
    expect(workbook.sheets.map(({ name }) => name).filter((name) => name.includes("2024"))).toEqual([SHEET]);
    expect(workbook.sheets.find(({ name }) => name === SHEET)?.pairs).toHaveLength(pairs.length);
  });

  it("leaves nothing behind where it could not be made ready", async () => {
    const bench = await inExcel();
    const before = await bench.excel.readGrids();
    await bench.pane.open({ ...bench.excel, putLists: () => Promise.reject(new DoorProblem("busy")) });
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs: [] });
    expect(bench.pane.store.state().problem).toContain("Excel занят");
    expect(await bench.excel.readGrids()).toEqual(before);
  });

  it("without a network says so, and the workbook is as it was", async () => {
    const bench = await inExcel();
    bench.trouble.blank = { kind: "offline" };
    const before = await bench.excel.readGrids();
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs: [] });
    expect(bench.pane.store.state().problem).toContain("Нет связи");
    expect(await bench.excel.readGrids()).toEqual(before);
  });
});

describe("a new register in the browser", () => {
  it("is a new workbook with last year's pairs, which is not saved yet", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.open(bench.port);
    const { pairs } = carried(bench);
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs });
    expect(bookOf(bench).name).toBe("Реестр 2023–2024.xlsx");
    expect(bookOf(bench).analysis.workbook.sheets[0]?.pairs).toHaveLength(pairs.length);
    expect(bench.pane.store.state().unsaved).toBeGreaterThan(pairs.length);
  });

  it("blank is a file at once, and the open workbook stays open", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.open(bench.port);
    const saved: WorkbookCopy[] = [];
    await bench.pane.saveBlank(NEXT_YEAR, (copy) => saved.push(copy));
    expect(saved.map(({ name }) => name)).toEqual(["Реестр 2023–2024.xlsx"]);
    expect(bookOf(bench).name).toBe("s1-flat.xlsx");
  });
});

describe("last year's pairs", () => {
  it("are offered where the workbook has them and none of the year that is on", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.open(bench.port);
    // June 2023: the year of the sheet is on.
    expect([bench.pane.offeredPairs(), bench.pane.years()]).toEqual([0, { likely: NEXT_YEAR, current: "2022-2023" }]);
    const later = await aBench("s1-flat.xlsx", new Date("2023-09-04T07:20:00Z"));
    await later.pane.open(later.port);
    expect(later.pane.offeredPairs()).toBe(carried(later).pairs.length);
    expect(later.pane.years()).toEqual({ likely: NEXT_YEAR, current: NEXT_YEAR });
  });

  it("come from another file where the curator has chosen one, and from the open workbook again", async () => {
    const bench = await aBench("s2-two-row-header.xlsx");
    await bench.pane.open(bench.port);
    const own = carried(bench);
    const other = await aBench("s1-flat.xlsx");
    const bytes = (await other.port.copy?.())?.bytes;
    await bench.pane.readLastYear("прошлый.xlsx", bytes ?? new Uint8Array());
    expect(carried(bench).pairs.length).not.toBe(own.pairs.length);
    bench.pane.forgetLastYear();
    expect(carried(bench)).toEqual(own);
  });

  it("no cell of the blank rows says anything but what was carried", async () => {
    const bench = await inExcel();
    const [pair] = carried(bench).pairs;
    await bench.pane.makeRegister({ schoolYear: NEXT_YEAR, pairs: pair ? [pair] : [] });
    const grid = bookOf(bench).grids.find(({ name }) => name === SHEET);
    expect(grid?.values.slice(6).flat().every(isBlank)).toBe(true);
  });
});
