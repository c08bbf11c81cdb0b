import { pushRequestSchema } from "../../../shared/api/push.js";
import type { Finding } from "../../../shared/check/finding.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { fieldHash } from "../../../shared/sync/fingerprint.js";
import { type PreparedPush, preparePush, type PushInput } from "../../../shared/sync/prepare-push.js";
import type { PairBase } from "../../../shared/workbook/memory.js";
import { aDictionary } from "../../support/build-dictionary.js";
import {
  aCurator,
  aKeptPair,
  aMemory,
  anId,
  aPolicy,
  aSheet,
  aWorkbook,
  idsFrom,
  type SheetRow,
  somePairFields,
  YEAR,
} from "../../support/build-pairs.js";

const galina: SheetRow = { fields: somePairFields() };
const vera: SheetRow = { fields: somePairFields({ menteeName: "Сомова Вера Павловна" }) };

function prepare(rows: readonly SheetRow[], changes: Partial<PushInput> = {}): PreparedPush {
  return preparePush({
    workbook: aWorkbook(aSheet(rows)),
    findings: [],
    me: aCurator(),
    dictionary: aDictionary(),
    kept: [],
    memory: aMemory(),
    schoolYear: YEAR,
    newId: idsFrom(101),
    ...changes,
  });
}

function aFinding(changes: Partial<Finding>): Finding {
  return { row: 3, cell: null, field: null, code: "date.order", severity: "error", message: "", ...changes };
}

/** A base in which the sheet agrees with a version in all of these fields. */
function aBase(version: number, fields: PairFields): PairBase {
  return {
    version,
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, fieldHash(value)])),
  };
}

function withOrder(order: string | undefined): PairFields {
  return order === undefined ? somePairFields() : somePairFields({ order });
}

describe("preparing a push", () => {
  test("[1] a pair sent first gets an id, which belongs in its row's key", () => {
    const prepared = prepare([galina, vera]);
    expect(prepared).toMatchObject({ total: 2, unchanged: 0, heldBack: [], gone: [], waiting: 0 });
    expect(prepared.request?.pairs.map(({ id, baseVersion, where }) => ({ id, baseVersion, where }))).toEqual([
      { id: anId(101), baseVersion: null, where: { sheet: "Реестр", row: 3 } },
      { id: anId(102), baseVersion: null, where: { sheet: "Реестр", row: 4 } },
    ]);
    expect(prepared.keys).toEqual([
      { sheet: "Реестр", row: 3, id: anId(101) },
      { sheet: "Реестр", row: 4, id: anId(102) },
    ]);
    expect(() => pushRequestSchema.parse(prepared.request)).not.toThrow();
  });

  test("[1] a second run without keys and without memory sends nothing", () => {
    const first = prepare([galina, vera]);
    const kept = (first.request?.pairs ?? []).map(({ id, fields, persons }) => aKeptPair({ id, fields, persons }));
    const second = prepare([galina, vera], { kept });
    expect(second).toMatchObject({ request: null, total: 2, unchanged: 2, gone: [] });
    expect(second.keys).toEqual(first.keys);
  });

  test("[1] a key whose push was never answered is sent again, once", () => {
    const prepared = prepare([
      { ...galina, key: anId(7) },
      { ...vera, key: anId(7) },
      { fields: {}, key: "не ключ" },
    ]);
    expect(prepared.request?.pairs.map((pair) => pair.id)).toEqual([anId(7), anId(101), anId(102)]);
  });

  test("[9] a row that bears another pair's key is a new pair", () => {
    const fields = somePairFields({ mentorName: "Кузнецов Олег Ильич", menteeName: "Попова Анна Сергеевна" });
    const prepared = prepare([{ fields, key: anId(1) }], { kept: [aKeptPair()] });
    expect(prepared.request?.pairs[0]).toMatchObject({ id: anId(101), baseVersion: null });
    expect(prepared.gone.map((pair) => pair.id)).toEqual([anId(1)]);
  });

  test("[3] an edited pair goes with its id and base version, an unchanged one stays", () => {
    const kept = [aKeptPair({ version: 4 }), aKeptPair({ id: anId(2), fields: vera.fields ?? {} })];
    const edited = { fields: somePairFields({ startDate: "2022-10-01" }) };
    const memory = aMemory({ base: { [anId(1)]: aBase(4, somePairFields()) } });
    const prepared = prepare([edited, vera], { kept, memory });
    expect(prepared.request?.pairs).toMatchObject([
      { id: anId(1), baseVersion: 4, fields: { startDate: "2022-10-01" } },
    ]);
    expect(prepared.request?.pairs[0]).not.toHaveProperty("bases");
    expect(prepared.unchanged).toBe(1);
    expect(prepared.leaving).toHaveLength(2);
  });

  test("[5] carried are the fields of columns, composites and parts, and whatever has a value", () => {
    const fields = somePairFields();
    const sheet = aSheet([{ fields: {} }], { columns: ["pair", "period", "rowNo", "order"] });
    const withForm = {
      ...sheet,
      pairs: sheet.pairs.map((pair) => ({ ...pair, fields: { ...fields, form: "teacher-teacher" } })),
    };
    const [pair] = prepare([], { workbook: aWorkbook(withForm) }).leaving;
    expect(pair?.carried).toEqual(["form", "mentorName", "menteeName", "startDate", "endDate", "order"]);
    const parts = aSheet([{ fields: { mentorName: "Ли Анна" } }], { columns: ["menteeSurname", "menteeGivenName"] });
    expect(prepare([], { workbook: aWorkbook(parts) }).leaving[0]?.carried).toEqual(["mentorName", "menteeName"]);
  });

  test("[5] a field that may not leave, or is held back for a sensitive word, is not carried and is named", () => {
    const fields = somePairFields({ note: "часто болеет", order: "решение КДН", mentorPosition: "учитель" });
    const prepared = prepare([{ fields }]);
    expect(prepared.leaving[0]?.carried).toEqual(["form", "mentorName", "mentorPosition", "menteeName", "startDate"]);
    expect(prepared.staying).toEqual([
      { field: "order", reason: "sensitive" },
      { field: "note", reason: "policy" },
    ]);
    expect(JSON.stringify(prepared.request)).not.toMatch(/болеет|КДН/);
  });

  test("[5] a cell that could not be read is no blank", () => {
    const sheet = aSheet([{ fields: somePairFields() }], { columns: ["mentorBirth", "endDate", "order"] });
    const unread = [
      aFinding({ code: "date.unreadable", severity: "warning", field: "mentorBirth" }),
      aFinding({ code: "cell.error", severity: "warning", field: "order" }),
      aFinding({ code: "order.missing", severity: "warning", field: "endDate" }),
    ];
    const findings = [{ sheet: "Реестр", findings: unread }];
    const carried = prepare([], { workbook: aWorkbook(sheet), findings }).leaving[0]?.carried;
    expect(carried).toContain("endDate");
    expect(carried).not.toContain("mentorBirth");
    expect(carried).not.toContain("order");
  });

  test("[5] a blank is a change only where the sheet is known to have shown a value", () => {
    const kept = [aKeptPair({ fields: withOrder("12-о") })];
    const workbook = aWorkbook(aSheet([galina], { columns: ["order"] }));
    expect(prepare([], { workbook, kept })).toMatchObject({ request: null, unchanged: 1 });
    const memory = aMemory({ base: { [anId(1)]: aBase(1, withOrder("12-о")) } });
    expect(prepare([], { workbook, kept, memory }).request?.pairs[0]).toMatchObject({ id: anId(1), baseVersion: 1 });
  });

  test("[5] a pair that is struck through no more is active again", () => {
    const ended = somePairFields({ status: "ended" });
    const memory = aMemory({ base: { [anId(1)]: aBase(1, ended) } });
    const [sent] = prepare([galina], { kept: [aKeptPair({ fields: ended })], memory }).request?.pairs ?? [];
    expect(sent?.carried).toContain("status");
    expect(sent?.fields).not.toHaveProperty("status");
  });

  test("[7] rows with an error are held back with their findings, and are not gone", () => {
    const error = aFinding({ row: 4 });
    const findings = [
      { sheet: "Реестр", findings: [error, aFinding({ row: 3, severity: "warning" }), aFinding({ row: null })] },
    ];
    const kept = [aKeptPair({ id: anId(2), fields: vera.fields ?? {} })];
    const prepared = prepare([galina, vera], { findings, kept });
    expect(prepared.heldBack).toEqual([{ sheet: "Реестр", row: 4, mentee: "Сомова Вера Павловна", findings: [error] }]);
    expect(prepared.request?.pairs).toHaveLength(1);
    expect(prepared).toMatchObject({ total: 2, gone: [] });
    expect(prepared.keys).toContainEqual({ sheet: "Реестр", row: 4, id: anId(2) });
  });

  test("a sensitive word in a name holds the row back", () => {
    const prepared = prepare([{ fields: somePairFields({ menteeName: "Белова Галина ОВЗ" }) }]);
    expect(prepared).toMatchObject({ request: null, heldBack: [{ row: 3 }] });
  });

  test("a pair listed on two sheets is sent once, with the columns of both", () => {
    const joined = { fields: withOrder("12-о") };
    const mentees = aSheet(
      [{ fields: { menteeName: "Белова Галина Викторовна" }, sameAs: { sheet: "Реестр", row: 3 } }],
      {
        name: "Наставляемые",
        columns: ["menteePosition"],
      },
    );
    const prepared = prepare([], { workbook: aWorkbook(aSheet([joined]), mentees) });
    expect(prepared.total).toBe(1);
    expect(prepared.request?.pairs).toHaveLength(1);
    expect(prepared.request?.pairs[0]?.carried).toContain("menteePosition");
  });

  test("an error at a pair's second listing holds the pair back, and is named where it stands", () => {
    const mentees = aSheet([{ fields: {}, sameAs: { sheet: "Реестр", row: 3 } }], { name: "Наставляемые" });
    const findings = [{ sheet: "Наставляемые", findings: [aFinding({ row: 3 })] }];
    const prepared = prepare([], { workbook: aWorkbook(aSheet([galina]), mentees), findings });
    expect(prepared).toMatchObject({ request: null, heldBack: [{ sheet: "Наставляемые", row: 3 }] });
  });

  test("pairs of other school years are named and left; a pair whose year nothing tells is of the open one", () => {
    const lastYear = aSheet([galina, vera], { name: "2021", schoolYear: "2021-2022" });
    const undated = aSheet([galina], { schoolYear: null });
    const prepared = prepare([], { workbook: aWorkbook(lastYear, undated) });
    expect(prepared.otherYears).toEqual([{ schoolYear: "2021-2022", pairs: 2 }]);
    expect(prepared.request?.pairs).toHaveLength(1);
  });

  test("[8] active pairs of the year that no row shows are gone, and never withdrawn unasked", () => {
    const kept = [
      aKeptPair(),
      aKeptPair({ id: anId(2), fields: vera.fields ?? {} }),
      aKeptPair({ id: anId(3), fields: vera.fields ?? {}, state: "withdrawn" }),
      aKeptPair({ id: anId(4), schoolYear: "2021-2022" }),
    ];
    const prepared = prepare([galina], { kept });
    expect(prepared.gone.map((pair) => pair.id)).toEqual([anId(2)]);
    expect(prepared.request).toBeNull();
  });

  test("[8] a row of a withdrawn pair learns no base from the tombstone", () => {
    const kept = [aKeptPair({ version: 5, state: "withdrawn" })];
    expect(prepare([galina], { kept })).toMatchObject({ request: null, memory: { base: {} } });
    const [sent] = prepare([{ fields: withOrder("12-о") }], { kept }).request?.pairs ?? [];
    expect(sent).toMatchObject({ id: anId(1), baseVersion: null });
  });

  test("[13] a value already answered as merged or contested is not sent again while nothing changes", () => {
    const kept = [aKeptPair({ version: 5, fields: withOrder("13-о") })];
    const told = { ...aBase(5, withOrder("14-о")), older: { order: 3 } };
    const memory = aMemory({ base: { [anId(1)]: told } });
    expect(prepare([{ fields: withOrder("14-о") }], { kept, memory }).request).toBeNull();
    const [sent] = prepare([{ fields: withOrder("15-о") }], { kept, memory }).request?.pairs ?? [];
    expect(sent).toMatchObject({ baseVersion: 3, bases: { form: 5, mentorName: 5, menteeName: 5, startDate: 5 } });
    expect(sent?.bases).not.toHaveProperty("order");
  });

  test("[4] a pair that only the district has changed is sent, so that the answer brings the change", () => {
    const kept = [aKeptPair({ version: 2, fields: withOrder("13-о") })];
    const memory = aMemory({ base: { [anId(1)]: aBase(1, withOrder("12-о")) } });
    expect(prepare([{ fields: withOrder("12-о") }], { kept, memory }).request?.pairs[0]?.baseVersion).toBe(1);
  });

  test("[5] a column new to the sheet goes without a base, so that its blanks erase nothing", () => {
    const kept = [aKeptPair({ fields: withOrder("12-о") })];
    const memory = aMemory({ base: { [anId(1)]: aBase(1, somePairFields()) } });
    const workbook = aWorkbook(
      aSheet([{ fields: somePairFields({ startDate: "2022-10-01" }) }], { columns: ["order"] }),
    );
    const [sent] = prepare([], { workbook, kept, memory }).request?.pairs ?? [];
    expect(sent?.baseVersion).toBeNull();
    expect(sent?.bases).toEqual({ form: 1, mentorName: 1, menteeName: 1, startDate: 1 });
  });

  test("[13] a lost base is told again for pairs in which sheet and district agree", () => {
    const prepared = prepare([galina], { kept: [aKeptPair({ version: 6 })] });
    expect(prepared.memory.base).toEqual({ [anId(1)]: aBase(6, somePairFields()) });
    const edited = prepare([{ fields: withOrder("12-о"), key: anId(1) }], {
      kept: [aKeptPair({ version: 6, fields: withOrder("11-о") })],
      memory: prepared.memory,
    });
    expect(edited.request?.pairs).toHaveLength(1);
  });

  test("[13] kept names are brought under the district's policy before they are compared", () => {
    const whole = { form: "teacher-pupil", mentorName: "Дёмин Олег Игоревич", menteeName: "Носова Анна Кирилловна" };
    const me = aCurator(aPolicy());
    const first = prepare([{ fields: whole }], { me: aCurator(aPolicy({ pupilNames: "full" })) });
    const kept = (first.request?.pairs ?? []).map(({ id, fields, persons }) => aKeptPair({ id, fields, persons }));
    expect(kept[0]?.fields.menteeName).toBe("Носова Анна Кирилловна");
    expect(prepare([{ fields: whole }], { me, kept }).request).toBeNull();
  });

  test("a corrected name that reduces to the same letters is sent for its print", () => {
    const named = (menteeName: string): SheetRow => ({
      key: anId(101),
      fields: { form: "teacher-pupil", mentorName: "Дёмин Олег Игоревич", menteeName },
    });
    const first = prepare([named("Носова Анна Кирилловна")]);
    const kept = (first.request?.pairs ?? []).map(({ id, fields, persons }) => aKeptPair({ id, fields, persons }));
    expect(prepare([named("Носова Анна Кирилловна")], { kept }).request).toBeNull();
    expect(prepare([named("Носова Алина Кирилловна")], { kept }).request?.pairs[0]?.id).toBe(kept[0]?.id);
  });

  test("one push takes five thousand pairs; the rest wait for the next", () => {
    const rows = Array.from({ length: 5003 }, (_, index) => ({
      fields: somePairFields({ menteeName: `Белова А${index} В` }),
    }));
    const prepared = prepare(rows);
    expect(prepared.request?.pairs).toHaveLength(5000);
    expect(prepared).toMatchObject({ total: 5003, waiting: 3, unchanged: 0 });
  });

  test("an account that may see no names cannot push", () => {
    expect(() => prepare([galina], { me: aCurator(null) })).toThrow();
  });
});
