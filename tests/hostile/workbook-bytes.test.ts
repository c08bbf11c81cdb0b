import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readMemory } from "../../shared/workbook/memory-part.js";
import { WORKBOOK_LIMITS } from "../../shared/workbook/limits.js";
import { crc32 } from "../../shared/workbook/package/crc32.js";
import { writePackage } from "../../shared/workbook/package/write-package.js";
import { readZipDirectory, type ZipEntry } from "../../shared/workbook/package/zip-directory.js";
import { patchProblem } from "../../shared/workbook/patch-workbook.js";
import { readWorkbook, type WorkbookProblem } from "../../shared/workbook/read-workbook.js";
import { smallWorkbook, smallWorkbookParts, zipParts, type SmallWorkbook } from "../support/small-workbook.js";
import { biff, compoundFile, real, u32, wideText, xlsStream } from "../support/small-xls.js";
import { smallXlsb } from "../support/small-xlsb.js";

async function problemOf(bytes: Uint8Array): Promise<WorkbookProblem["code"] | "read"> {
  const workbook = await readWorkbook(bytes);
  if (workbook.ok) return "read";
  expect(workbook.problem.message).toMatch(/^[А-ЯЁ][^!]+\.$/u);
  return workbook.problem.code;
}

function sheet(content: string, rest: Partial<SmallWorkbook> = {}): Uint8Array {
  return smallWorkbook({ worksheets: [`<sheetData>${content}</sheetData>`], ...rest });
}

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The beginning of an .xls that names its cipher. */
function encryptedXls(): Uint8Array {
  return compoundFile({ Workbook: Buffer.concat([biff(0x809, 0x600, 5, 0, 0), biff(0x2f, 1, 1, 1)]) });
}

/** The stream of an .xls with a little of everything. */
function smallStream(): Buffer {
  const text = wideText("Иванова");
  const globals = [
    biff(0x42, 1200),
    biff(0x31, 200, 0, 0, 400, 0, 0, 0, Buffer.from("\x05\x00Arial")),
    biff(0x41e, 164, wideText("dd.mm.yyyy")),
    biff(0xe0, 0, 164, Buffer.alloc(16)),
    biff(0xfc, u32(2), u32(2), text, text.subarray(0, 9)),
    biff(0x3c, Buffer.from([1]), text.subarray(9)),
  ];
  const sheet = [
    biff(0x208, 1, 0, 3, 255, 0, 0, 0x20, 15),
    biff(0xfd, 0, 0, 0, u32(1)),
    biff(0x203, 0, 1, 0, real(44805)),
    biff(0xbd, 1, 0, 0, u32(30), 0, u32(42), 1),
    biff(0xe5, 1, 0, 0, 0, 1),
  ];
  return xlsStream({ globals, sheet });
}

/** The entries of a package with one of them changed. */
function withEntry(bytes: Uint8Array, name: string, change: (entry: ZipEntry) => Partial<ZipEntry>): Uint8Array {
  return writePackage(
    readZipDirectory(bytes).map((entry) => (entry.name === name ? { ...entry, ...change(entry) } : entry)),
  );
}

describe("a file that is no workbook has its sentence", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "empty-file"],
    ["a text", Buffer.from("ФИО;Класс\n"), "not-a-workbook"],
    ["a PDF", Buffer.from("%PDF-1.7"), "not-a-workbook"],
    ["a zip of other things", zipParts({ "a.txt": "а" }), "damaged"],
    [
      "a Word document",
      zipParts({ "_rels/.rels": "<Relationships/>", "xl/workbook.xml": "<w:document/>" }),
      "not-a-workbook",
    ],
    ["an encrypted workbook", compoundFile({ EncryptedPackage: Buffer.alloc(8) }), "password"],
    ["an encrypted .xls", encryptedXls(), "password"],
    ["a Word 97 document", compoundFile({ WordDocument: Buffer.alloc(8) }), "not-a-workbook"],
    ["an Excel 95 workbook of nothing", compoundFile({ Book: Buffer.alloc(8) }), "damaged"],
    ["a compound file cut short", Buffer.from(COMPOUND), "damaged"],
    ["an .xls of nothing", compoundFile({ Workbook: Buffer.alloc(8) }), "damaged"],
    ["a file over the limit", new Uint8Array(WORKBOOK_LIMITS.fileBytes + 1), "too-large"],
  ])("%s", async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });
});

describe("a zip that would cost too much is refused before it is unpacked", () => {
  test("a bomb: one entry of 200 MB in 200 KB", async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const packed = deflateRawSync(zeros);
    const bomb = withEntry(sheet(ONE_CELL), "xl/worksheets/sheet1.xml", () => ({
      method: 8,
      packed,
      packedSize: packed.length,
      size: zeros.length,
    }));
    expect(await problemOf(bomb)).toBe("too-large");
  });

  test("a bomb that lies about its size", async () => {
    const zeros = Buffer.alloc(50 * 1024 * 1024, 0x20);
    const packed = deflateRawSync(zeros);
    const lie = { method: 8, packed, packedSize: packed.length, size: 1000, crc: crc32(zeros) };
    expect(await problemOf(withEntry(sheet(ONE_CELL), "xl/worksheets/sheet1.xml", () => lie))).toBe("damaged");
  });

  test("many entries", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: WORKBOOK_LIMITS.parts }, (_, i) => [`xl/media/${String(i)}.png`, ""]),
    );
    expect(await problemOf(sheet(ONE_CELL, { parts }))).toBe("too-large");
  });

  test("entries that together are over the limit", async () => {
    const size = WORKBOOK_LIMITS.unpackedBytes / 2;
    const entries = readZipDirectory(sheet(ONE_CELL, { parts: { "xl/a.bin": "а", "xl/b.bin": "а", "xl/c.bin": "а" } }));
    const packed = new Uint8Array(size / 200);
    const claimed = entries.map((entry) =>
      entry.name.endsWith(".bin") ? { ...entry, packed, packedSize: packed.length, size } : entry,
    );
    expect(await problemOf(writePackage(claimed))).toBe("too-large");
  });

  test.each(["__proto__", "../../etc/passwd", "constructor", "/", "xl/worksheets/../../x"])(
    "an entry named %j does no harm",
    async (name) => {
      expect(await problemOf(sheet(ONE_CELL, { parts: { [`xl/${name}`]: "а" } }))).toBe("read");
      const parts = smallWorkbookParts({ worksheets: [`<sheetData>${ONE_CELL}</sheetData>`] });
      const renamed = withEntry(zipParts({ ...parts, placeholder: "а" }), "placeholder", () => ({
        name,
        nameBytes: Buffer.from(name),
      }));
      expect(await problemOf(renamed)).toBe("read");
      expect(({} as Record<string, unknown>)["size"]).toBeUndefined();
    },
  );

  test("an entry under a password, or packed in a way Excel does not know", async () => {
    const part = "xl/worksheets/sheet1.xml";
    expect(await problemOf(withEntry(sheet(ONE_CELL), part, () => ({ flags: 1 })))).toBe("password");
    expect(await problemOf(withEntry(sheet(ONE_CELL), part, () => ({ method: 12 })))).toBe("damaged");
    expect(await problemOf(withEntry(sheet(ONE_CELL), part, ({ crc }) => ({ crc: crc ^ 1 })))).toBe("damaged");
  });
});

describe("XML that was made to harm is refused", () => {
  const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol9 "&lol;&lol;">]>';

  test.each<[string, string]>([
    ["a document type in a sheet", `<?xml version="1.0"?>${laughs}<worksheet><sheetData/></worksheet>`],
    ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>'],
    ["unclosed elements", "<worksheet><sheetData>"],
    ["elements closed crosswise", "<worksheet><sheetData></worksheet></sheetData>"],
    ["two roots", "<worksheet/><worksheet/>"],
    ["a broken attribute", '<worksheet><sheetData><row r="1><c/></row></sheetData></worksheet>'],
    ["nothing", ""],
    ["a sheet of something else", "<chartSpace/>"],
  ])("%s", async (_, xml) => {
    expect(await problemOf(sheet("", { parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe("damaged");
  });

  test("30,000 elements one in another", async () => {
    const xml = `<worksheet><sheetData>${"<row>".repeat(30_000)}`;
    expect(await problemOf(sheet("", { parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe("too-large");
  });

  test("an entity that nobody declared stays as it is written", async () => {
    const workbook = await readWorkbook(
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;&#x110000;</t></is></c></row>'),
    );
    expect(workbook).toMatchObject({ ok: true, grids: [{ values: [["&lol9;&#x110000;"]] }] });
  });
});

describe("a sheet that reaches too far", () => {
  test.each<[string, string]>([
    ["a value in the last cell", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    [
      "a sheet as wide and as high as none is",
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="5000"><c r="A5000"><v>1</v></c></row>',
    ],
    [
      "many rows with a value in the last column",
      Array.from({ length: 300 }, (_, i) => `<row><c r="XFD${String(i + 1)}"><v>1</v></c></row>`).join(""),
    ],
  ])("%s names the sheet and the cell", async (_, content) => {
    const workbook = await readWorkbook(sheet(content));
    expect(workbook).toMatchObject({
      ok: false,
      problem: { code: "too-large", message: expect.stringMatching(/«Лист1».*[A-Z]+\d+/) as string },
    });
  });

  test("a few rows with values in far corners of a sheet cost little", async () => {
    const corners = '<row r="1"><c r="IV1"><v>1</v></c></row><row r="65536"><c r="A65536"><v>2</v></c></row>';
    const workbook = await readWorkbook(sheet(corners));
    if (!workbook.ok) throw new Error(workbook.problem.message);
    const values = workbook.grids[0]?.values ?? [];
    expect([values.length, values[0]?.[255], values[65_535]?.[0]]).toEqual([65_536, 1, 2]);
    expect(new Set(values).size).toBe(3);
  });

  test("a text that is too long is cut as Excel cuts it", async () => {
    const workbook = await readWorkbook(sheet(`<row><c t="str"><v>${"а".repeat(40_000)}</v></c></row>`));
    expect(workbook).toMatchObject({ ok: true, grids: [{ values: [["а".repeat(32_767)]] }] });
  });

  test.each<[string, string]>([
    ["beyond the sheet", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["in row 0", '<row r="0"><c><v>1</v></c></row>'],
    ["nowhere", '<row r="1"><c r="реестр"><v>1</v></c></row>'],
    ["in no row at all", '<row r="1e9"><c><v>1</v></c></row>'],
  ])("a cell %s is damage", async (_, content) => {
    expect(await problemOf(sheet(content))).toBe("damaged");
  });

  test("merges that overlap, and columns described thousands of times, are refused", async () => {
    const merges = '<mergeCell ref="A1:J10"/>'.repeat(3);
    const cells = '<sheetData><row r="10"><c r="J10"><v>1</v></c></row></sheetData>';
    expect(await problemOf(smallWorkbook({ worksheets: [`${cells}<mergeCells>${merges}</mergeCells>`] }))).toBe(
      "damaged",
    );
    const columns = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(17_000)}</cols>`;
    expect(await problemOf(smallWorkbook({ worksheets: [columns + cells] }))).toBe("damaged");
  });

  test("a million formatted blank rows are read as the few that hold something", async () => {
    const blank = Array.from({ length: 1_048_575 }, (_, i) => `<row r="${String(i + 2)}" s="1" customFormat="1"/>`);
    const workbook = await readWorkbook(
      sheet(ONE_CELL + blank.join(""), { styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>' }),
    );
    expect(workbook).toMatchObject({ ok: true, grids: [{ values: [[1]], formats: [["General"]] }] });
  }, 30_000);

  test("a validation or a filter over the whole sheet costs nothing", async () => {
    const whole = "A1:XFD1048576";
    const rest = `<autoFilter ref="${whole}"/><dataValidations><dataValidation sqref="${whole}"/></dataValidations>`;
    const content = `<dimension ref="${whole}"/><sheetData>${ONE_CELL}</sheetData>${rest}`;
    expect(await problemOf(smallWorkbook({ worksheets: [content] }))).toBe("read");
  });
});

describe("bytes at random", () => {
  const sample = new Uint8Array(readFileSync("samples/s8-dirty.xlsx"));
  const codes = ["not-a-workbook", "empty-file", "password", "damaged", "too-large", "unsupported", "read"];
  const survive = async (bytes: Uint8Array): Promise<void> => {
    expect(codes).toContain(await problemOf(bytes));
    await readMemory(bytes);
    patchProblem(bytes);
  };

  test("are never more than a problem", async () => {
    const beginnings = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], COMPOUND);
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 2000 }), (start, rest) =>
        survive(new Uint8Array([...start, ...rest])),
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, Uint8Array]>([
    ["an .xlsx", sample],
    ["an .xlsb", smallXlsb("Реестр")],
    ["an .xls", compoundFile({ Workbook: smallStream() })],
  ])("%s cut short or with bits flipped is read or refused", async (_, bytes) => {
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat(bytes.length)), async (bits, length) => {
        const changed = bytes.slice();
        for (const [at, bit] of bits) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        await survive(changed.subarray(0, length ?? changed.length));
      }),
      { numRuns: 200 },
    );
  });

  test("a sheet's XML with anything in it is read or refused", async () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "'",
      "&",
      "<row>",
      "</row>",
      '<c r="B2" t="s">',
      "<v>1",
      "</v>",
      "<f/>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "а",
      " ",
      "=",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), (pieces) => survive(sheet(pieces.join("")))),
      { numRuns: 500 },
    );
  });

  test("every part of a package may be anything", async () => {
    const parts = smallWorkbookParts({ worksheets: [`<sheetData>${ONE_CELL}</sheetData>`], strings: "", styles: "" });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.string(), (name, text) =>
        survive(zipParts({ ...parts, [name]: text })),
      ),
      { numRuns: 200 },
    );
  });
});
