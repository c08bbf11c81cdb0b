import { returnedRows } from "../../../addin/state/returned.js";
import type { CellMark } from "../../../addin/workbook-port.js";
import type { OpenReturn } from "../../../shared/api/returns.js";
import { parseAddress } from "../../../shared/grid/address.js";
import { anId } from "../../support/build-pairs.js";
import { aBench, type Bench } from "./fake-district.js";

const aReturn = (number: number, pairId: string | null): OpenReturn => ({
  ...{ id: anId(800 + number), pairId, schoolYear: "2022-2023" },
  ...{ comment: "Проверьте приказ", at: "2023-06-02T09:00:00Z" },
});

/** The dirty sample, sent once, with what the district has sent back. */
async function sentBack(returns: (bench: Bench) => OpenReturn[]): Promise<Bench> {
  const bench = await aBench("s8-dirty.xlsx");
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(bench.port);
  await bench.pane.send();
  const { session } = bench.pane.store.state();
  if (session.kind !== "in") throw new Error("nobody is signed in");
  bench.pane.store.dispatch({ type: "session", session: { ...session, returns: returns(bench) } });
  return bench;
}

function rowsOf({ pane }: Bench) {
  const { book, session } = pane.store.state();
  if (!book || session.kind !== "in") throw new Error("no workbook is open, or nobody is signed in");
  return { rows: returnedRows(book, session), session };
}

describe("what the district has sent back", () => {
  it("stands beside its row and the row's own findings, the whole school first", async () => {
    const bench = await sentBack(({ kept }) => [aReturn(1, kept[2]?.id ?? ""), aReturn(2, anId(7)), aReturn(3, null)]);
    const { rows } = rowsOf(bench);
    expect(rows.map(({ returned }) => returned.id)).toEqual([anId(803), anId(801), anId(802)]);
    const [school, row, unknown] = rows;
    expect([school?.where, unknown?.where]).toEqual([null, null]);
    expect(row?.fields).toEqual(bench.kept[2]?.fields);
    expect(row?.findings.every(({ finding }) => finding.row === row.where?.row)).toBe(true);
    expect(row?.where?.row).toBeGreaterThan(1);
  });

  it("[C6] is gone when the curator has answered", async () => {
    const bench = await sentBack(({ kept }) => [aReturn(1, kept[0]?.id ?? "")]);
    await bench.pane.answerReturn(anId(801), "Сверила, всё верно");
    expect(rowsOf(bench).rows).toEqual([]);
    expect(bench.pane.store.state().done).toBe("Ответ отправлен координатору.");
  });

  it("is marked in the sheet at the mentee's name as other findings are, and no longer once it is answered", async () => {
    const bench = await sentBack(({ kept }) => [aReturn(1, kept[2]?.id ?? "")]);
    const marked: (readonly CellMark[])[] = [];
    const mark = (marks: readonly CellMark[]): Promise<string[]> => {
      marked.push(marks);
      return Promise.resolve([]);
    };
    await bench.pane.open({ ...bench.port, mark });
    const place = rowsOf(bench).rows[0]?.where;
    const isReturned = ({ sheet, cell }: CellMark): boolean => sheet === place?.sheet && cell === place.cell;
    const { book } = bench.pane.store.state();
    const [first, other] = [place?.cell ?? "", bench.kept[2]?.fields.menteeName?.split(" ")[0] ?? "?"];
    const at = parseAddress(first);
    const grid = book?.grids.find(({ name }) => name === place?.sheet);
    expect(grid?.values[at?.row ?? -1]?.[at?.column ?? -1]).toMatch(other);

    await bench.pane.mark();
    expect(marked.at(-1)?.filter(isReturned)).toEqual([{ sheet: place?.sheet, cell: first, kind: "warning" }]);
    await bench.pane.answerReturn(anId(801), "Сверила, всё верно");
    expect(marked).toHaveLength(2);
    expect(marked.at(-1)?.filter(isReturned)).toEqual([]);
  });

  it("[C9] a push tells how many rows stayed, and its receipt can be had again", async () => {
    const bench = await sentBack(() => []);
    const { session } = rowsOf(bench);
    const held = bench.pane.store.state().sent?.prepared.heldBack.length ?? 0;
    expect(held).toBeGreaterThan(0);
    expect(bench.pushes[0]?.heldBack?.rows).toBe(held);
    expect(session.receipts[0]).toMatchObject({ number: 1, kind: "push", heldBack: { rows: held } });
  });

  it("[C8] «no pairs» leads to its receipt", async () => {
    const bench = await sentBack(() => []);
    await bench.pane.declareNoPairs();
    expect(bench.pane.store.state().view).toBe("receipts");
    expect(rowsOf(bench).session.receipts[0]).toMatchObject({ number: 7, kind: "none" });
  });
});
