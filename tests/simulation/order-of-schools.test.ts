import type { PushRequest } from "../../shared/api/push.js";
import { aPair, anId, idsFrom, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush } from "../support/pushes.js";
import { Random } from "../support/random.js";
import { startServer, type TestServer } from "../support/start-server.js";
import { SimulatedDistrict } from "./simulated-district.js";

const SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 5 : 40;
const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
const SCHOOLS = ["Подгорновская СОШ", "Бирюлинская СОШ", "Майминская СОШ"];
const PUSHES = 3;
const MENTEES = ["Белова Галина Юрьевна", "Сомова Вера Ильинична", "Носова Анна Олеговна", "Чернов Лев Ильич"];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, { newId: idsFrom(1_000_000) });
  await server.context.db.raw("PRAGMA synchronous = OFF");
});
afterAll(() => server.stop());

/** One of a school's pushes, prepared without knowing of the others. */
function somePush(random: Random, number: number, ids: readonly string[]): PushRequest {
  const pairs = MENTEES.flatMap((menteeName, row) => {
    if (random.below(3) === 0) return [];
    const fields = somePairFields({ menteeName, order: `Приказ № ${random.below(3)}` });
    return [aPair({ id: ids[row] ?? "", fields, where: { sheet: "Реестр", row: 3 + row } })];
  });
  return aPush({ key: aKey(number), pairs });
}

/** The ids of a school's rows: where its workbook began as a copy of another school's, some are that school's. */
function someIds(random: Random, school: number): string[] {
  return MENTEES.map((_, row) => anId(1 + row + 10 * (random.below(2) === 0 ? 0 : school)));
}

/** Each school's pushes in their order, the schools in any. */
function interleaved(random: Random): number[] {
  const left = SCHOOLS.flatMap((_, school) => Array<number>(PUSHES).fill(school));
  return Array.from({ length: left.length }, () => left.splice(random.below(left.length), 1)[0] ?? 0);
}

/** A district that gets the pushes in this order; gives what each school then has, whatever its pairs' ids. */
async function districtAfter(pushes: readonly PushRequest[][], order: readonly number[]): Promise<string[]> {
  const district = await SimulatedDistrict.found(server, false);
  const doors = await Promise.all(SCHOOLS.map(async (name) => district.signIn(await district.school(name))));
  const waiting = pushes.map((ofSchool) => [...ofSchool]);
  for (const school of order) {
    const request = waiting[school]?.shift();
    if (request) await doors[school]?.push(request);
  }
  return Promise.all(
    doors.map(async (door) => {
      const { pairs, conflicts, state } = await door.pull();
      const nameOf = new Map(pairs.map(({ id, fields }) => [id, fields.menteeName]));
      const shown = [
        ...pairs.map(({ fields, persons, version, state: of }) => JSON.stringify([fields, persons, version, of])),
        ...conflicts.map(({ pairId, field, current, incoming }) =>
          JSON.stringify([nameOf.get(pairId), field, current, incoming]),
        ),
      ];
      return [state, ...shown.sort()].join("\n");
    }),
  );
}

describe("[11] a district", () => {
  it.each(seeds)("is the same in whatever order its schools send (seed %i)", async (seed) => {
    const random = new Random(seed);
    const pushes = SCHOOLS.map((_, school) => {
      const ids = someIds(random, school);
      return Array.from({ length: PUSHES }, (_, at) => somePush(random, 1 + school * PUSHES + at, ids));
    });
    const one = await districtAfter(pushes, interleaved(random));
    const other = await districtAfter(pushes, interleaved(random));
    expect(other).toEqual(one);
  });

  it.each(seeds)("is as it was when everything is sent once more (seed %i)", async (seed) => {
    const random = new Random(seed);
    const district = await SimulatedDistrict.found(server, false);
    const doors = await Promise.all(SCHOOLS.map(async (name) => district.signIn(await district.school(name))));
    const sent = doors.map((door, school) => ({
      door,
      request: somePush(random, 1 + school, someIds(random, school)),
    }));
    for (const { door, request } of sent) await door.push(request);
    const before = [await district.stored.versions(), await district.stored.conflicts()];
    for (const { door, request } of sent) {
      const { pairs } = await door.push({ ...request, key: aKey(100 + Number(request.key.slice(-3))) });
      for (const { outcome } of pairs) expect(outcome).toBe("unchanged");
    }
    expect([await district.stored.versions(), await district.stored.conflicts()]).toEqual(before);
  });
});
