import { readFileSync } from "node:fs";
import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { richWorkbook } from "../../support/rich-workbook.js";
import { zipParts } from "../../support/small-workbook.js";
import { smallXlsb } from "../../support/small-xlsb.js";
import { convertWithSoffice, hasSoffice } from "../../support/soffice.js";

async function gridsOf(bytes: Uint8Array): Promise<Grid[]> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.problem.message);
  return workbook.grids;
}

const VALUES = [
  ["Реестр пар", null, null, null],
  ["ФИО", "Дата", "Стаж", "Согласие"],
  ["Иванова Анна", 44805, 33, true],
  ["выбыл", 45291, 0.5, false],
  ["Петров", 45351, null, null],
  ["итого", null, 33.5, { error: "#N/A" }],
];

/** Merged cells repeat the top-left value in exceljs's own files and nowhere else. */
function withoutTitle(grid: Grid | undefined): unknown {
  return grid?.values.slice(1);
}

describe("an .xlsx by exceljs", () => {
  test("is read with all that a Grid tells of", async () => {
    const [grid, hidden] = await gridsOf(await richWorkbook());
    expect(withoutTitle(grid)).toEqual(VALUES.slice(1));
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([4]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([2]);
    expect([...(grid?.struck ?? [])]).toEqual([cellKey(3, 0)]);
    expect([...(grid?.formulas ?? [])]).toEqual([cellKey(5, 2), cellKey(5, 3)]);
    expect(grid?.formats[2]?.[1]).toBe("dd.mm.yyyy");
    expect(hidden).toMatchObject({ name: "Скрытый", visibility: "hidden", values: [["по секрету"]] });
  });

  test("counts its dates from 1904 when it says so", async () => {
    const [grid] = await gridsOf(await richWorkbook({ date1904: true }));
    expect(grid).toMatchObject({ date1904: true });
    expect(grid?.values[2]?.[1]).toBe(44805 - 1462);
  });
});

(hasSoffice ? describe : describe.skip)("a workbook saved by LibreOffice", () => {
  test("as .ods is read like the .xlsx", async () => {
    const [grid, hidden] = await gridsOf(convertWithSoffice(await richWorkbook(), "xlsx", "ods"));
    expect(grid).toMatchObject({
      values: VALUES,
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([2]),
      struck: new Set([cellKey(3, 0)]),
      formulas: new Set([cellKey(5, 2), cellKey(5, 3)]),
    });
    expect(grid?.formats[2]?.[1]).toBe("dd.mm.yyyy");
    expect(hidden).toMatchObject({ name: "Скрытый", visibility: "hidden", values: [["по секрету"]] });
  }, 60_000);

  test("as .xls has the values, the merges and the dates", async () => {
    const [grid, hidden] = await gridsOf(convertWithSoffice(await richWorkbook(), "xlsx", "xls"));
    expect(grid).toMatchObject({ values: VALUES, merges: [{ top: 0, left: 0, bottom: 0, right: 3 }] });
    expect(grid?.formats[2]?.[1]).toBe("dd.mm.yyyy");
    expect(hidden).toMatchObject({ name: "Скрытый", values: [["по секрету"]] });
  }, 60_000);

  test.each(["ods", "xls"])(
    "a dirty register has the same values as .%s",
    async (format) => {
      const bytes = new Uint8Array(readFileSync("samples/s8-dirty.xlsx"));
      const values = (await gridsOf(bytes)).map((grid) => grid.values);
      expect((await gridsOf(convertWithSoffice(bytes, "xlsx", format))).map((grid) => grid.values)).toEqual(values);
    },
    60_000,
  );
});

describe("an .ods", () => {
  const ods = (table: string, styles = ""): Uint8Array =>
    zipParts({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    });
  const text = (value: string, attributes = ""): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;

  test("has its header rows and grouped rows in their places", async () => {
    const [grid] = await gridsOf(
      ods(
        `<table:table table:name="Л"><table:table-header-rows><table:table-row>${text("шапка")}</table:table-row></table:table-header-rows>` +
          `<table:table-row-group><table:table-row>${text("пара")}</table:table-row></table:table-row-group></table:table>`,
      ),
    );
    expect(grid?.values).toEqual([["шапка"], ["пара"]]);
  });

  test("repeats cells and rows, and blank ones up to the end of the sheet cost nothing", async () => {
    const [grid] = await gridsOf(
      ods(
        `<table:table table:name="Л"><table:table-row table:number-rows-repeated="2">${text("да", 'table:number-columns-repeated="2"')}` +
          `<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    );
    expect(grid?.values).toEqual([
      ["да", "да"],
      ["да", "да"],
    ]);
  });

  test("joins paragraphs and spaces, and leaves comments out", async () => {
    const [grid] = await gridsOf(
      ods(
        '<table:table table:name="Л"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>нет</text:p></office:annotation>' +
          '<text:p>а<text:s text:c="2"/>б<text:line-break/>в</text:p><text:p>г</text:p></table:table-cell></table:table-row></table:table>',
      ),
    );
    expect(grid?.values).toEqual([["а  б\nв\nг"]]);
  });

  test("under a password is refused as such", async () => {
    const bytes = zipParts({ "content.xml": "x", "META-INF/manifest.xml": "<manifest:encryption-data/>" });
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, problem: { code: "password" } });
  });

  test("a text document is no workbook", async () => {
    const bytes = zipParts({ "content.xml": "<office:document-content><office:body/></office:document-content>" });
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, problem: { code: "not-a-workbook" } });
  });
});

test("an .xlsb has its values, dates and errors", async () => {
  const [grid] = await gridsOf(smallXlsb("Реестр"));
  expect(grid).toMatchObject({
    name: "Реестр",
    values: [
      [null, null, null, null],
      ["Реестр", 1.5, 44805, { error: "#N/A" }],
    ],
  });
  expect(grid?.formats[1]).toEqual(["General", "General", "dd.mm.yyyy", "General"]);
});
