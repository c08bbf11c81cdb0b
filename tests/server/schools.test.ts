import {
  createdSchoolsSchema,
  invitedSchoolsSchema,
  type KeptSchool,
  schoolPageSchema,
  schoolsAnswerSchema,
} from "../../shared/api/schools.js";
import { aPair, somePairFields } from "../support/build-pairs.js";
import { aPush, push } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let coordinator: string;
beforeEach(async () => {
  server = await startServer({ PUBLIC_URL: "https://estafeta.example.ru" });
  coordinator = await server.token("coordinator");
});
afterEach(() => server.stop());

const ask = (path: string, body?: unknown, method = body === undefined ? "GET" : "POST") =>
  server.call(`/api/v1${path}`, { token: coordinator, method, ...(body === undefined ? {} : { body }) });
const create = async (...names: string[]) => createdSchoolsSchema.parse((await ask("/schools", { names })).json);
const kept = async () => schoolsAnswerSchema.parse((await ask("/schools")).json).schools;
const invite = async (...schools: string[]) =>
  invitedSchoolsSchema.parse((await ask("/schools/invites", { schools })).json);
const signIn = async (code: string) =>
  (await server.call("/api/v1/sign-in", { body: { code } })).json as { token?: unknown; error?: { code?: unknown } };

async function aSchool(name = "Подгорновская СОШ"): Promise<KeptSchool> {
  await create(name);
  const school = (await kept()).find((each) => each.name === name);
  if (!school) throw new Error("no school was made");
  return school;
}

describe("the district's schools", () => {
  it("are made from a pasted list; what is known already, or stands there twice, is told and left", async () => {
    await create("Подгорновская СОШ");
    const { created, known } = await create("Бирюлинская  СОШ ", "Подгорновская СОШ", "Бирюлинская СОШ");
    expect([created.map(({ name }) => name), known]).toEqual([
      ["Бирюлинская СОШ"],
      ["Подгорновская СОШ", "Бирюлинская СОШ"],
    ]);
    expect((await kept()).map(({ name }) => name)).toEqual(["Бирюлинская СОШ", "Подгорновская СОШ"]);
  });

  it("keep the former name as a spelling when they are renamed, and never share a name", async () => {
    const { id } = await aSchool();
    await create("Лицей № 6");
    const answer = await ask(`/schools/${id}`, { name: "Гимназия № 3", spellings: ["Гимназия 3"] }, "PUT");
    const renamed = schoolsAnswerSchema.parse(answer.json).schools.find((school) => school.id === id);
    expect(renamed).toMatchObject({ name: "Гимназия № 3", spellings: ["Гимназия 3", "Подгорновская СОШ"] });
    const clash = await ask(`/schools/${id}`, { name: "Лицей № 6" }, "PUT");
    expect([clash.status, clash.json["error"]?.["code"]]).toEqual([409, "school-known"]);
  });

  it("get fresh codes; the old unused one lets nobody in any more", async () => {
    const { id } = await aSchool();
    const first = await invite(id);
    const second = await invite(id);
    expect(second.address).toBe("https://estafeta.example.ru");
    server.clock.now = new Date(server.clock.now.getTime() + 1000);
    expect((await signIn(first.invites[0]?.code ?? "")).error?.code).toBe("code-expired");
    expect((await kept())[0]?.invite).not.toBeNull();
    expect((await signIn(second.invites[0]?.code ?? "")).token).toBeDefined();
    expect((await kept())[0]).toMatchObject({ invite: null, signedInAt: server.clock.now.toISOString() });
  });

  it("leave the board when they are archived, but not the years that they have pairs of; and come back", async () => {
    const [sent, silent] = [await aSchool(), await aSchool("Лицей № 6")];
    const token = await server.token("curator", sent.id);
    await push(server, token, aPush());
    const { code = "" } = (await invite(silent.id)).invites[0] ?? {};
    for (const { id } of [sent, silent]) await ask(`/schools/${id}`, { archived: true }, "PUT");
    const board = async (year: string) =>
      (await ask(`/district/summary?schoolYear=${year}`)).json as { schools?: { name: string }[] };
    expect((await board("2022-2023")).schools?.map(({ name }) => name)).toEqual(["Подгорновская СОШ"]);
    expect((await board("2023-2024")).schools).toEqual([]);
    expect((await server.call("/api/v1/me", { token })).status).toBe(401);
    server.clock.now = new Date(server.clock.now.getTime() + 1000);
    expect((await signIn(code)).error?.code).toBe("code-expired");
    const refused = await ask("/schools/invites", { schools: [silent.id] });
    expect([refused.status, refused.json["error"]?.["code"]]).toEqual([409, "school-archived"]);
    await ask(`/schools/${silent.id}`, { archived: false }, "PUT");
    expect((await board("2022-2023")).schools).toHaveLength(2);
  });

  it("show on a page their pairs with findings, and their pushes with receipts; looking at names is noted", async () => {
    const { id } = await aSchool();
    const token = await server.token("curator", id);
    await push(server, token, aPush({ pairs: [aPair({ fields: somePairFields({ endDate: "2022-09-10" }) })] }));
    const page = schoolPageSchema.parse((await ask(`/schools/${id}`)).json);
    expect(page.pairs[0]?.findings.map((finding) => finding.code)).toContain("duration.range");
    expect(page.pushes).toMatchObject([{ receipt: 1, counts: { created: 1 } }]);
    const [entry] = (await server.context.db("audit").where({ action: "school.read" })) as { scope: string }[];
    expect(JSON.parse(entry?.scope ?? "")).toEqual({ school: id, schoolYear: "2022-2023", pairs: 1 });
    expect((await ask("/schools/0")).status).toBe(404);
  });
});
