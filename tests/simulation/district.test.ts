import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../server/config.js";
import { closeContext, type Context, createContext } from "../../server/context.js";
import { idsFrom } from "../support/build-pairs.js";
import { COLUMNS } from "./copy-of-workbook.js";
import { revivedUnasked } from "./history.js";
import { World } from "./world.js";

/**
 * Schools with two machines each, a coordinator and a bad network, on the real server over a real database: rows are
 * added, edited, erased, deleted and sorted; files are copied, lost and opened from last week; keys and memories
 * vanish; requests and answers are lost, late or repeated. A failing seed is in the test's title; ESTAFETA_SEED replays
 * one alone.
 */

const STEPS = 100;
const MOST_ROUNDS = 8;
const SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 30 : 100;
const seeds = process.env.ESTAFETA_SEED
  ? [Number(process.env.ESTAFETA_SEED)]
  : Array.from({ length: SEEDS }, (_, index) => index + 1);

let folder: string;
let context: Context;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "estafeta-simulation-"));
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: "silent" });
  const clock = new Date("2023-06-01T09:00:00Z");
  context = await createContext(config, { now: () => clock, newId: idsFrom(1) });
  // Nothing here pulls the plug: whether a push is on the disk is for other tests.
  await context.db.raw("PRAGMA synchronous = OFF");
});
afterAll(async () => {
  await closeContext(context);
  rmSync(folder, { recursive: true });
});

describe("a district", () => {
  test.each(seeds)("[2–9, 11, 13] loses nothing, doubles nothing and comes to agree (seed %i)", async (seed) => {
    const world = await World.begin(context, seed, idsFrom(1_000_000_000));
    for (let step = 0; step < STEPS; step += 1) await world.step();
    expect(await world.settle(MOST_ROUNDS)).toBeLessThanOrEqual(MOST_ROUNDS);

    expect(await world.history.lost(world.district)).toEqual([]);
    expect(await revivedUnasked(world.district)).toEqual([]);
    for (const copy of world.copies) {
      const beside = copy.beside();
      expect(new Set(beside.map(({ kept }) => kept.id)).size).toBe(beside.length);
      for (const { outgoing, kept } of beside) {
        const shown = (fields: typeof kept.fields) => COLUMNS.map((field) => [field, fields[field] ?? null]);
        expect(shown(outgoing.fields)).toEqual(shown(kept.fields));
      }
    }
    expect(await world.district.auditedPushes()).toBe(world.history.pushes);
  });
});
