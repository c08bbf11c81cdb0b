import { associateCommands, COMMANDS, type Ribbon } from "../../addin/commands.js";
import type { CellMark } from "../../addin/workbook-port.js";
import { aBench, type Bench } from "./state/fake-district.js";

/** A ribbon whose buttons a test presses, and whose pane only counts how often it was brought in sight. */
function aRibbon(): { ribbon: Ribbon; press: (command: string) => Promise<void>; shown: () => number } {
  const buttons = new Map<string, () => Promise<void>>();
  let shown = 0;
  return {
    ribbon: {
      associate: (command, run) => void buttons.set(command, run),
      showPane: () => Promise.resolve(void (shown += 1)),
    },
    press: (command) => buttons.get(command)?.() ?? Promise.reject(new Error(`no button ${command}`)),
    shown: () => shown,
  };
}

/** The pane over a sample as if in Excel: with a sheet that can be marked. */
async function inExcel(file: string, isSignedIn: boolean) {
  const bench = await aBench(file);
  const marked: (readonly CellMark[])[] = [];
  const mark = (marks: readonly CellMark[]): Promise<string[]> => {
    marked.push(marks);
    return Promise.resolve([]);
  };
  if (isSignedIn) await bench.pane.signIn("GOOD-CODE");
  const opened = bench.pane.open({ ...bench.port, door: "excel", mark });
  const { ribbon, press, shown } = aRibbon();
  associateCommands(bench.pane, ribbon, opened);
  return { ...bench, press, shown, marked };
}

const viewOf = ({ pane }: Pick<Bench, "pane">) => pane.store.state().view;

describe("the ribbon's buttons", () => {
  it("«Проверить» marks the cells that findings stand on, the worst of a cell once, and opens the list", async () => {
    const excel = await inExcel("s8-dirty.xlsx", false);
    await excel.press(COMMANDS.check);
    const marks = excel.marked.at(-1) ?? [];
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks.map(({ sheet, cell }) => `${sheet} ${cell}`)).size).toBe(marks.length);
    expect(marks).toContainEqual({ sheet: "Реестр", cell: "B4", kind: "error" });
    expect(viewOf(excel)).toBe("check");
    expect(excel.shown()).toBe(1);
  });

  it("«Заполнить» changes nothing by itself: the pane opens at that step", async () => {
    const excel = await inExcel("s3-sections.xlsx", false);
    await excel.press(COMMANDS.fill);
    expect(viewOf(excel)).toBe("fill");
    expect(excel.shown()).toBe(1);
    expect(excel.pane.store.state().undo).toBeNull();
  });

  it("«Отправить» opens the pane where a person is needed: to sign in, to look at errors, to approve what leaves", async () => {
    const stranger = await inExcel("s1-flat.xlsx", false);
    await stranger.press(COMMANDS.send);
    expect(viewOf(stranger)).toBe("signIn");

    const withErrors = await inExcel("s8-dirty.xlsx", true);
    await withErrors.press(COMMANDS.send);
    expect(viewOf(withErrors)).toBe("check");

    const first = await inExcel("s1-flat.xlsx", true);
    await first.press(COMMANDS.send);
    expect(viewOf(first)).toBe("leaving");
    expect([stranger, withErrors, first].flatMap(({ pushes }) => pushes)).toHaveLength(0);
  });

  it("«Отправить» sends by itself once the curator has approved what leaves, and shows the receipt", async () => {
    const excel = await inExcel("s1-flat.xlsx", true);
    await excel.press(COMMANDS.fill);
    await excel.pane.send();
    expect(excel.pushes).toHaveLength(1);
    const pairs = excel.pane.store.state().book?.analysis.workbook.sheets[0];
    const column = pairs?.tables[0]?.columns.find(({ field }) => field === "endDate")?.index ?? -1;
    const row = (pairs?.pairs[0]?.row ?? 0) - 1;
    await excel.pane.write([{ sheet: pairs?.name ?? "", row, column, value: 45046, format: "dd.mm.yyyy" }]);
    await excel.press(COMMANDS.send);
    expect(excel.pushes).toHaveLength(2);
    expect(viewOf(excel)).toBe("receipt");
    expect(excel.shown()).toBe(2);
  });
});

describe("marks in the sheet", () => {
  it("are not touched by an edit that changes no finding, and follow one that does", async () => {
    const excel = await inExcel("s8-dirty.xlsx", false);
    await excel.press(COMMANDS.check);
    const before = excel.marked.length;
    await excel.pane.recheck();
    expect(excel.marked).toHaveLength(before);
    await excel.port.writeCells([{ sheet: "Реестр", row: 3, column: 1, value: "Горохова Нина Павловна" }]);
    await excel.pane.recheck();
    expect(excel.marked).toHaveLength(before + 1);
    expect(excel.marked.at(-1)).not.toContainEqual({ sheet: "Реестр", cell: "B4", kind: "error" });
  });

  it("are taken off when the curator asks", async () => {
    const excel = await inExcel("s8-dirty.xlsx", false);
    await excel.press(COMMANDS.check);
    await excel.pane.unmark();
    expect(excel.marked.at(-1)).toEqual([]);
    expect(excel.pane.store.state().marked).toBe(false);
  });
});

describe("marks on a protected sheet", () => {
  it("are not there, and the pane says which sheet forbids them", async () => {
    const bench = await aBench("s8-dirty.xlsx");
    const opened = bench.pane.open({ ...bench.port, door: "excel", mark: () => Promise.resolve(["Реестр"]) });
    const { ribbon, press } = aRibbon();
    associateCommands(bench.pane, ribbon, opened);
    await press(COMMANDS.check);
    const { problem, done, marked } = bench.pane.store.state();
    expect(problem).toContain("На защищённых листах пометок нет: «Реестр»");
    expect([done, marked]).toEqual([null, false]);
  });
});

describe("a button pressed during an action", () => {
  it("waits for its end, and then does what it says", async () => {
    const excel = await inExcel("s8-dirty.xlsx", false);
    const going = excel.pane.recheck();
    await excel.press(COMMANDS.check);
    await going;
    expect(excel.marked).toHaveLength(1);
    expect(viewOf(excel)).toBe("check");
  });
});
