import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let local: TestServer;
beforeAll(async () => {
  server = await startServer({ PUBLIC_URL: "https://estafeta.example.ru/" });
  local = await startServer();
});
afterAll(() => Promise.all([server.stop(), local.stop()]));

describe("the manifest", () => {
  it("has the address of the settings in place of the written one, whatever the Host header says", async () => {
    const answer = await server.call("/manifest.xml", { headers: { "X-Forwarded-Host": "evil.example" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/xml/);
    expect(answer.text).toContain('DefaultValue="https://estafeta.example.ru/pane/taskpane.html"');
    expect(answer.text).not.toMatch(/localhost:3000"|evil|127\.0\.0\.1/);
  });

  it("is not given without https, and the answer says which setting to set", async () => {
    const answer = await local.call("/manifest.xml");
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([404, "manifest-needs-https"]);
    expect(answer.json["error"]?.["message"]).toContain("PUBLIC_URL");
  });
});

describe("a page's policy", () => {
  const policy = async (path: string) => (await local.call(path)).headers.get("content-security-policy") ?? "";

  it("lets the pane take scripts from itself and from Office's own address only", async () => {
    expect(await policy("/pane/taskpane.html")).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(await policy("/")).toContain("script-src 'self';");
  });

  it("lets nobody frame the desk, the browser door and the API, and Excel's hosts frame the pane", async () => {
    for (const path of ["/", "/desk/", "/api/v1/me"]) expect(await policy(path)).toContain("frame-ancestors 'none'");
    expect(await policy("/pane/")).toContain("frame-ancestors 'self' https:");
    expect((await local.call("/pane/")).headers.has("x-frame-options")).toBe(false);
  });

  it("gives the desk a fresh nonce each time, and the page bears it", async () => {
    const first = await local.call("/desk/");
    const second = await local.call("/desk/");
    const [one, other] = [first, second].map(
      ({ headers }) => /script-src 'self' 'nonce-([\w+/=]+)'/.exec(headers.get("content-security-policy") ?? "")?.[1],
    );
    expect(one).not.toBe(other);
    expect(first.text).toContain(`nonce="${String(one)}"`);
    expect(first.text).not.toContain("__CSP_NONCE__");
  });
});

describe("pages and files", () => {
  it.each([
    ["/pane", 308],
    ["/pane/", 200],
    ["/desk", 308],
    ["/desk/", 200],
    ["/", 200],
    ["/office-js/office.js", 200],
    ["/pane/../package.json", 404],
    ["/pane/..%2f..%2fpackage.json", 404],
    ["/office-js/..%2fpackage.json", 404],
    ["/.git/config", 404],
    ["/desk/index.html", 200],
  ])("%s answers %i", async (path, status) => {
    expect((await local.call(path)).status).toBe(status);
  });

  it("of the browser door never load Office.js", async () => {
    expect((await local.call("/")).text).not.toContain("office.js");
    expect((await local.call("/")).text).toContain('<div id="pane">');
  });

  it("bear the usual safe headers and say nothing of what serves them", async () => {
    const { headers } = await local.call("/");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.has("x-powered-by")).toBe(false);
  });
});

describe("a file of a page", () => {
  const packed = async (path: string, how: string) =>
    (await local.call(path, { headers: { "Accept-Encoding": how } })).headers;

  it("goes packed to whoever can unpack it, and one with a hash in its name is asked for once", async () => {
    const script = /src="\.(\/assets\/taskpane-[^"]+\.js)"/.exec((await local.call("/pane/")).text)?.[1] ?? "";
    const headers = await packed(`/pane${script}`, "gzip, br");
    expect([headers.get("content-encoding"), headers.get("vary")]).toEqual(["br", "Accept-Encoding"]);
    expect(headers.get("cache-control")).toMatch(/max-age=31536000, immutable/);
    expect((await packed("/office-js/office.js", "gzip")).get("content-encoding")).toBe("gzip");
    expect((await packed(`/pane${script}`, "identity")).get("content-encoding")).toBeNull();
  });

  it("is packed and an answer of the API is not: what people wrote stands there beside secrets", async () => {
    expect((await packed("/api/v1/me", "gzip, br")).get("content-encoding")).toBeNull();
  });
});

describe("where the pane takes Office.js from", () => {
  it("is Microsoft's address first, or this server alone where the settings say so, and the policy agrees", async () => {
    const own = await startServer({ OFFICE_JS: "own" });
    const [first, alone] = [await local.call("/pane/taskpane.html"), await own.call("/pane/taskpane.html")];
    await own.stop();
    expect(first.text).toContain('data-office-js="cdn"');
    expect(alone.text).toContain('data-office-js="own"');
    expect(alone.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(alone.headers.get("content-security-policy")).not.toContain("appsforoffice");
  });
});

describe("health", () => {
  it("is told to whoever keeps the server running, without names or addresses in the figures", async () => {
    expect((await local.call("/healthz")).json).toEqual({ status: "ok" });
    expect((await local.call("/readyz")).json).toEqual({ status: "ok" });
    await local.call("/Носова");
    const metrics = (await local.call("/metrics")).text;
    expect(metrics).toContain('estafeta_http_request_seconds_count{method="GET",route="other",status="404"}');
    expect(metrics).not.toContain("Носова");
  });
});
