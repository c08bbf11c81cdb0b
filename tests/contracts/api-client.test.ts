import { apiClient as paneClient } from "../../addin/api/client.js";
import { apiClient as shellClient } from "../../server/cli/api-client.js";
import { meSchema } from "../../shared/api/sign-in.js";
import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema, type PushRequest } from "../../shared/api/push.js";
import { dictionarySchema } from "../../shared/dictionary/schema.js";
import { anId, aPair } from "../support/build-pairs.js";
import { aKey, aPush } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

/** What the pane and the shell both ask of the server; a refusal is its sentence. */
interface Client {
  signIn(code: string): Promise<string>;
  me(token: string): Promise<unknown>;
  dictionary(token: string): Promise<unknown>;
  mappings(token: string): Promise<unknown>;
  pull(token: string): Promise<unknown>;
  push(token: string, request: PushRequest): Promise<unknown>;
}

function pane(server: string): Client {
  const client = paneClient(server);
  const value = <T>(result: { ok: true; value: T } | { ok: false; problem: object }): T => {
    if (result.ok) return result.value;
    throw new Error("message" in result.problem ? String(result.problem.message) : "no answer");
  };
  return {
    signIn: async (code) => value(await client.signIn(code)).token,
    me: async (token) => value(await client.me(token)),
    dictionary: async (token) => value(await client.dictionary(token)),
    mappings: async (token) => value(await client.mappings(token)),
    pull: async (token) => value(await client.pull(token, 0)),
    push: async (token, request) => value(await client.push(token, request)),
  };
}

function shell(server: string): Client {
  const as = (token: string) => shellClient({ server, token, retries: [] });
  return {
    signIn: async (code) => (await shellClient({ server }).signIn(code)).token,
    me: (token) => as(token).me(),
    dictionary: (token) => as(token).dictionary(),
    mappings: (token) => as(token).mappings(),
    pull: (token) => as(token).pull(0),
    push: (token, request) => as(token).push(request),
  };
}

describe.each([
  ["the pane's", pane],
  ["the shell's", shell],
])("%s client", (_, clientOf) => {
  let server: TestServer;
  let schoolId: string;
  let client: Client;
  beforeAll(async () => {
    server = await startServer();
    schoolId = await server.addSchool("Подгорновская СОШ");
    client = clientOf(server.url);
  });
  afterAll(() => server.stop());

  it("signs in, learns who it is, sends and pulls what it has sent", async () => {
    const token = await client.signIn(await server.code("curator", schoolId));
    expect(meSchema.parse(await client.me(token))).toMatchObject({ role: "curator", school: { id: schoolId } });
    expect(dictionarySchema.parse(await client.dictionary(token)).forms.length).toBeGreaterThan(4);
    const answer = pushAnswerSchema.parse(await client.push(token, aPush()));
    expect(answer.pairs).toMatchObject([{ id: anId(1), version: 1, outcome: "created" }]);
    expect(pullAnswerSchema.parse(await client.pull(token)).pairs).toMatchObject([{ fields: aPair().fields }]);
  });

  it("gets what the school has corrected in the recognition of its headers", async () => {
    const token = await client.signIn(await server.code("curator", schoolId));
    const columns = [{ letter: "D", field: "order", heading: "регламентный документ" }];
    const body = { fingerprint: "0123456789abcdef", columns };
    await server.call("/api/v1/mappings", { method: "PUT", token, body });
    expect(await client.mappings(token)).toEqual({ mappings: { [body.fingerprint]: { D: "order" } } });
  });

  it("gets the same answer to the same push", async () => {
    const token = await client.signIn(await server.code("curator", schoolId));
    const request = aPush({ key: aKey(7) });
    expect(await client.push(token, request)).toEqual(await client.push(token, request));
  });

  it("says the server's own sentence when it is refused", async () => {
    await expect(client.signIn("0000-0000-0000")).rejects.toThrow("Такого кода нет.");
    await expect(client.me("0".repeat(43))).rejects.toThrow("Вы не вошли");
  });
});
