import { createHash } from "node:crypto";
import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { Rc4 } from "../../../shared/workbook/xls/rc4.js";
import {
  biff,
  compoundFile,
  END,
  real,
  smallXls,
  u16,
  u32,
  wideText,
  xlsStream,
  type SmallXls,
} from "../../support/small-xls.js";

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.message);
  const [grid] = workbook.grids;
  if (!grid) throw new Error("no sheet");
  return grid;
}

const read = (parts: SmallXls): Promise<Grid> => gridOf(smallXls(parts));

const font = (flags: number, charset = 0): Buffer =>
  biff(0x31, 200, flags, 0, 400, 0, Buffer.from([0, 0, charset, 0]), Buffer.from("\x05\x00Arial"));
const style = (fontNumber: number, format: number): Buffer => biff(0xe0, fontNumber, format, Buffer.alloc(16));
const shared = (count: number, data: Buffer): Buffer => biff(0xfc, u32(count), u32(count), data);
const PLAIN = [font(0), font(8), style(0, 0)];

describe("a sheet of Excel 97–2003", () => {
  test("has its numbers, however they are packed", async () => {
    const packed = (column: number, value: number): Buffer => biff(0x27e, 0, column, 0, u32(value));
    const many = biff(0xbd, 1, 0, 0, u32((7 << 2) | 2), 0, u32(((150 << 2) | 3) >>> 0), 1);
    const sheet = [
      biff(0x203, 0, 0, 0, real(0.5)),
      packed(1, (44805 << 2) | 2),
      packed(2, ((-5 << 2) | 2) >>> 0),
      packed(3, 0x3ff80000),
      many,
    ];
    expect((await read({ globals: PLAIN, sheet })).values).toEqual([
      [0.5, 44805, -5, 1.5],
      [7, 1.5, null, null],
    ]);
  });

  test("has a formula's number, text, mark and error, and knows them as computed", async () => {
    const cellAbove = Buffer.from([0x24, 0, 0, 0, 0xc0]);
    const formula = (row: number, result: Buffer): Buffer => biff(0x06, row, 0, 0, result, 0, u32(0), 5, cellAbove);
    const special = (kind: number, code: number): Buffer => Buffer.from([kind, 0, code, 0, 0, 0, 0xff, 0xff]);
    const sheet = [
      formula(0, real(3)),
      formula(1, special(0, 0)),
      biff(0x207, wideText("Итог")),
      formula(2, special(1, 1)),
      formula(3, special(2, 0x2a)),
    ];
    const grid = await read({ globals: PLAIN, sheet });
    expect(grid.values).toEqual([[3], ["Итог"], [true], [{ error: "#N/A" }]]);
    expect([...grid.formulas]).toEqual([0, 1, 2, 3].map((row) => cellKey(row, 0)));
  });

  test("has its hidden rows, columns and merges, its formats and what is struck", async () => {
    const globals = [
      ...PLAIN,
      biff(0x41e, 164, wideText("dd.mm.yyyy")),
      style(0, 164),
      style(1, 0),
      style(0, 14),
      shared(1, wideText("Иванова")),
    ];
    const row = (number: number, flags: number): Buffer => biff(0x208, number, 0, 3, 255, 0, 0, flags, 15);
    const sheet = [
      biff(0x7d, 1, 1, 2000, 0, 1, 0),
      row(1, 0x20),
      biff(0x203, 0, 0, 1, real(44805)),
      biff(0xfd, 1, 0, 2, u32(0)),
      biff(0x203, 2, 2, 3, real(44805)),
      biff(0xe5, 1, 0, 0, 0, 2),
    ];
    const grid = await read({ globals, sheet, state: 1 });
    expect(grid).toMatchObject({ name: "Реестр", visibility: "hidden", date1904: false });
    expect(grid.formats[0]?.[0]).toBe("dd.mm.yyyy");
    expect(grid.formats[2]?.[2]).toBe("m/d/yyyy");
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...grid.hiddenRows]).toEqual([1]);
    expect([...grid.hiddenColumns]).toEqual([1]);
    expect([...grid.struck]).toEqual([cellKey(1, 0)]);
  });

  test("counts from 1904 when it says so", async () => {
    expect(await read({ globals: [biff(0x22, 1), ...PLAIN], sheet: [] })).toMatchObject({ date1904: true });
  });
});

describe("a text that goes on in another record", () => {
  const label = [biff(0xfd, 0, 0, 0, u32(0))];

  test("may go on in narrower letters, after an empty record, and after half a letter", async () => {
    const start = Buffer.concat([u16(6), Buffer.from([1]), Buffer.from("Ив", "utf16le")]);
    const strings = [
      shared(1, start),
      biff(0x3c),
      biff(0x3c, Buffer.from([1]), Buffer.from("ан", "utf16le"), Buffer.from([0])),
      biff(0x3c, Buffer.from([0]), Buffer.from("ov")),
    ];
    expect((await read({ globals: [...PLAIN, ...strings], sheet: label })).values).toEqual([["Иванov"]]);
  });

  test("is struck when all of its runs are, and not when one is not", async () => {
    const rich = (runs: readonly number[]): Buffer =>
      Buffer.concat([u16(4), Buffer.from([8]), u16(runs.length / 2), Buffer.from("abcd"), ...runs.map(u16)]);
    const struck = async (runs: readonly number[]): Promise<number> =>
      (await read({ globals: [...PLAIN, shared(1, rich(runs))], sheet: label })).struck.size;
    expect(await struck([0, 1])).toBe(1);
    expect(await struck([0, 1, 2, 0])).toBe(0);
  });

  test("that ends too early is damage", async () => {
    const strings = shared(1, Buffer.concat([u16(600), Buffer.from([1]), Buffer.from("Иван", "utf16le")]));
    const workbook = await readWorkbook(smallXls({ globals: [...PLAIN, strings], sheet: label }));
    expect(workbook).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });
});

describe("an .xls that programs wrote carelessly", () => {
  const sheet = [biff(0x203, 0, 0, 1, real(1))];

  test("is read when the list of sheets gives their places wrongly", async () => {
    expect((await read({ globals: PLAIN, sheet, shift: 20 })).values).toEqual([[1]]);
  });

  test("is read when a format is shorter than it says", async () => {
    const format = biff(0x41e, 164, 41, Buffer.from("\x05_(*"));
    expect((await read({ globals: [...PLAIN, format, style(0, 164)], sheet })).values).toEqual([[1]]);
  });

  test("shows as an error what is no number", async () => {
    const bad = [biff(0x203, 0, 0, 0, real(NaN))];
    expect((await read({ globals: PLAIN, sheet: bad })).values).toEqual([[{ error: "#NUM!" }]]);
  });

  test("is itself, not the workbook that lies in it as an object", async () => {
    const both = compoundFile({ Workbook: xlsStream({ globals: PLAIN, sheet }), Book: Buffer.alloc(10) });
    expect((await gridOf(both)).values).toEqual([[1]]);
  });
});

describe("a workbook of Excel 95 and older", () => {
  const russian = Buffer.from([0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2]);
  const label = [biff(0x204, 0, 0, 0, 6, russian)];

  test.each<[string, Buffer[]]>([
    ["by its code page", [biff(0x42, 1251)]],
    ["by its font, when the code page is the Western one", [biff(0x42, 1252), font(0, 204)]],
  ])("is read in Russian %s", async (_, globals) => {
    const grid = await read({ version: 5, globals, sheet: label });
    expect(grid).toMatchObject({ values: [["Иванов"]], name: "Реестр" });
  });

  test("before Excel 5 is one sheet, without a wrapping", async () => {
    const cell = (type: number, column: number, ...rest: (number | Buffer)[]): Buffer =>
      biff(type, 0, column, Buffer.from([0, 0, 0]), ...rest);
    const records = [biff(0x09, 2, 0x10), biff(0x42, 1251), cell(2, 0, 33), cell(4, 1, Buffer.from([6]), russian), END];
    expect((await gridOf(Buffer.concat(records))).values).toEqual([[33, "Иванов"]]);
  });
});

describe("an .xls under a password", () => {
  const md5 = (...parts: Uint8Array[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

  /** Encrypts as Excel 97 does: all records after the one that says so, the key changing with every kilobyte. */
  function encrypted(password: string): Uint8Array {
    const salt = Buffer.alloc(16, 7);
    const salted = Buffer.concat([md5(Buffer.from(password, "utf16le")).subarray(0, 5), salt]);
    const secret = md5(...Array.from({ length: 16 }, () => salted)).subarray(0, 5);
    const verifier = Buffer.alloc(16, 9);
    const cipher = new Rc4(md5(secret, u32(0)));
    const pass = biff(0x2f, 1, 1, 1, salt, cipher.apply(verifier), cipher.apply(md5(verifier)));
    const text = shared(1, wideText("Иванова Анна"));
    const plain = xlsStream({ globals: [pass, ...PLAIN, text], sheet: [biff(0xfd, 0, 0, 0, u32(0))] });
    const mask = new Rc4(md5(secret, u32(0))).apply(new Uint8Array(1024));
    for (let at = 0; at < plain.length; at += 4 + plain.readUInt16LE(at + 2)) {
      const type = plain.readUInt16LE(at);
      const end = at + 4 + plain.readUInt16LE(at + 2);
      const from = type === 0x809 || type === 0x2f ? end : at + (type === 0x85 ? 8 : 4);
      for (let place = from; place < end; place++) plain[place] = (plain[place] ?? 0) ^ (mask[place] ?? 0);
    }
    return compoundFile({ Workbook: plain });
  }

  test("that Excel itself knows is read", async () => {
    expect((await gridOf(encrypted("VelvetSweatshop"))).values).toEqual([["Иванова Анна"]]);
  });

  test("that a person chose is refused as such", async () => {
    const workbook = await readWorkbook(encrypted("12345"));
    expect(workbook).toMatchObject({ ok: false, problem: { code: "password" } });
  });

  test("the cipher is RC4", () => {
    const secret = new Rc4(Buffer.from("Key")).apply(Buffer.from("Plaintext"));
    expect(Buffer.from(secret).toString("hex")).toBe("bbf316e8d940af0ad3");
  });
});
