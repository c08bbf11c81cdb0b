import { allRoutes } from "../../server/routes/routes.js";
import type { Role } from "../../shared/api/sign-in.js";
import { startServer, type TestServer } from "../support/start-server.js";

const ROLES: readonly Role[] = ["curator", "coordinator", "region"];
const ROUTES = allRoutes({ now: () => new Date() });
const guarded = ROUTES.filter((route) => route.access !== "anyone");

let server: TestServer;
const tokens: Partial<Record<Role, string>> = {};
beforeAll(async () => {
  server = await startServer();
  const schoolId = await server.addSchool("Подгорновская СОШ");
  for (const role of ROLES) tokens[role] = await server.token(role, role === "curator" ? schoolId : undefined);
});
afterAll(() => server.stop());

const call = (route: (typeof ROUTES)[number], token?: string) =>
  server.call(`/api/v1${route.path}`, {
    method: route.method.toUpperCase(),
    token,
    ...(route.method === "post" || route.method === "put" ? { raw: "{}" } : {}),
  });

describe("every route", () => {
  it("is open to anyone only where one signs in, and where the built-in blank register is", () => {
    const open = ROUTES.filter((route) => route.access === "anyone").map((route) => route.path);
    expect(open).toEqual(["/sign-in", "/session", "/blank-register"]);
  });

  it.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s says 401 to someone who has not signed in",
    async (_, route) => {
      for (const token of [undefined, "0".repeat(43)]) {
        const answer = await call(route, token);
        expect([answer.status, answer.json["error"]?.["code"]]).toEqual([401, "signed-out"]);
      }
    },
  );

  const forbidden = guarded.flatMap((route) =>
    ROLES.filter((role) => !route.access.includes(role)).map(
      (role) => [`${route.method} ${route.path}`, role, route] as const,
    ),
  );
  it.each(forbidden)("%s says 403 to a %s", async (_, role, route) => {
    const answer = await call(route, tokens[role]);
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([403, "forbidden"]);
  });

  it.each(
    guarded
      .filter((route) => route.method === "get" && route.path !== "/session" && !route.path.includes("{"))
      .flatMap((route) =>
        ROLES.filter((role) => route.access.includes(role)).map((role) => [route.path, role, route] as const),
      ),
  )("%s answers a %s, and nothing on the way may keep personal data", async (path, role, route) => {
    const answer = await call(route, tokens[role]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe(path === "/dictionary" ? "private, no-cache" : "no-store");
  });

  it("stands in the OpenAPI document, with its query, its body and its answer", async () => {
    const document = (await server.call("/api/openapi.json")).json;
    const described = Object.entries(document["paths"] ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    );
    expect(described.sort()).toEqual(ROUTES.map((route) => `${route.method} /api/v1${route.path}`).sort());
    const push = document["paths"]?.["/api/v1/push"]?.["post"];
    const body = push?.["requestBody"]?.["content"]?.["application/json"]?.["schema"];
    expect(Object.keys(body?.["properties"] ?? {})).toEqual(["key", "workbookId", "pairs", "withdrawn", "heldBack"]);
    expect(document["paths"]?.["/api/v1/pull"]?.["get"]?.["parameters"]?.[0]).toMatchObject({
      name: "since",
      in: "query",
    });
  });

  it("leaves an audit entry of who did what and how much, without a name; figures alone leave none", async () => {
    await server.call("/api/v1/pull?since=0", { token: tokens.curator ?? "" });
    await server.call("/api/v1/district/summary", { token: tokens.coordinator ?? "" });
    await server.call("/api/v1/district/merged-workbook", { token: tokens.coordinator ?? "" });
    const entries = (await server.context.db("audit").orderBy("id", "desc").limit(2)) as Record<string, unknown>[];
    expect(entries.map(({ action, role, scope }) => [action, role, scope])).toEqual([
      ["merged-workbook.read", "coordinator", '{"schoolYear":"2022-2023","pairs":0}'],
      ["pull", "curator", '{"since":0,"revision":0,"pairs":0}'],
    ]);
  });
});

describe("the dictionary", () => {
  it("is not sent again while it has not changed", async () => {
    const first = await server.call("/api/v1/dictionary", { token: tokens.curator ?? "" });
    const headers = { "If-None-Match": String(first.headers.get("etag")), "Cache-Control": "max-age=0" };
    const again = await server.call("/api/v1/dictionary", { token: tokens.curator ?? "", headers });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(first.json["forms"]?.["4"]).toBeDefined();
  });
});
