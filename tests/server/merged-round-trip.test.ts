import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Import, importSchema } from "../../shared/api/imports.js";
import type { StoredPair } from "../../server/store/pairs.js";
import { activePairsOfDistrict } from "../../server/store/pairs.js";
import { doorForAllTests, editBook, importer, type Importer } from "../support/import-district.js";
import { convertWithSoffice, hasSoffice } from "../support/soffice.js";
import { startServer, type TestServer } from "../support/start-server.js";

const SAMPLES = readdirSync("samples").filter((file) => file.endsWith(".xlsx"));

let server: TestServer;
let coordinator: string;
let imports: Importer;
let book: Uint8Array;
let pairs: StoredPair[];
const sharedDoor = doorForAllTests();
/** A district of all sample registers, each a school of its own; tests change it one after another. */
beforeAll(async () => {
  server = await startServer({}, { importDoor: sharedDoor });
  coordinator = await server.token("coordinator");
  imports = importer(server, coordinator);
  const id = await imports.open();
  for (const file of SAMPLES) await imports.add(id, file, readFileSync(join("samples", file)));
  const { files } = importSchema.parse((await server.call(`/api/v1/imports/${id}`, { token: coordinator })).json);
  for (const { id: file, name } of files) {
    const schoolId = await server.addSchool(`Школа ${name.slice(0, 2)}`);
    const path = `/api/v1/imports/${id}/files/${file}/school`;
    await server.call(path, { method: "PUT", token: coordinator, body: { schoolId } });
  }
  await imports.dryRun(id);
  await imports.accept(id);
  await refresh();
}, 120_000);
afterAll(() => server.stop());

async function refresh(): Promise<void> {
  const headers = { Authorization: `Bearer ${coordinator}` };
  const answer = await fetch(`${server.url}/api/v1/district/merged-workbook`, { headers });
  book = new Uint8Array(await answer.arrayBuffer());
  pairs = await activePairsOfDistrict(server.context.reports, server.districtId, "2022-2023");
}

const counted = ({ report }: Import): Record<string, number> =>
  Object.fromEntries(Object.entries(report?.counts ?? {}).filter(([, count]) => count > 0));
const rowsOf = ({ report }: Import) => (report?.files ?? []).flatMap(({ rows }) => rows);
const dryOf = (bytes: Uint8Array) => imports.dry({ "сводный.xlsx": bytes });
const versions = async () => (await server.context.db("pair_versions").count({ count: "*" }))[0];

describe("the merged workbook, downloaded and imported", () => {
  it("[11] untouched changes nothing", async () => {
    expect(pairs.length).toBeGreaterThan(50);
    const before = await versions();
    const dry = await dryOf(book);
    expect(rowsOf(dry)).toEqual([]);
    expect(counted(dry)).toEqual({ unchanged: pairs.length });
    expect(dry.report).toMatchObject({ gone: [], files: [{ kind: "merged" }] });
    await imports.accept(dry.id);
    expect(await versions()).toEqual(before);
  });

  (hasSoffice ? it : it.skip)("[11] changes nothing either when LibreOffice has saved it in between", async () => {
    const saved = convertWithSoffice(book, "xlsx", "xlsx");
    // The conversion has stood in the way of everything: connections that were closed meanwhile are noticed first.
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    const dry = await dryOf(saved);
    expect(rowsOf(dry)).toEqual([]);
    expect(counted(dry)).toEqual({ unchanged: pairs.length });
  });

  it("[10] edited by hand gives exactly those edits, sorted and filtered or not", async () => {
    const { id = "", fields = {} } = pairs.find((pair) => pair.fields.form === "teacher-teacher") ?? {};
    const edited = await editBook(book, (sheet, column) => {
      const key = column("Ключ «Эстафеты»");
      const rows: unknown[][] = [];
      sheet.eachRow((row, number) => {
        if (number === 1) return;
        if (row.getCell(key).text.startsWith(id)) {
          row.getCell(column("Приказ")).value = "№ 99 от 02.09.2022";
          row.getCell(column("Дата окончания")).value = new Date("2023-05-30");
        }
        rows.push((row.values as unknown[]).slice(1));
      });
      // Sorted the other way round, with a filter on.
      rows.reverse().forEach((values, index) => (sheet.getRow(index + 2).values = values as string[]));
      sheet.autoFilter = "A1:F1";
      sheet.getRow(3).hidden = true;
    });
    const dry = await dryOf(edited);
    expect(counted(dry)).toEqual({ unchanged: pairs.length - 1, updated: 1 });
    const [row] = rowsOf(dry);
    expect(row).toMatchObject({ pairId: id, outcome: "updated" });
    expect(row?.changes).toEqual([
      { field: "endDate", before: fields.endDate ?? null, after: "2023-05-30" },
      { field: "order", before: fields.order ?? null, after: "№ 99 от 02.09.2022" },
    ]);
    await imports.accept(dry.id);
    const again = await dryOf(edited);
    expect(counted(again)).toEqual({ unchanged: pairs.length });
    await refresh();
  });

  it("[10] does not take a minor's name, a birth or a school that was edited there, and says what to do", async () => {
    const pupil = pairs.find(({ persons, fields }) => persons.mentee.minor && fields.menteeName);
    const edited = await editBook(book, (sheet, column) => {
      sheet.eachRow((row) => {
        if (!row.getCell(column("Ключ «Эстафеты»")).text.startsWith(pupil?.id ?? "-")) return;
        row.getCell(column("ФИО наставляемого")).value = "Придуманная Аделаида Сергеевна";
        row.getCell(column("Приказ")).value = "№ 1";
      });
    });
    const dry = await dryOf(edited);
    expect(counted(dry)).toEqual({ unchanged: pairs.length - 1, refused: 1 });
    expect(rowsOf(dry)[0]?.reasons).toEqual([expect.stringContaining("Верните строку школе с комментарием")]);
    expect(JSON.stringify(dry)).not.toContain("Аделаида");
  });

  it("[5] refuses a row with a value that cannot be read, and erases nothing by it", async () => {
    const edited = await editBook(book, (sheet, column) => {
      sheet.getRow(2).getCell(column("Дата начала")).value = "как-нибудь осенью";
    });
    const dry = await dryOf(edited);
    expect(counted(dry)).toEqual({ unchanged: pairs.length - 1, refused: 1 });
    expect(rowsOf(dry)[0]?.findings).toMatchObject([{ code: "date.unreadable" }]);
  });

  it("[8] names rows that were deleted, and withdraws those alone that are confirmed; added rows are new pairs", async () => {
    const [one, other] = pairs.filter(({ schoolId }) => schoolId === pairs[0]?.schoolId);
    const school = (await server.context
      .db("schools")
      .where({ id: one?.schoolId ?? "" })
      .first()) as { name: string };
    const edited = await editBook(book, (sheet, column) => {
      const key = column("Ключ «Эстафеты»");
      for (let row = sheet.rowCount; row > 1; row -= 1) {
        const { text } = sheet.getRow(row).getCell(key);
        if ([one?.id, other?.id].some((id) => id && text.startsWith(id))) sheet.spliceRows(row, 1);
      }
      const added = sheet.getRow(sheet.rowCount + 1);
      added.getCell(column("Школа")).value = school.name;
      added.getCell(column("ФИО наставника")).value = "Придуманная Вера Сергеевна";
      added.getCell(column("ФИО наставляемого")).value = "Небывалая Анна Львовна";
      added.getCell(column("Форма наставничества")).value = "учитель – учитель";
    });
    const dry = await dryOf(edited);
    expect(counted(dry)).toEqual({ unchanged: pairs.length - 2, created: 1 });
    expect(dry.report?.gone.map(({ id }) => id).sort()).toEqual([one?.id, other?.id].sort());
    const done = await imports.accept(dry.id, [one?.id ?? ""]);
    expect(counted(done)).toEqual({ unchanged: pairs.length - 2, created: 1, withdrawn: 1 });
    const now = await activePairsOfDistrict(server.context.reports, server.districtId, "2022-2023");
    expect(now.map(({ id }) => id)).not.toContain(one?.id);
    expect(now.map(({ id }) => id)).toContain(other?.id);
    expect(now.find(({ fields }) => fields.mentorName === "Придуманная Вера Сергеевна")?.schoolId).toBe(one?.schoolId);
  });
});
