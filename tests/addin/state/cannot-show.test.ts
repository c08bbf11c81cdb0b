import ExcelJS from "exceljs";
import { apiClient } from "../../../addin/api/client.js";
import { keptStore } from "../../../addin/api/kept-store.js";
import { openFile } from "../../../addin/file/open-later.js";
import { districtChanges } from "../../../addin/state/district-changes.js";
import { districtEdits } from "../../../addin/state/district-edits.js";
import { createPane, type Pane } from "../../../addin/state/pane.js";
import { initialState } from "../../../addin/state/pane-state.js";
import { createStore } from "../../../addin/state/store.js";
import { DoorProblem, type WorkbookPort } from "../../../addin/workbook-port.js";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import type { FieldName, FieldValue, PairFields } from "../../../shared/register/fields.js";
import type { KeptPair } from "../../../shared/sync/types.js";
import { aKey } from "../../support/pushes.js";
import { startServer, type TestServer } from "../../support/start-server.js";

const SHEET = "Реестр";

/** A register of one pair, and what the other machine of the school changes in it. */
interface Case {
  readonly headings: readonly string[];
  /** Rows under the headings; the pair stands in the last one, the cell that the test edits in its last column. */
  readonly rows: readonly (readonly ExcelJS.CellValue[])[];
  readonly field: FieldName;
  readonly value: FieldValue;
  /** Whether the sheet is protected by the time the change arrives. */
  readonly isProtected?: boolean;
}

const TEACHERS = ["Носова Анна Петровна", "Ершов Павел Ильич"];

const CASES: Readonly<Record<string, Case>> = {
  "a form that stands in a section's heading": {
    headings: ["№", "Ф.И.О. наставника", "Ф.И.О. наставляемого", "Должность наставника", "Приказ"],
    rows: [["Форма «учитель – учитель»"], [1, ...TEACHERS, "учитель физики", "Приказ № 1"]],
    field: "form",
    value: "head-teacher",
  },
  "a cell with a formula": {
    headings: ["Ф.И.О. наставника", "Ф.И.О. наставляемого", "Форма", "Должность наставника", "Приказ"],
    rows: [[...TEACHERS, "учитель – учитель", { formula: '"учитель"&" физики"', result: "учитель физики" }, "№ 1"]],
    field: "mentorPosition",
    value: "завуч",
  },
  "one date of a period": {
    headings: ["Ф.И.О. наставника", "Ф.И.О. наставляемого", "Форма", "Период", "Приказ"],
    rows: [[...TEACHERS, "учитель – учитель", "01.09.2022 – 31.05.2023", "Приказ № 1"]],
    field: "endDate",
    value: "2023-04-30",
  },
  "a cell of a protected sheet": {
    headings: ["Ф.И.О. наставника", "Ф.И.О. наставляемого", "Форма", "Должность наставника", "Приказ"],
    rows: [[...TEACHERS, "учитель – учитель", "учитель физики", "Приказ № 1"]],
    field: "mentorPosition",
    value: "завуч",
    isProtected: true,
  },
  "a pupil's name, which the district has reduced": {
    headings: ["Ф.И.О. наставника", "Ф.И.О. наставляемого", "Класс", "Форма", "Приказ"],
    rows: [["Носова Анна Петровна", "Ершов Павел Ильич", "7А", "учитель – ученик", "Приказ № 1"]],
    field: "menteeName",
    value: "Ершова П.",
  },
};

/** What the district has accepted of another machine is never taken back by a sheet that cannot show it (rule 13). */
describe("[13] a correction is never undone by the pushes that follow, where the sheet cannot show it:", () => {
  let server: TestServer;
  let schoolId: string;
  let schools = 0;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    schoolId = await server.addSchool(`Средняя школа № ${++schools}`);
  });

  it.each(Object.entries(CASES))("%s", async (_, given) => {
    const machine = await openMachine(given);
    await machine.pane.send();
    const before = await pairThere();
    expect(before.fields[given.field]).toBeDefined();

    await changeThere(before, { [given.field]: given.value });
    if (given.isProtected) machine.protect();
    for (const order of ["Приказ № 2", "Приказ № 3", "Приказ № 4"]) {
      await machine.edit(order);
      await machine.pane.recheck();
      await machine.pane.send();
      await takeOver(machine.pane);
      const { fields } = await pairThere();
      expect({ order: fields.order, corrected: fields[given.field] }).toEqual({ order, corrected: given.value });
    }
    const { book, session } = machine.pane.store.state();
    if (!book || session.kind !== "in") throw new Error("no workbook is open, or nobody is signed in");
    expect(session.conflicts).toEqual([]);
    expect(districtChanges(book, session).map(({ field }) => field)).toEqual([given.field]);
    expect(book.analysis.prepared?.request).toBeNull();
  });

  const client = () => apiClient(server.url);

  async function pairThere(): Promise<KeptPair> {
    const pulled = await client().pull(await server.token("curator", schoolId), 0);
    if (!pulled.ok || !pulled.value.pairs[0]) throw new Error("the district has no pair");
    return pulled.value.pairs[0];
  }

  /** The school's other machine, whose workbook has a cell for everything, sends one change. */
  async function changeThere(
    { id, version, schoolYear, fields, persons }: KeptPair,
    change: PairFields,
  ): Promise<void> {
    const pair = { id, baseVersion: version, schoolYear, persons, where: { sheet: SHEET, row: 3 } };
    const changed = { ...pair, fields: { ...fields, ...change }, carried: Object.keys(fields) as FieldName[] };
    const request = { key: server.context.newId(), workbookId: aKey(999), pairs: [changed], withdrawn: [] };
    const answer = await client().push(await server.token("curator", schoolId), request);
    expect(answer).toMatchObject({ ok: true, value: { pairs: [{ outcome: "updated" }] } });
  }

  async function openMachine(given: Case) {
    const opened = await openFile("реестр.xlsx", await registerBytes(given));
    if (!opened.ok) throw new Error(opened.sentence);
    let isProtected = false;
    const place = { sheet: SHEET, row: 1 + given.rows.length, column: given.headings.length - 1 };
    const port: WorkbookPort = {
      ...opened.port,
      writeCells: (edits, hide) =>
        isProtected ? Promise.reject(new DoorProblem("protected")) : opened.port.writeCells(edits, hide),
    };
    const pane = createPane({
      store: createStore(initialState("file")),
      client: client(),
      kept: keptStore("", null),
      now: () => server.clock.now,
      newId: () => server.context.newId(),
      speak: async (locale) => locale,
      openFile,
      version: "1.2.3",
      host: () => ({ program: "Excel 16", platform: "PC, ru-RU", apiSets: [] }),
      port: null,
      live: null,
      cancel: null,
    });
    await pane.signIn(await server.code("curator", schoolId));
    await pane.open(port);
    return {
      pane,
      protect: () => (isProtected = true),
      /** A person types where the protection lets them, or after they have lifted it. */
      edit: (value: string) => opened.port.writeCells([{ ...place, value }]),
    };
  }
});

/** Whatever of the district's changes the sheet lets be written. */
async function takeOver(pane: Pane): Promise<void> {
  const { sent, book } = pane.store.state();
  if (!sent || !book) throw new Error("nothing was sent");
  await pane.write(districtEdits(sent, book, defaultDictionary));
}

async function registerBytes({ headings, rows }: Case): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRow(["Реестр наставнических пар 2022-2023 учебного года"]);
  sheet.addRow([...headings]);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
