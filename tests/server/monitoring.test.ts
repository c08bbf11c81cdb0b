import ExcelJS from "exceljs";
import type { Monitoring } from "../../shared/api/monitoring.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aPush, push, somePairs } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let coordinator: string;
let school: string;
let other: string;
beforeAll(async () => {
  server = await startServer();
  school = await server.addSchool("Подгорновская СОШ");
  other = await server.addSchool("Бирюлинская СОШ");
  await push(server, await server.token("curator", school), aPush({ pairs: somePairs(3) }));
  const pupil = somePairFields({ form: "teacher-pupil", menteeName: "Носова А.", menteeGrade: "7" });
  const pairs = [aPair({ id: anId(90), fields: pupil })];
  await push(server, await server.token("curator", other), aPush({ pairs }));
  coordinator = await server.token("coordinator");
});
afterAll(() => server.stop());

const call = (path: string, body?: unknown) =>
  server.call(`/api/v1${path}`, { token: coordinator, ...(body === undefined ? {} : { method: "PUT", body }) });

async function workbook(query: string): Promise<ExcelJS.Workbook> {
  const headers = { Authorization: `Bearer ${coordinator}` };
  const answer = await fetch(`${server.url}/api/v1/district/merged-workbook${query}`, { headers });
  expect(answer.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  return book;
}

const schoolsIn = (book: ExcelJS.Workbook) =>
  new Set((book.getWorksheet("Реестр пар")?.getColumn(1).values ?? []).slice(2));

describe("the year's indicators", () => {
  const part = { part: null, target: null };

  test("keep what is typed in until it is typed anew, with a note in the log", async () => {
    await call("/district/monitoring", { code: "menteesOfAge", ...part, base: 900, source: "статистика" });
    await call("/district/monitoring", { code: "menteesOfAge", ...part, base: 1450, source: " ОО-1 " });
    const { indicators } = (await call("/district/monitoring")).json as unknown as Monitoring;
    expect(indicators.find(({ code }) => code === "menteesOfAge")).toMatchObject({
      part: 1,
      base: 1450,
      source: "ОО-1",
    });
    expect(indicators.find(({ code }) => code === "schoolsReported")).toMatchObject({ part: 2, base: 2 });
    const noted = (await server.context.db("audit").where({ action: "monitoring.change" })) as object[];
    expect(noted).toHaveLength(2);
  });

  test("of another year are others", async () => {
    const { indicators } = (await call("/district/monitoring?schoolYear=2021-2022")).json as unknown as Monitoring;
    expect(indicators.find(({ code }) => code === "menteesOfAge")).toMatchObject({ part: 0, base: null, target: 35 });
  });

  test.each([
    ["a share above the whole", { target: 101 }],
    ["a count below nought", { base: -1 }],
    ["an indicator that does not exist", { code: "weather" }],
  ])("refuse %s", async (_case, wrong) => {
    const body = { code: "menteesOfAge", part: null, base: 1, target: null, source: null, ...wrong };
    expect((await call("/district/monitoring", body)).status).toBe(400);
  });
});

describe("frozen indicators", () => {
  const freeze = async (frozen: boolean) =>
    (await call("/district/monitoring/freeze", { frozen })).json as unknown as Monitoring;
  const partOf = ({ indicators }: Monitoring) => indicators.find(({ code }) => code === "menteesOfAge")?.part;
  const typed = { code: "youngTeachers", part: null, base: 40, target: null, source: "отдел кадров" };
  const oneMore = aPair({
    id: anId(91),
    fields: somePairFields({ form: "teacher-pupil", menteeName: "Юрьева Б.", menteeGrade: "8" }),
  });
  beforeAll(async () => {
    await call("/district/monitoring", typed);
    await freeze(true);
    await push(server, await server.token("curator", other), aPush({ key: anId(92), pairs: [oneMore] }));
  });
  afterAll(() => freeze(false));

  test("stay as they were, whatever schools send later", async () => {
    const now = (await call("/district/monitoring")).json as unknown as Monitoring;
    expect(now).toMatchObject({ schoolYear: "2022-2023", frozenAt: server.context.now().toISOString() });
    expect(partOf(now)).toBe(1);
  });

  test("refuse what is typed in, and frozen twice are frozen once", async () => {
    expect(await call("/district/monitoring", typed)).toMatchObject({
      status: 409,
      json: { error: { code: "indicators-frozen" } },
    });
    await freeze(true);
    expect(await server.context.db("indicator_snapshots").where({ lifted_at: null })).toHaveLength(1);
  });

  test("stand in the merged workbook, and not in that of one school", async () => {
    const cells = async (query: string) => {
      const sheet = (await workbook(query)).getWorksheet("Показатели");
      return { legend: sheet?.getCell("A3").text, part: sheet?.getCell("B6").value };
    };
    expect(await cells("")).toEqual({ legend: expect.stringMatching(/^Показатели зафиксированы/) as string, part: 1 });
    expect(await cells(`?school=${other}`)).toEqual({
      legend: expect.not.stringMatching(/зафиксированы/) as string,
      part: 2,
    });
  });

  test("follow the register again when they are unfrozen; what was frozen is kept", async () => {
    const now = await freeze(false);
    expect(now.frozenAt).toBeNull();
    expect(partOf(now)).toBe(2);
    expect(await server.context.db("indicator_snapshots")).toHaveLength(1);
  });

  test("of one year are seen beside the next year's, which was not asked before", async () => {
    await freeze(true);
    const next = (await call("/district/monitoring?schoolYear=2023-2024")).json as unknown as Monitoring;
    const shares = { youngTeachers: 0, menteesOfAge: 2 / 1450 };
    expect(next.earlier).toMatchObject([{ schoolYear: "2022-2023", shares }]);
  });

  test("of a year that nobody froze are counted as they stand", async () => {
    await freeze(false);
    const next = (await call("/district/monitoring?schoolYear=2023-2024")).json as unknown as Monitoring;
    expect(next.earlier).toMatchObject([{ schoolYear: "2022-2023", shares: { menteesOfAge: 2 / 1450 } }]);
    const oldest = (await call("/district/monitoring?schoolYear=2021-2022")).json as unknown as Monitoring;
    expect(oldest.earlier).toEqual([]);
  });
});

describe("a school's papers", () => {
  const kept = { curator: "Ялбачева Айсура", curatorPost: " завуч ", papers: { roadMap: "есть", regulation: "" } };

  test("are kept by the year, one line each, and stand in the workbook", async () => {
    await call(`/schools/${school}/papers`, { kept });
    const { schools } = (await call("/district/papers")).json as unknown as {
      schools: { id: string; kept: unknown }[];
    };
    expect(schools.find(({ id }) => id === school)?.kept).toEqual({
      ...{ curator: "Ялбачева Айсура", curatorPost: "завуч" },
      papers: { roadMap: "есть" },
    });
    const sheet = (await workbook("")).getWorksheet("Документы и кураторы");
    expect((sheet?.getColumn(2).values ?? []).slice(-2)).toEqual(["не указан", "Ялбачева Айсура"]);
  });

  test("of a school that is not there are not kept, and the log never holds the curator's name", async () => {
    expect((await call(`/schools/${anId(7)}/papers`, { kept })).status).toBe(404);
    const log = JSON.stringify(await server.context.db("audit"));
    expect(log).toContain("papers.change");
    expect(log).not.toContain("Ялбачева");
  });
});

describe("a part of the merged workbook", () => {
  test("is of one school, of one form, or of both", async () => {
    expect(schoolsIn(await workbook(`?school=${school}`))).toEqual(new Set(["Подгорновская СОШ"]));
    expect(schoolsIn(await workbook("?form=teacher-pupil"))).toEqual(new Set(["Бирюлинская СОШ"]));
    expect((await workbook(`?school=${school}&form=teacher-pupil`)).getWorksheet("Реестр пар")?.rowCount).toBe(2);
  });

  test("of a school or a form that is not there is not made", async () => {
    expect((await call(`/district/merged-workbook?school=${anId(7)}`)).status).toBe(404);
    expect((await call("/district/merged-workbook?form=no-such")).status).toBe(404);
  });
});

describe("the public edition", () => {
  test("has no register, and what was read is in the log", async () => {
    const book = await workbook("?edition=public");
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Сводка", "Показатели"]);
    const last = (await server.context.db("audit").orderBy("id", "desc").first()) as { scope: string };
    expect(JSON.parse(last.scope)).toEqual({ edition: "public", schoolYear: "2022-2023", pairs: 5 });
  });

  test("is not made of a part, for a part beside the whole would tell of the rest", async () => {
    expect((await call("/district/merged-workbook?edition=public&form=teacher-pupil")).status).toBe(400);
  });
});
