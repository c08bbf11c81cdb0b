import { deflateRawSync } from "node:zlib";
import type { Import } from "../../shared/api/imports.js";
import { meSchema } from "../../shared/api/sign-in.js";
import { reducePair } from "../../shared/privacy/reduce.js";
import { writePackage } from "../../shared/workbook/package/write-package.js";
import { readZipDirectory } from "../../shared/workbook/package/zip-directory.js";
import { aPair, anId } from "../support/build-pairs.js";
import { bookOf, doorForAllTests, importer, type Importer } from "../support/import-district.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { Random } from "../support/random.js";
import { registerWorkbook } from "../support/register-workbook.js";
import { smallWorkbook } from "../support/small-workbook.js";
import { startServer, type TestServer } from "../support/start-server.js";

/** What holds of every import, whatever stands in the file: drawn from seeds, on one server with a school a seed. */

const SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 4 : 20;
const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
/** A school's files: the first, then each with what has changed since. */
const FILES = 3;

let server: TestServer;
let coordinator: string;
let imports: Importer;
const sharedDoor = doorForAllTests();
beforeAll(async () => {
  server = await startServer({}, { importDoor: sharedDoor });
  await server.context.db.raw("PRAGMA synchronous = OFF");
  coordinator = await server.token("coordinator");
  imports = importer(server, coordinator);
});
afterAll(() => server.stop());

const HEADINGS = [
  "ФИО наставника",
  "ФИО наставляемого",
  "Форма наставничества",
  "Дата начала",
  "Дата окончания",
  "Приказ",
];
const MENTOR = "Дёмина Ирина Олеговна";
const MENTEES = ["Белова Галина Викторовна", "Сомова Вера Ильинична", "Носов Олег Игоревич", "Чернова Анна Львовна"];
const STARTS = ["01.09.2022", "15.09.2022", ""];
const ENDS = ["31.05.2023", "30.06.2023", "", "01.01.2022", "тридцать второе"];
const ORDERS = ["№ 1", "№ 2", "№ 3", ""];
type Row = string[];

/** A row as somebody fills it in; some dates are wrong, so that the row is refused. */
function someRow(random: Random): Row {
  const couple = [MENTOR, random.pick(MENTEES), "учитель – учитель"];
  return [...couple, random.pick(STARTS), random.pick(ENDS), random.pick(ORDERS)];
}

/** The same file later: a cell is another, a row is gone, a row has come. */
function changed(rows: readonly Row[], random: Random): Row[] {
  const next = rows.map((row) => [...row]);
  const row = random.pick(next);
  const at = 3 + random.below(3);
  row[at] = random.pick([STARTS, ENDS, ORDERS][at - 3] ?? []);
  if (random.below(3) === 0 && next.length > 1) next.splice(random.below(next.length), 1);
  return [...next, someRow(random)];
}

/** The school has sent some of it itself, not always the same. */
async function sendSome(school: string, random: Random, seed: number): Promise<void> {
  const token = await server.token("curator", school);
  const { policy } = meSchema.parse((await server.call("/api/v1/me", { token })).json);
  if (policy === null) throw new Error("a curator has a policy");
  const pairs = MENTEES.slice(0, random.below(MENTEES.length)).map((menteeName, index) => {
    const order = random.pick(ORDERS.slice(0, 3));
    const fields = {
      form: "teacher-teacher",
      mentorName: MENTOR,
      menteeName,
      startDate: "2022-09-01",
      order,
    };
    const { persons } = reducePair(fields, policy, server.context.dictionary);
    return aPair({ id: anId(10 * seed + index), fields, persons, where: { sheet: "Реестр", row: index + 3 } });
  });
  if (pairs.length > 0) await push(server, token, aPush({ key: aKey(seed), pairs }));
}

const rowsOf = ({ report }: Import) => (report?.files ?? []).flatMap(({ rows }) => rows);
const DISTRICT = ["pairs", "pair_versions", "conflicts", "pushes", "push_rows", "returns", "districts"];
const district = () => Promise.all(DISTRICT.map((table) => server.context.db(table)));
const count = async (table: string) => (await server.context.db(table)).length;

/** What the dry run promises, in rows: the versions that it will write. */
const promised = (dry: Import) => rowsOf(dry).filter(({ changes }) => changes.length > 0);

describe("an import, whatever stands in the file", () => {
  it.each(seeds)(
    "is said beforehand row by row, done just so, and done again changes nothing (seed %i)",
    async (seed) => {
      const random = new Random(seed);
      const school = await server.addSchool(`СОШ № ${seed}`);
      await sendSome(school, random, seed);
      let rows = Array.from({ length: 1 + random.below(4) }, () => someRow(random));
      for (let file = 1; file <= FILES; file += 1) {
        const book = await bookOf([HEADINGS, ...rows]);
        const before = await district();
        const dry = await imports.dry({ [`СОШ № ${seed}.xlsx`]: book });
        expect(dry.report?.files).toMatchObject([{ kind: "register", school: { id: school }, problem: null }]);
        expect(await district()).toEqual(before);

        const versions = await count("pair_versions");
        const done = await imports.accept(dry.id);
        expect([rowsOf(done), done.report?.counts, done.report?.gone]).toEqual([
          rowsOf(dry),
          dry.report?.counts,
          dry.report?.gone,
        ]);
        expect((await count("pair_versions")) - versions).toBe(promised(dry).length);

        const after = await Promise.all([count("pair_versions"), count("conflicts")]);
        const again = await imports.dry({ [`СОШ № ${seed}.xlsx`]: book });
        await imports.accept(again.id);
        expect(promised(again)).toEqual([]);
        expect(await Promise.all([count("pair_versions"), count("conflicts")])).toEqual(after);
        rows = changed(rows, random);
      }
    },
  );

  it("meets all that can become of a row", async () => {
    const reports = (await server.context.db("audit").where({ action: "import.accept" })) as { scope: string }[];
    const outcomes = reports.flatMap(({ scope }) =>
      Object.entries(JSON.parse(scope) as Record<string, number>).flatMap(([name, rows]) => (rows > 0 ? [name] : [])),
    );
    expect(outcomes).toEqual(expect.arrayContaining(["created", "updated", "unchanged", "refused", "conflict"]));
  });

  it("[11] of the merged workbook of all these schools as it was downloaded changes nothing", async () => {
    const headers = { Authorization: `Bearer ${coordinator}` };
    const answer = await fetch(`${server.url}/api/v1/district/merged-workbook`, { headers });
    const dry = await imports.dry({ "сводный.xlsx": new Uint8Array(await answer.arrayBuffer()) });
    expect(dry.report?.files).toMatchObject([{ kind: "merged", problem: null }]);
    expect(rowsOf(dry)).toEqual([]);
    expect(dry.report?.counts["unchanged"]).toBe((await server.context.db("pairs").where({ state: "active" })).length);
    const before = await count("pair_versions");
    await imports.accept(dry.id);
    expect(await count("pair_versions")).toBe(before);
  });
});

it("asks the database as often for a register of three hundred pairs as for one of three", async () => {
  const asked = async (pairs: number, number: number): Promise<number[]> => {
    await server.addSchool(`Лицей № ${number}`);
    const id = await imports.open();
    await imports.add(id, `Лицей № ${number}.xlsx`, await registerWorkbook(pairs, 1000 * number, number));
    const { files } = await imports.dryRun(id);
    expect(files).toHaveLength(1);
    let statements = 0;
    const note = (): unknown => (statements += 1);
    for (const db of [server.context.db, server.context.reports]) db.on("query", note);
    const dry = await imports.dryRun(id);
    const ofDryRun = statements;
    expect(dry.report?.counts["created"]).toBe(pairs);
    await imports.accept(id);
    for (const db of [server.context.db, server.context.reports]) db.removeListener("query", note);
    return [ofDryRun, statements];
  };
  const few = await asked(3, 901);
  expect(few[0]).toBeGreaterThan(10);
  expect(await asked(300, 902)).toEqual(few);
});

describe("a file that would cost too much to unpack", () => {
  /** A workbook whose one sheet is so many megabytes of blanks. */
  const bomb = (megabytes: number, claimed = megabytes * 1024 * 1024): Uint8Array => {
    const packed = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20));
    const change = { method: 8, packed, packedSize: packed.length, size: claimed };
    const entries = readZipDirectory(smallWorkbook({ worksheets: ["<sheetData/>"] }));
    return writePackage(entries.map((entry) => (entry.name.endsWith("sheet1.xml") ? { ...entry, ...change } : entry)));
  };

  it("is refused in words, whether or not it says how large it is; the file beside it is taken", async () => {
    await server.addSchool("Гимназия № 1");
    const good = await registerWorkbook(2, 5000, 1);
    const dry = await imports.dry({ "а.xlsx": bomb(20), "б.xlsx": bomb(20, 1000), "Гимназия № 1.xlsx": good });
    const problems = (dry.report?.files ?? []).flatMap(({ kind, problem }) => (kind === "none" ? [problem] : []));
    expect(problems).toHaveLength(2);
    for (const problem of problems) expect(problem).toMatch(/^[А-ЯЁ][^!]+\.$/u);
    expect(dry.report?.counts["created"]).toBe(2);
  });
});
