import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { apiClient, readAnswer } from "../../../addin/api/client.js";
import { problemSentence } from "../../../addin/api/problem-sentence.js";
import { isSignedOut, mayArriveLater } from "../../../addin/api/problem.js";
import { pullAnswerSchema } from "../../../shared/api/pull.js";

const PULLED = { revision: 7, pairs: [], conflicts: [], returns: [], state: "sent" };
const SOON = { question: 60, push: 60 };

let server: Server;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function says(status: number, body: string, type = "application/json"): void {
  answer = (_request, response) => response.writeHead(status, { "Content-Type": type }).end(body);
}

describe("the client", () => {
  it("gives the parsed answer, and sends the token as a bearer", async () => {
    let seen: string | undefined;
    answer = (request, response) => {
      seen = `${request.method} ${request.url} ${request.headers.authorization}`;
      response.end(JSON.stringify(PULLED));
    };
    expect(await apiClient(base).pull("secret", 0)).toEqual({ ok: true, value: PULLED });
    expect(seen).toBe("GET /api/v1/pull?since=0 Bearer secret");
  });

  it("passes on a refusal in the server's own words", async () => {
    says(401, JSON.stringify({ error: { code: "code-expired", message: "Срок действия кода истёк." } }));
    const result = await apiClient(base).signIn("7K3M-Q9TX-2HFD");
    const problem = { kind: "refused", status: 401, code: "code-expired", message: "Срок действия кода истёк." };
    expect(result).toEqual({ ok: false, problem });
  });

  it("takes a provider's page for what it is, whatever its status", async () => {
    says(200, "<html>Войдите в Wi-Fi</html>", "text/html");
    expect(await apiClient(base).me("t")).toEqual({ ok: false, problem: { kind: "foreign", status: 200 } });
    says(502, "<html>Bad gateway</html>", "text/html");
    expect(await apiClient(base).me("t")).toEqual({ ok: false, problem: { kind: "foreign", status: 502 } });
  });

  it("takes JSON of another shape for another program's", async () => {
    says(200, JSON.stringify({ hello: "world" }));
    expect(await apiClient(base).me("t")).toEqual({ ok: false, problem: { kind: "foreign", status: 200 } });
  });

  it("says offline when nobody listens, and when the line breaks off in the middle", async () => {
    expect(await apiClient("http://127.0.0.1:9").me("t")).toEqual({ ok: false, problem: { kind: "offline" } });
    answer = (_request, response) => {
      response.writeHead(200, { "Content-Length": "1000" }).write("{");
      response.destroy();
    };
    expect(await apiClient(base).me("t")).toEqual({ ok: false, problem: { kind: "offline" } });
  });

  it("does not wait for ever", async () => {
    answer = () => undefined;
    expect(await apiClient(base, SOON).me("t")).toEqual({ ok: false, problem: { kind: "timeout" } });
  });

  it("stops when the person cancels, before the call and during it", async () => {
    const cancel = new AbortController();
    answer = () => {
      cancel.abort();
    };
    const expected = { ok: false, problem: { kind: "cancelled" } };
    expect(await apiClient(base).pull("t", 0, cancel.signal)).toEqual(expected);
    expect(await apiClient(base).pull("t", 0, cancel.signal)).toEqual(expected);
  });
});

describe("problems", () => {
  it("keep a push in the outbox unless the server has refused it for good", () => {
    const refused = (status: number) => ({ kind: "refused", status, code: "x", message: "нет" }) as const;
    expect(mayArriveLater({ kind: "offline" })).toBe(true);
    expect(mayArriveLater({ kind: "cancelled" })).toBe(true);
    expect([400, 401, 409, 413].map((status) => mayArriveLater(refused(status)))).toEqual([false, false, false, false]);
    expect([429, 500, 503].map((status) => mayArriveLater(refused(status)))).toEqual([true, true, true]);
    expect(isSignedOut(refused(401))).toBe(true);
    expect(isSignedOut(refused(403))).toBe(false);
  });

  it("each have their own Russian sentence", () => {
    const kinds = (["offline", "timeout", "cancelled"] as const).map((kind) => problemSentence({ kind }));
    const sentences = [...kinds, problemSentence({ kind: "foreign", status: 200 })];
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).toMatch(/^[А-ЯЁ][^!]+\.$/u);
  });

  it("an answer with a status of success and no body is not ours", () => {
    expect(readAnswer(204, "", pullAnswerSchema)).toEqual({ ok: false, problem: { kind: "foreign", status: 204 } });
  });
});
