import { KEY_COLUMN_HEADING } from "../../../shared/workbook/memory.js";
import { aBench, type Bench } from "./fake-district.js";

async function sent(): Promise<Bench> {
  const bench = await aBench("s1-flat.xlsx");
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(bench.port);
  await bench.pane.send();
  return bench;
}

const bookOf = ({ pane }: Bench) => {
  const { book } = pane.store.state();
  if (!book) throw new Error("no workbook is open");
  return book;
};

const keysIn = (bench: Bench) => bookOf(bench).analysis.workbook.sheets[0]?.pairs.flatMap(({ key }) => key ?? []);

describe("making the workbook forget", () => {
  it("[1] takes the keys out of their column and shows it, and the district knows every pair again", async () => {
    const bench = await sent();
    const { memory, grids } = bookOf(bench);
    expect(keysIn(bench)).toHaveLength(12);
    await bench.pane.forgetBook();
    expect(keysIn(bench)).toEqual([]);
    expect(bookOf(bench).grids[0]?.values.flat()).not.toContain(KEY_COLUMN_HEADING);
    expect(bookOf(bench).grids[0]?.hiddenColumns.size).toBe(0);
    expect(bookOf(bench).memory).toMatchObject({ base: {}, mappings: {}, outbox: null, approved: false });
    expect((await bench.port.loadMemory())?.workbookId).not.toBe(memory.workbookId);
    expect(bookOf(bench).grids[0]?.values[5]?.slice(0, 8)).toEqual(grids[0]?.values[5]?.slice(0, 8));
    await bench.pane.send();
    expect(bench.kept).toHaveLength(12);
  });

  it("can be taken back in one step", async () => {
    const bench = await sent();
    const { memory, grids } = bookOf(bench);
    await bench.pane.forgetBook();
    await bench.pane.undo();
    expect(bookOf(bench).memory).toEqual(memory);
    expect(await bench.port.loadMemory()).toEqual(memory);
    expect(bookOf(bench).grids[0]?.values).toEqual(grids[0]?.values);
    expect(bookOf(bench).grids[0]?.hiddenColumns).toEqual(grids[0]?.hiddenColumns);
  });
});

it("details for support name no person, no school and no file", async () => {
  const bench = await sent();
  const told = JSON.stringify(bench.pane.support());
  expect(bench.pane.support()).toMatchObject({ pane: "1.2.3", lastPush: { number: 1 }, counts: { pairs: 12 } });
  expect(told).not.toMatch(/[А-яЁё]|s1-flat/);
});
