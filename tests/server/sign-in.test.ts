import { sessionAnswerSchema, signInAnswerSchema } from "../../shared/api/sign-in.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let schoolId: string;
beforeAll(async () => {
  server = await startServer();
  schoolId = await server.addSchool("Подгорновская СОШ");
});
afterAll(() => server.stop());

const signIn = (code: string) => server.call("/api/v1/sign-in", { body: { code } });

describe("signing in with a code", () => {
  it("gives a token, and says who one is and what the district asks for", async () => {
    const answer = await signIn(await server.code("curator", schoolId));
    expect(answer.status).toBe(200);
    expect(answer.json["me"]).toEqual({
      role: "curator",
      district: {
        id: server.districtId,
        name: "Майминский район",
        schoolYear: "2022-2023",
        dueDate: null,
        closed: false,
      },
      school: { id: schoolId, name: "Подгорновская СОШ", spellings: [] },
      policy: {
        pupilNames: "surname-initial",
        extraFields: [],
        fingerprintKey: server.context.secrets.fingerprintKey(server.districtId),
      },
    });
    const me = await server.call("/api/v1/me", { token: signInAnswerSchema.parse(answer.json).token });
    expect(me.json).toEqual(answer.json["me"]);
  });

  it.each(["coordinator", "region"] as const)(
    "tells a %s neither the key for fingerprints nor what curators need it for",
    async (role) => {
      const answer = await signIn(await server.code(role));
      expect([answer.status, answer.json["me"]?.["policy"]]).toEqual([200, null]);
      expect(answer.text).not.toContain(server.context.secrets.fingerprintKey(server.districtId));
      const token = signInAnswerSchema.parse(answer.json).token;
      expect((await server.call("/api/v1/me", { token })).json).toEqual(answer.json["me"]);
    },
  );

  it("takes the code as people type it: small letters, spaces, Cyrillic look-alikes", async () => {
    const code = await server.code("curator", schoolId);
    const typed = ` ${code.toLowerCase().replace(/-/g, " ").replace(/a/g, "а").replace(/c/g, "с").replace(/0/g, "о")} `;
    expect((await signIn(typed)).status).toBe(200);
  });

  it.each([
    ["an unknown code", 401, "code-unknown", "Такого кода нет. Проверьте код из письма или попросите у района новый."],
    ["an expired code", 410, "code-expired", "Срок действия кода истёк. Попросите у района новый код."],
    ["a used code", 410, "code-used", "Этот код уже использован: он действует один раз. Попросите у района новый код."],
  ])("refuses %s with %i and one clear sentence", async (kind, status, name, sentence) => {
    const code = kind === "an unknown code" ? "0000-0000-0000" : await server.code("curator", schoolId);
    if (kind === "a used code") await signIn(code);
    if (kind === "an expired code") server.clock.now = new Date("2023-07-15T09:00:00Z");
    const answer = await signIn(code);
    server.clock.now = new Date("2023-06-01T09:00:00Z");
    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ error: { code: name, message: sentence } });
  });

  it("lets one of many simultaneous sign-ins with one code in", async () => {
    const code = await server.code("curator", schoolId);
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => signIn(code)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 410)).toHaveLength(4);
  });

  it("makes wait after five wrong tries at one code, says how long, and forgets it after that", async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await signIn("ZZZZ-ZZZZ-ZZZZ")).status).toBe(401);
    const answer = await signIn("ZZZZ-ZZZZ-ZZZZ");
    expect(answer.status).toBe(429);
    expect(answer.json["error"]?.["message"]).toBe(
      "Слишком много попыток. Подождите 15\u00a0минут и попробуйте снова.",
    );
    server.clock.now = new Date("2023-06-01T09:20:00Z");
    expect((await signIn("ZZZZ-ZZZZ-ZZZZ")).status).toBe(401);
    server.clock.now = new Date("2023-06-01T09:00:00Z");
  });

  it("makes an address wait after thirty wrong tries at different codes, and still lets a signed-in person work", async () => {
    const other = await startServer();
    const token = await other.token("coordinator");
    const statuses: number[] = [];
    for (let tries = 0; tries < 31; tries += 1) {
      const code = `AAAA-BBBB-${String(1000 + tries)}`;
      statuses.push((await other.call("/api/v1/sign-in", { body: { code } })).status);
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401));
    expect(statuses[30]).toBe(429);
    expect((await other.call("/api/v1/me", { token })).status).toBe(200);
    await other.stop();
  });
});

describe("a session", () => {
  it("ends at once when its person signs out", async () => {
    const token = await server.token("curator", schoolId);
    expect((await server.call("/api/v1/sign-out", { method: "POST", token })).status).toBe(204);
    const answer = await server.call("/api/v1/me", { token });
    expect(answer.status).toBe(401);
    expect(answer.json["error"]?.["code"]).toBe("signed-out");
  });

  it("ends after its time", async () => {
    const token = await server.token("curator", schoolId);
    server.clock.now = new Date("2024-06-01T09:00:00Z");
    expect((await server.call("/api/v1/me", { token })).status).toBe(401);
    server.clock.now = new Date("2023-06-01T09:00:00Z");
  });

  it("is a cookie at the desk that scripts and other sites cannot reach", async () => {
    const answer = await server.call("/api/v1/session", { body: { code: await server.code("coordinator") } });
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-estafeta=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it("of the desk changes something only for a page that names its CSRF token", async () => {
    const signedIn = await server.call("/api/v1/session", { body: { code: await server.code("coordinator") } });
    const cookie = String(signedIn.headers.get("set-cookie")).split(";")[0] ?? "";
    const session = await server.call("/api/v1/session", { headers: { cookie } });
    expect(session.json["csrfToken"]).toBe(signedIn.json["csrfToken"]);

    const bare = await server.call("/api/v1/session", { method: "DELETE", headers: { cookie } });
    expect([bare.status, bare.json["error"]?.["code"]]).toEqual([403, "csrf-missing"]);
    const wrong = { cookie, "X-CSRF-Token": "0".repeat(64) };
    expect((await server.call("/api/v1/session", { method: "DELETE", headers: wrong })).status).toBe(403);
    const right = { cookie, "X-CSRF-Token": sessionAnswerSchema.parse(signedIn.json).csrfToken };
    expect((await server.call("/api/v1/session", { method: "DELETE", headers: right })).status).toBe(204);
    expect((await server.call("/api/v1/session", { headers: { cookie } })).status).toBe(401);
  });

  it("is not taken as a bearer token when it is a cookie's, nor the other way round", async () => {
    const signedIn = await server.call("/api/v1/session", { body: { code: await server.code("coordinator") } });
    const token = /__Host-estafeta=([\w-]+)/.exec(String(signedIn.headers.get("set-cookie")))?.[1];
    expect((await server.call("/api/v1/me", { token })).status).toBe(401);
    const bearer = await server.token("coordinator");
    const cookie = `__Host-estafeta=${bearer}`;
    expect((await server.call("/api/v1/me", { headers: { cookie } })).status).toBe(401);
  });

  it("keeps neither codes nor tokens in the database, only their keyed hashes", async () => {
    const code = await server.code("curator", schoolId);
    const token = signInAnswerSchema.parse((await signIn(code)).json).token;
    const rows = JSON.stringify([await server.context.db("invites"), await server.context.db("sessions")]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replace(/-/g, ""));
  });
});
