import { readFileSync } from "node:fs";
import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { isDateFormat } from "../../../shared/grid/serial-date.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { richWorkbook } from "../../support/rich-workbook.js";
import { compoundFile } from "../../support/small-xls.js";
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

  test("as .xls is read like the .xlsx", async () => {
    const [grid, hidden] = await gridsOf(convertWithSoffice(await richWorkbook(), "xlsx", "xls"));
    expect(grid).toMatchObject({
      values: VALUES,
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([2]),
      struck: new Set([cellKey(3, 0)]),
      formulas: new Set([cellKey(5, 2), cellKey(5, 3)]),
    });
    expect(grid?.formats[2]?.[1]?.replaceAll("\\", "")).toBe("dd.mm.yyyy");
    expect(hidden).toMatchObject({ name: "Скрытый", visibility: "hidden", values: [["по секрету"]] });
  }, 60_000);

  /** All that the recogniser and the checks ask of a Grid. */
  function asked(grid: Grid): unknown {
    const dates = grid.values.map((row, i) =>
      row.map((value, j) => typeof value === "number" && isDateFormat(grid.formats[i]?.[j] ?? "")),
    );
    return { ...grid, formats: [], dates };
  }

  test.each(
    ["s2-two-row-header", "s7-merged-mentor", "s8-dirty"].flatMap((name) => [
      [name, "ods"] as const,
      [name, "xls"] as const,
    ]),
  )(
    "the register %s gives the same Grids as .%s",
    async (name, format) => {
      const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
      const written = (await gridsOf(bytes)).map(asked);
      expect((await gridsOf(convertWithSoffice(bytes, "xlsx", format))).map(asked)).toEqual(written);
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

  test("takes a date's format from the condition that dates meet, and a mark in either writing", async () => {
    const styles =
      '<number:date-style style:name="N1P0"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/></number:date-style>' +
      '<number:text-style style:name="N1"><number:text-content/><style:map style:condition="value()>=0" style:apply-style-name="N1P0"/></number:text-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
    const cells =
      '<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2022-09-01"/>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="1"/>' +
      '<table:table-cell office:value-type="date" office:date-value="2022-09-01T12:00:00"/>';
    const [grid] = await gridsOf(
      ods(`<table:table table:name="Л"><table:table-row>${cells}</table:table-row></table:table>`, styles),
    );
    expect(grid?.values).toEqual([[44805, true, 44805.5]]);
    expect(grid?.formats).toEqual([["dd.mm", "General", "dd.mm.yyyy h:mm"]]);
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

describe("an .xlsb", () => {
  test("has its values, dates and errors", async () => {
    const [grid] = await gridsOf(smallXlsb("Реестр"));
    expect(grid?.name).toBe("Реестр");
    expect(grid?.values).toEqual([
      [null, null, null, null],
      ["Реестр", 1.5, 44805, { error: "#N/A" }],
      ["выбыл", 3, "итог", true],
    ]);
    expect(grid?.formats[1]).toEqual(["General", "General", "m/d/yyyy", "General"]);
  });

  test("has its hidden row and column, its merge, its formulas and what is struck", async () => {
    const [grid] = await gridsOf(smallXlsb("Реестр"));
    expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([1]);
    expect([...(grid?.formulas ?? [])]).toEqual([cellKey(2, 2)]);
    expect([...(grid?.struck ?? [])]).toEqual([cellKey(2, 0)]);
    expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });
});

describe("a file of another kind says what it is", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ["a web page", "<html><body><table><tr><td>Иванов</td></tr></table></body></html>", /веб-страница/],
    ["a table of a web page", "\uFEFF<table border=1><tr><td>Иванов</td></tr></table>", /веб-страница/],
    [
      "an XML table",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      /Таблица XML 2003/,
    ],
    ["comma-separated text", "ФИО;Класс;Дата\r\nИванов;5А;01.09.2022\r\n", /текстовый файл/],
    ["a PDF", "%PDF-1.7 и прочее", /документ/],
    ["a Word 97 document", compoundFile({ WordDocument: Buffer.alloc(8) }), /документ/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /не книга Excel/],
  ])("%s", async (_, content, sentence) => {
    const workbook = await readWorkbook(typeof content === "string" ? Buffer.from(content) : content);
    expect(workbook).toMatchObject({ ok: false, problem: { code: "not-a-workbook" } });
    expect(workbook.ok || workbook.problem.message).toMatch(sentence);
  });
});
