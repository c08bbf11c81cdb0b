import type { ChangedArea, WorkbookPort } from "../../../addin/workbook-port.js";
import { parseAddress } from "../../../shared/grid/address.js";
import { cellKey, valueAt } from "../../../shared/grid/grid.js";
import { aBench, type Bench } from "./fake-district.js";

const SHEET = "Реестр";

/** The pane over a sample, as if in Excel: single cells can be asked for, and it is counted how often all of them are. */
async function liveBench(file: string): Promise<Bench & { readonly wholeReads: () => number }> {
  const bench = await aBench(file);
  let reads = 0;
  const readChanges = async (areas: readonly ChangedArea[]) => {
    const grids = await bench.port.readGrids();
    return areas.map(({ sheetId, address }) => {
      const at = parseAddress(address);
      const grid = grids.find(({ name }) => name === sheetId);
      if (!at || !grid) throw new Error(`no cell ${sheetId} ${address}`);
      const formula = grid.formulas.has(cellKey(at.row, at.column));
      const cell = { ...at, value: valueAt(grid, at.row, at.column), formula };
      return { sheet: sheetId, cells: [{ ...cell, format: grid.formats[at.row]?.[at.column] ?? "General" }] };
    });
  };
  const port: WorkbookPort = {
    ...bench.port,
    readChanges,
    readGrids: () => {
      reads += 1;
      return bench.port.readGrids();
    },
  };
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(port);
  return { ...bench, wholeReads: () => reads };
}

/** A person types into a cell, and the pane hears of it. */
async function typeInto({ pane, port }: Bench, address: string, value: string | number | null): Promise<void> {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  await port.writeCells([{ sheet: SHEET, ...at, value }]);
  await pane.recheckAreas([{ sheetId: SHEET, address }]);
}

const analysisOf = ({ pane }: Bench) => pane.store.state().book?.analysis;
const codesAt = (bench: Bench, cell: string) =>
  (analysisOf(bench)?.findings ?? []).flatMap(({ findings }) =>
    findings.filter((finding) => finding.cell === cell).map(({ code }) => code),
  );

describe("a cell that a person has changed", () => {
  it("is looked at alone, and what is said of it follows it there and back", async () => {
    const bench = await liveBench("s8-dirty.xlsx");
    const before = bench.wholeReads();
    expect(codesAt(bench, "B4")).toContain("name.missing");
    await typeInto(bench, "B4", "Горохова Нина Павловна");
    expect(codesAt(bench, "B4")).not.toContain("name.missing");
    await typeInto(bench, "B4", null);
    expect(codesAt(bench, "B4")).toContain("name.missing");
    expect(bench.wholeReads()).toBe(before);
  });

  it("leads to just what looking at the whole workbook again leads to", async () => {
    const bench = await liveBench("s8-dirty.xlsx");
    for (const [address, value] of [
      ["B5", "Ложкина Анна Петровна"],
      ["I9", 44805],
      ["C6", "ЗУЕВ ПЁТР"],
      ["B30", "ниже таблицы"],
    ] as const) {
      await typeInto(bench, address, value);
      const live = analysisOf(bench);
      await bench.pane.recheck();
      const whole = analysisOf(bench);
      expect(live?.findings).toEqual(whole?.findings);
      expect(live?.workbook).toEqual(whole?.workbook);
      expect(live?.suggestions).toEqual(whole?.suggestions);
    }
  });

  it("is sent with the rest", async () => {
    const bench = await liveBench("s8-dirty.xlsx");
    const count = () => analysisOf(bench)?.prepared?.request?.pairs.length;
    expect(count()).toBe(13);
    await typeInto(bench, "B4", "Горохова Нина Павловна");
    expect(count()).toBe(14);
  });
});
