import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { aPair, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { type Answer, startServer, type TestServer } from "../support/start-server.js";

const OVERRIDES = "/api/v1/dictionary/overrides";

let server: TestServer;
let coordinator: string;
let curator: string;
let schoolId: string;
beforeEach(async () => {
  server = await startServer();
  schoolId = await server.addSchool("Подгорновская СОШ");
  coordinator = await server.token("coordinator");
  curator = await server.token("curator", schoolId);
});
afterEach(() => server.stop());

const put = (body: unknown, ifMatch: string | null = '"0"'): Promise<Answer> =>
  server.call(OVERRIDES, {
    method: "PUT",
    token: coordinator,
    body,
    headers: ifMatch === null ? {} : { "If-Match": ifMatch },
  });
const dictionary = (token = curator): Promise<Answer> => server.call("/api/v1/dictionary", { token });
const refusal = ({ status, json }: Answer) => [status, json["error"]?.["code"]];

describe("a district's additions to the dictionary", () => {
  it("begin with none, and serve everybody of the district once they are put in", async () => {
    const before = await server.call(OVERRIDES, { token: coordinator });
    expect([before.headers.get("etag"), before.json]).toEqual([
      '"0"',
      { version: 0, overrides: {}, at: null, notes: [], problems: [] },
    ]);
    const overrides = { headings: { order: ["Документ о закреплении"] }, thresholds: { menteesPerMentor: 2 } };
    const changed = await put(overrides);
    expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"1"']);
    expect(changed.json).toMatchObject({ version: 1, overrides, at: "2023-06-01T09:00:00.000Z", problems: [] });
    for (const token of [curator, coordinator])
      expect((await dictionary(token)).json["thresholds"]?.["menteesPerMentor"]).toBe(2);
  });

  it("change the ETag of the dictionary, and only while its content changes", async () => {
    const tags = [(await dictionary()).headers.get("etag")];
    await put({ sensitiveWords: ["сирота"] });
    tags.push((await dictionary()).headers.get("etag"));
    await put({}, '"1"');
    tags.push((await dictionary()).headers.get("etag"));
    expect(tags[0]).toBe(`"${defaultDictionary.version}"`);
    expect(tags[1]).toMatch(/^"[\d.]+\+[0-9a-f]{12}"$/);
    expect(tags[2]).toBe(tags[0]);
  });

  it("are refused with every place, and nothing is written", async () => {
    const answer = await put({ kinds: [{ name: "прямое", spelings: [] }], headings: { order: ["Дата начала"] } });
    expect(refusal(answer)).toEqual([422, "dictionary-invalid"]);
    expect(answer.json["error"]?.["message"]).toBe(
      "Дополнения к справочнику не приняты: 1 ошибка. Исправьте и отправьте снова.",
    );
    expect(answer.json["error"]?.["details"]?.["problems"]).toEqual([
      { path: "kinds[0].spelings", message: "Ключа «spelings» здесь нет. Возможно, нужен «spellings»." },
    ]);
    expect((await server.call(OVERRIDES, { token: coordinator })).json["version"]).toBe(0);
    expect(await server.context.db("dictionary_overrides")).toEqual([]);
  });

  it("are not changed blindly, nor over somebody else's change", async () => {
    expect(refusal(await put({}, null))).toEqual([428, "version-missing"]);
    expect(refusal(await put({}, "*"))).toEqual([412, "version-moved"]);
    await put({ sensitiveWords: ["сирота"] });
    expect(refusal(await put({ sensitiveWords: ["беженец"] }))).toEqual([412, "version-moved"]);
    const both = await Promise.all([put({ sensitiveWords: ["один"] }, '"1"'), put({ sensitiveWords: ["два"] }, '"1"')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it("keep every version, with who and when, and leave an audit entry", async () => {
    await put({ sensitiveWords: ["сирота"] });
    await put({}, '"1"');
    const kept = (await server.context.db("dictionary_overrides").orderBy("version")) as Record<string, unknown>[];
    expect(kept).toMatchObject([
      { version: 1, overrides: '{"sensitiveWords":["сирота"]}', role: "coordinator", at: "2023-06-01T09:00:00.000Z" },
      { version: 2, overrides: "{}" },
    ]);
    expect(kept.map(({ session_id }) => typeof session_id)).toEqual(["string", "string"]);
    const entries = (await server.context.db("audit").where({ action: "dictionary.change" })) as { scope: string }[];
    expect(entries.map(({ scope }) => scope)).toEqual(['{"version":1}', '{"version":2}']);
  });

  it("are the district's own: another district keeps the built-in dictionary", async () => {
    await put({ thresholds: { menteesPerMentor: 1 } });
    const other = await startServer();
    try {
      const answer = await other.call("/api/v1/dictionary", { token: await other.token("coordinator") });
      expect(answer.json["thresholds"]?.["menteesPerMentor"]).toBe(3);
    } finally {
      await other.stop();
    }
  });

  it("that no longer fit the program's own dictionary are named, and the built-in one serves", async () => {
    await put({ headings: { order: ["Документ о закреплении"] } });
    const overrides = JSON.stringify({ headings: { order: ["Дата начала"] } });
    await server.context.db("dictionary_overrides").insert({
      ...{
        district_id: server.districtId,
        version: 2,
        overrides,
        at: "2023-06-02",
        session_id: null,
        role: "coordinator",
      },
    });
    await server.context.db("districts").update({ dictionary_version: 2 });
    expect((await server.call(OVERRIDES, { token: coordinator })).json["problems"]?.["0"]?.["path"]).toBe(
      "headings.order[0]",
    );
    expect((await dictionary()).json["version"]).toBe(defaultDictionary.version);
  });
});

describe("what the server judges", () => {
  const volunteer = { code: "volunteer-pupil", name: "волонтёр – ученик", mentor: "student", mentee: "pupil" };
  const aVolunteer = aPair({ fields: somePairFields({ form: "volunteer-pupil", menteeName: "Белова Г." }) });
  const outcomes = (answer: Answer): unknown[] =>
    Object.values(answer.json["pairs"] ?? {}).map((row) => row["outcome"]);

  it("follows the district's dictionary: a new form is taken in, and the board calls it by its name", async () => {
    expect(outcomes(await push(server, curator, aPush({ pairs: [aVolunteer] })))).toEqual(["refused"]);
    await put({ forms: [volunteer] });
    expect(outcomes(await push(server, curator, aPush({ key: aKey(2), pairs: [aVolunteer] })))).toEqual(["created"]);
    const { json } = await server.call("/api/v1/district/summary", { token: coordinator });
    expect(json["schools"]?.["0"]?.["forms"]).toEqual({ "volunteer-pupil": 1 });
    expect(json["ownForms"]).toEqual([{ code: "volunteer-pupil", name: "волонтёр – ученик" }]);
  });

  it("holds a field back for a word that the district has added", async () => {
    await put({ sensitiveWords: ["приёмный"] });
    const pairs = [aPair({ fields: somePairFields({ programme: "Приёмная семья" }) })];
    await push(server, curator, aPush({ pairs }));
    const { json } = await server.call("/api/v1/pull?since=0", { token: curator });
    expect(json["pairs"]?.["0"]?.["fields"]?.["programme"]).toBeUndefined();
  });

  it("never refuses afterwards what was taken in, and answers a repetition as the first time", async () => {
    await put({ forms: [volunteer] });
    const request = aPush({ pairs: [aVolunteer] });
    const first = await push(server, curator, request);
    await put({}, '"1"');
    expect((await push(server, curator, request)).json).toEqual(first.json);
    const pulled = await server.call("/api/v1/pull?since=0", { token: curator });
    expect(pulled.json["pairs"]?.["0"]?.["fields"]?.["form"]).toBe("volunteer-pupil");
    const { json } = await server.call("/api/v1/district/summary", { token: coordinator });
    expect(json["schools"]?.["0"]).toMatchObject({ pairs: 1, forms: { "volunteer-pupil": 1 } });
    expect((await server.call("/api/v1/district/merged-workbook", { token: coordinator })).status).toBe(200);
  });

  it("repeats the findings of the first time after a change of thresholds", async () => {
    const request = aPush({
      pairs: [aPair({ fields: somePairFields({ order: "Приказ № 5", endDate: "2022-10-01" }) })],
    });
    const first = await push(server, curator, request);
    expect(first.text).toContain("duration.range");
    await put({ thresholds: { durationMonths: { min: 0, max: 60 } } });
    expect((await push(server, curator, request)).json).toEqual(first.json);
    const { json } = await server.call("/api/v1/district/summary", { token: coordinator });
    expect(json["schools"]?.["0"]?.["warnings"]).toBe(0);
  });
});
