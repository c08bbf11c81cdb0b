import { learnMappingSchema } from "../../shared/api/mappings.js";
import { startServer, type Answer, type TestServer } from "../support/start-server.js";

const FINGERPRINT = "0123456789abcdef";
const MAPPINGS = "/api/v1/mappings";
const PROPOSALS = "/api/v1/mapping-proposals";

let server: TestServer;
let curatorA: string;
let curatorB: string;
let coordinator: string;
beforeEach(async () => {
  server = await startServer();
  curatorA = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
  curatorB = await server.token("curator", await server.addSchool("Урлу-Аспакская ООШ"));
  coordinator = await server.token("coordinator");
});
afterEach(() => server.stop());

type Columns = readonly { letter: string; field: string | null; heading: string | null }[];
const learn = (token: string, columns: Columns, fingerprint = FINGERPRINT): Promise<Answer> =>
  server.call(MAPPINGS, { method: "PUT", token, body: { fingerprint, columns } });
const known = async (token: string) => (await server.call(MAPPINGS, { token })).json["mappings"];
const proposals = async (): Promise<Record<string, unknown>[]> =>
  Object.values((await server.call(PROPOSALS, { token: coordinator })).json["proposals"] ?? {});
const decide = async (decision: "accept" | "decline", id?: unknown): Promise<Answer> =>
  server.call(`${PROPOSALS}/${String(id ?? (await proposals())[0]?.["id"])}/${decision}`, {
    method: "POST",
    token: coordinator,
  });
const PAPER = { letter: "D", field: "order", heading: "регламентный документ" };

describe("corrections of a school", () => {
  it("are the school's own: its other curators get them, another school does not", async () => {
    expect((await learn(curatorA, [PAPER, { letter: "E", field: null, heading: null }])).json).toEqual({
      mappings: { [FINGERPRINT]: { D: "order", E: null } },
    });
    expect(await known(curatorA)).toEqual({ [FINGERPRINT]: { D: "order", E: null } });
    expect(await known(curatorB)).toEqual({});
  });

  it("are kept column by column; the last word counts, and the same again changes nothing", async () => {
    await learn(curatorA, [PAPER]);
    await learn(curatorA, [{ ...PAPER, letter: "F", field: "note" }]);
    await learn(curatorA, [{ ...PAPER, field: "programme" }]);
    const before = await known(curatorA);
    expect(before).toEqual({ [FINGERPRINT]: { D: "programme", F: "note" } });
    await learn(curatorA, [{ ...PAPER, field: "programme" }]);
    expect(await known(curatorA)).toEqual(before);
  });

  it("are forgotten beyond three hundred headers, the oldest first", async () => {
    for (let index = 0; index < 301; index += 1) {
      server.clock.now = new Date(server.clock.now.getTime() + 1000);
      await learn(curatorA, [PAPER], index.toString(16).padStart(16, "0"));
    }
    const kept = Object.keys((await known(curatorA)) ?? {});
    expect([kept.length, kept.includes("0".repeat(16))]).toEqual([300, false]);
  }, 60_000);

  it.each<[string, object]>([
    ["a fingerprint that is none", { fingerprint: "x", columns: [PAPER] }],
    ["no columns", { fingerprint: FINGERPRINT, columns: [] }],
    ["a hundred and one columns", { fingerprint: FINGERPRINT, columns: Array.from({ length: 101 }, () => PAPER) }],
    ["a letter that is none", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, letter: "4" }] }],
    ["an unknown field", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, field: "salary" }] }],
    ["a long heading", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, heading: "документ ".repeat(20).trim() }] }],
    ["a phone", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, heading: "+7 900 123-45-67" }] }],
    ["an e-mail", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, heading: "anna@mail.ru" }] }],
    ["a name", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, heading: "носова анна кирилловна" }] }],
    ["a cell beside", { fingerprint: FINGERPRINT, columns: [{ ...PAPER, value: "Носова Анна" }] }],
  ])("are refused with %s", async (_, body) => {
    expect(learnMappingSchema.safeParse(body).success).toBe(false);
    const answer = await server.call(MAPPINGS, { method: "PUT", token: curatorA, body });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "request-invalid"]);
    expect(answer.text + server.log.join("")).not.toMatch(/носова|anna@|900 123/i);
    expect(await server.context.db("school_mappings")).toEqual([]);
  });
});

describe("proposals for the district", () => {
  it("say how many schools have corrected a heading, and under how many headers", async () => {
    await learn(curatorA, [PAPER]);
    await learn(curatorA, [{ ...PAPER, letter: "F" }], "f".repeat(16));
    await learn(curatorB, [PAPER, { letter: "G", field: null, heading: "балл" }]);
    expect(await proposals()).toMatchObject([
      { heading: "регламентный документ", field: "order", schools: 2, headers: 2 },
    ]);
  });

  it("leave out what the dictionary reads already, and what has no heading", async () => {
    await learn(curatorA, [
      { letter: "D", field: "order", heading: "приказ" },
      { letter: "E", field: "note", heading: null },
    ]);
    expect(await proposals()).toEqual([]);
  });

  it("once accepted are synonyms of the district's dictionary, in a version of their own", async () => {
    await learn(curatorA, [PAPER]);
    expect((await decide("accept")).json).toEqual({ version: 1 });
    expect(await proposals()).toEqual([]);
    const overrides = await server.call("/api/v1/dictionary/overrides", { token: coordinator });
    expect(overrides.json).toMatchObject({ version: 1, overrides: { headings: { order: [PAPER.heading] } } });
    const dictionary = await server.call("/api/v1/dictionary", { token: curatorB });
    expect(dictionary.text).toContain(PAPER.heading);
  });

  it("under a parent that names a side serve both sides", async () => {
    await learn(curatorA, [{ letter: "D", field: "mentorExperience", heading: "наставник / выслуга" }]);
    await decide("accept");
    const { json } = await server.call("/api/v1/dictionary/overrides", { token: coordinator });
    expect(json["overrides"]).toEqual({
      headings: { mentorExperience: ["выслуга"], menteeExperience: ["выслуга"] },
    });
  });

  it("once declined are not offered again, and the school keeps its correction", async () => {
    await learn(curatorA, [PAPER]);
    expect((await decide("decline")).json).toEqual({ version: 0 });
    await learn(curatorB, [PAPER]);
    expect(await proposals()).toEqual([]);
    expect(await known(curatorA)).toEqual({ [FINGERPRINT]: { D: "order" } });
  });

  it("that mean something else already are not accepted, and the sentence says what", async () => {
    await learn(curatorA, [{ letter: "D", field: "order", heading: "дата начала" }]);
    const answer = await decide("accept");
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([409, "proposal-unfit"]);
    expect(answer.json["error"]?.["message"]).toMatch(/уже значит: дата начала\. .*Отклоните предложение/);
    expect(await proposals()).toHaveLength(1);
  });

  it("that there are not, or not any more, are not found", async () => {
    await learn(curatorA, [PAPER]);
    const id = (await proposals())[0]?.["id"];
    await decide("accept", id);
    for (const wrong of [id, "0".repeat(16), "%00"]) expect((await decide("accept", wrong)).status).toBe(404);
  });

  it("leave audit entries with counts and ids, and no heading", async () => {
    await learn(curatorA, [PAPER]);
    await decide("accept");
    const entries = (await server.context.db("audit").where("action", "like", "mapping.%").orderBy("id")) as {
      action: string;
      scope: string;
    }[];
    expect(entries.map(({ action }) => action)).toEqual(["mapping.learn", "mapping.decide"]);
    expect(entries.map(({ scope }) => scope).join()).not.toContain("документ");
  });
});
