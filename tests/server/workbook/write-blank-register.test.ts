import ExcelJS from "exceljs";
import { defaultDictionary } from "../../../shared/dictionary/default-dictionary.js";
import { blankRegister } from "../../../shared/fill/blank-register.js";
import type { PairFields } from "../../../shared/register/fields.js";
import { recogniseWorkbook } from "../../../shared/recognise/recognise-workbook.js";
import type { RegisterWorkbook } from "../../../shared/register/register.js";
import { schoolInTitle } from "../../../shared/register/school-in-title.js";
import { readWorkbook } from "../../../shared/workbook/read-workbook.js";
import { writeBlankRegister } from "../../../server/workbook/write-blank-register.js";
import { convertWithSoffice, hasSoffice } from "../../support/soffice.js";

const AT = new Date("2026-08-20T09:00:00Z");

function written(pairs: readonly PairFields[] = [], school?: string): Promise<Uint8Array> {
  const register = blankRegister({
    ...{ dictionary: defaultDictionary, schoolYear: "2026-2027" },
    ...(school === undefined ? {} : { school }),
    carried: pairs.map((fields) => ({ from: { sheet: "Реестр", row: 3 }, fields })),
  });
  return writeBlankRegister(register, { dictionary: defaultDictionary, at: AT });
}

async function recognised(bytes: Uint8Array): Promise<RegisterWorkbook & { school: string | undefined }> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const workbook = recogniseWorkbook(read.grids, { dictionary: defaultDictionary });
  const [sheet, grid] = [workbook.sheets[0], read.grids[0]];
  return { ...workbook, school: sheet && grid ? schoolInTitle(sheet, grid)?.name : undefined };
}

const PAIR: PairFields = {
  ...{ mentorName: "Дёмина Ольга Викторовна", mentorPosition: "=учитель химии", mentorExperience: 21 },
  ...{ menteeName: "Белов Иван Львович", menteeGrade: "9А", menteeBirth: "2011-04-03", form: "teacher-pupil" },
};

describe("a blank register", () => {
  test("has headings that are all read back for certain, a year and no pairs", async () => {
    const { sheets, school } = await recognised(await written([], "МБОУ «Подгорновская СОШ»"));
    const [sheet] = sheets;
    expect(sheet).toMatchObject({ kind: "register", schoolYear: "2026-2027", pairs: [] });
    expect(school).toBe("Подгорновская СОШ");
    const columns = sheet?.tables[0]?.columns ?? [];
    const wanted = blankRegister({ dictionary: defaultDictionary, schoolYear: "2026-2027" }).columns;
    expect(columns.map(({ field }) => field)).toEqual(wanted.map(({ field }) => field));
    expect(columns.map(({ confidence, by }) => `${by} ${String(confidence)}`)).toEqual(wanted.map(() => "header 1"));
    expect(sheets.slice(1).map(({ kind }) => kind)).toEqual(["other", "other"]);
  });

  test("gives back the pairs that were carried into it, and nothing more", async () => {
    const { sheets } = await recognised(await written([PAIR, { ...PAIR, menteeName: "Котова Нина Ильинична" }]));
    expect(sheets[0]?.pairs.map(({ row, fields }) => [row, fields])).toEqual([
      [6, PAIR],
      [7, { ...PAIR, menteeName: "Котова Нина Ильинична" }],
    ]);
  });

  test("has two hundred bordered rows with lists beside the carried pairs, and a frozen header that prints on each page", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await written([PAIR])) as never);
    const [sheet] = book.worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 5 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "5:5" });
    for (const row of [6, 206]) {
      expect(sheet?.getCell(row, 2).border.bottom).toBeDefined();
      expect(sheet?.getCell(row, 14).dataValidation).toMatchObject({ type: "list", errorStyle: "warning" });
      expect(sheet?.getCell(row, 17).dataValidation).toMatchObject({ type: "date" });
    }
    expect(book.worksheets.map(({ state }) => state)).toEqual(["visible", "visible", "hidden"]);
  });

  (hasSoffice ? test : test.skip)(
    "numbers its rows in LibreOffice as mentors are written",
    async () => {
      const converted = convertWithSoffice(await written([PAIR, PAIR]), "xlsx", "xlsx");
      const read = await readWorkbook(converted);
      expect(read.ok && read.grids[0]?.values.slice(5).flatMap(([number]) => number || [])).toEqual([1, 2]);
    },
    120_000,
  );
});
