import { readFileSync } from "node:fs";
import type { Import } from "../../shared/api/imports.js";
import { pullAnswerSchema } from "../../shared/api/pull.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { bookOf, doorForAllTests, editBook, importer, type Importer } from "../support/import-district.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { registerWorkbook } from "../support/register-workbook.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let school: string;
let curator: string;
let coordinator: string;
let imports: Importer;
const sharedDoor = doorForAllTests();
beforeEach(async () => {
  server = await startServer({}, { importDoor: sharedDoor });
  school = await server.addSchool("Подгорновская СОШ");
  curator = await server.token("curator", school);
  coordinator = await server.token("coordinator");
  imports = importer(server, coordinator);
});
afterEach(() => server.stop());

const FLAT = readFileSync("samples/s1-flat.xlsx");
const counted = ({ report }: Import): Record<string, number> =>
  Object.fromEntries(Object.entries(report?.counts ?? {}).filter(([, count]) => count > 0));
const rowsOf = ({ report }: Import) => (report?.files ?? []).flatMap(({ rows }) => rows);
const pulled = async () => pullAnswerSchema.parse((await server.call("/api/v1/pull?since=0", { token: curator })).json);
const merged = async (): Promise<Uint8Array> => {
  const headers = { Authorization: `Bearer ${coordinator}` };
  const answer = await fetch(`${server.url}/api/v1/district/merged-workbook`, { headers });
  return new Uint8Array(await answer.arrayBuffer());
};
/** Everything that an import might change. */
const district = async () => {
  const { db } = server.context;
  const tables = ["pairs", "pair_versions", "conflicts", "pushes", "push_rows", "districts"];
  return Promise.all(tables.map((table) => db(table)));
};

describe("an import of a school's workbook", () => {
  it("first says what would happen, changes nothing, and then does exactly that", async () => {
    const before = await district();
    const dry = await imports.dry({ "s1-flat.xlsx": FLAT });
    expect(dry.report?.files).toMatchObject([{ kind: "register", school: { id: school }, schoolBy: "title" }]);
    expect(counted(dry)).toEqual({ created: 12 });
    expect(await district()).toEqual(before);
    const done = await imports.accept(dry.id);
    expect(done).toMatchObject({
      state: "accepted",
      report: { digest: dry.report?.digest, counts: dry.report?.counts },
    });
    expect((await pulled()).pairs).toHaveLength(12);
  });

  it("done twice changes nothing the second time", async () => {
    await imports.accept((await imports.dry({ "s1-flat.xlsx": FLAT })).id);
    const before = await pulled();
    const again = await imports.dry({ "s1-flat.xlsx": FLAT });
    expect(counted(again)).toEqual({ unchanged: 12 });
    await imports.accept(again.id);
    expect((await pulled()).pairs.map(({ version }) => version)).toEqual(before.pairs.map(({ version }) => version));
  });

  it("brings what the school has changed in its next file, without a conflict with its own earlier file", async () => {
    const book = (order: string) =>
      bookOf([
        ["ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Дата начала", "Приказ"],
        ["Дёмина Ирина Олеговна", "Белова Галина Викторовна", "учитель – учитель", "01.09.2022", order],
      ]);
    await imports.accept((await imports.dry({ "Подгорновская СОШ.xlsx": await book("№ 1") })).id);
    const next = await imports.dry({ "Подгорновская СОШ.xlsx": await book("№ 2") });
    expect(rowsOf(next)).toMatchObject([
      { outcome: "updated", changes: [{ field: "order", before: "№ 1", after: "№ 2" }] },
    ]);
  });

  it("counts as the school's report on the board, by the coordinator's hand", async () => {
    await imports.accept((await imports.dry({ "s1-flat.xlsx": FLAT })).id);
    const summary = await server.call("/api/v1/district/summary", { token: coordinator });
    expect(summary.json["schools"]?.["0"]).toMatchObject({ pairs: 12, lastPushAt: "2023-06-01T09:00:00.000Z" });
    expect(await server.context.db("pair_versions").where({ role: "coordinator" })).toHaveLength(12);
  });

  it("keeps no pupil's full name: rows are reduced as in the pane, file and report lie sealed", async () => {
    const rows = [
      ["ФИО наставника", "ФИО наставляемого", "Форма наставничества", "Класс наставляемого"],
      ["Дёмина Ирина Олеговна", "Носова Аделаида Кирилловна", "учитель – ученик", "9А"],
    ];
    const dry = await imports.dry({ "Подгорновская СОШ Носова Аделаида.xlsx": await bookOf(rows) });
    expect(rowsOf(dry)).toMatchObject([{ mentee: "Носова А.", outcome: "created" }]);
    await imports.accept(dry.id);
    await server.context.db.raw("PRAGMA wal_checkpoint(TRUNCATE)");
    const database = readFileSync(`${server.folder}/estafeta.sqlite`);
    expect(database.includes(Buffer.from("Аделаида"))).toBe(false);
    expect(server.log.join("")).not.toContain("Аделаида");
  });

  it("is given back as it came, and erased for good", async () => {
    const { id, files } = await imports.dry({ "реестр.xlsx": FLAT });
    const path = `/api/v1/imports/${id}/files/${files[0]?.id ?? ""}/source`;
    const headers = { Authorization: `Bearer ${coordinator}` };
    const source = await fetch(server.url + path, { headers });
    expect(Buffer.from(await source.arrayBuffer()).equals(FLAT)).toBe(true);
    expect(source.headers.get("content-disposition")).toContain(encodeURIComponent("реестр.xlsx"));
    expect((await server.call(`/api/v1/imports/${id}`, { method: "DELETE", token: coordinator })).status).toBe(204);
    expect((await server.call(path, { token: coordinator })).status).toBe(404);
    expect(await server.context.db("import_files")).toEqual([]);
    const actions = (await server.context.db("audit").whereLike("action", "import.%")) as { action: string }[];
    expect(actions.map(({ action }) => action)).toEqual(["import.dry-run", "import.source", "import.erase"]);
  });

  it("is forgotten when its time is over", async () => {
    await imports.dry({ "s1-flat.xlsx": FLAT });
    server.clock.now = new Date("2023-10-01T09:00:00Z");
    await imports.open();
    expect(await server.context.db("imports")).toHaveLength(1);
    expect(await server.context.db("import_files")).toEqual([]);
  });
});

describe("whose a workbook is", () => {
  const HEADINGS = ["Школа", "ФИО наставника", "ФИО наставляемого", "Форма наставничества"];
  const row = (name: string, mentor: string) => [name, mentor, "Белова Галина Викторовна", "учитель – учитель"];

  it("is told by its rows: a list of several schools is spread over them, and an unknown school's row is refused", async () => {
    const other = await server.addSchool("Бирюлинская СОШ");
    const book = await bookOf([
      HEADINGS,
      row("МБОУ «Подгорновская СОШ»", "Дёмина Ирина Олеговна"),
      row("Бирюлинская СОШ", "Орлова Вера Ивановна"),
      row("Несуществующая СОШ", "Зуева Анна Петровна"),
    ]);
    const dry = await imports.dry({ "район.xlsx": book });
    expect(dry.report?.files[0]?.schools.map(({ id }) => id).sort()).toEqual([school, other].sort());
    expect(counted(dry)).toEqual({ created: 2, refused: 1 });
    expect(rowsOf(dry).find(({ outcome }) => outcome === "refused")?.reasons[0]).toContain("«Несуществующая СОШ»");
    await imports.accept(dry.id);
    expect((await pulled()).pairs).toHaveLength(1);
  });

  it("is told by the file's name, or chosen by the coordinator; else nothing is taken", async () => {
    const book = await bookOf([HEADINGS.slice(1), row("", "Дёмина Ирина Олеговна").slice(1)]);
    const named = await imports.dry({ "реестр подгорновская сош 2023.xlsx": book });
    expect(named.report?.files).toMatchObject([{ schoolBy: "fileName", counts: { created: 1 } }]);
    const unknown = await imports.dry({ "Книга1.xlsx": book });
    expect(unknown.report?.files[0]?.problem).toContain("Выберите школу");
    const file = unknown.files[0]?.id ?? "";
    const path = `/api/v1/imports/${unknown.id}/files/${file}/school`;
    await server.call(path, { method: "PUT", token: coordinator, body: { schoolId: school } });
    expect((await imports.dryRun(unknown.id)).report?.files).toMatchObject([
      { schoolBy: "chosen", problem: null, counts: { created: 1 } },
    ]);
  });
});

describe("forty files at once", () => {
  it("give the same district in any order, and a pair that stands in two of them counts once", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `СОШ № ${index + 1}`);
    for (const name of names) await server.addSchool(name);
    const books = await Promise.all(names.map((_, index) => registerWorkbook(5, index * 5, index + 1)));
    const twice = await registerWorkbook(7, 0, 1);
    const files = Object.fromEntries([...books, twice].map((book, index) => [`${index}.xlsx`, book]));
    const one = await imports.dry(files);
    const other = await imports.dry(Object.fromEntries(Object.entries(files).reverse()));
    const inOrder = ({ report }: Import) =>
      report?.files.map(({ school: of, counts, rows }) => ({
        of,
        counts,
        rows: rows.map(({ sheet, row, outcome, mentor, changes }) => ({ sheet, row, outcome, mentor, changes })),
      }));
    expect(inOrder(other)).toEqual(inOrder(one));
    expect(counted(one)).toEqual({ created: 32, unchanged: 5 });
    const done = await imports.accept(one.id);
    expect(counted(done)).toEqual(counted(one));
    expect(await server.context.db("pairs")).toHaveLength(32);
  });
});

describe("the district changes between dry run and accepting", () => {
  it("so that nothing is done and a new dry run is shown", async () => {
    await push(server, curator, aPush({ pairs: [aPair({ fields: somePairFields({ order: "№ 1" }) })] }));
    const book = await editBook(await merged(), (sheet, column) => {
      sheet.getRow(2).getCell(column("Приказ")).value = "№ 2";
    });
    const dry = await imports.dry({ "сводный.xlsx": book });
    expect(counted(dry)).toEqual({ updated: 1 });
    const change = aPair({ baseVersion: 1, fields: somePairFields({ order: "№ 3" }) });
    await push(server, curator, aPush({ key: aKey(2), pairs: [change] }));
    const answer = await server.call(`/api/v1/imports/${dry.id}/accept`, {
      token: coordinator,
      body: { digest: dry.report?.digest },
    });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([409, "import-moved"]);
    expect((await pulled()).pairs).toMatchObject([{ version: 2, fields: { order: "№ 3" } }]);
    const done = await imports.accept(dry.id);
    expect(counted(done)).toEqual({ conflict: 1 });
    expect((await pulled()).conflicts).toMatchObject([
      { field: "order", current: "№ 3", incoming: "№ 2", incomingBy: "coordinator" },
    ]);
  });

  it("elsewhere: it is done all the same", async () => {
    const dry = await imports.dry({ "s1-flat.xlsx": FLAT });
    await server.addSchool("Бирюлинская СОШ");
    expect((await imports.accept(dry.id)).state).toBe("accepted");
    expect((await imports.accept(dry.id)).state).toBe("accepted");
    expect(await server.context.db("pairs")).toHaveLength(12);
  });
});

describe("what is no workbook of pairs has its sentence", () => {
  it.each<[string, Uint8Array, string]>([
    ["a text", Buffer.from("ФИО;Класс\n"), "книг"],
    ["a PDF", Buffer.from("%PDF-1.7"), "документ"],
  ])("%s", async (_, bytes, sentence) => {
    const dry = await imports.dry({ "реестр.xlsx": bytes, "s1-flat.xlsx": FLAT });
    expect(counted(dry)).toEqual({ created: 12 });
    const problem = dry.report?.files.find(({ kind }) => kind === "none")?.problem ?? "";
    expect(problem).toMatch(/^[А-ЯЁ][^!]+\.$/u);
    expect(problem).toContain(sentence);
  });

  it("a workbook without a register, an empty body, a file over the limit, a file too many", async () => {
    const dry = await imports.dry({ "план.xlsx": await bookOf([["Дорожная карта"]]) });
    expect(dry.report?.files[0]?.problem).toContain("Реестра пар в книге не видно");
    const post = (raw: Uint8Array) =>
      server.call(`/api/v1/imports/${dry.id}/files?name=a.xlsx`, { method: "POST", token: coordinator, raw });
    expect((await post(new Uint8Array(0))).json["error"]?.["code"]).toBe("import-empty");
    expect((await post(new Uint8Array(10 * 1024 * 1024 + 1))).json["error"]?.["code"]).toBe("body-too-large");
    for (let number = 1; number < 40; number += 1) await post(Buffer.from(`file ${number}`));
    expect((await post(Buffer.from("one more"))).json["error"]?.["code"]).toBe("import-full");
  });
});

it("rows are named by their own school's pairs only: another school's key makes no difference", async () => {
  const other = await server.token("curator", await server.addSchool("Бирюлинская СОШ"));
  await push(server, other, aPush({ pairs: [aPair({ id: anId(50) })] }));
  const dry = await imports.dry({ "s1-flat.xlsx": FLAT });
  expect(counted(dry)).toEqual({ created: 12 });
});
