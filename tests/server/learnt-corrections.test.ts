import ExcelJS from "exceljs";
import { apiClient } from "../../addin/api/client.js";
import { keptStore } from "../../addin/api/kept-store.js";
import { openFile } from "../../addin/file/open-later.js";
import type { PaneContext } from "../../addin/state/context.js";
import { createPane, type Pane } from "../../addin/state/pane.js";
import { initialState } from "../../addin/state/pane-state.js";
import { createStore } from "../../addin/state/store.js";
import { mappingProposalSchema } from "../../shared/api/mappings.js";
import type { Column } from "../../shared/register/register.js";
import { idsFrom } from "../support/build-pairs.js";
import { startServer, type TestServer } from "../support/start-server.js";

const ODD = "Регламентный документ";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

/** A school's register whose orders stand under an odd heading. */
async function register(mentor: string, odd = ODD): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Реестр").addRows([
    ["ФИО наставника", "ФИО наставляемого", "Форма", odd],
    [mentor, "Котова Вера Ильинична", "учитель – учитель", "распоряжение 5-к"],
    [mentor, "Лисина Ольга Егоровна", "учитель – учитель", "распоряжение 6-к"],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface OpenPane {
  readonly pane: Pane;
  readonly context: PaneContext;
}

/** A pane of the school's over the real server. */
async function paneWith(bytes: Uint8Array): Promise<OpenPane> {
  const opened = await openFile("реестр.xlsx", bytes);
  if (!opened.ok) throw new Error(opened.sentence);
  const context: PaneContext = {
    store: createStore(initialState("file")),
    client: apiClient(server.url),
    kept: keptStore("", null),
    now: () => server.clock.now,
    newId: idsFrom(1),
    speak: async (locale) => locale,
    openFile,
    version: "1.2.3",
    host: () => ({ program: "Excel 16", platform: "PC, ru-RU", apiSets: ["ExcelApi 1.14"] }),
    port: null,
    live: null,
    cancel: null,
  };
  const pane = createPane(context);
  await pane.open(opened.port);
  return { pane, context };
}

function column(pane: Pane): Column {
  const found = pane.store.state().book?.analysis.workbook.sheets[0]?.tables[0]?.columns[3];
  if (!found) throw new Error("the register has four columns");
  return found;
}

async function correct(pane: Pane): Promise<void> {
  await pane.mapColumn(fingerprintOf(pane), "D", "order");
}

describe("a correction", () => {
  it("is learnt for the school, and once accepted for the district", async () => {
    const schoolA = await server.addSchool("Подгорновская СОШ");
    const schoolB = await server.addSchool("Урлу-Аспакская ООШ");
    const coordinator = await server.token("coordinator");

    const first = await paneWith(await register("Иванова Анна Петровна"));
    await first.pane.signIn(await server.code("curator", schoolA));
    expect(column(first.pane).field).toBeNull();
    await correct(first.pane);
    expect(column(first.pane)).toMatchObject({ field: "order", by: "saved" });

    const next = await paneWith(await register("Петрова Дарья Олеговна"));
    expect(column(next.pane).field).toBeNull();
    await next.pane.signIn(await server.code("curator", schoolA));
    expect(column(next.pane)).toMatchObject({ field: "order", by: "saved" });
    expect(next.pane.store.state().book?.memory.mappings).toEqual({});

    const other = await paneWith(await register("Сидорова Майя Львовна"));
    await other.pane.signIn(await server.code("curator", schoolB));
    expect(column(other.pane).field).toBeNull();

    const { json } = await server.call("/api/v1/mapping-proposals", { token: coordinator });
    const { id } = mappingProposalSchema.parse(json["proposals"]?.["0"]);
    expect(json["proposals"]?.["0"]).toMatchObject({ heading: "регламентный документ", field: "order", schools: 1 });
    await server.call(`/api/v1/mapping-proposals/${id}/accept`, { method: "POST", token: coordinator });

    const after = await paneWith(await register("Сидорова Майя Львовна"));
    await after.pane.signIn(await server.code("curator", schoolB));
    expect(column(after.pane)).toMatchObject({ field: "order", by: "header", confidence: 1 });
    expect(after.pane.store.state().book?.analysis.workbook.sheets[0]?.pairs[0]?.fields.order).toBe("распоряжение 5-к");
  });

  it("of the workbook stands above the school's", async () => {
    const school = await server.addSchool("Подгорновская СОШ");
    const first = await paneWith(await register("Иванова Анна Петровна"));
    await first.pane.signIn(await server.code("curator", school));
    await correct(first.pane);

    const own = await paneWith(await register("Петрова Дарья Олеговна"));
    await own.pane.mapColumn(fingerprintOf(own.pane), "D", "programme");
    await own.pane.signIn(await server.code("curator", school));
    expect(column(own.pane)).toMatchObject({ field: "programme", by: "saved" });
  });

  it("made before signing in, or without a network, is sent at the next sign-in and disturbs nobody meanwhile", async () => {
    const school = await server.addSchool("Подгорновская СОШ");
    const { pane, context } = await paneWith(await register("Иванова Анна Петровна"));
    await pane.signIn(await server.code("curator", school));
    const { client } = context;
    const broken = {
      ...context,
      client: { ...client, learnMapping: () => client.learnMapping("no token", noMapping) },
    };
    await createPane(broken).mapColumn(fingerprintOf(pane), "D", "order");
    expect(pane.store.state()).toMatchObject({ problem: null, busy: null });
    expect(await server.context.db("school_mappings")).toEqual([]);
    await pane.resume();
    expect(await server.context.db("school_mappings")).toMatchObject([{ letter: "D", field: "order" }]);
  });

  it("of a heading with a person in it goes without the heading: no name leaves the school", async () => {
    const school = await server.addSchool("Подгорновская СОШ");
    const coordinator = await server.token("coordinator");
    const { pane } = await paneWith(await register("Тырышкина Анна Петровна", "Бумаги Тырышкиной"));
    await pane.signIn(await server.code("curator", school));
    await correct(pane);
    expect(await server.context.db("school_mappings")).toMatchObject([{ letter: "D", field: "order", heading: null }]);
    const { json } = await server.call("/api/v1/mapping-proposals", { token: coordinator });
    expect(json["proposals"]).toEqual([]);
    expect(server.log.join("")).not.toMatch(/Тырышкин/i);
  });
});

const noMapping = { fingerprint: "0".repeat(16), columns: [{ letter: "A", field: null, heading: null }] };

function fingerprintOf(pane: Pane): string {
  return pane.store.state().book?.analysis.workbook.sheets[0]?.tables[0]?.fingerprint ?? "";
}
