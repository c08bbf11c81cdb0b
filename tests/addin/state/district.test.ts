import { contestedFields, districtChanges } from "../../../addin/state/district-changes.js";
import type { OpenConflict } from "../../../shared/api/pull.js";
import type { FieldName } from "../../../shared/register/fields.js";
import { anId } from "../../support/build-pairs.js";
import { aBench, type Bench } from "./fake-district.js";

/** The flat sample, sent once: sheet and district agree. */
async function sentOnce(): Promise<Bench> {
  const bench = await aBench("s1-flat.xlsx");
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(bench.port);
  await bench.pane.send();
  return bench;
}

/** Somebody else has changed a field of the first pair; the pane learns of it at the next pull. */
async function changedThere(bench: Bench, field: FieldName, value: string): Promise<void> {
  const [first] = bench.kept;
  if (first) bench.kept[0] = { ...first, version: first.version + 1, fields: { ...first.fields, [field]: value } };
  await bench.pane.resume();
}

function stateOf({ pane }: Bench) {
  const { book, session } = pane.store.state();
  if (!book || session.kind !== "in") throw new Error("no workbook is open, or nobody is signed in");
  return { book, session, first: book.analysis.workbook.sheets[0]?.pairs[0] };
}

const changesIn = (bench: Bench) => districtChanges(stateOf(bench).book, stateOf(bench).session);

/** The sheet says one thing of the first pair's end, the district another. */
function aConflict(bench: Bench): OpenConflict {
  const currentBy = { role: "coordinator", at: "2023-06-03T11:20:00Z" };
  return {
    ...{ id: anId(900), pairId: bench.kept[0]?.id ?? "", field: "endDate", at: "2023-06-03T12:00:00Z", currentBy },
    ...{ current: "2023-04-30", incoming: stateOf(bench).first?.fields.endDate ?? null },
  };
}

async function inConflict(): Promise<{ bench: Bench; conflict: OpenConflict }> {
  const bench = await sentOnce();
  const conflict = aConflict(bench);
  bench.conflicts.push(conflict);
  await changedThere(bench, "endDate", "2023-04-30");
  return { bench, conflict };
}

/** The curator gives the first pair another end. */
async function editEnd(bench: Bench): Promise<void> {
  const { book, first } = stateOf(bench);
  const column = book.analysis.workbook.sheets[0]?.tables[0]?.columns.find(({ field }) => field === "endDate");
  const place = { sheet: first?.sheet ?? "", row: (first?.row ?? 1) - 1, column: column?.index ?? -1 };
  await bench.pane.write([{ ...place, value: 45046, format: "dd.mm.yyyy" }]);
}

describe("what the district has changed", () => {
  it("[4] is listed with both values and written into the sheet when the curator takes it over", async () => {
    const bench = await sentOnce();
    expect(changesIn(bench)).toEqual([]);
    await changedThere(bench, "endDate", "2023-04-30");
    const [change] = changesIn(bench);
    expect(change).toMatchObject({ field: "endDate", theirs: "2023-04-30", edits: [{ value: 45046 }] });
    await bench.pane.write(change?.edits ?? []);
    expect(stateOf(bench).first?.fields.endDate).toBe("2023-04-30");
    expect(changesIn(bench)).toEqual([]);
    expect(stateOf(bench).book.analysis.prepared?.request).toBeNull();
  });

  it("[4] is not what the curator has changed, nor what both have changed", async () => {
    const bench = await sentOnce();
    await editEnd(bench);
    expect(changesIn(bench)).toEqual([]);
    await changedThere(bench, "endDate", "2023-03-31");
    expect(changesIn(bench)).toEqual([]);
  });

  it("[13] has nothing to write where the value is a name: a reduced one never flows back", async () => {
    const bench = await sentOnce();
    await changedThere(bench, "mentorName", "Другая Анна Петровна");
    expect(changesIn(bench)).toMatchObject([{ field: "mentorName", edits: [] }]);
  });
});

describe("a conflict", () => {
  it("[4] is shown with the row that it is about, and is no change to take over", async () => {
    const { bench, conflict } = await inConflict();
    const { book, session, first } = stateOf(bench);
    expect(contestedFields(book, session)).toMatchObject([{ conflict, where: { row: first?.row } }]);
    expect(changesIn(bench)).toEqual([]);
  });

  it("[4] ends with the district's value in the sheet when that is chosen, and can be taken back there", async () => {
    const { bench, conflict } = await inConflict();
    await bench.pane.decide([{ conflict, choice: "current" }]);
    expect(stateOf(bench).first?.fields.endDate).toBe("2023-04-30");
    expect(stateOf(bench).session.conflicts).toEqual([]);
    expect(bench.pane.store.state().done).toBe("Решено 1\u00a0разногласие.");
    await bench.pane.undo();
    expect(stateOf(bench).first?.fields.endDate).toBe(conflict.incoming);
  });

  it("[4] leaves the sheet alone when its own value is chosen, and nothing is left to send", async () => {
    const { bench, conflict } = await inConflict();
    await bench.pane.decide([{ conflict, choice: "incoming" }]);
    expect(stateOf(bench).first?.fields.endDate).toBe(conflict.incoming);
    expect(bench.kept[0]?.fields.endDate).toBe(conflict.incoming);
    expect(bench.pane.store.state().undo).toBeNull();
    expect(stateOf(bench).book.analysis.prepared?.request).toBeNull();
  });

  it("is not decided when the district has changed the value meanwhile, and says so", async () => {
    const { bench, conflict } = await inConflict();
    bench.conflicts[0] = { ...conflict, current: "2023-02-28" };
    await bench.pane.decide([{ conflict, choice: "incoming" }]);
    expect(bench.pane.store.state().done).toContain("в районе успели изменить 1\u00a0поле");
    expect(stateOf(bench).session.conflicts).toMatchObject([{ current: "2023-02-28" }]);
  });

  it("that came before a push stays when the network is gone after it", async () => {
    const bench = await sentOnce();
    await editEnd(bench);
    const conflict = aConflict(bench);
    bench.conflicts.push(conflict);
    bench.trouble.afterPush = { kind: "offline" };
    await bench.pane.send();
    expect(bench.pushes).toHaveLength(2);
    expect(stateOf(bench).session).toMatchObject({ conflicts: [conflict], lastSent: { number: 2 } });
  });
});

it("whoever signs out while pairs are being sent stays signed out", async () => {
  const bench = await sentOnce();
  await editEnd(bench);
  const sending = bench.pane.send();
  bench.pane.signOut();
  await sending;
  expect(bench.pane.store.state().session).toEqual({ kind: "out" });
});
