import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import { type Finding, FINDING_CODES, type FindingCode } from "../../../shared/check/finding.js";
import type { FieldName } from "../../../shared/register/fields.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import type { MergedData } from "../../../server/workbook/merged-data.js";
import { writeMergedWorkbook } from "../../../server/workbook/write-merged-workbook.js";
import { aDistrict, aPair, pairId, sampleDistrict, SCHOOLS } from "./merged-data-builder.js";

const SHEETS = [
  "Сводка",
  "Реестр пар",
  "Формы и школы",
  "Показатели",
  "Документы и кураторы",
  "Разногласия",
  "Описание полей",
];

async function reopen(data: MergedData): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeMergedWorkbook(data);
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** The cell under a heading, by the sheet's heading row. */
function cellUnder(sheet: Worksheet, headingRow: number, heading: string, row: number): ExcelJS.Cell {
  const headings = sheet.getRow(headingRow).values as (string | undefined)[];
  const column = headings.indexOf(heading);
  if (column < 1) throw new Error(`no heading «${heading}» among ${headings.join(", ")}`);
  return sheet.getCell(row, column);
}

function tablesOf(sheet: Worksheet): Record<string, string> {
  const tables = (sheet as Worksheet & { tables: Record<string, { table: { tableRef: string } }> }).tables;
  return Object.fromEntries(Object.entries(tables).map(([name, { table }]) => [name, table.tableRef]));
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]);
  return Object.fromEntries(parts) as Record<string, string>;
}

describe("the merged workbook of 76 pairs", () => {
  const data = sampleDistrict();
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await reopen(data);
  });

  it("opens on «Сводка», at A1, with its sheets in order", () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(SHEETS);
    expect(workbook.views[0]?.activeTab).toBe(0);
    expect(sheetOf(workbook, "Сводка").views[0]).toMatchObject({ activeCell: "A1", state: "frozen", ySplit: 6 });
  });

  it("says whose it is, of which year and when", () => {
    const summary = sheetOf(workbook, "Сводка");
    expect(summary.getCell("A1").value).toBe("Сводный реестр наставнических пар");
    expect(summary.getCell("A2").value).toBe(
      "Майминский район · 2022–2023 учебный год · данные на\u00a003.06.2023 14:20",
    );
    expect(summary.getCell("A3").value).toBe("Реестр отправили все 8\u00a0школ.");
    expect(workbook.creator).toBe("Эстафета");
    expect(workbook.created).toEqual(new Date(data.at));
  });

  it("has one heading row and one row a pair in «Реестр пар», as an Excel table with frozen headings", () => {
    const register = sheetOf(workbook, "Реестр пар");
    expect(register.rowCount).toBe(77);
    expect(register.getCell("A1").value).toBe("Школа");
    expect(Object.keys(tablesOf(register))).toEqual(["Пары"]);
    expect(tablesOf(register)["Пары"]).toMatch(/^A1:[A-Z]+77$/);
    expect(register.views[0]).toMatchObject({ state: "frozen", ySplit: 1, xSplit: 1 });
  });

  it("prints «Реестр пар» on A3 over two pages, with headings, school and names on each", () => {
    const register = sheetOf(workbook, "Реестр пар");
    expect((register.getRow(1).values as string[]).slice(1, 4)).toEqual([
      "Школа",
      "ФИО наставника",
      "ФИО наставляемого",
    ]);
    expect(register.pageSetup).toMatchObject({
      ...{ paperSize: 8, orientation: "landscape", fitToWidth: 2, fitToHeight: 0, pageOrder: "overThenDown" },
      ...{ printTitlesRow: "1:1", printTitlesColumn: "A:C" },
    });
  });

  it("prints a narrow «Реестр пар» on one page across, and the other sheets always", async () => {
    const narrow = await reopen(aDistrict({ pairs: [aPair(1, "Подгорновская СОШ", {})] }));
    expect(sheetOf(narrow, "Реестр пар").pageSetup.fitToWidth).toBe(1);
    for (const name of SHEETS.filter((each) => each !== "Реестр пар"))
      expect([name, sheetOf(workbook, name).pageSetup.fitToWidth]).toEqual([name, 1]);
  });

  it("leaves a gap between a heading or a text that fills its cell and the neighbour", () => {
    const register = sheetOf(workbook, "Реестр пар");
    for (const row of [1, 2])
      expect(register.getCell(row, 2).alignment).toMatchObject({ horizontal: "left", indent: 1 });
  });

  it("gives the rows of «Сводка» more height than a line of type takes", () => {
    const summary = sheetOf(workbook, "Сводка");
    for (let row = 7; row < 15; row += 1) expect(summary.getRow(row).height).toBeGreaterThanOrEqual(22);
  });

  it("keeps dates as dates, numbers as numbers and marks as words", () => {
    const register = sheetOf(workbook, "Реестр пар");
    const start = cellUnder(register, 1, "Дата начала", 2);
    expect(start.value).toEqual(new Date("2022-09-01T00:00:00Z"));
    expect(start.numFmt).toBe("dd.mm.yyyy");
    expect(typeof cellUnder(register, 1, "Стаж наставника", 2).value).toBe("number");
    expect(cellUnder(register, 1, "Индивидуальный план", 2).value).toBe("да");
    expect(cellUnder(register, 1, "Форма наставничества", 2).value).toBe("учитель – учитель");
  });

  it("hides the pair's id in the last column of the table, so that sorting keeps it with its row", () => {
    const register = sheetOf(workbook, "Реестр пар");
    const last = register.getRow(1).actualCellCount;
    expect(register.getCell(1, last).value).toBe("Ключ «Эстафеты»");
    expect(register.getColumn(last).hidden).toBe(true);
    const ids = Array.from({ length: 76 }, (_row, index) => register.getCell(index + 2, last).value);
    expect(new Set(ids)).toEqual(new Set(data.pairs.map((pair) => pair.id)));
  });

  it("offers the forms, role models, marks and statuses in drop-downs", () => {
    const register = sheetOf(workbook, "Реестр пар");
    const lists = ["Форма наставничества", "Ролевая модель", "Согласие наставляемого", "Статус пары"];
    for (const heading of lists) {
      const validation = cellUnder(register, 1, heading, 40).dataValidation;
      const [, letter = "", first = "0", last = "0"] =
        /^'Описание полей'!\$([A-D])\$(\d+):\$\1\$(\d+)$/.exec(String(validation?.formulae[0])) ?? [];
      expect([heading, validation?.type, letter]).toEqual([heading, "list", expect.stringMatching(/^[A-D]$/)]);
      const fields = sheetOf(workbook, "Описание полей");
      const offered = Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_row, index) => fields.getCell(`${letter}${Number(first) + index}`).value,
      );
      expect(offered).not.toContain(null);
    }
  });

  it("counts in «Сводка» by formulas whose cached results equal the data", () => {
    const summary = sheetOf(workbook, "Сводка");
    for (let row = 7; row < 15; row += 1) {
      const own = data.pairs.filter((pair) => pair.school === summary.getCell(row, 1).value);
      const count = (heading: string): unknown => cellUnder(summary, 6, heading, row).value;
      expect(count("Пар")).toEqual({ formula: `COUNTIFS(Пары[Школа],$A${row})`, result: own.length });
      expect(count("учитель – учитель")).toEqual({
        formula: `COUNTIFS(Пары[Школа],$A${row},Пары[Форма наставничества],E$6)`,
        result: own.filter((pair) => pair.fields.form === "teacher-teacher").length,
      });
      expect(count("Пар с замечаниями")).toMatchObject({
        result: own.filter((pair) => pair.warnings.length > 0).length,
      });
      expect(count("Наставников")).toBe(new Set(own.map((pair) => pair.persons.mentor.name)).size);
    }
    expect(cellUnder(summary, 6, "Пар", 5).value).toEqual({ formula: "SUM(Школы[Пар])", result: 76 });
    expect(cellUnder(summary, 6, "Наставников", 5).value).toBe(
      new Set(data.pairs.map((pair) => pair.persons.mentor.name)).size,
    );
  });

  it("marks neglected forms by a word and by a colour", () => {
    const forms = sheetOf(workbook, "Формы и школы");
    expect(cellUnder(forms, 8, "студент – ученик", 7).value).toEqual({
      formula: 'IF(D5=0,"▲ нет ни в одной","")',
      result: "▲ нет ни в одной",
    });
    expect(cellUnder(forms, 8, "учитель – учитель", 7).text).toBe("");
    expect(cellUnder(forms, 8, "студент – ученик", 9).numFmt).toContain('"нет"');
    expect(cellUnder(forms, 8, "учитель – ученик", 9).numFmt).toContain('"–"');
    const rules = (forms as Worksheet & { conditionalFormattings: { ref: string; rules: { type: string }[] }[] })
      .conditionalFormattings;
    expect(rules.map(({ ref, rules: [rule] }) => [ref, rule?.type])).toEqual([
      ["B7:G7", "expression"],
      ["B9:F16", "colorScale"],
      ["G9:G16", "colorScale"],
    ]);
  });

  it("describes every field, and where it stands", () => {
    const fields = sheetOf(workbook, "Описание полей");
    const rows = Array.from({ length: 60 }, (_row, index) => fields.getRow(index + 5).values as string[]);
    expect(rows.find((row) => row[1] === "Дата начала")?.[5]).toMatch(/^столбец [A-Z]$/);
    expect(rows.find((row) => row[1] === "Контакты наставника")?.[5]).toBe("не показан: ни у одной пары не заполнен");
    expect(rows.find((row) => row[1] === "Ключ «Эстафеты»")?.[5]).toMatch(/скрыт$/);
  });

  it("reads back into the same pairs, and finds pairs on no other sheet", async () => {
    const read = await readWorkbook(await writeMergedWorkbook(data));
    if (!read.ok) throw new Error(read.problem.message);
    const recognised = recogniseWorkbook(read.grids, { dictionary: data.dictionary });
    const found = recognised.sheets.filter((sheet) => sheet.pairs.length > 0);
    expect(found.map((sheet) => sheet.name)).toEqual(["Реестр пар"]);
    const fields = new Map((found[0]?.pairs ?? []).map((pair) => [pair.key, pair.fields]));
    expect(fields).toEqual(new Map(data.pairs.map(({ id, school, fields: own }) => [id, { ...own, school }])));
  });
});

it("writes the same parts for the same data", async () => {
  const data = sampleDistrict([3, 2]);
  expect(partsOf(await writeMergedWorkbook(data))).toEqual(partsOf(await writeMergedWorkbook(data)));
});

describe("texts that look like formulas", () => {
  const triggers = [
    "=1+1",
    "+7 913",
    "-Иванова",
    "@сумм",
    '=HYPERLINK("http://x","y")',
    "_x0041_",
    "<b>&'\"",
    "=cmd|' /C calc'!A0",
  ];
  const school = "=Школа*?";
  const data = aDistrict({
    schools: [{ id: "1", name: school, lastPushAt: "2023-06-01T00:00:00Z", refused: 0 }],
    pairs: triggers.map((text, index) => aPair(index, school, { mentorPosition: text, order: text })),
    conflicts: [
      {
        school,
        pairId: pairId(0),
        mentor: "=1",
        mentee: "+2",
        field: "order",
        current: "=3",
        incoming: "-4",
        at: "2023-06-01T00:00:00Z",
      },
    ],
  });

  it("stay the same strings, and no cell of the register is a formula", async () => {
    const bytes = await writeMergedWorkbook(data);
    expect(partsOf(bytes)["xl/worksheets/sheet2.xml"]).not.toContain("<f>");
    expect(partsOf(bytes)["xl/worksheets/sheet6.xml"]).not.toContain("<f>");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const register = sheetOf(workbook, "Реестр пар");
    const written = triggers.map((_text, index) => cellUnder(register, 1, "Приказ", index + 2).value);
    expect(new Set(written)).toEqual(new Set(triggers));
  });

  it("are counted by exact comparison where a criterion would read them as a pattern", async () => {
    const summary = sheetOf(await reopen(data), "Сводка");
    expect(summary.getCell("B7").value).toEqual({ formula: "SUMPRODUCT(1*EXACT(Пары[Школа],$A7))", result: 8 });
  });
});

describe("what the checks noticed", () => {
  const finding = (code: FindingCode, field: FieldName | null): Finding => ({
    ...{ code, field, row: 3, cell: null, severity: "warning" },
    message: "Строка уйдёт как есть; выберите модель из списка",
  });

  it("stands in short labels, each once, not in a curator's instructions", async () => {
    const fields = { form: "teacher-pupil", menteeBirth: "2017", startDate: "2022-09-01", roleModel: "мудрый – юный" };
    const warnings = [
      finding("roleModel.unknown", "roleModel"),
      finding("consent.missing", "consentMentee"),
      finding("age.range", "menteeBirth"),
      finding("text.sensitive", "programme"),
      finding("text.sensitive", "programme"),
    ];
    const pairs = [
      aPair(1, "А", fields, { warnings }),
      aPair(2, "Б", { menteeBirth: "2017" }, { warnings: [finding("age.range", "menteeBirth")] }),
    ];
    const register = sheetOf(await reopen(aDistrict({ pairs })), "Реестр пар");
    expect(cellUnder(register, 1, "Что проверить", 2).value).toBe(
      "модели нет в справочнике; нет согласия; возраст 5\u00a0лет; были закрытые сведения (программа)",
    );
    expect(cellUnder(register, 1, "Что проверить", 3).value).toBe("необычный возраст");
  });

  it.each(FINDING_CODES)("has a label for %s that names a thing and asks for nothing", async (code) => {
    const pairs = [aPair(1, "А", {}, { warnings: [finding(code, null)] })];
    const register = sheetOf(await reopen(aDistrict({ pairs })), "Реестр пар");
    expect(cellUnder(register, 1, "Что проверить", 2).text).toMatch(/^[а-яё][^.;?{}]{5,45}$/i);
  });
});

describe("a school that has not sent", () => {
  it("stands last, is named, and its zeros are not taken for a lack", async () => {
    const workbook = await reopen(sampleDistrict([2, 0, 1]));
    const summary = sheetOf(workbook, "Сводка");
    expect(summary.getCell("A3").value).toBe(`Реестр отправили 2 из 3\u00a0школ. Не отправили: ${SCHOOLS[1]}.`);
    expect(summary.getCell("A9").value).toBe(SCHOOLS[1]);
    expect(cellUnder(summary, 6, "Последняя отправка", 9).value).toBe("не отправляла");
    const forms = sheetOf(workbook, "Формы и школы");
    expect(forms.getCell("B11").numFmt).toContain('"·"');
    expect(cellUnder(forms, 8, "Нет федеральных форм", 11).value).toBeNull();
  });
});

describe("an empty district", () => {
  it("gives a workbook that opens, with the core columns and one blank row in each table", async () => {
    const workbook = await reopen(aDistrict());
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(SHEETS);
    expect(sheetOf(workbook, "Сводка").getCell("A3").value).toBe("Школ в районе пока нет.");
    const register = sheetOf(workbook, "Реестр пар");
    expect((register.getRow(1).values as string[]).slice(1, 10)).toEqual([
      "Школа",
      "ФИО наставника",
      "ФИО наставляемого",
      "Форма наставничества",
      "Дата начала",
      "Дата окончания",
      "Согласие наставляемого",
      "Что проверить",
      "Изменено",
    ]);
    expect(tablesOf(register)["Пары"]).toMatch(/^A1:[A-Z]+2$/);
    expect(sheetOf(workbook, "Разногласия").getCell("A4").value).toBe("Разногласий нет");
  });
});

describe("more than 5,000 pairs", () => {
  it("are streamed: no table, the same filter, headings, lists and counts", async () => {
    const data = sampleDistrict(Array.from({ length: 40 }, () => 150));
    const bytes = await writeMergedWorkbook(data);
    const parts = partsOf(bytes);
    expect(Object.keys(parts).filter((name) => name.includes("tables/"))).toEqual([]);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet.match(/<row /g)).toHaveLength(6001);
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+6001"/);
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain("<dataValidation ");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      "<f>COUNTIFS(&apos;Реестр пар&apos;!$A$2:$A$6001,$A7)</f><v>150</v>",
    );
  }, 60_000);
});
