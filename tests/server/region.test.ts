import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { allRoutes } from "../../server/routes/routes.js";
import { foundDistrict, foundSchool, invite } from "../../server/auth/founding.js";
import { type RegionFigures, regionFiguresSchema } from "../../shared/api/region.js";
import { signInAnswerSchema } from "../../shared/api/sign-in.js";
import { reducePair } from "../../shared/privacy/reduce.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aPolicy } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { cli } from "../support/run-cli.js";
import { startServer, type TestServer } from "../support/start-server.js";

/** Pairs of each form that each school of each district has sent; `null`: nothing was sent. */
const DISTRICTS: Readonly<Record<string, readonly (Readonly<Record<string, number>> | null)[]>> = {
  "Майминский район": [{ "teacher-teacher": 9, "pupil-pupil": 6 }, { "teacher-teacher": 7 }, null],
  "Чемальский район": [
    { "teacher-teacher": 8, "pupil-pupil": 2 },
    { "teacher-teacher": 6, "teacher-pupil": 12 },
  ],
  "Онгудайский район": [{ "teacher-teacher": 3 }],
};

let server: TestServer;
let region: string;
beforeAll(async () => {
  server = await startServer();
  let sent = 0;
  for (const [name, schools] of Object.entries(DISTRICTS)) {
    const { id: districtId } =
      name === "Майминский район"
        ? { id: server.districtId }
        : await foundDistrict(server.context, { name, schoolYear: "2022-2023", dueDate: null });
    for (const [index, forms] of schools.entries()) {
      const school = await foundSchool(server.context, districtId, {
        name: `${name}, СОШ № ${index + 1}`,
        spellings: [],
      });
      if (forms === null) continue;
      const { code } = await invite(server.context, { districtId, role: "curator", schoolId: school.id });
      const { token } = signInAnswerSchema.parse((await server.call("/api/v1/sign-in", { body: { code } })).json);
      const count = Object.values(forms).reduce((sum, each) => sum + each, 0);
      const codes = Object.entries(forms).flatMap(([form, pairs]) => new Array<string>(pairs).fill(form));
      const pairs = somePairs(count, sent * 100 + 1).map((pair, at) => {
        const fields = { ...pair.fields, form: codes[at] ?? "" };
        const { fields: reduced, persons } = reducePair(fields, aPolicy(), aDictionary(), "2022-2023");
        return { ...pair, fields: reduced, persons };
      });
      sent += 1;
      expect((await push(server, token, aPush({ key: aKey(sent), pairs }))).status).toBe(200);
    }
  }
  region = await server.token("region");
});
afterAll(() => server.stop());

const figures = async (query = ""): Promise<RegionFigures> =>
  regionFiguresSchema.parse((await server.call(`/api/v1/region/figures${query}`, { token: region })).json);
const fileOf = async (format: string) => {
  const headers = { Authorization: `Bearer ${region}` };
  const answer = await fetch(`${server.url}/api/v1/region/file?format=${format}`, { headers });
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
};

describe("the region", () => {
  it("sees figures of all districts, and of each what its own public edition tells of the whole", async () => {
    const seen = await figures();
    const at = (code: string) => seen.forms.findIndex((form) => form.code === code);
    const shown = seen.districts.map((district) => [
      ...[district.name, district.schools, district.reported, district.pairs],
      ...["teacher-teacher", "pupil-pupil", "teacher-pupil", "student-pupil"].map((code) => district.forms[at(code)]),
    ]);
    expect(shown).toEqual([
      ["Майминский район", 3, 2, 22, 16, 6, 0, 0],
      // Two of the pupils' pairs are hidden, and with them the smallest of what would tell them.
      ["Онгудайский район", 1, 1, null, null, 0, 0, 0],
      ["Чемальский район", 2, 2, 28, 14, null, null, 0],
    ]);
    expect(seen.totals).toMatchObject({ schools: 6, reported: 5, pairs: { shown: 50, whole: false } });
    expect(seen.totals.forms[at("teacher-pupil")]).toEqual({ shown: 0, whole: false });
    expect(seen.totals.forms[at("teacher-teacher")]).toEqual({ shown: 30, whole: false });
    expect(seen.totals.forms[at("student-pupil")]).toEqual({ shown: 0, whole: true });
  });

  it("finds in a district's own public edition no other totals than here", async () => {
    const seen = await figures();
    for (const { id: districtId, pairs, mentors, mentees, forms } of seen.districts) {
      const { code } = await invite(server.context, { districtId, role: "coordinator", schoolId: null });
      const { token } = signInAnswerSchema.parse((await server.call("/api/v1/sign-in", { body: { code } })).json);
      const headers = { Authorization: `Bearer ${token}` };
      const answer = await fetch(`${server.url}/api/v1/district/merged-workbook?edition=public`, { headers });
      const read = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
      const rows = (read.ok ? read.grids[0]?.values : undefined) ?? [];
      const [totals = [], headings = []] = [rows[4], rows[5]];
      const published = new Map(headings.map((heading, index) => [heading, totals[index]]));
      const shown = (figure: number | null | undefined) => figure ?? "скрыто";
      expect(["Пар", "Наставников", "Наставляемых"].map((heading) => published.get(heading))).toEqual(
        [pairs, mentors, mentees].map(shown),
      );
      seen.forms.forEach(({ name }, index) => {
        if (published.has(name)) expect([name, published.get(name)]).toEqual([name, shown(forms[index])]);
      });
    }
  });

  it("gets no figure of one to four, no name of a person or a school, and no id of a pair", async () => {
    const { text } = await server.call("/api/v1/region/figures", { token: region });
    const seen = await figures();
    const counted = seen.districts.flatMap(({ pairs, mentors, mentees, forms }) => [pairs, mentors, mentees, ...forms]);
    expect(counted.filter((figure) => figure !== null && figure > 0 && figure < 5)).toEqual([]);
    expect(text).not.toMatch(/Ирина|Галина|СОШ|00000000-0000-7000/);
  });

  it("chooses the year among those that districts keep", async () => {
    expect((await figures()).years).toEqual(["2022-2023"]);
    const other = await figures("?schoolYear=2021-2022");
    expect([other.schoolYear, other.years]).toEqual(["2021-2022", ["2022-2023", "2021-2022"]]);
    expect(other.districts.map(({ pairs }) => pairs)).toEqual([0, 0, 0]);
  });

  it("downloads the same figures, with a word where one is hidden", async () => {
    const csv = await fileOf("csv");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv.bytes);
    expect(text.startsWith('\uFEFF"Район";')).toBe(true);
    expect(text).toContain('"Чемальский район";"2";"2";"28"');
    expect(text).toContain('"скрыто"');
    expect(text).toContain('"не меньше 50"');
    expect(csv.answer.headers.get("content-disposition")).toContain(encodeURIComponent("Сводка районов 2022-2023"));
    const read = await readWorkbook((await fileOf("xlsx")).bytes);
    const [sheet] = read.ok ? read.grids : [];
    const cells = (sheet?.values ?? []).flat();
    expect(cells).toEqual(expect.arrayContaining(["Чемальский район", "скрыто", "не меньше 50", 28]));
    expect(read.ok && read.grids.map(({ name }) => name)).toEqual(["Сводка", "Показатели"]);
  });

  it("is refused by every route but its own, and nobody else enters those", async () => {
    const routes = allRoutes({ now: () => new Date() }).filter(({ access }) => access !== "anyone");
    const open = routes
      .filter(({ access }) => access.includes("region"))
      .map(({ method, path }) => `${method} ${path}`);
    expect(open).toEqual([
      ...["get /session", "delete /session", "post /sign-out", "get /me"],
      ...["get /region/figures", "get /region/file"],
    ]);
    for (const { method, path, access } of routes) {
      if (access.includes("region")) continue;
      const body = method === "post" || method === "put" ? { raw: "{}" } : {};
      const answer = await server.call(`/api/v1${path}`, { method: method.toUpperCase(), token: region, ...body });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    const coordinator = await server.token("coordinator");
    expect((await server.call("/api/v1/region/figures", { token: coordinator })).status).toBe(403);
    expect((await server.call("/api/v1/me", { token: region })).json).toMatchObject({ role: "region", policy: null });
  });

  it("is invited from the shell, whichever districts there are", async () => {
    const env = { DATA_DIR: server.folder };
    const run = await cli(["invite", "--region"], env);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^Код регионального координатора: [\w-]+\./);
    expect((await cli(["invite", "--region", "--coordinator"], env)).code).toBe(2);
  });
});
