import { unzipSync } from "fflate";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runDemo } from "../../server/demo/run-demo.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { isMinor } from "../../shared/register/minor.js";
import { personParts } from "../../shared/register/person-name.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { startServer, type TestServer } from "../support/start-server.js";

const SAMPLES = readdirSync("samples").filter((file) => file.endsWith(".xlsx"));

interface Names {
  readonly pupils: Set<string>;
  readonly adults: Set<string>;
}

async function namesOfSamples(): Promise<Names> {
  const names: Names = { pupils: new Set(), adults: new Set() };
  for (const file of SAMPLES) {
    const read = await readWorkbook(readFileSync(join("samples", file)));
    if (!read.ok) throw new Error(read.problem.message);
    const { sheets } = recogniseWorkbook(read.grids, { dictionary: defaultDictionary });
    for (const { fields } of sheets.flatMap((sheet) => sheet.pairs)) {
      for (const party of ["mentor", "mentee"] as const) {
        const name = fields[`${party}Name`];
        if (name) (isMinor(party, fields, defaultDictionary) ? names.pupils : names.adults).add(name);
      }
    }
  }
  return names;
}

/** The name as it is written, turned round, and without the surname; the last only where no adult shares it. */
function traces({ pupils, adults }: Names): string[] {
  const adultGiven = new Set([...adults].map(givenAndPatronymic));
  return [...pupils].flatMap((name) => {
    const given = givenAndPatronymic(name);
    const surname = personParts(name)?.surname ?? name;
    return [name, `${given} ${surname}`, ...(given.includes(" ") && !adultGiven.has(given) ? [given] : [])];
  });
}

function givenAndPatronymic(name: string): string {
  const parts = personParts(name);
  return parts ? `${parts.given} ${parts.patronymic}`.trim() : name;
}

describe("after all sample registers were sent as the pane sends them", () => {
  let server: TestServer;
  let names: Names;
  let forbidden: string[];
  const folder = mkdtempSync(join(tmpdir(), "estafeta-demo-"));
  const printed: string[] = [];
  beforeAll(async () => {
    server = await startServer({ LOG_LEVEL: "trace" });
    names = await namesOfSamples();
    forbidden = traces(names);
    const quiet = { err: () => undefined, progress: () => undefined, stopped: () => Promise.resolve(), env: {} };
    const io = { ...quiet, out: (line: string) => printed.push(line) };
    for (let run = 0; run < 2; run += 1)
      await runDemo({ io, context: server.context, server: server.url, folder, staysUp: false });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const found = (text: string) => forbidden.filter((trace) => text.includes(trace));

  it("there are pupils to look for, and the search sees the names of adults", async () => {
    expect(names.pupils.size).toBeGreaterThan(20);
    const versions = JSON.stringify(await server.context.db("pair_versions"));
    const teacher = [...names.adults].find((name) => versions.includes(name));
    expect(teacher).toBeDefined();
    expect(found(`x ${[...names.pupils][0] ?? ""} y`)).not.toEqual([]);
  });

  it("no table holds a pupil's full name", async () => {
    const tables = (await server.context.db("sqlite_master").where({ type: "table" })) as { name: string }[];
    expect(tables.length).toBeGreaterThan(9);
    for (const { name } of tables)
      expect([name, found(JSON.stringify(await server.context.db(name)))]).toEqual([name, []]);
  });

  it("no byte of the database's files tells one", () => {
    const files = readdirSync(server.folder).filter((file) => file.startsWith("estafeta.sqlite"));
    expect(files).toContain("estafeta.sqlite-wal");
    for (const file of files)
      expect([file, found(readFileSync(join(server.folder, file), "utf8"))]).toEqual([file, []]);
  });

  it("no line of the log tells one, nor an adult's, a code or a token", () => {
    const log = server.log.join("");
    expect(log).toContain("/api/v1/push");
    expect(found(log)).toEqual([]);
    expect([...names.adults].filter((name) => log.includes(name))).toEqual([]);
    expect(log).not.toMatch(/Bearer|authorization|cookie/i);
  });

  it("no part of the merged workbook tells one", () => {
    const parts = unzipSync(readFileSync(join(folder, "Сводный реестр.xlsx")));
    const text = Object.values(parts)
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
    expect(text).toContain("Подгорновская СОШ");
    expect(found(text)).toEqual([]);
  });

  it("the district's key for fingerprints is not in the database", async () => {
    const key = server.context.secrets.fingerprintKey(server.districtId);
    const files = readdirSync(server.folder).filter((file) => file.startsWith("estafeta.sqlite"));
    for (const file of files) expect(readFileSync(join(server.folder, file), "latin1").includes(key)).toBe(false);
  });

  it("76 pairs are kept, and the second sending changed nothing", async () => {
    expect(await server.context.db("pairs")).toHaveLength(76);
    expect(await server.context.db("pair_versions")).toHaveLength(76);
    expect(printed.filter((line) => line.includes("Всего")).length).toBe(2);
  });
});
