import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { personAct } from "../../server/erasure/acts.js";
import { cleanDatabase } from "../../server/erasure/clean-database.js";
import { erasePerson } from "../../server/erasure/erase-person.js";
import { listDistricts } from "../../server/store/districts.js";
import { expiredYears } from "../../server/erasure/expired-years.js";
import { keepRetention } from "../../server/erasure/keep-retention.js";
import { personsAnswerSchema } from "../../shared/api/persons.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import { reducePair } from "../../shared/privacy/reduce.js";
import type { PairFields } from "../../shared/register/fields.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aPair, aPolicy, anId, somePairFields } from "../support/build-pairs.js";
import { bookOf, doorForAllTests, importer } from "../support/import-district.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { cli } from "../support/run-cli.js";
import { startServer, type TestServer } from "../support/start-server.js";

const BELOVA = "Белова Галина Викторовна";
const NOSOVA = "Носова Аделаида Кирилловна";
const TABLES = ["pairs", "pair_versions", "conflicts", "returns", "pushes", "push_rows", "person_decisions"];

let server: TestServer;
let acts: string;
let coordinator: string;
let schools: string[];
let curators: string[];
const sharedDoor = doorForAllTests();
beforeEach(async () => {
  server = await startServer({ KEEP_YEARS: "1" }, { importDoor: sharedDoor });
  acts = mkdtempSync(join(tmpdir(), "estafeta-acts-"));
  coordinator = await server.token("coordinator");
  [schools, curators] = [[], []];
  for (const name of ["Подгорновская СОШ", "Бирюлинская СОШ"]) {
    const school = await server.addSchool(name);
    schools.push(school);
    curators.push(await server.token("curator", school));
  }
});
afterEach(async () => {
  await server.stop();
  rmSync(acts, { recursive: true });
});

const erase = (...args: string[]) => cli(["erase", ...args], { DATA_DIR: server.folder, KEEP_YEARS: "1" });
const act = (name = "акт.html") => join(acts, name);
const call = (method: string, path: string, body: unknown, token = coordinator) =>
  server.call(`/api/v1${path}`, { method, token, body });

/** A pair as a pane of this district would send it. */
function pair(id: number, fields: PairFields, more: Partial<OutgoingPair> = {}): OutgoingPair {
  const fingerprintKey = server.context.secrets.fingerprintKey(server.districtId);
  const reduced = reducePair(somePairFields(fields), aPolicy({ fingerprintKey }), aDictionary(), "2022-2023");
  return aPair({ id: anId(id), fields: reduced.fields, persons: reduced.persons, ...more });
}

let key = 100;
async function send(school: number, ...pairs: OutgoingPair[]) {
  key += 1;
  const answer = await push(server, curators[school] ?? "", aPush({ key: aKey(key), pairs }));
  expect(answer.status).toBe(200);
  return pushAnswerSchema.parse(answer.json).pairs;
}

/** Which of the texts stand anywhere in the data folder, in whatever file. */
function inData(...texts: string[]): string[] {
  const files = readdirSync(server.folder).map((file) => readFileSync(join(server.folder, file)));
  return texts.filter((text) =>
    files.some((bytes) => bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(text, "utf16le"))),
  );
}

const counts = async () =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (table) => [table, (await server.context.db(table)).length] as const)),
  );

/** Белова is a mentee twice, once in an older version only, in a comment, a note, a paper, a conflict and a file. */
async function spreadBelova(): Promise<void> {
  await send(0, pair(1, { mentorName: "Орлова Вера Ивановна" }), pair(2, { menteeName: "Ким Инна Юрьевна" }));
  await send(0, pair(3, { mentorName: "Зуева Жанна Львовна", menteePosition: "педагог Белозёрского филиала" }));
  const changed = { mentorName: "Зуева Жанна Львовна", menteeName: "Чернова Ольга Олеговна" };
  await send(0, pair(3, changed, { baseVersion: 1 }));
  await send(0, pair(4, { menteeName: "Громов Илья Сергеевич", programme: "Школа Беловой Галины Викторовны" }));
  await send(1, pair(5, { mentorName: "Шилов Олег Павлович" }));
  // Another laptop says something else of pair 2: the value waits in a conflict.
  const laptop = await server.token("curator", schools[0]);
  const raised = await push(server, laptop, aPush({ key: aKey(800), pairs: [pair(2, { menteeName: BELOVA })] }));
  expect(raised.text).toContain('"outcome":"conflict"');
  const comment = "Проверьте приказ о Беловой Галине Викторовне";
  const returned = { id: aKey(700), schoolId: schools[0], pairId: anId(2), comment };
  expect((await call("POST", "/district/returns", returned)).status).toBe(200);
  const { doubles } = personsAnswerSchema.parse(
    (await server.call("/api/v1/district/persons", { token: coordinator })).json,
  );
  const [double] = doubles.filter(({ one }) => one.name === BELOVA);
  const said = {
    id: aKey(500),
    one: double?.one.id,
    other: double?.other.id,
    answer: "same",
    note: "Белова Галина работает в двух школах",
  };
  expect((await call("POST", "/district/persons/decisions", said)).status).toBe(200);
  const kept = {
    curator: BELOVA,
    curatorPost: "завуч",
    papers: { modelOrder: "№ 5", programme: "Белова Г. В., часть 1" },
  };
  expect((await call("PUT", `/schools/${schools[0] ?? ""}/papers`, { kept })).status).toBe(200);
  const source = "сказала Белова Галина";
  const typed = { code: "youngTeachers", part: null, base: 40, target: null, source };
  expect((await call("PUT", "/district/monitoring", typed)).status).toBe(200);
  expect((await call("PUT", "/district/monitoring/freeze", { frozen: true })).status).toBe(200);
  const imports = importer(server, coordinator);
  const head = ["ФИО наставника", "ФИО наставляемого", "Форма наставничества"];
  const book = (...names: [string, string]) => bookOf([head, [...names, "учитель – учитель"]]);
  await imports.accept(
    (
      await imports.dry({
        "Подгорновская СОШ.xlsx": await book("Орлова Вера Ивановна", BELOVA),
        "Бирюлинская СОШ.xlsx": await book("Шилов Олег Павлович", "Ушакова Нина Игоревна"),
      })
    ).id,
  );
}

describe("a person who is erased", () => {
  it("is gone from every table and every byte of the data folder; others stay", async () => {
    await spreadBelova();
    expect(inData("Белов")).toEqual(["Белов"]);
    const dry = await erase("--person", BELOVA, "--dry-run");
    const before = await counts();
    expect(dry).toMatchObject({ code: 0, err: "" });

    const run = await erase("--person", BELOVA, "-o", act(), "--reason", "Отзыв согласия", "--by", "Зуев П. И., завуч");
    expect(run).toMatchObject({ code: 0, err: "" });
    // A dry run says what then happens.
    const lines = (out: string) => out.split("\n").filter((line) => line.startsWith("  "));
    expect(lines(run.out)).toEqual(lines(dry.out));
    expect(inData("Белов", "белов", "БЕЛОВ")).toEqual([]);
    expect(inData("Орлова", "Чернова", "Шилов")).toEqual(["Чернова", "Шилов"]);
    const after = await counts();
    expect(before["pairs"]).toBe(6);
    expect(after).toMatchObject({ pairs: 4, conflicts: 0, person_decisions: 0 });
    const [papers] = await server.context.db<Record<string, string>>("school_papers");
    expect(papers).toMatchObject({ curator: null, papers: '{"modelOrder":"№ 5"}' });
    // The other school's file is still what its import was made from; the report of both is gone.
    expect(await server.context.db("import_files")).toHaveLength(1);
    expect(await server.context.db("imports").whereNotNull("report")).toEqual([]);
    // Nothing is left to be erased, and the act is not written over.
    expect((await erase("--person", BELOVA, "-o", act())).err).toContain("Такой файл уже есть");
    expect((await erase("--person", BELOVA, "--dry-run")).out).toContain("уничтожать нечего");
  });

  it("leaves an act to sign, and an entry in the log without a name", async () => {
    await send(0, pair(1, { mentorName: "Орлова Вера Ивановна" }));
    await erase("--person", BELOVA, "-o", act(), "--reason", "Отзыв согласия <b>", "--by", "Зуев П. И., завуч");
    const page = readFileSync(act(), "utf8");
    const said = [
      ...[BELOVA, "Майминский район", "Отзыв согласия &#60;b&#62;", "Зуев П. И., завуч", "ФИО наставляемого"],
      ...["№\u00a0179", "Резервных копий", "erase.person", "pairs=1; versions=1; receiptRows=1"],
    ];
    expect(said.filter((text) => !page.includes(text))).toEqual([]);
    expect(statSync(act()).mode & 0o777).toBe(0o600);
    const [entry] = await server.context.db<Record<string, string>>("audit").where({ action: "erase.person" });
    expect([entry?.["role"], entry?.["session_id"]]).toEqual(["administrator", null]);
    expect(entry?.["scope"]).not.toMatch(/[а-я]/i);
    expect(page).toContain(entry?.["id"]);
    const log = (await server.call("/api/v1/audit", { token: coordinator })).text;
    expect(log).toContain("erase.person");
  });

  it("is found by the print of the full name where only the reduced one is kept, and a namesake by initials stays", async () => {
    const pupil = { form: "teacher-pupil", menteeGrade: "9А" } as const;
    await send(0, pair(1, { ...pupil, menteeName: NOSOVA, mentorName: "Орлова Вера Ивановна" }));
    await send(0, pair(2, { ...pupil, menteeName: "Носова Алина Петровна", mentorName: "Зуева Жанна Львовна" }));
    await send(0, pair(3, { ...pupil, menteeName: "Носова А.К.", mentorName: "Ким Инна Юрьевна" }));
    expect((await erase("--person", "Носова А.", "--school", "Подгорновская СОШ", "--dry-run")).err).toContain(
      "2 человека",
    );
    const run = await erase("--person", NOSOVA, "-o", act());
    expect(run.out).toContain("Ещё 1 запись с подходящими инициалами");
    expect(await server.context.db("pairs").select("id")).toEqual([{ id: anId(2) }, { id: anId(3) }]);
    await erase("--person", NOSOVA, "--initials", "-o", act("второй.html"));
    expect(await server.context.db("pairs").select("id")).toEqual([{ id: anId(2) }]);
  });

  it("of one school stays in the others", async () => {
    await send(0, pair(1, { mentorName: "Орлова Вера Ивановна" }));
    await send(1, pair(2, { mentorName: "Шилов Олег Павлович" }));
    await erase("--person", BELOVA, "--school", "Бирюлинская СОШ", "-o", act());
    expect(await server.context.db("pairs").select("id")).toEqual([{ id: anId(1) }]);
  });

  it("comes back as a new pair only where a register still has them, whatever it remembers", async () => {
    const row = { mentorName: "Орлова Вера Ивановна" };
    const [first] = await send(0, pair(1, row));
    await erase("--person", BELOVA, "-o", act());
    const pulled = await server.call("/api/v1/pull?since=0", { token: curators[0] });
    expect(pulled.json["pairs"]).toEqual([]);
    const [again] = await send(0, pair(1, row, { baseVersion: first?.version ?? null }));
    expect(again).toMatchObject({ outcome: "created", version: 1 });
  });
});

describe("a year that is erased", () => {
  it("has to be closed first", async () => {
    expect((await erase("--year", "2022-2023", "--dry-run")).err).toMatch(/ещё собирается/);
  });

  it("goes with everything kept of it, stays closed, and leaves the other years as they are", async () => {
    await spreadBelova();
    server.clock.now = new Date("2023-06-10T09:00:00Z");
    await call("PUT", "/district/collection", { schoolYear: "2023-2024", current: true });
    await send(1, pair(9, { mentorName: "Громов Илья Сергеевич" }, { schoolYear: "2023-2024" }));
    const run = await erase("--year", "2022–2023", "-o", act(), "--names");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(inData("Орлова", "Ким", "Зуева", "Чернова", "Шилов", "Ушакова")).toEqual([]);
    expect(inData("Громов")).toEqual(["Громов"]);
    const left = { pairs: 1, pair_versions: 1, conflicts: 0, returns: 0, pushes: 1, push_rows: 1, person_decisions: 0 };
    expect(await counts()).toEqual(left);
    for (const table of ["imports", "import_files", "school_papers"])
      expect(await server.context.db(table)).toHaveLength(0);
    const page = readFileSync(act(), "utf8");
    expect(page).toContain("<h3>Подгорновская СОШ</h3>");
    expect(page).toContain("<li>Чернова Ольга Олеговна</li>");
    const late = await push(server, curators[0] ?? "", aPush({ key: aKey(990), pairs: [pair(1, {})] }));
    expect([late.status, late.json["error"]?.["code"]]).toEqual([409, "year-closed"]);
  });
});

describe("what has been kept too long", () => {
  beforeEach(async () => {
    await send(0, pair(1, {}));
    await call("PUT", "/district/collection", { schoolYear: "2025-2026", current: true });
  });

  it("is named once its years are over, and erased by hand alone", async () => {
    const said = async (today: string) => {
      server.clock.now = new Date(today);
      return (await expiredYears(server.context)).map(({ schoolYear }) => schoolYear);
    };
    expect(await said("2024-08-31T12:00:00Z")).toEqual([]);
    expect(await said("2024-09-01T12:00:00Z")).toEqual(["2022-2023"]);
    const env = { DATA_DIR: server.folder, KEEP_YEARS: "1", PORT: "0", LOG_LEVEL: "silent" };
    expect((await cli(["serve"], env)).out).toContain("Истёк срок хранения: Майминский район, 2022–2023.");
    const dry = await erase("--expired", "--dry-run");
    expect(dry.out).toContain("Майминский район, 2022–2023: было бы уничтожено");
    expect(await server.context.db("pairs")).toHaveLength(1);
    await erase("--expired", "-o", acts);
    expect(await server.context.db("pairs")).toEqual([]);
    const [file = ""] = readdirSync(acts);
    expect(readFileSync(join(acts, file), "utf8")).toContain("Истёк срок хранения: 1\u00a0год");
    expect((await erase("--expired", "-o", acts)).out).toBe("Срок хранения ни у одного года не истёк.");
  });

  it("is erased by the server itself only where the settings say so, with an act beside the database", async () => {
    server.clock.now = new Date("2024-09-01T12:00:00Z");
    expect(await keepRetention(server.context)).toHaveLength(1);
    expect(server.log.join("")).toContain("estafeta erase --expired");
    const config = { ...server.context.config, erasesExpired: true };
    expect(await keepRetention({ ...server.context, config })).toEqual([]);
    expect(await server.context.db("pairs")).toEqual([]);
    expect(readdirSync(join(server.folder, "acts"))).toHaveLength(1);
    const roles = (await server.context.db("audit").where({ action: "erase.year" })) as { role: string }[];
    expect(roles.map(({ role }) => role)).toEqual(["server"]);
  });
});

describe("a database that somebody is reading", () => {
  it("is not called clean, and the act may not be signed", async () => {
    await send(0, pair(1, {}));
    const { context } = server;
    await context.db.raw("PRAGMA busy_timeout = 0");
    const asked = { name: BELOVA, birthYear: null, withInitials: false, districtId: server.districtId, schoolId: null };
    await context.reports.transaction(async (reading) => {
      await reading("pairs");
      const erased = await erasePerson(context, asked, false);
      expect(await cleanDatabase(context)).toBe(false);
      const [district] = await listDistricts(context.db);
      if (!district) throw new Error("there is no district");
      const words = { reason: null, by: null, byServer: false, clean: false, withNames: false };
      const page = personAct({ district, person: BELOVA, school: null }, null, erased, words);
      expect(page).toContain("акт не подписывают");
    });
    expect(await cleanDatabase(context)).toBe(true);
    expect(inData("Белов")).toEqual([]);
  });
});

describe("every table", () => {
  /** What erasing deletes from or looks through; a new table has to be put among these, or among those below. */
  const LOOKED_THROUGH = [
    ...["pairs", "pair_versions", "conflicts", "returns", "pushes", "push_rows", "acceptances", "declarations"],
    ...["indicator_figures", "indicator_snapshots", "school_papers", "person_decisions", "school_mappings"],
    ...["imports", "import_files"],
  ];
  /** Names of schools and of the district, words of the dictionary, hashes of codes, ids and counts: nobody's data. */
  const OF_NOBODY = [
    ...["districts", "schools", "invites", "sessions", "collections", "dictionary_overrides", "mapping_decisions"],
    ...["audit", "knex_migrations", "knex_migrations_lock"],
  ];

  it("is one that erasing knows, or holds nothing of a person", async () => {
    const tables = await server.context.db<{ name: string; type: string }>("sqlite_master").where({ type: "table" });
    const known = [...LOOKED_THROUGH, ...OF_NOBODY, "sqlite_sequence"];
    expect(tables.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});
