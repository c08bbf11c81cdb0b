import { strFromU8, unzipSync } from "fflate";
import {
  type DecidePersons,
  type PersonCard,
  type PersonDecisionAnswer,
  personDecisionSchema,
  type PersonDouble,
  type PersonsAnswer,
  personsAnswerSchema,
} from "../../shared/api/persons.js";
import { pushAnswerSchema } from "../../shared/api/push.js";
import { signInAnswerSchema } from "../../shared/api/sign-in.js";
import { foundDistrict, invite } from "../../server/auth/founding.js";
import type { PairFields } from "../../shared/register/fields.js";
import { aPolicy, aPair, anId, somePairFields } from "../support/build-pairs.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aKey, aPush, push } from "../support/pushes.js";
import { reducePair } from "../../shared/privacy/reduce.js";
import { Random } from "../support/random.js";
import { startServer, type TestServer } from "../support/start-server.js";

const DEMINA = "Дёмина Галина Дмитриевна";
const MENTEES = [
  ...["Орлова Вера Ивановна", "Шилов Олег Павлович", "Громов Илья Сергеевич", "Зуева Жанна Львовна"],
  ...["Ким Инна Юрьевна", "Бабаев Азат Маратович", "Чернова Ольга Олеговна", "Ушакова Нина Игоревна"],
];
const SEEDS = process.env.ESTAFETA_TEST_SCALE === "quick" ? 2 : 5;

let server: TestServer;
let coordinator: string;
let curators: string[];
let sent: number;
beforeEach(async () => {
  server = await startServer();
  coordinator = await server.token("coordinator");
  curators = [];
  for (const name of ["Бирюлинская СОШ", "Подгорновская СОШ"])
    curators.push(await server.token("curator", await server.addSchool(name)));
  sent = 0;
});
afterEach(() => server.stop());

/** A school sends pairs, reduced as its pane would; each mentee is somebody else unless it is named. */
async function send(school: number, ...rows: PairFields[]): Promise<void> {
  const pairs = rows.map((row) => {
    sent += 1;
    const menteeName = MENTEES[sent % MENTEES.length] ?? "";
    const fields = somePairFields({ menteeName, menteeSubject: `предмет ${sent}`, ...row });
    const { fields: reduced, persons } = reducePair(fields, aPolicy(), aDictionary(), "2022-2023");
    return aPair({ id: anId(sent), fields: reduced, persons });
  });
  const answer = await push(server, curators[school] ?? "", aPush({ key: aKey(100 + sent), pairs }));
  const { pairs: taken } = pushAnswerSchema.parse(answer.json);
  expect(taken.map(({ outcome }) => outcome)).toEqual(pairs.map(() => "created"));
}
const mentor = (mentorName: string, more: PairFields = {}): PairFields => ({ mentorName, ...more });

const read = async (): Promise<PersonsAnswer> =>
  personsAnswerSchema.parse((await server.call("/api/v1/district/persons", { token: coordinator })).json);
const summary = async () => (await server.call("/api/v1/district/summary", { token: coordinator })).text;
const mentors = async () => (JSON.parse(await summary()) as { totals: { mentors: number } }).totals.mentors;

const decideRaw = (body: Partial<DecidePersons>, token = coordinator) =>
  server.call("/api/v1/district/persons/decisions", { token, body: { id: aKey(500), ...body } });
const decide = async (body: Partial<DecidePersons>): Promise<PersonDecisionAnswer> =>
  personDecisionSchema.parse((await decideRaw(body)).json);
const undo = (id: string) =>
  server.call(`/api/v1/district/persons/decisions/${id}/undo`, { method: "POST", token: coordinator });

const of = ({ one, other }: PersonDouble) => ({ one: one.id, other: other.id });
const shown = ({ one, other, why, confidence }: PersonDouble) =>
  [one, other].map(({ name, school }) => `${name}, ${school.name}`).concat(why, confidence);
const firstOf = async (): Promise<PersonDouble> => {
  const [first] = (await read()).doubles;
  if (!first) throw new Error("nobody is asked about");
  return first;
};

describe("the district's persons", () => {
  it("are asked about within and across schools, the surest first, with reason and confidence", async () => {
    await send(0, mentor(DEMINA, { mentorPosition: "учитель физики" }), mentor("Кудачинова Анна Ивановна"));
    await send(1, mentor(DEMINA), mentor("Дёмина Г.Д."), mentor("Кудочинова Анна Ивановна"));
    const { doubles, total } = await read();
    expect(doubles.map(shown)).toEqual([
      [`${DEMINA}, Бирюлинская СОШ`, `${DEMINA}, Подгорновская СОШ`, "sameName", "high"],
      ["Дёмина Г.Д., Подгорновская СОШ", `${DEMINA}, Подгорновская СОШ`, "initials", "medium"],
      ["Кудачинова Анна Ивановна, Бирюлинская СОШ", "Кудочинова Анна Ивановна, Подгорновская СОШ", "letters", "medium"],
    ]);
    expect(total).toBe(3);
    expect(doubles[0]?.one).toMatchObject({ roles: ["mentor"], about: ["учитель физики"], pairs: 1, minor: false });
  });

  it("of a pupil are known by the print: no full name of a minor is asked about, nor in the answer", async () => {
    const pupil = (menteeName: string): PairFields => ({ form: "teacher-pupil", menteeName, menteeGrade: "9А" });
    await send(0, pupil("Носова Анна Кирилловна"), pupil("Носова Алла Игоревна"));
    await send(1, pupil("Носова Анна Кирилловна"));
    const { text } = await server.call("/api/v1/district/persons", { token: coordinator });
    const { doubles } = personsAnswerSchema.parse(JSON.parse(text));
    expect(doubles.map(shown)).toContainEqual([
      ...["Носова А., Бирюлинская СОШ", "Носова А., Подгорновская СОШ", "sameName", "medium"],
    ]);
    expect(doubles.filter(({ one }) => one.minor)).toHaveLength(1);
    expect(text).not.toMatch(/Кирилловна|Игоревна|Носова А[нл]/);
  });

  it("[12] are one by the coordinator's word, with why, note and time, and two again when it is taken back", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."));
    expect(await mentors()).toBe(2);
    server.clock.now = new Date("2023-06-02T09:00:00Z");
    const double = await firstOf();
    const made = await decide({ ...of(double), answer: "same", note: "Уточнено в школе" });
    expect(made).toMatchObject({
      ...{ answer: "same", why: "initials", note: "Уточнено в школе", at: "2023-06-02T09:00:00.000Z" },
      ...{ one: { name: "Дёмина Г.Д." }, other: { name: DEMINA }, undoneAt: null },
    });
    expect(await mentors()).toBe(1);
    expect(await read()).toMatchObject({ doubles: [], decided: [{ id: made.id }] });
    expect((await undo(made.id)).json).toMatchObject({ undoneAt: "2023-06-02T09:00:00.000Z" });
    expect((await undo(made.id)).status).toBe(200);
    expect(await mentors()).toBe(2);
    expect(await read()).toMatchObject({ doubles: [{ why: "initials" }], decided: [] });
  });

  it("[12] called different are asked about no more, and count as two though their names are equal", async () => {
    await send(0, mentor(DEMINA));
    await send(1, mentor(DEMINA));
    expect(await mentors()).toBe(1);
    expect((await read()).mentors).toMatchObject([{ name: DEMINA, mentees: 2, confirmed: false }]);
    await decide({ ...of(await firstOf()), answer: "different" });
    expect(await mentors()).toBe(2);
    expect(await read()).toMatchObject({ doubles: [], mentors: [], decided: [{ answer: "different" }] });
  });

  it("carry their load across schools, by the whole name and by the coordinator's word", async () => {
    await send(0, mentor(DEMINA), mentor(DEMINA));
    await send(1, mentor("Дёмина Галина Дмитреевна"), mentor("Дёмина Галина Дмитреевна"));
    expect((await read()).mentors).toEqual([]);
    await decide({ ...of(await firstOf()), answer: "same" });
    const { mentors: loads, limit } = await read();
    expect(limit).toBe(3);
    expect(loads).toMatchObject([
      {
        ...{ name: DEMINA, mentees: 4, pairs: 4, over: true, confirmed: true },
        schools: [
          { name: "Бирюлинская СОШ", mentees: 2, pairs: 2 },
          { name: "Подгорновская СОШ", mentees: 2, pairs: 2 },
        ],
      },
    ]);
  });
});

describe("a decision about persons", () => {
  it("sent again gets the same answer; its id with other words is refused", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."));
    const request = { ...of(await firstOf()), answer: "same" as const };
    const first = await decide(request);
    expect(await decide(request)).toEqual(first);
    expect(await decide({ ...request, id: aKey(501), one: request.other, other: request.one })).toEqual(first);
    expect((await decideRaw({ ...request, answer: "different" })).json["error"]).toMatchObject({ code: "key-reused" });
    expect(await server.context.db("person_decisions")).toHaveLength(1);
  });

  it("that contradicts what stands, of others who are one with the two as well, is refused", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."), mentor("Дёмина Галина"));
    const { doubles } = await read();
    const people = new Map(
      doubles.flatMap(({ one, other }) => [one, other]).map((card): [string, PersonCard] => [card.name, card]),
    );
    const id = (name: string) => people.get(name)?.id ?? "";
    await decide({ id: aKey(1), one: id(DEMINA), other: id("Дёмина Галина"), answer: "same" });
    await decide({ id: aKey(2), one: id(DEMINA), other: id("Дёмина Г.Д."), answer: "different" });
    const answer = await decideRaw({ id: aKey(3), one: id("Дёмина Г.Д."), other: id("Дёмина Галина"), answer: "same" });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([409, "persons-contradict"]);
    expect((await read()).doubles).toEqual([]);
  });

  it("of twenty that contradict each other at once one stands", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."));
    const two = of(await firstOf());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        decideRaw({ id: aKey(index), ...two, answer: index % 2 === 0 ? "same" : "different" }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(10).fill(200),
      ...Array<number>(10).fill(409),
    ]);
    expect(await server.context.db("person_decisions")).toHaveLength(1);
  });

  it.each([
    ["somebody whom the district does not know", { other: "0".repeat(64) }, 404, "unknown-id"],
    ["one and the same person", {}, 400, "request-invalid"],
    ["a note that names a pupil", { note: "Это Носова Анна" }, 422, "comment-names-minor"],
  ])("of %s is refused, and nothing is kept", async (_, change, status, code) => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."), {
      form: "teacher-pupil",
      menteeName: "Носова Анна Кирилловна",
    });
    const { one, other } = of(await firstOf());
    const two = code === "request-invalid" ? { one, other: one } : { one, other };
    const answer = await decideRaw({ ...two, answer: "same", ...change });
    expect([answer.status, answer.json["error"]?.["code"]]).toEqual([status, code]);
    expect(await server.context.db("person_decisions")).toEqual([]);
  });

  it("of another district's persons is refused, and so is taking back what is not there", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."));
    const two = of(await firstOf());
    const made = await decide({ ...two, answer: "same" });
    const other = await foundDistrict(server.context, {
      name: "Чойский район",
      schoolYear: "2022-2023",
      dueDate: null,
    });
    const { code } = await invite(server.context, { districtId: other.id, role: "coordinator", schoolId: null });
    const { token: stranger } = signInAnswerSchema.parse(
      (await server.call("/api/v1/sign-in", { body: { code } })).json,
    );
    expect((await decideRaw({ id: aKey(7), ...two, answer: "same" }, stranger)).status).toBe(404);
    const path = `/api/v1/district/persons/decisions/${made.id}/undo`;
    expect((await server.call(path, { method: "POST", token: stranger })).status).toBe(404);
    expect((await undo(aKey(404))).json["error"]).toMatchObject({ code: "unknown-id" });
  });

  it("leaves an audit entry with who and what, without names and without the note", async () => {
    await send(0, mentor(DEMINA), mentor("Дёмина Г.Д."));
    const { id } = await decide({ ...of(await firstOf()), answer: "same", note: "Уточнено в школе" });
    await undo(id);
    const entries = (await server.context.db("audit").whereLike("action", "persons.%").orderBy("id")) as {
      action: string;
      role: string;
      scope: string;
    }[];
    expect(entries.map(({ action, role, scope }) => [action, role, JSON.parse(scope) as unknown])).toEqual([
      ["persons.read", "coordinator", { schoolYear: "2022-2023", doubles: 1, mentors: 0 }],
      ["persons.decide", "coordinator", { decision: id, answer: "same", why: "initials" }],
      ["persons.undo", "coordinator", { decision: id, answer: "same" }],
    ]);
    expect(server.log.join("")).not.toMatch(/Дёмина|Уточнено/);
  });
});

/** Rows of every table, but of the decisions themselves and of the log of who made them. */
async function stored(): Promise<string> {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
  const tables = await server.context.db.raw<{ name: string }[]>(sql);
  const names = tables.map(({ name }) => name).filter((name) => !/^(audit|person_decisions|sqlite_)/.test(name));
  const rows = await Promise.all(names.map((name) => server.context.db(name)));
  return JSON.stringify(names.map((name, index) => [name, rows[index]]));
}

/** What anybody can see of the district: figures, persons, all parts of the merged workbook with its time. */
async function seen(): Promise<string[]> {
  const persons = await server.call("/api/v1/district/persons", { token: coordinator });
  return [await summary(), persons.text, ...(await workbookParts())];
}

/** The parts by name: the package itself notes when it was packed, by a clock that is not the server's. */
async function workbookParts(): Promise<string[]> {
  const headers = { Authorization: `Bearer ${coordinator}` };
  const answer = await fetch(`${server.url}/api/v1/district/merged-workbook`, { headers });
  const parts = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
  expect(parts.length).toBeGreaterThan(10);
  return parts.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`);
}

describe("merge and unmerge of persons", () => {
  it("[12] restore the bytes, whatever is decided and in whatever order it is taken back", async () => {
    await send(0, ...[DEMINA, "Дёмина Г.Д.", "Дёмина Галина", "Кудачинова Анна Ивановна"].map((name) => mentor(name)));
    await send(1, ...[DEMINA, "Кудочинова Анна Ивановна", "Кудачинова А.И."].map((name) => mentor(name)));
    const [tables, before] = [await stored(), await seen()];
    const cards = (await read()).doubles.flatMap(({ one, other }) => [one.id, other.id]);
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = new Random(seed);
      const made: string[] = [];
      for (let step = 0; step < 8; step += 1) {
        const answer = await decideRaw({
          ...{ id: aKey(1000 * seed + step), one: random.pick(cards), other: random.pick(cards) },
          answer: random.below(2) === 0 ? "same" : "different",
        });
        expect([200, 400, 409]).toContain(answer.status);
        if (answer.status === 200) made.push(personDecisionSchema.parse(answer.json).id);
        if (made.length > 0 && random.below(3) === 0) await undo(random.pick(made));
        expect(await stored()).toBe(tables);
      }
      expect(made.length).toBeGreaterThan(1);
      while (made.length > 0) await undo(made.splice(random.below(made.length), 1)[0] ?? "");
      expect([await stored(), await seen()]).toEqual([tables, before]);
    }
  });
});
