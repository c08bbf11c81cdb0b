import { districtEdits } from "../../../addin/state/district-edits.js";
import { figuresOf, isDoubtful, isMechanical, placedColumns, placedFindings } from "../../../addin/state/figures.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { DoorProblem, type ReadWatch } from "../../../addin/workbook-port.js";
import { fixEdits } from "../../../shared/fill/fix-edits.js";
import { aBench, type Bench } from "./fake-district.js";

async function signedIn(file: string): Promise<Bench> {
  const bench = await aBench(file);
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(bench.port);
  return bench;
}

function bookOf({ pane }: Bench) {
  const { book } = pane.store.state();
  if (!book) throw new Error("no workbook is open");
  return book;
}

describe("sending", () => {
  it("[1] sends each pair once: the second time there is nothing to say", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    await bench.pane.send();
    const state = bench.pane.store.state();
    expect(state.view).toBe("receipt");
    expect(state.problem).toBeNull();
    expect(bench.pushes.map(({ pairs }) => pairs.length)).toEqual([12]);
    expect(bookOf(bench).analysis.prepared).toMatchObject({ request: null, unchanged: 12, heldBack: [], gone: [] });
    await bench.pane.send();
    expect(bench.pushes).toHaveLength(1);
  });

  it("[1] the keys stand in a hidden column, and are found there again", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    await bench.pane.send();
    const [sheet] = bookOf(bench).analysis.workbook.sheets;
    expect(sheet?.pairs.map(({ key }) => key)).toEqual(bench.kept.map(({ id }) => id));
    expect([...(bookOf(bench).grids[0]?.hiddenColumns ?? [])]).toHaveLength(1);
    expect(sheet?.tables[0]?.columns.map(({ field }) => field)).not.toContain(undefined);
  });

  it("[6] keeps the outbox in the workbook when the answer is lost, and doubles nothing afterwards", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    bench.trouble.lostAnswer = { kind: "offline" };
    await bench.pane.send();
    expect(bench.pane.store.state().problem).toContain("Нет связи");
    expect((await bench.port.loadMemory())?.outbox?.ids).toHaveLength(12);
    delete bench.trouble.lostAnswer;
    await bench.pane.send();
    expect(bench.pushes).toHaveLength(1);
    expect(bench.kept).toHaveLength(12);
    expect((await bench.port.loadMemory())?.outbox).toBeNull();
  });

  it("waits in the workbook when the district cannot be reached at all, and goes when it can", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    bench.trouble.pull = { kind: "offline" };
    await bench.pane.send();
    expect(bookOf(bench).memory.outbox?.ids).toHaveLength(12);
    expect(bench.pushes).toHaveLength(0);
    delete bench.trouble.pull;
    await bench.pane.send();
    expect(bench.kept).toHaveLength(12);
    expect(bookOf(bench).memory.outbox).toBeNull();
  });

  it("gives the receipt even where the sheet is protected, and says that the keys were not kept", async () => {
    const bench = await aBench("s1-flat.xlsx");
    await bench.pane.signIn("GOOD-CODE");
    await bench.pane.open({ ...bench.port, writeCells: () => Promise.reject(new DoorProblem("protected")) });
    await bench.pane.send();
    expect(bench.pane.store.state()).toMatchObject({ view: "receipt", busy: null });
    expect(bench.pane.store.state().problem).toContain("Лист защищён");
    expect(bookOf(bench).analysis.prepared).toMatchObject({ request: null, unchanged: 12 });
  });

  it("a refusal empties the outbox and is told in the server's words", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    bench.trouble.push = { kind: "refused", status: 413, code: "body-too-large", message: "Запрос слишком велик." };
    await bench.pane.send();
    expect(bench.pane.store.state().problem).toBe("Запрос слишком велик.");
    expect((await bench.port.loadMemory())?.outbox).toBeNull();
  });

  it("a token that is no longer good signs out, and the workbook stays open", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    bench.trouble.push = { kind: "refused", status: 401, code: "signed-out", message: "Срок входа истёк." };
    await bench.pane.send();
    expect(bench.pane.store.state()).toMatchObject({ session: { kind: "out" }, problem: "Срок входа истёк." });
    expect(bookOf(bench).analysis.prepared).toBeNull();
  });

  it("holds rows with errors back and sends the others", async () => {
    const bench = await signedIn("s8-dirty.xlsx");
    await bench.pane.send();
    expect(bench.pushes[0]?.pairs).toHaveLength(13);
    expect(bench.pane.store.state().sent?.prepared.heldBack).toHaveLength(9);
  });

  it("[4] brings the district's changes back to the sheet when they are taken over, dates as dates", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    bench.trouble.changedThere = { endDate: "2023-04-30", mentorName: "Другая Анна Петровна" };
    await bench.pane.send();
    delete bench.trouble.changedThere;
    const { sent } = bench.pane.store.state();
    const edits = sent ? districtEdits(sent, bookOf(bench), defaultDictionary) : [];
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ value: 45046, format: "dd.mm.yyyy" });
    await bench.pane.write(edits);
    expect(bookOf(bench).analysis.workbook.sheets[0]?.pairs[0]?.fields.endDate).toBe("2023-04-30");
  });

  it("[8] withdraws a pair that is gone from the sheet only when the curator has said so", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    await bench.pane.send();
    const [first] = bookOf(bench).analysis.workbook.sheets[0]?.pairs ?? [];
    const row = (first?.row ?? 0) - 1;
    const width = bookOf(bench).grids[0]?.values[0]?.length ?? 0;
    const blank = Array.from({ length: width }, (_, column) => ({
      sheet: first?.sheet ?? "",
      row,
      column,
      value: null,
    }));
    await bench.pane.write(blank);
    expect(bookOf(bench).analysis.prepared?.gone).toHaveLength(1);
    await bench.pane.send();
    expect(bench.kept.filter(({ state }) => state === "withdrawn")).toHaveLength(0);
    bench.pane.withdraw(bookOf(bench).analysis.prepared?.gone[0]?.id ?? "", true);
    await bench.pane.send();
    expect(bench.kept.filter(({ state }) => state === "withdrawn")).toHaveLength(1);
  });
});

describe("the workbook", () => {
  it("is checked without a sign-in, and sending leads to it", async () => {
    const bench = await aBench("s8-dirty.xlsx");
    await bench.pane.open(bench.port);
    expect(placedFindings(bookOf(bench).analysis).length).toBeGreaterThan(20);
    await bench.pane.send();
    expect(bench.pane.store.state().view).toBe("signIn");
  });

  it("columns that a table lacks and a title of another school are counted, though no row has a finding", async () => {
    const bench = await signedIn("s3-sections.xlsx");
    expect(figuresOf(bookOf(bench).analysis)).toMatchObject({ heldRows: 0, flaggedRows: 0, ofTables: 4, toSend: 12 });
  });

  it("takes accepted fixes, and gives back in one step what stood there", async () => {
    const bench = await signedIn("s8-dirty.xlsx");
    const before = bookOf(bench);
    const mechanical = placedFindings(before.analysis).filter(isMechanical);
    const edits = fixEdits(mechanical, before.grids);
    await bench.pane.write(edits);
    expect(placedFindings(bookOf(bench).analysis).filter(isMechanical)).toEqual([]);
    expect(bench.pane.store.state().unsaved).toBe(edits.length);
    await bench.pane.undo();
    expect(bookOf(bench).grids).toEqual(before.grids);
    expect(bench.pane.store.state()).toMatchObject({ undo: null, unsaved: 0 });
  });

  it("remembers a corrected column, and opened again does not ask", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    const [sheet] = bookOf(bench).analysis.workbook.sheets;
    const column = sheet?.tables[0]?.columns.find(({ field }) => field === "endDate");
    await bench.pane.mapColumn(sheet?.tables[0]?.fingerprint ?? "", column?.letter ?? "", null);
    bench.pane.close();
    await bench.pane.open(bench.port);
    const [again] = bookOf(bench).analysis.workbook.sheets;
    expect(again?.tables[0]?.columns.find(({ letter }) => letter === column?.letter)).toMatchObject({
      field: null,
      by: "saved",
    });
  });

  it("columns that are confirmed as they were taken are asked about no more, nor when the workbook is opened again", async () => {
    const bench = await signedIn("own/f2-two-row-header.xlsx");
    const doubtful = () => placedColumns(bookOf(bench).analysis).filter(({ column }) => isDoubtful(column));
    const before = doubtful().map(({ column }) => column.field);
    expect(before).not.toEqual([]);
    await bench.pane.confirmColumns();
    expect(doubtful()).toEqual([]);
    expect(bench.pane.store.state().done).toContain("Запомнили");
    bench.pane.close();
    await bench.pane.open(bench.port);
    expect(doubtful()).toEqual([]);
    const saved = placedColumns(bookOf(bench).analysis).filter(({ column }) => column.by === "saved");
    expect(saved.map(({ column }) => column.field)).toEqual(before);
  });

  it("a reading that is stopped leaves the workbook that was open, and the pane free", async () => {
    const bench = await signedIn("s1-flat.xlsx");
    const before = bookOf(bench);
    let opening = Promise.resolve();
    await new Promise<void>((begun) => {
      const readGrids = (watch?: ReadWatch) =>
        new Promise<never>((_, stop) => {
          watch?.signal.addEventListener("abort", () => stop(new DoorProblem("stopped")));
          begun();
        });
      opening = bench.pane.open({ ...bench.port, readGrids });
    });
    expect(bench.pane.store.state().busy).toMatchObject({ work: "reading", cancellable: true });
    bench.pane.cancel();
    await opening;
    expect(bookOf(bench)).toBe(before);
    expect(bench.pane.store.state().busy).toBeNull();
  });

  it("a wrong code leaves the person where they are, with the server's words", async () => {
    const bench = await aBench("s1-flat.xlsx");
    bench.pane.go("signIn");
    await bench.pane.signIn("WRONG");
    expect(bench.pane.store.state()).toMatchObject({
      view: "signIn",
      problem: "Такого кода нет.",
      session: { kind: "out" },
    });
  });
});
