import { unzipSync } from "fflate";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { cellKey, valueAt, type CellValue, type Grid } from "../../../shared/grid/grid.js";
import type { CellEdit } from "../../../shared/workbook/cell-edit.js";
import { patchProblem, patchWorkbook, type WorkbookPatch } from "../../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { smallWorkbook, zipParts, type SmallWorkbook } from "../../support/small-workbook.js";
import { convertWithSoffice, hasSoffice } from "../../support/soffice.js";

const SHEET = "Лист1";

async function gridsOf(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.message);
  return workbook.grids;
}

async function patched(bytes: Uint8Array, patch: WorkbookPatch): Promise<Grid> {
  const [grid] = await gridsOf(await patchWorkbook(bytes, patch));
  if (!grid) throw new Error("no sheet");
  return grid;
}

function edit(row: number, column: number, value: CellEdit["value"], format?: string): CellEdit {
  return { sheet: SHEET, row, column, value, ...(format === undefined ? {} : { format }) };
}

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>';

const TABLE: SmallWorkbook = {
  worksheets: [
    '<dimension ref="A1:C3"/><cols><col min="1" max="3" width="12" style="1"/></cols>' +
      '<sheetData><row r="1" spans="1:3"><c r="A1" t="s" s="1"><v>0</v></c><c r="C1"><v>3</v></c></row>' +
      '<row r="3" ht="20"><c r="B3"><v>5</v></c></row><row r="5"/></sheetData>',
  ],
  strings: "<si><t>Реестр</t></si>",
  styles: STYLES,
};

describe("a corrected copy", () => {
  test("has exactly the edits", async () => {
    const edits = [
      edit(0, 0, "Реестр пар"),
      edit(0, 1, "между"),
      edit(0, 4, 7.5),
      edit(1, 0, true),
      edit(2, 1, null),
      edit(2, 0, "слева"),
      edit(4, 2, "в пустой строке"),
      edit(6, 0, "после последней"),
    ];
    const grid = await patched(smallWorkbook(TABLE), { edits });
    expect(grid.values).toEqual([
      ["Реестр пар", "между", 3, null, 7.5],
      [true, null, null, null, null],
      ["слева", null, null, null, null],
      [null, null, null, null, null],
      [null, null, "в пустой строке", null, null],
      [null, null, null, null, null],
      ["после последней", null, null, null, null],
    ]);
  });

  test("gives a date its format and keeps the rest of the cell's style", async () => {
    const bytes = smallWorkbook(TABLE);
    const copy = await patchWorkbook(bytes, {
      edits: [edit(0, 0, 44805, "dd.mm.yyyy"), edit(2, 2, 44806, "dd.mm.yyyy"), edit(2, 1, "007", "@")],
    });
    const [grid] = await gridsOf(copy);
    expect(grid?.formats[0]?.[0]).toBe("dd.mm.yyyy");
    expect(grid?.formats[2]).toEqual(["#,##0.00", "@", "dd.mm.yyyy"]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(copy) as never);
    const cell = workbook.getWorksheet(SHEET)?.getCell("A1");
    expect(cell?.alignment).toMatchObject({ wrapText: true });
    expect(cell?.value).toEqual(new Date("2022-09-01T00:00:00Z"));
  });

  test.each([
    "=1+1",
    "+7 999 000-00-00",
    " пробелы ",
    "<&>\"'",
    "_x0041_",
    "a\u0001b",
    "две\nстроки",
    "😀",
    "007",
    "TRUE",
  ])("writes %j as a text that reads back the same", async (text) => {
    const grid = await patched(smallWorkbook(TABLE), { edits: [edit(0, 0, text)] });
    expect(valueAt(grid, 0, 0)).toBe(text);
    expect(grid.formulas.size).toBe(0);
  });

  test.each<[string, Partial<SmallWorkbook>]>([
    ["prefixed", { prefix: "x:" }],
    ["strict", { strict: true }],
    ["absolute", { absolute: true }],
    ["styleless", { styles: undefined as never }],
    ["emptily styled", { styles: "" }],
  ])("is made of a %s package too", async (_, unusual) => {
    const { styles, ...rest } = { ...TABLE, ...unusual };
    const bytes = smallWorkbook(styles === undefined ? rest : { ...rest, styles });
    const grid = await patched(bytes, {
      edits: [edit(0, 0, 44805, "dd.mm.yyyy")],
      hideColumns: [{ sheet: SHEET, column: 3 }],
    });
    expect([valueAt(grid, 0, 0), grid.formats[0]?.[0]]).toEqual([44805, "dd.mm.yyyy"]);
  });

  test("leaves the bytes it was given and every other part as they were", async () => {
    const bytes = smallWorkbook({ ...TABLE, parts: { "xl/media/image1.png": "PNG", "xl/vbaProject.bin": "VBA" } });
    const before = bytes.slice();
    const copy = unzipSync(await patchWorkbook(bytes, { edits: [edit(0, 0, "а")] }));
    expect(bytes).toEqual(before);
    const { "xl/worksheets/sheet1.xml": sheet, ...others } = copy;
    const { "xl/worksheets/sheet1.xml": original, ...originals } = unzipSync(bytes);
    expect(others).toEqual(originals);
    expect(sheet).not.toEqual(original);
  });

  test("without a change has the same parts", async () => {
    const bytes = smallWorkbook(TABLE);
    expect(unzipSync(await patchWorkbook(bytes, { edits: [] }))).toEqual(unzipSync(bytes));
  });

  test("is computed anew on opening when the workbook has formulas, and only then", async () => {
    const formula = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>';
    const copy = unzipSync(await patchWorkbook(smallWorkbook({ worksheets: [formula] }), { edits: [edit(0, 0, 5)] }));
    expect(Buffer.from(copy["xl/workbook.xml"] ?? []).toString()).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    const set = { worksheets: [formula], after: '<definedNames/><calcPr calcId="1"/>' };
    const again = unzipSync(await patchWorkbook(smallWorkbook(set), { edits: [edit(0, 0, 5)] }));
    expect(Buffer.from(again["xl/workbook.xml"] ?? []).toString()).toContain('<calcPr fullCalcOnLoad="1" calcId="1"/>');
  });

  test("hides columns and keeps the widths and styles of those beside them", async () => {
    const grid = await patched(smallWorkbook(TABLE), {
      edits: [edit(0, 5, "Ключ")],
      hideColumns: [
        { sheet: SHEET, column: 5 },
        { sheet: SHEET, column: 1 },
      ],
    });
    expect([...grid.hiddenColumns].sort()).toEqual([1, 5]);
    expect(grid.formats[1]?.slice(0, 3)).toEqual(["#,##0.00", "#,##0.00", "#,##0.00"]);
  });
});

describe("what cannot be patched is refused with a sentence", () => {
  test("a cell with a formula", async () => {
    const bytes = smallWorkbook({ worksheets: ['<sheetData><row r="1"><c r="A1"><f>1</f></c></row></sheetData>'] });
    await expect(patchWorkbook(bytes, { edits: [edit(0, 0, 1)] })).rejects.toMatchObject({
      problem: { code: "unsupported", message: expect.stringContaining("A1") as string },
    });
  });

  test("a sheet that is not there", async () => {
    const edits = [{ ...edit(0, 0, 1), sheet: "Нет" }];
    await expect(patchWorkbook(smallWorkbook(TABLE), { edits })).rejects.toMatchObject({
      problem: { code: "unsupported" },
    });
  });

  test("the heading of an Excel table", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = smallWorkbook({
      ...TABLE,
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": '<table ref="A1:C3"/>',
      },
    });
    await expect(patchWorkbook(bytes, { edits: [edit(0, 2, "а")] })).rejects.toMatchObject({
      problem: { code: "unsupported" },
    });
    expect(valueAt(await patched(bytes, { edits: [edit(1, 2, "а")] }), 1, 2)).toBe("а");
  });

  test.each([
    ["an .ods", zipParts({ "content.xml": "<a/>" }), "unsupported"],
    ["an .xlsb", zipParts({ "xl/workbook.bin": "" }), "unsupported"],
    ["a text file", Buffer.from("Реестр"), "not-a-workbook"],
  ])("%s", (_, bytes, code) => {
    expect(patchProblem(bytes)).toMatchObject({ code });
  });

  test("a good .xlsx has no problem", () => {
    expect(patchProblem(smallWorkbook(TABLE))).toBeNull();
  });
});

describe("laws of the corrected copy", () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const anyEdit = fc.record({ row: fc.nat(8), column: fc.nat(8), value });

  test("reading it gives what was read before with the edits put over it", async () => {
    const bytes = smallWorkbook(TABLE);
    const [before] = await gridsOf(bytes);
    if (!before) throw new Error("no sheet");
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit), async (cells) => {
        const grid = await patched(bytes, { edits: cells.map((cell) => ({ ...cell, sheet: SHEET })) });
        const last = new Map(cells.map((cell) => [cellKey(cell.row, cell.column), cell.value]));
        for (let row = 0; row <= 8; row++) {
          for (let column = 0; column <= 8; column++) {
            const key = cellKey(row, column);
            const expected = last.has(key) ? (last.get(key) ?? null) : valueAt(before, row, column);
            expect(valueAt(grid, row, column)).toEqual(asRead(expected));
          }
        }
      }),
    );
  });

  test("patching twice is patching once", async () => {
    const edits = [edit(0, 0, "а"), edit(7, 7, 44805, "dd.mm.yyyy"), edit(2, 1, null)];
    const once = await patchWorkbook(smallWorkbook(TABLE), { edits });
    expect(await gridsOf(await patchWorkbook(once, { edits }))).toEqual(await gridsOf(once));
  });
});

/** A blank text is no value, minus zero is zero. */
function asRead(value: CellValue): CellValue {
  return value === "" ? null : Object.is(value, -0) ? 0 : value;
}

/** The filter's options: comma, double quote, UTF-8. */
const UTF8_CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

(hasSoffice ? describe : describe.skip)("LibreOffice", () => {
  test("opens a corrected copy and sees the edits", async () => {
    const copy = await patchWorkbook(smallWorkbook(TABLE), {
      edits: [edit(0, 0, "Реестр; пар"), edit(2, 2, 44805, "dd.mm.yyyy"), edit(6, 1, "=1+1")],
      hideColumns: [{ sheet: SHEET, column: 7 }],
    });
    const csv = Buffer.from(convertWithSoffice(copy, "xlsx", UTF8_CSV)).toString();
    expect(csv.split("\n").map((line) => line.trim())).toEqual([
      "Реестр; пар,,3.00",
      ",,",
      ",5.00,01.09.2022",
      ",,",
      ",,",
      ",,",
      ",=1+1,",
      "",
    ]);
  }, 60_000);
});
