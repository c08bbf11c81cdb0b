import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** The line of a request, as it was written: parsing it would hide a key that stands twice. */
async function lineOf(path: string, method = "GET"): Promise<string> {
  const id = (await server.call(path, { method })).headers.get("x-request-id") ?? "none";
  await new Promise(setImmediate);
  return server.log
    .join("")
    .split("\n")
    .filter((line) => line.includes(id))
    .join("\n");
}

describe("a line of the log", () => {
  it.each([
    ["/healthz", "GET", "/healthz", 200],
    ["/api/v1/me", "GET", "/api/v1/me", 401],
    ["/api/v1/push", "PUT", "/api/v1/push", 405],
    ["/nothing", "GET", "other", 404],
  ])("of %s (%s) names its route and method, and each key once", async (path, method, route, status) => {
    const line = await lineOf(path, method);
    const keys = [...line.matchAll(/[{,]"(\w+)":/g)].map(([, key]) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(JSON.parse(line)).toMatchObject({ method, route, res: { status } });
  });
});
