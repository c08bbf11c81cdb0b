import { goesByItself, type Network } from "../../../addin/state/outbox-retry.js";
import { whenIdle } from "../../../addin/state/when-idle.js";
import { aBench, type Bench } from "./fake-district.js";

/** A network that does what the test says, and a clock that stands until the test moves it. */
class StillNetwork implements Network {
  readonly planned: { ms: number; run: () => void }[] = [];
  readonly online: (() => void)[] = [];
  readonly later: Network["later"] = (ms, run) => {
    const one = { ms, run };
    this.planned.push(one);
    return () => void this.planned.splice(this.planned.indexOf(one), 1);
  };
  readonly whenOnline: Network["whenOnline"] = (run) => void this.online.push(run);

  /** Lets the next planned attempt come, and gives how long it was waited for. */
  async next({ pane }: Bench): Promise<number> {
    const [one] = this.planned;
    if (!one) throw new Error("nothing is planned");
    one.run();
    await settled(pane);
    return one.ms;
  }
}

/** Everything that was begun is over: the fakes answer at once. */
async function settled({ store }: Bench["pane"]): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await whenIdle(store);
}

/** The flat sample, sent while the district could not be reached. */
async function waitingBench(): Promise<{ bench: Bench; network: StillNetwork }> {
  const bench = await aBench("s1-flat.xlsx");
  await bench.pane.signIn("GOOD-CODE");
  await bench.pane.open(bench.port);
  const network = new StillNetwork();
  bench.pane.sendWhenAnswered(network);
  expect(network.planned).toEqual([]);
  bench.trouble.pull = { kind: "offline" };
  bench.trouble.me = { kind: "offline" };
  await bench.pane.send();
  return { bench, network };
}

function mend({ trouble }: Bench): void {
  delete trouble.pull;
  delete trouble.me;
}

describe("pairs that wait in the workbook", () => {
  it("go by themselves when the machine is on a network again", async () => {
    const { bench, network } = await waitingBench();
    mend(bench);
    network.online.forEach((run) => run());
    await settled(bench.pane);
    expect(bench.kept).toHaveLength(12);
    expect(bench.pane.store.state()).toMatchObject({ view: "receipt", busy: null });
    expect(network.planned).toEqual([]);
  });

  it("are tried again ever more seldom, and nothing is said of attempts that nobody answers", async () => {
    const { bench, network } = await waitingBench();
    bench.pane.dismiss();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) waits.push(await network.next(bench));
    expect(waits).toEqual([15_000, 30_000, 60_000, 120_000, 300_000, 300_000]);
    expect(bench.pane.store.state().problem).toBeNull();
    expect(bench.pushes).toEqual([]);
    mend(bench);
    await network.next(bench);
    expect(bench.pushes).toHaveLength(1);
  });

  it("[6] do not go twice where only the answer was lost", async () => {
    const { bench, network } = await waitingBench();
    mend(bench);
    bench.trouble.lostAnswer = { kind: "timeout" };
    await network.next(bench);
    expect(bench.pushes).toHaveLength(1);
    delete bench.trouble.lostAnswer;
    await network.next(bench);
    expect(bench.pushes).toHaveLength(1);
    expect((await bench.port.loadMemory())?.outbox).toBeNull();
    expect(network.planned).toEqual([]);
  });

  it("wait for the button once rows have been added to them, or nobody is signed in", async () => {
    const { bench, network } = await waitingBench();
    const state = bench.pane.store.state();
    const { book } = state;
    const prepared = book?.analysis.prepared;
    if (!book || !prepared?.request) throw new Error("nothing waits");
    expect(goesByItself(state)).toBe(true);
    const pairs = prepared.request.pairs.slice(1);
    const fewer = {
      ...book,
      analysis: { ...book.analysis, prepared: { ...prepared, request: { ...prepared.request, pairs } } },
    };
    expect(goesByItself({ ...state, book: fewer })).toBe(false);
    bench.pane.signOut();
    expect(goesByItself(bench.pane.store.state())).toBe(false);
    expect(network.planned).toEqual([]);
  });
});
