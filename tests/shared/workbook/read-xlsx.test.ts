import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { smallWorkbook, smallWorkbookParts, zipParts, type SmallWorkbook } from "../../support/small-workbook.js";

async function read(small: SmallWorkbook): Promise<Grid[]> {
  const workbook = await readWorkbook(smallWorkbook(small));
  if (!workbook.ok) throw new Error(workbook.problem.message);
  return workbook.grids;
}

async function onlyGrid(bytes: Uint8Array): Promise<Grid> {
  const workbook = await readWorkbook(bytes);
  const grid = workbook.ok ? workbook.grids[0] : undefined;
  if (!grid) throw new Error("no sheet");
  return grid;
}

async function readSheet(worksheet: string, rest: Omit<SmallWorkbook, "worksheets"> = {}): Promise<Grid> {
  return onlyGrid(smallWorkbook({ ...rest, worksheets: [worksheet] }));
}

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd.mm.yyyy"/></numFmts>' +
  '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';

describe("the values of an .xlsx", () => {
  test("numbers, texts, booleans and errors keep their kinds", async () => {
    const grid = await readSheet(
      '<sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>в ячейке</t></is></c></row></sheetData>',
      { strings: "<si><t>общий</t></si>" },
    );
    expect(grid.values).toEqual([[1.5, "общий", true, { error: "#N/A" }, "в ячейке"]]);
  });

  test("a date is its serial number beside its format", async () => {
    const grid = await readSheet(
      '<sheetData><row r="1"><c r="A1" s="1"><v>44805</v></c><c r="B1" s="2"><v>60</v></c></row></sheetData>',
      {
        styles: STYLES,
      },
    );
    expect(grid.values).toEqual([[44805, 60]]);
    expect(grid.formats).toEqual([["dd.mm.yyyy", "m/d/yyyy"]]);
    expect(grid.date1904).toBe(false);
  });

  test.each([
    ["1", true],
    ["true", true],
    ["0", false],
  ])('a workbook with date1904="%s" says so', async (flag, date1904) => {
    const grid = await readSheet('<sheetData><row r="1"><c r="A1"><v>43343</v></c></row></sheetData>', {
      before: `<workbookPr date1904="${flag}"/>`,
    });
    expect(grid).toMatchObject({ date1904, values: [[43343]] });
  });

  test.each([
    ["2022-09-01", "", 44805],
    ["2022-09-01T12:00:00", "", 44805.5],
    ["2022-09-01T00:00:00Z", '<workbookPr date1904="1"/>', 43343],
  ])("a date in writing, %s%s, is a serial number", async (written, before, serial) => {
    const grid = await readSheet(`<sheetData><row r="1"><c r="A1" t="d"><v>${written}</v></c></row></sheetData>`, {
      before,
      strict: true,
    });
    expect(grid.values).toEqual([[serial]]);
    expect(grid.formats).toEqual([["yyyy-mm-dd"]]);
  });

  test("a date in writing is its serial number, a time alone too", async () => {
    const grid = await readSheet(
      '<sheetData><row><c t="d"><v>2022-09-01</v></c><c t="d"><v>2022-09-01T12:00:00</v></c><c t="d"><v>18:00:00</v></c></row></sheetData>',
    );
    expect(grid.values).toEqual([[44805, 44805.5, 0.75]]);
    expect(grid.formats).toEqual([["yyyy-mm-dd", "yyyy-mm-dd", "h:mm:ss"]]);
  });

  test("a formula gives its kept result and is marked", async () => {
    const grid = await readSheet(
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">A1&amp;"а"</f><v>2а</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>3а</v></c></row>' +
        '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
    );
    expect(grid.values).toEqual([
      [2, "2а"],
      [7, "3а"],
      [{ error: "#DIV/0!" }, null],
    ]);
    expect([...grid.formulas]).toEqual([cellKey(0, 0), cellKey(0, 1), cellKey(1, 1), cellKey(2, 0)]);
  });

  test("rich text is joined, phonetic hints are left out, escapes are decoded", async () => {
    const grid = await readSheet(
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>',
      {
        strings:
          '<si><r><t>Иванова </t></r><r><rPr><b/></rPr><t xml:space="preserve">Анна</t></r><rPh sb="0" eb="1"><t>нет</t></rPh></si>' +
          "<si><t>строка_x000D_&#10;вторая &lt;&amp;&gt; &#1071;</t></si>",
      },
    );
    expect(grid.values).toEqual([["Иванова Анна", "строка\nвторая <&> Я"]]);
  });

  test("cells without addresses stand one after another", async () => {
    const grid = await readSheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    );
    expect(grid.values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe("what a sheet says of its cells", () => {
  test("a cell struck through as a whole is marked, by its font or by every run", async () => {
    const run = (text: string, strike: string): string => `<r><rPr>${strike}</rPr><t>${text}</t></r>`;
    const grid = await readSheet(
      '<sheetData><row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" s="4"><v>1</v></c><c r="C1" t="s"><v>0</v></c>' +
        '<c r="D1" t="s"><v>1</v></c><c r="E1" t="s" s="3"><v>2</v></c><c r="F1" s="3"/></row></sheetData>',
      {
        styles: STYLES,
        strings: `<si>${run("а", "<strike/>")}${run("б", "<strike/>")}</si><si>${run("а", "<strike/>")}${run("б", "")}</si><si>${run("а", "<b/>")}</si>`,
      },
    );
    expect([...grid.struck]).toEqual([cellKey(0, 0), cellKey(0, 2)]);
  });

  test("hidden rows and columns are read and named, merges too", async () => {
    const grid = await readSheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/></cols>' +
        '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="E1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
    );
    expect(grid.values).toHaveLength(2);
    expect([...grid.hiddenRows]).toEqual([0]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 3]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  test("a blank cell has the format of its own, else of its row, else of its column", async () => {
    const grid = await readSheet(
      '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1"><c r="D1"><v>1</v></c></row>' +
        '<row r="2" s="2" customFormat="1"><c r="B2" s="0"/></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
      { styles: STYLES },
    );
    expect(grid.formats).toEqual([
      ["dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yyyy", "General"],
      ["m/d/yyyy", "General", "m/d/yyyy", "m/d/yyyy"],
      ["General", "dd.mm.yyyy", "dd.mm.yyyy", "General"],
    ]);
  });

  test("blank rows and columns after the last value are cut, whatever is formatted, hidden or merged there", async () => {
    const grid = await readSheet(
      '<cols><col min="1" max="16384" style="1" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576" hidden="1"><c r="XFD1048576" s="1"/><c r="A1048576" t="inlineStr"><is><t></t></is></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      { styles: STYLES },
    );
    expect(grid).toMatchObject({ values: [[1]], formats: [["General"]], merges: [] });
    expect([...grid.hiddenRows]).toEqual([]);
    expect([...grid.hiddenColumns]).toEqual([0]);
  });

  test("a sheet without values is an empty grid", async () => {
    expect(await readSheet("<sheetData/>")).toMatchObject({ values: [], formats: [] });
  });
});

describe("the packages that other programs write", () => {
  const worksheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
  const strings = "<si><t>Реестр</t></si>";

  test.each<[string, Omit<SmallWorkbook, "worksheets">]>([
    ["strict OOXML", { strict: true }],
    ["prefixed namespaces", { prefix: "x:" }],
    ["absolute part names", { absolute: true }],
  ])("%s are read", async (_, unusual) => {
    expect((await readSheet(worksheet, { strings, ...unusual })).values).toEqual([["Реестр"]]);
  });

  test("part names differ in case and slashes", async () => {
    const { "xl/sharedStrings.xml": sharedStrings = "", ...parts } = smallWorkbookParts({
      worksheets: [worksheet],
      strings,
    });
    const renamed = await onlyGrid(zipParts({ ...parts, "XL\\SharedStrings.XML": sharedStrings }));
    expect(renamed.values).toEqual([["Реестр"]]);
  });

  test("all sheets are listed in their order with their visibility; chart sheets are passed over", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const kinds = ["worksheet", "worksheet", "worksheet", "chartsheet"];
    const rels = kinds.map(
      (kind, i) =>
        `<Relationship Id="rId${String(i + 1)}" Type="${relations}/${kind}" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
    );
    const grids = await read({
      worksheets: ["<sheetData/>", "<sheetData/>", "<sheetData/>", "<drawing/>"],
      sheetAttributes: ["", 'state="hidden"', 'state="veryHidden"', ""],
      parts: { "xl/_rels/workbook.xml.rels": `<Relationships>${rels.join("")}</Relationships>` },
    });
    expect(grids.map((grid) => [grid.name, grid.visibility])).toEqual([
      ["Лист1", "visible"],
      ["Лист2", "hidden"],
      ["Лист3", "veryHidden"],
    ]);
  });

  test("a sheet that is in the list alone is passed over; a workbook of such sheets is damaged", async () => {
    const { "xl/worksheets/sheet2.xml": lost, ...parts } = smallWorkbookParts({
      worksheets: [worksheet, worksheet],
      strings,
    });
    expect(lost).toBeDefined();
    expect((await onlyGrid(zipParts(parts))).name).toBe("Лист1");
    const { "xl/worksheets/sheet1.xml": other, ...nothing } = parts;
    expect(other).toBeDefined();
    expect(await readWorkbook(zipParts(nothing))).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });

  test("a part may be UTF-16 without a mark, or of the code page that it names", async () => {
    const parts = smallWorkbookParts({ worksheets: [worksheet], strings });
    const name = "xl/sharedStrings.xml";
    const xml = parts[name] ?? "";
    const wide = Buffer.from(xml, "utf16le");
    expect((await onlyGrid(zipParts({ ...parts, [name]: wide }))).values).toEqual([["Реестр"]]);
    expect((await onlyGrid(zipParts({ ...parts, [name]: Buffer.from(wide).swap16() }))).values).toEqual([["Реестр"]]);
    const [head = "", tail = ""] = xml.replace("UTF-8", "windows-1251").split("Реестр");
    const word = Buffer.from([0xd0, 0xe5, 0xe5, 0xf1, 0xf2, 0xf0]);
    const russian = Buffer.concat([Buffer.from(head), word, Buffer.from(tail)]);
    expect((await onlyGrid(zipParts({ ...parts, [name]: russian }))).values).toEqual([["Реестр"]]);
  });

  test("an archive may give its numbers in the fields of large ones", async () => {
    const plain = Buffer.from(smallWorkbook({ worksheets: [worksheet], strings }));
    expect((await onlyGrid(wideArchive(plain))).values).toEqual([["Реестр"]]);
  });
});

/** The archive with the sizes and places of its directory moved into the wider fields (zip64), as some writers do. */
function wideArchive(plain: Buffer): Buffer {
  const end = plain.length - 22;
  const start = plain.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start; at < end;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => plain.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const head = Buffer.from(plain.subarray(at, at + 46));
    const wide = Buffer.alloc(28);
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, index) => {
      wide.writeUInt32LE(plain.readUInt32LE(at + field), 4 + index * 8);
      head.writeUInt32LE(0xffffffff, field);
    });
    head.writeUInt16LE(28, 30);
    head.writeUInt16LE(0, 32);
    entries.push(head, plain.subarray(at + 46, at + 46 + name), wide);
    at += 46 + name + extra + comment;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeUInt32LE(plain.readUInt16LE(end + 10), 32);
  record.writeUInt32LE(start, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(start + directory.length, 8);
  const last = Buffer.from(plain.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([plain.subarray(0, start), directory, record, locator, last]);
}
