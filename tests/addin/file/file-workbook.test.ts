import { readFileSync } from "node:fs";
import { copyName } from "../../../addin/file/copy-name.js";
import { openFile } from "../../../addin/file/open-later.js";
import { DoorProblem, type WorkbookPort } from "../../../addin/workbook-port.js";
import type { CellEdit } from "../../../shared/workbook/cell-edit.js";
import { readMemory } from "../../../shared/workbook/memory-part.js";
import type { WorkbookMemory } from "../../../shared/workbook/memory.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { anId } from "../../support/build-pairs.js";
import { compoundFile } from "../../support/small-xls.js";
import { smallXlsb } from "../../support/small-xlsb.js";

const BYTES = new Uint8Array(readFileSync("samples/s1-flat.xlsx"));
const MEMORY: WorkbookMemory = {
  workbookId: "7b0c2a52-6c1f-4c64-9c1f-3f7a5b8d9e10",
  mappings: { abc: { B: "mentorName", C: null } },
  base: { [anId(1)]: { version: 1, fields: {} } },
  revision: 3,
  approved: true,
  outbox: null,
};

async function opened(): Promise<WorkbookPort> {
  const file = await openFile("реестр.xlsx", BYTES);
  if (!file.ok) throw new Error(file.sentence);
  return file.port;
}

async function grids(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.grids;
}

it("shows the edits at once, and the corrected copy reads the same", async () => {
  const port = await opened();
  const [{ name: sheet } = { name: "" }] = await port.readGrids();
  const edits: CellEdit[] = [
    { sheet, row: 3, column: 1, value: "Ёлкина Анна Петровна" },
    { sheet, row: 4, column: 2, value: "=1+1", format: "@" },
    { sheet, row: 5, column: 3, value: null },
    { sheet, row: 40, column: 30, value: 44805, format: "dd.mm.yyyy" },
  ];
  await port.writeCells(edits, [{ sheet, column: 30 }]);
  const shown = await port.readGrids();
  const copy = await port.copy?.();
  expect(copy?.name).toBe("реестр (исправлен).xlsx");
  const read = await grids(copy?.bytes ?? new Uint8Array());
  expect(read.map(({ values }) => values)).toEqual(shown.map(({ values }) => values));
  expect(read[0]?.formats[40]?.[30]).toBe("dd.mm.yyyy");
  expect(read[0]?.hiddenColumns.has(30)).toBe(true);
});

it("never touches the original", async () => {
  const before = BYTES.slice();
  const port = await opened();
  await port.writeCells([{ sheet: "Реестр", row: 3, column: 1, value: "другое" }]);
  await port.copy?.();
  expect(BYTES).toEqual(before);
});

it("the copy carries the memory, and the workbook opened from it remembers", async () => {
  const port = await opened();
  expect(await port.loadMemory()).toBeNull();
  await port.saveMemory(MEMORY);
  const copy = await port.copy?.();
  expect(await readMemory(copy?.bytes ?? new Uint8Array())).toEqual(MEMORY);
});

it("what is no workbook is told in a sentence", async () => {
  const file = await openFile("письмо.xlsx", new TextEncoder().encode("Уважаемые коллеги"));
  expect(file.ok).toBe(false);
  if (!file.ok) expect(file.sentence).toMatch(/^[А-ЯЁ].+\.$/su);
});

it("a workbook under a password is told of as such, with where the password is taken off", async () => {
  const file = await openFile("реестр.xlsx", compoundFile({ EncryptedPackage: new Uint8Array(8) }));
  expect(file.ok ? "" : file.sentence).toMatch(/защищена паролем.+«Защита книги»/);
});

it("a file of an older kind is only read: nothing can be written, and the sentence says what to do", async () => {
  const file = await openFile("реестр.xlsb", smallXlsb("Реестр"));
  if (!file.ok) throw new Error(file.sentence);
  expect(file.port.writable).toBe(false);
  expect(await file.port.readGrids()).not.toHaveLength(0);
  await expect(file.port.writeCells([])).rejects.toThrow(/Сохраните его как \.xlsx/);
  await expect(file.port.copy?.()).rejects.toBeInstanceOf(DoorProblem);
});

it.each([
  ["реестр.xlsx", "реестр (исправлен).xlsx"],
  ["реестр (исправлен).xlsx", "реестр (исправлен).xlsx"],
  ["Реестр.XLSM", "Реестр (исправлен).xlsm"],
  ["реестр.ods", "реестр (исправлен).xlsx"],
])("the copy of %s is %s", (name, expected) => {
  expect(copyName(name)).toBe(expected);
});
