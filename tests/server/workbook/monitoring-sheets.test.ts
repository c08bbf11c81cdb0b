import ExcelJS, { type Workbook, type Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import type { MergedData } from "../../../server/workbook/merged-data.js";
import { writeMergedWorkbook } from "../../../server/workbook/write-merged-workbook.js";
import { writePublicEdition } from "../../../server/workbook/write-public-edition.js";
import { aDistrict, sampleDistrict, SCHOOLS } from "./merged-data-builder.js";

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

/** A row by what its first cell says, from the second cell on. */
function rowOf(sheet: Worksheet | undefined, label: string): unknown[] {
  for (let row = 1; row <= (sheet?.rowCount ?? 0); row += 1) {
    const values = sheet?.getRow(row).values as unknown[];
    if (values[1] === label) return values.slice(2);
  }
  throw new Error(`no row «${label}»`);
}

function withSchools(data: MergedData, more: (index: number) => Partial<MergedData["schools"][number]>): MergedData {
  return { ...data, schools: data.schools.map((school, index) => ({ ...school, ...more(index) })) };
}

describe("«Показатели»", () => {
  test("shows the share of what is typed in as a formula with its result, and asks for the rest in amber", async () => {
    const typed = new Map([["youngTeachers", { part: null, base: 200, target: null, source: "отдел кадров" }]]);
    const sheet = (await open(await writeMergedWorkbook({ ...sampleDistrict(), typed }))).getWorksheet("Показатели");
    const [part, base, share, target] = rowOf(sheet, "Молодые учителя, у которых есть наставник");
    expect(base).toBe(200);
    expect(target).toBe(50);
    expect(share).toEqual({ formula: 'IF(OR(B8="",C8="",C8=0),"",B8/C8)', result: Number(part) / 200 });
    expect(sheet?.getCell("C6").fill).toMatchObject({ fgColor: { argb: "FFFCE8C3" } });
    expect(sheet?.getCell("C8").fill).not.toMatchObject({ fgColor: { argb: "FFFCE8C3" } });
  });
});

describe("«Документы и кураторы»", () => {
  test("names curator and papers, and counts orders, consents and plans of the register", async () => {
    const papers = {
      curator: "Ялбачева Айсура Байрамовна",
      curatorPost: "завуч",
      papers: { roadMap: "от 01.09.2022" },
    };
    const data = withSchools(sampleDistrict([3, 0]), (index) => (index === 0 ? { papers } : {}));
    const sheet = (await open(await writeMergedWorkbook(data))).getWorksheet("Документы и кураторы");
    const own = rowOf(sheet, SCHOOLS[0] ?? "");
    expect(own.slice(0, 3)).toEqual(["Ялбачева Айсура Байрамовна", "завуч", "ни разу"]);
    expect(own).toContain("от 01.09.2022");
    expect(own).toContain("№ 40 от 01.09.2022, № 41 от 01.09.2022, № 42 от 01.09.2022");
    expect(own.at(-1)).toBe("3 из 3");
    expect(rowOf(sheet, SCHOOLS[1] ?? "")[0]).toBe("не указан");
  });
});

describe("«Формы и школы» beside last year", () => {
  test("shows this year, last year and the change of each school, and last year's pairs of each form", async () => {
    const data = withSchools(sampleDistrict([12, 0]), (index) => ({
      lastYear: index === 0 ? { "teacher-teacher": 7, "pupil-pupil": 1 } : {},
    }));
    const sheet = (await open(await writeMergedWorkbook(data))).getWorksheet("Формы и школы");
    expect(rowOf(sheet, "Пар год назад").slice(0, 2)).toEqual([7, 1]);
    const headings = rowOf(sheet, "Школа");
    const at = headings.indexOf("Всего пар");
    expect(headings.slice(at, at + 3)).toEqual(["Всего пар", "Год назад", "Изменение"]);
    expect(rowOf(sheet, SCHOOLS[0] ?? "").slice(at, at + 3)).toEqual([12, 8, 4]);
  });
});

test("a workbook of one form has that form's column alone, and says what it is of", async () => {
  const whole = sampleDistrict([9]);
  const pairs = whole.pairs.filter(({ fields }) => fields.form === "pupil-pupil");
  const workbook = await open(
    await writeMergedWorkbook({ ...whole, pairs, scope: { school: null, form: "pupil-pupil" } }),
  );
  expect(workbook.getWorksheet("Сводка")?.getCell("A2").text).toContain("Майминский район · ученик – ученик · 2022");
  expect(rowOf(workbook.getWorksheet("Формы и школы"), "Школа").slice(0, 2)).toEqual([
    "ученик – ученик",
    "Форм в школе",
  ]);
});

describe("the public edition", () => {
  const data = withSchools(sampleDistrict([12, 9, 3, 30, 0]), () => ({
    papers: { curator: "Ялбачева Айсура Байрамовна", curatorPost: "завуч", papers: {} },
  }));

  test("has two sheets, and in no part of it a name of anybody, an order or a pair's key", async () => {
    const bytes = await writePublicEdition(data);
    expect((await open(bytes)).worksheets.map(({ name }) => name)).toEqual(["Сводка", "Показатели"]);
    const text = Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");
    const secrets = data.pairs.flatMap(({ id, fields }) => [id, fields.mentorName, fields.menteeName, fields.order]);
    for (const secret of ["Ялбачева", ...secrets]) expect(text).not.toContain(secret);
  });

  test("hides figures of 1 to 4 and what would tell them, and shows the rest as plain numbers", async () => {
    const sheet = (await open(await writePublicEdition(data))).getWorksheet("Сводка");
    expect(rowOf(sheet, SCHOOLS[2] ?? "").slice(0, 3)).toEqual(["скрыто", "скрыто", "скрыто"]);
    expect(rowOf(sheet, SCHOOLS[3] ?? "")[0]).toBe(30);
    expect(rowOf(sheet, SCHOOLS[4] ?? "").filter(Boolean)).toEqual(["не отправлен"]);
    expect(rowOf(sheet, "Итого по району")[0]).toBe(54);
    const figures = data.schools.flatMap(({ name }) => rowOf(sheet, name));
    expect(figures.filter((figure) => typeof figure === "number" && figure > 0 && figure < 5)).toEqual([]);
  });

  test("of an empty district opens all the same", async () => {
    expect((await open(await writePublicEdition(aDistrict()))).worksheets).toHaveLength(2);
  });
});
