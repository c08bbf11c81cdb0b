import ExcelJS from "exceljs";
import { type Import, importSchema } from "../../shared/api/imports.js";
import { type ImportDoor, openImportDoor } from "../../server/workbook/import-door.js";
import type { TestServer } from "./start-server.js";

/** The coordinator's imports over HTTP. */
export interface Importer {
  open(): Promise<string>;
  add(id: string, name: string, bytes: Uint8Array): Promise<Import>;
  dryRun(id: string): Promise<Import>;
  accept(id: string, withdraw?: readonly string[]): Promise<Import>;
  /** Opens an import with these files and makes the dry run. */
  dry(files: Readonly<Record<string, Uint8Array>>): Promise<Import>;
}

export function importer(server: TestServer, token: string): Importer {
  const ask = async (path: string, options: { body?: unknown; raw?: Uint8Array } = {}): Promise<Import> => {
    const answer = await server.call(`/api/v1/imports${path}`, { token, method: "POST", ...options });
    if (answer.status > 201) throw new Error(answer.text);
    return importSchema.parse(answer.json);
  };
  const open = async (): Promise<string> => (await ask("")).id;
  const add = (id: string, name: string, raw: Uint8Array) =>
    ask(`/${id}/files?name=${encodeURIComponent(name)}`, { raw });
  const dryRun = (id: string) => ask(`/${id}/dry-run`);
  return {
    ...{ open, add, dryRun },
    async accept(id, withdraw = []) {
      const found = importSchema.parse((await server.call(`/api/v1/imports/${id}`, { token })).json);
      return ask(`/${id}/accept`, { body: { digest: found.report?.digest, withdraw } });
    },
    async dry(files) {
      const id = await open();
      for (const [name, bytes] of Object.entries(files)) await add(id, name, bytes);
      return dryRun(id);
    },
  };
}

/** A workbook of one sheet with these rows. */
export async function bookOf(rows: readonly (readonly (string | number | Date | null)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Реестр").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The merged workbook edited by hand: the register's sheet with its columns by heading. */
export async function editBook(
  bytes: Uint8Array,
  edit: (sheet: ExcelJS.Worksheet, column: (heading: string) => number) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Реестр пар");
  if (!sheet) throw new Error("the merged workbook has no register");
  // exceljs loses rows of a table that it has read and that is edited: the cells stay, the table goes.
  for (const name of Object.keys((sheet as unknown as { tables: Record<string, unknown> }).tables))
    sheet.removeTable(name);
  const headings = (sheet.getRow(1).values as unknown[]).map(String);
  edit(sheet, (heading) => {
    const column = headings.indexOf(heading);
    if (column < 1) throw new Error(`no column «${heading}»: ${headings.join(", ")}`);
    return column;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** One worker for all servers of a test file: starting one costs more than what it reads. */
export function doorForAllTests(): ImportDoor {
  const door = openImportDoor();
  afterAll(() => door.close());
  return { read: (bytes, how) => door.read(bytes, how), close: () => Promise.resolve() };
}
