import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { listFormula, listSheet } from "../../../shared/fill/list-sheet.js";
import { valueLists } from "../../../shared/fill/value-lists.js";
import type { DropDownPatch } from "../../../shared/workbook/drop-down.js";
import { patchWorkbook } from "../../../shared/workbook/patch-workbook.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { type SmallWorkbook, smallWorkbook } from "../../support/small-workbook.js";
import { convertWithSoffice, hasSoffice } from "../../support/soffice.js";

const SHEET = "Лист1";
const LISTS = listSheet("Списки", valueLists(defaultDictionary));

function patch(rows: readonly (readonly [number, number])[] = [[1, 9]]): DropDownPatch {
  const on = (column: number, list: "forms" | "roleModels") => ({
    ...{ sheet: SHEET, column, rows, formula: listFormula(LISTS, list, "$A{row}") },
  });
  return { lists: LISTS, dropDowns: [on(0, "forms"), on(1, "roleModels")] };
}

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const EXISTING =
  '<dataValidations count="1" disablePrompts="0"><dataValidation type="whole" sqref="A3:A4 C1">' +
  "<formula1>1</formula1></dataValidation></dataValidations>";

async function listed(small: SmallWorkbook, lists = patch()): Promise<Record<string, string>> {
  const copy = unzipSync(await patchWorkbook(smallWorkbook(small), { edits: [], lists }));
  return Object.fromEntries(Object.entries(copy).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = (parts: Record<string, string>) => parts["xl/worksheets/sheet1.xml"] ?? "";
const references = (xml: string) =>
  [...xml.matchAll(/<\w*:?dataValidation [^>]*sqref="([^"]*)"/g)].map(([, sqref]) => sqref);

describe("drop-downs in a copy", () => {
  test("stand between the elements that the schema puts around them", async () => {
    const content =
      `${DATA}<autoFilter ref="A1:B1"/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>` +
      '<conditionalFormatting sqref="A1"/><hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const xml = sheetOf(await listed({ worksheets: [content] }));
    expect(xml).toMatch(
      /<conditionalFormatting sqref="A1"\/><dataValidations count="2">.*<\/dataValidations><hyperlinks\/>/,
    );
    expect(xml.replace(/<dataValidations.*<\/dataValidations>/, "")).toContain(content);
  });

  test("leave the cells that have a validation to it, and keep it as it was", async () => {
    const xml = sheetOf(await listed({ worksheets: [DATA + EXISTING] }));
    expect(references(xml)).toEqual(["A3:A4 C1", "A2", "A5:A10", "B2:B10"]);
    expect(xml).toContain('<dataValidation type="whole" sqref="A3:A4 C1"><formula1>1</formula1></dataValidation>');
    expect(xml).toContain('<dataValidations count="4" disablePrompts="0">');
  });

  test("leave cells with Excel 2010's kind of validation to it", async () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1">' +
      '<x14:dataValidation type="list"><x14:formula1><xm:f>Другой!A1:A3</xm:f></x14:formula1><xm:sqref>B1:B1048576</xm:sqref>' +
      "</x14:dataValidation></x14:dataValidations></ext></extLst>";
    const xml = sheetOf(await listed({ worksheets: [DATA + extension] }));
    expect(references(xml).filter((reference) => reference?.startsWith("B"))).toEqual([]);
    expect(xml).toContain(extension);
  });

  test("name the row that each stretch begins with", async () => {
    const xml = sheetOf(
      await listed(
        { worksheets: [DATA] },
        patch([
          [1, 3],
          [6, 8],
        ]),
      ),
    );
    expect([...xml.matchAll(/MATCH\(\$A(\d+),/g)].map(([, row]) => row)).toEqual(["2", "2", "7", "7"]);
  });

  test("bring one hidden sheet of lists, and put again change nothing", async () => {
    const once = await patchWorkbook(smallWorkbook({ worksheets: [DATA] }), { edits: [], lists: patch() });
    const read = await readWorkbook(once);
    expect(read.ok && read.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      [SHEET, "visible"],
      ["Списки", "hidden"],
    ]);
    const twice = await patchWorkbook(once, { edits: [], lists: patch() });
    expect(unzipSync(twice)).toEqual(unzipSync(once));
  });

  test.each<[string, Partial<SmallWorkbook>]>([
    ["prefixed", { prefix: "x:" }],
    ["strict", { strict: true }],
    ["absolute", { absolute: true }],
  ])("are put into a %s package too", async (_, unusual) => {
    const bytes = await patchWorkbook(smallWorkbook({ worksheets: [DATA], ...unusual }), {
      edits: [{ sheet: SHEET, row: 4, column: 0, value: "учитель – учитель" }],
      lists: patch(),
    });
    const read = await readWorkbook(bytes);
    expect(read.ok && read.grids.map(({ name }) => name)).toEqual([SHEET, "Списки"]);
    expect(read.ok && read.grids[1]?.values[2]?.[0]).toBe("учитель – учитель");
  });

  test("are read by exceljs as lists that ask and do not stop", async () => {
    const bytes = await patchWorkbook(smallWorkbook({ worksheets: [DATA] }), { edits: [], lists: patch() });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    expect(workbook.getWorksheet("Списки")?.state).toBe("hidden");
    expect(workbook.getWorksheet(SHEET)?.getCell("A2").dataValidation).toMatchObject({
      ...{ type: "list", allowBlank: true, errorStyle: "warning", formulae: ["'Списки'!$A$3:$A$13"] },
    });
  });
});

(hasSoffice ? describe : describe.skip)("in LibreOffice", () => {
  const form = (code: string) => defaultDictionary.forms.find((entry) => entry.code === code)?.name ?? "";
  const models = (code: string) => defaultDictionary.roleModels.filter(({ forms }) => forms.includes(code));

  test("the list of role models is that of the form, in any letter case; of all forms where there is none", async () => {
    const forms = [
      form("pupil-pupil"),
      form("teacher-teacher").toUpperCase(),
      "",
      "взаимопомощь",
      form("teacher-pupil"),
    ];
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(SHEET);
    forms.forEach((text, index) => {
      const list = listFormula(LISTS, "roleModels", `$A${String(index + 1)}`);
      sheet.addRow([text, { formula: `ROWS(${list})` }, { formula: `INDEX(${list},1,1)` }]);
    });
    const bytes = await patchWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), {
      edits: [],
      lists: patch([[30, 31]]),
    });
    const again = await readWorkbook(convertWithSoffice(bytes, "xlsx", "xlsx"));
    const counts = again.ok
      ? again.grids[0]?.values.slice(0, forms.length).map(([, count, first]) => [count, first])
      : [];
    const all = [defaultDictionary.roleModels.length, defaultDictionary.roleModels[0]?.name];
    expect(counts).toEqual([
      [models("pupil-pupil").length, models("pupil-pupil")[0]?.name],
      [models("teacher-teacher").length, models("teacher-teacher")[0]?.name],
      ...[all, all, all],
    ]);
  }, 120_000);

  test("the lists are still there when the copy is saved again", async () => {
    const bytes = await patchWorkbook(smallWorkbook({ worksheets: [DATA] }), { edits: [], lists: patch() });
    const again = unzipSync(convertWithSoffice(bytes, "xlsx", "xlsx"));
    const xml = strFromU8(again["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(references(xml).sort()).toEqual(["A2:A10", "B2:B10"]);
    expect(xml).toContain("OFFSET(");
  }, 120_000);
});
