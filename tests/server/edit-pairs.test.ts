import {
  type EditAnswer,
  editAnswerSchema,
  pairHistorySchema,
  pairsAnswerSchema,
  type PairsAnswer,
} from "../../shared/api/pairs.js";
import { pullAnswerSchema } from "../../shared/api/pull.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import type { PairFields } from "../../shared/register/fields.js";
import { aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aKey, aPush, push, somePairs } from "../support/pushes.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let school: string;
let curator: string;
let coordinator: string;
beforeEach(async () => {
  server = await startServer();
  school = await server.addSchool("Подгорновская СОШ");
  curator = await server.token("curator", school);
  coordinator = await server.token("coordinator");
});
afterEach(() => server.stop());

interface Edit {
  readonly id?: string;
  readonly baseVersion?: number;
  readonly fields?: PairFields;
  readonly erased?: string[];
  readonly state?: "active" | "withdrawn";
}
const editRaw = (...edits: Edit[]) =>
  server.call("/api/v1/pairs/edit", {
    token: coordinator,
    body: { edits: edits.map((edit) => ({ id: anId(1), baseVersion: 1, ...edit })) },
  });
const edit = async (...edits: Edit[]): Promise<EditAnswer> => editAnswerSchema.parse((await editRaw(...edits)).json);
const list = async (query = ""): Promise<PairsAnswer> =>
  pairsAnswerSchema.parse((await server.call(`/api/v1/pairs${query}`, { token: coordinator })).json);
const pulled = async (since = 0) =>
  pullAnswerSchema.parse((await server.call(`/api/v1/pull?since=${since}`, { token: curator })).json);
const outcomes = (answer: EditAnswer) => answer.edited.map(({ outcome }) => outcome);

let keys = 1;
const send = async (fields: PairFields, baseVersion: number | null, id = 1) => {
  const pair = aPair({ id: anId(id), baseVersion, fields });
  const answer = await push(server, curator, aPush({ key: aKey(++keys), pairs: [pair] }));
  return pushAnswerSchema.parse(answer.json).pairs[0];
};
const aPupilPair = (): PairFields => ({
  form: "teacher-pupil",
  mentorName: "Дёмина Ирина Олеговна",
  menteeName: "Носова А.",
  menteeGrade: "9А",
});

describe("a coordinator's edit", () => {
  it("[10] is a version by the coordinator's hand, and the school's curators pull it", async () => {
    await send(somePairFields(), null);
    const { revision } = await pulled();
    const answer = await edit({ fields: { order: "Приказ № 7" } });
    expect(answer.edited).toMatchObject([{ outcome: "updated", version: 2, findings: [], message: null }]);
    expect(answer.pairs).toMatchObject([{ fields: { order: "Приказ № 7" }, by: "координатор района" }]);
    expect((await pulled(revision)).pairs).toMatchObject([{ version: 2, fields: { order: "Приказ № 7" } }]);
  });

  it("[10] blanks a field only when it is named", async () => {
    await send(somePairFields({ order: "Приказ № 7", programme: "Вместе" }), null);
    await edit({ erased: ["order"] });
    expect((await pulled()).pairs[0]?.fields).toEqual(somePairFields({ programme: "Вместе" }));
  });

  it("[10, 4] meets what the school has sent meanwhile: other fields merge, the same field is a conflict", async () => {
    await send(somePairFields(), null);
    await send(somePairFields({ order: "Приказ № 7" }), 1);
    const answer = await edit({ fields: { order: "Приказ № 8", programme: "Вместе" } });
    const conflict = { field: "order", current: "Приказ № 7", incoming: "Приказ № 8" };
    expect(answer.edited).toMatchObject([{ outcome: "conflict", version: 3, conflicts: [conflict] }]);
    expect(answer.edited[0]?.message).toContain("Школа успела изменить");
    const { pairs, conflicts } = await pulled();
    expect(pairs).toMatchObject([{ fields: { order: "Приказ № 7", programme: "Вместе" } }]);
    expect(conflicts).toMatchObject([{ ...conflict, incomingBy: "coordinator", currentBy: { role: "coordinator" } }]);
  });

  it("[10, 4] is not undone by a school's push that has not seen it", async () => {
    await send(somePairFields({ order: "Приказ № 1" }), null);
    await edit({ fields: { order: "Приказ № 7" } });
    expect((await send(somePairFields({ order: "Приказ № 1" }), 1))?.outcome).toBe("merged");
    expect((await send(somePairFields({ order: "Приказ № 9" }), 1))?.outcome).toBe("conflict");
    expect((await pulled()).pairs).toMatchObject([{ fields: { order: "Приказ № 7" } }]);
  });

  it("[10] sent again changes nothing", async () => {
    await send(somePairFields(), null);
    await edit({ fields: { order: "Приказ № 7" } });
    const again = await edit({ fields: { order: "Приказ № 7" } });
    expect(again.edited).toMatchObject([{ outcome: "unchanged", version: 2 }]);
    expect(await server.context.db("pair_versions")).toHaveLength(2);
  });

  it.each([
    ["a minor's name", { menteeName: "Носова Б." }, "menteeName", "Имя несовершеннолетнего"],
    ["a birth, of which only the year is here", { mentorBirth: "1980" }, "mentorBirth", "только год"],
    ["the school", { school: "Бирюлинская СОШ" }, "school", "в другую школу не переносится"],
    ["a field that the district does not take", { note: "см. журнал" }, "note", "не собирает"],
    ["a value with a sensitive word", { programme: "Дети с ОВЗ" }, "programme", "закрытые сведения"],
  ])("[10] refuses %s and says what to do; nothing else of that edit is taken", async (_, fields, field, sentence) => {
    await send(aPupilPair(), null);
    const answer = await edit({ fields: { ...fields, order: "Приказ № 7" } });
    expect(answer.edited).toMatchObject([{ outcome: "refused", version: 1, refused: [{ field }] }]);
    expect(answer.edited[0]?.refused[0]?.message).toContain(sentence);
    expect((await pulled()).pairs).toMatchObject([{ version: 1, fields: aPupilPair() }]);
  });

  it("[10] gives an adult's new name its print, so that the school's next push finds the person", async () => {
    await send(somePairFields(), null);
    const fields = somePairFields({ menteeName: "Белова Галина Петровна" });
    await edit({ fields: { menteeName: "Белова Галина Петровна" } });
    const [pair] = (await pulled()).pairs;
    expect(pair?.fields).toEqual(fields);
    expect(pair?.persons.mentee.name).toMatch(/^[0-9a-f]{64}$/);
    expect(pair?.persons.mentee.name).not.toBe(aPair().persons.mentee.name);
  });

  it("reduces the name of whoever becomes a pupil by it", async () => {
    await send(somePairFields(), null);
    await edit({ fields: { form: "teacher-pupil" } });
    const [pair] = (await pulled()).pairs;
    expect(pair).toMatchObject({ fields: { menteeName: "Белова Г." }, persons: { mentee: { minor: true } } });
  });

  it("[7] stands or falls alone: an edit with an error is refused with its finding, the others are taken", async () => {
    await send(somePairFields(), null);
    await send(somePairFields({ mentorName: "Орлова Вера Ивановна" }), null, 2);
    const answer = await edit(
      { fields: { startDate: "2023-02-01", endDate: "2022-10-01" } },
      { id: anId(2), fields: { order: "Приказ № 7" } },
      { id: anId(3), fields: { order: "Приказ № 7" } },
    );
    expect(outcomes(answer)).toEqual(["refused", "updated", "gone"]);
    expect(answer.edited[0]?.findings).toMatchObject([{ code: "date.order", severity: "error" }]);
  });

  it("refuses a form that the district's dictionary does not have", async () => {
    await send(somePairFields(), null);
    const answer = await edit({ fields: { form: "small-talk" } });
    expect(answer.edited[0]).toMatchObject({ outcome: "refused", findings: [{ code: "form.unknown" }] });
  });

  it("[10] can be tried first: the answer is that of the edit, and nothing is written", async () => {
    await send(somePairFields(), null);
    const rows = { audit: await server.context.db("audit"), versions: await server.context.db("pair_versions") };
    const edits = [{ id: anId(1), baseVersion: 1, fields: { endDate: "2024-10-01", order: "Приказ № 7" } }];
    const call = (dryRun: boolean) =>
      server.call("/api/v1/pairs/edit", { token: coordinator, body: { edits, dryRun } });
    const tried = editAnswerSchema.parse((await call(true)).json);
    expect(tried.edited).toMatchObject([
      { outcome: "updated", findings: [{ code: "duration.range" }, { code: "year.outside" }] },
    ]);
    expect(tried.pairs).toEqual([]);
    expect(await server.context.db("audit")).toEqual(rows.audit);
    expect(await server.context.db("pair_versions")).toEqual(rows.versions);
    expect(editAnswerSchema.parse((await call(false)).json).edited).toEqual(tried.edited);
  });

  it("[8] withdraws a pair and brings it back, each on the version that was seen", async () => {
    await send(somePairFields(), null);
    expect(outcomes(await edit({ state: "withdrawn" }))).toEqual(["withdrawn"]);
    expect((await list("?state=withdrawn")).pairs).toMatchObject([{ version: 2, state: "withdrawn" }]);
    const refused = await edit({ baseVersion: 2, fields: { order: "Приказ № 7" } });
    expect(outcomes(refused)).toEqual(["refused"]);
    expect(refused.edited[0]?.message).toContain("Пара выбыла");
    const back = await edit({ baseVersion: 2, state: "active", fields: { order: "Приказ № 7" } });
    expect(back.pairs).toMatchObject([{ version: 3, state: "active", fields: { order: "Приказ № 7" } }]);
  });

  it("[8] does not withdraw a pair that the school has changed since: that is a conflict", async () => {
    await send(somePairFields(), null);
    await send(somePairFields({ order: "Приказ № 7" }), 1);
    expect(outcomes(await edit({ state: "withdrawn" }))).toEqual(["conflict"]);
    expect((await pulled()).conflicts).toMatchObject([{ field: "status", current: "active", incoming: "withdrawn" }]);
  });

  it("of fifty different edits of one field at once one is taken, and the others wait in conflicts", async () => {
    await send(somePairFields(), null);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => edit({ fields: { order: `Приказ № ${index}` } })),
    );
    const all = answers.flatMap(outcomes);
    expect(all.filter((outcome) => outcome === "updated")).toHaveLength(1);
    expect((await pulled()).conflicts).toHaveLength(49);
  });

  it("leaves an audit entry with counts and no value", async () => {
    await send(somePairFields(), null);
    await edit({ fields: { order: "Приказ № 7" } });
    const [entry] = (await server.context.db("audit").where({ action: "pairs.edit" })) as { scope: string }[];
    expect(JSON.parse(entry?.scope ?? "")).toMatchObject({ edits: 1, updated: 1, conflicts: 0, refused: 0 });
    expect(entry?.scope).not.toContain("Приказ");
  });

  it("asks the database as often for two hundred edits as for one", async () => {
    await push(server, curator, aPush({ pairs: somePairs(200) }));
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }): unknown => statements.push(sql);
    server.context.db.on("query", note);
    const counted = async (count: number, order: string, versions: number[] = []): Promise<number> => {
      statements.length = 0;
      const edits = Array.from({ length: count }, (_, index) => ({
        ...{ id: anId(index + 1), fields: { order } },
        baseVersion: versions[index] ?? 1,
      }));
      expect(new Set(outcomes(await edit(...edits)))).toEqual(new Set(["updated"]));
      return statements.length;
    };
    const one = await counted(1, "Приказ № 6");
    await edit({ baseVersion: 2, fields: { order: "Приказ № 5" } });
    const baseVersions = [3, ...Array.from({ length: 199 }, () => 1)];
    expect(await counted(200, "Приказ № 7", baseVersions)).toBe(one);
  });

  it.each([
    ["no edit", []],
    ["one pair twice", [{}, {}]],
    ["fields along with a withdrawal", [{ state: "withdrawn" as const, fields: { order: "№ 1" } }]],
    ["a field that no pair has", [{ fields: { phone: "1" } as PairFields }]],
  ])("refuses %s", async (_, edits) => {
    const answer = await editRaw(...edits);
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([400, "request-invalid"]);
  });
});

describe("the list of pairs", () => {
  it("is filtered by school, form, state and a name's beginning, and comes in pages", async () => {
    await push(server, curator, aPush({ pairs: somePairs(5) }));
    await send(aPupilPair(), null, 9);
    expect(await list("?size=4")).toMatchObject({ total: 6, page: 1, size: 4, schoolYear: "2022-2023" });
    const pages = [await list("?size=4"), await list("?size=4&page=2")].flatMap(({ pairs }) => pairs);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(6);
    expect((await list("?form=teacher-pupil")).pairs.map(({ id }) => id)).toEqual([anId(9)]);
    expect((await list(`?name=${encodeURIComponent("носова")}`)).pairs.map(({ id }) => id)).toEqual([anId(9)]);
    expect((await list(`?school=${anId(77)}`)).total).toBe(0);
    expect((await list(`?school=${school}`)).total).toBe(6);
    expect((await list("?schoolYear=2021-2022")).total).toBe(0);
  });

  it("shows which fields are not edited there, and why", async () => {
    await send(aPupilPair(), null);
    const locked = (await list()).pairs[0]?.locked ?? [];
    expect(locked).toContainEqual(expect.objectContaining({ field: "menteeName", reason: "reduced" }));
    expect(locked.map(({ field }) => field)).not.toContain("mentorName");
  });

  it("finds the pairs with an open conflict", async () => {
    await push(server, curator, aPush({ pairs: somePairs(3) }));
    await edit({ fields: { order: "Приказ № 6" } });
    await edit({ fields: { order: "Приказ № 7" } });
    const { pairs } = await list("?contested=true");
    expect(pairs).toMatchObject([{ id: anId(1), openConflicts: 1 }]);
  });

  it("leaves one audit entry a page, with its scope and no name", async () => {
    await send(aPupilPair(), null);
    await list(`?name=${encodeURIComponent("Носова")}`);
    const entries = (await server.context.db("audit").where({ action: "pairs.read" })) as { scope: string }[];
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0]?.scope ?? "")).toMatchObject({ state: "active", page: 1, byName: true, pairs: 1 });
    expect(entries[0]?.scope).not.toContain("осова");
  });
});

describe("a pair's history", () => {
  it("[2] names each version's hand, time and changes, and where each value comes from", async () => {
    await send(somePairFields(), null);
    server.clock.now = new Date("2023-06-02T09:00:00Z");
    await edit({ fields: { order: "Приказ № 7" } });
    const answer = await server.call(`/api/v1/pairs/${anId(1)}/history`, { token: coordinator });
    const { versions, provenance } = pairHistorySchema.parse(answer.json);
    expect(versions).toMatchObject([
      {
        ...{ version: 2, role: "coordinator", workbookId: null, at: "2023-06-02T09:00:00.000Z" },
        changes: [{ field: "order", before: null, after: "Приказ № 7" }],
      },
      { version: 1, role: "curator", by: "куратор, Подгорновская СОШ", workbookId: aKey(999) },
    ]);
    expect(provenance).toContainEqual(expect.objectContaining({ field: "order", version: 2 }));
    expect(provenance).toContainEqual(expect.objectContaining({ field: "form", version: 1 }));
  });

  it("comes with what the checks find in the pair, and what each sentence is made of", async () => {
    await send(somePairFields({ endDate: "2024-10-01" }), null);
    const answer = await server.call(`/api/v1/pairs/${anId(1)}/history`, { token: coordinator });
    const { findings } = pairHistorySchema.parse(answer.json);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "year.outside", values: { date: "01.10.2024", year: "2022–2023" } }),
    );
  });

  it.each(["no-id", anId(404)])("of «%s» is not found", async (id) => {
    const answer = await server.call(`/api/v1/pairs/${id}/history`, { token: coordinator });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([404, "not-found"]);
  });
});
