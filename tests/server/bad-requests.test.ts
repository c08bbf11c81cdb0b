import { gzipSync } from "node:zlib";
import { errorAnswerSchema } from "../../shared/api/errors.js";
import { somePairFields, aPair } from "../support/build-pairs.js";
import { aPush, push } from "../support/pushes.js";
import { type Answer, startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startServer({ BODY_LIMIT: "20000" });
  token = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
});
afterAll(() => server.stop());

const post = (raw: string | Uint8Array, headers: Record<string, string> = {}) =>
  server.call("/api/v1/push", { token, raw, headers });

/** One shape, one clear Russian sentence, nothing in English, no place in our code. */
function expectRefusal(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.json["error"]?.["code"]]).toEqual([status, code]);
  expect(errorAnswerSchema.strict().parse(answer.json).error.message).toMatch(/^[«А-ЯЁ].*\.$/);
  expect(answer.text).not.toMatch(/node_modules|\.js:|\.ts:|SQLITE|Error:/);
}

describe("a bad request gets one shape and one clear sentence", () => {
  it("for a body that is not JSON", async () => {
    expectRefusal(await post("{ name: Носова"), 400, "body-not-json");
  });

  it("for a body over the limit", async () => {
    const fields = somePairFields({ programme: "я".repeat(1900) });
    const pairs = Array.from({ length: 12 }, () => aPair({ fields }));
    expectRefusal(await push(server, token, aPush({ pairs })), 413, "body-too-large");
  });

  it("for a body of another type", async () => {
    expectRefusal(await post("<pairs/>", { "Content-Type": "application/xml" }), 415, "type-unsupported");
  });

  it("for a compressed body: what it unpacks to is not known", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    expectRefusal(await post(bomb, { "Content-Encoding": "gzip" }), 415, "type-unsupported");
  });

  it.each([["null"], ["[]"], ['"text"'], ["{}"], ['{"__proto__":{"key":1}}']])("for the body %s", async (body) => {
    const answer = await post(body);
    expect(["request-invalid", "body-not-json"]).toContain(answer.json["error"]?.["code"]);
    expect(answer.status).toBe(400);
  });

  it("for additions to the dictionary that are no JSON, or no object", async () => {
    const coordinator = await server.token("coordinator");
    const put = (raw: string) =>
      server.call("/api/v1/dictionary/overrides", {
        method: "PUT",
        token: coordinator,
        raw,
        headers: { "If-Match": '"0"' },
      });
    expectRefusal(await put("{ forms: }"), 400, "body-not-json");
    expectRefusal(await put("[]"), 422, "dictionary-invalid");
    expectRefusal(await put(`{"__proto__":{"forms":[]},"constructor":1}`), 422, "dictionary-invalid");
    expectRefusal(await put(JSON.stringify({ comment: "я".repeat(20_000) })), 413, "body-too-large");
  });

  it("for a query that makes no sense", async () => {
    for (const query of ["since=-1", "since=x", "since=1&since=2", "revision=1"])
      expectRefusal(await server.call(`/api/v1/pull?${query}`, { token }), 400, "request-invalid");
  });

  it("for an address that is nothing, and for one that cannot be read", async () => {
    expectRefusal(await server.call("/api/v1/nothing", { token }), 404, "not-found");
    expectRefusal(await server.call("/%E0%A4%A"), 404, "not-found");
    expect((await server.call("/pane/%E0%A4%A")).json["error"]?.["code"]).toMatch(/^(not-found|body-broken)$/);
  });

  it.each([
    ["GET", "/api/v1/push", "POST"],
    ["PUT", "/api/v1/session", "POST, GET, HEAD, DELETE"],
    ["POST", "/api/v1/pull", "GET, HEAD"],
    ["DELETE", "/api/v1/dictionary/overrides", "GET, HEAD, PUT"],
    ["POST", "/api/v1/mappings", "GET, HEAD, PUT"],
    ["GET", "/api/v1/mapping-proposals/0123/accept", "POST"],
    ["POST", "/healthz", "GET, HEAD"],
    ["DELETE", "/desk/", "GET, HEAD"],
  ])("for %s of %s, and says which methods there are", async (method, path, allow) => {
    const answer = await server.call(path, { method, token });
    expectRefusal(answer, 405, "method-not-allowed");
    expect(answer.headers.get("allow")).toBe(allow);
    const asked = await server.call(path, { method: "OPTIONS" });
    expect([asked.status < 300, asked.headers.get("allow")]).toEqual([true, allow]);
  });

  it("for a method that would be wrong where nothing is", async () => {
    expectRefusal(await server.call("/api/v1/nothing", { method: "POST", token }), 404, "not-found");
    expectRefusal(await server.call("/nothing", { method: "POST" }), 404, "not-found");
    expectRefusal(await server.call("/pane/nothing.js"), 404, "not-found");
  });

  it("in words that a curator knows; the technical ones stand in the details", async () => {
    const sentence = (answer: Answer) => errorAnswerSchema.parse(answer.json).error.message;
    const broken = { ...aPair(), fields: { ...somePairFields(), startDate: "вчера" } };
    const named = await push(server, token, aPush({ pairs: [broken] }));
    expect(sentence(named)).toContain("дата начала");
    expect(named.json["error"]?.["details"]?.["issues"]?.["0"]?.["path"]).toBe("pairs.0.fields.startDate");
    const notCollected = aPair({ fields: somePairFields({ menteeContact: "+7 900 000-00-00" }) });
    const refused = await push(server, token, aPush({ pairs: [notCollected] }));
    expect(sentence(refused)).toContain("контакты наставляемого");
    expect(refused.json["error"]?.["details"]).toEqual({ fields: ["menteeContact"] });
    const others = [await post("{}"), await server.call("/api/v1/pull?since=x", { token })];
    for (const answer of [named, refused, ...others])
      expect(sentence(answer).replace("JSON", "")).not.toMatch(/[A-Za-z]/);
  });

  it("and never quotes what was sent, neither in the answer nor in the log", async () => {
    await post("{ Носова Анна Кирилловна");
    await server.call("/Носова-Анна?name=Кирилловна", { token });
    await push(server, token, aPush({ key: "Носова Анна Кирилловна" }));
    expect(server.log.join("")).not.toMatch(/Носова|%D0%9D/);
  });
});
