import { readBackUntold, told, UNTOLD_SEEDS } from "./read-back.js";

const TEN_MINUTES = 600_000;

test(
  `a register is read back where headings name no party, where there are none, and from two bases (${String(UNTOLD_SEEDS)} seeds)`,
  async () => {
    const results = await readBackUntold(0, UNTOLD_SEEDS);
    expect(results.length).toBeGreaterThan(UNTOLD_SEEDS / 10);
    expect(results.filter(({ problems }) => problems.length > 0).map(told)).toEqual([]);
  },
  TEN_MINUTES,
);
