import ExcelJS from "exceljs";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import { schoolInTitle } from "../../shared/register/school-in-title.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { startServer, type TestServer } from "../support/start-server.js";

let server: TestServer;
let token: string;
beforeAll(async () => {
  server = await startServer();
  token = await server.token("curator", await server.addSchool("Подгорновская СОШ"));
});
afterAll(() => server.stop());

/** The file as it came: the sheets, and what the first one is recognised as. */
async function asked(path: string, bearer?: string) {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
  });
  const read = await readWorkbook(new Uint8Array(await response.arrayBuffer()));
  if (!read.ok) throw new Error(read.problem.message);
  const [sheet] = recogniseWorkbook(read.grids, { dictionary: defaultDictionary }).sheets;
  const [grid] = read.grids;
  if (!sheet || !grid) throw new Error("no sheet");
  return { sheet, names: read.grids.map(({ name }) => name), school: schoolInTitle(sheet, grid)?.name };
}

describe("a blank register over the network", () => {
  it("is for anyone the common one, of the year that is on or the year that is asked for", async () => {
    const { names, sheet, school } = await asked("/blank-register");
    expect(names).toEqual(["Реестр", "Как заполнять", "Эстафета"]);
    expect(sheet).toMatchObject({ kind: "register", schoolYear: "2022-2023", pairs: [] });
    expect(school).toBeUndefined();
    expect((await asked("/blank-register?schoolYear=2026-2027")).sheet.schoolYear).toBe("2026-2027");
  });

  it("is for a curator that of the school, and of the year that the district collects", async () => {
    const { sheet, school } = await asked("/school/blank-register", token);
    expect([sheet.schoolYear, school]).toEqual(["2022-2023", "Подгорновская СОШ"]);
  });

  it("has its borders as far as the carried pairs will reach, for whoever is signed in and whoever is not", async () => {
    const isBordered = async (path: string, row: number, bearer?: string): Promise<boolean> => {
      const headers: Record<string, string> = bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` };
      const response = await fetch(`${server.url}/api/v1${path}`, { headers });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(await response.arrayBuffer()) as never);
      return book.worksheets[0]?.getCell(row, 2).style.border?.bottom !== undefined;
    };
    expect(await isBordered("/blank-register?pairs=320", 520)).toBe(true);
    expect(await isBordered("/school/blank-register?pairs=320", 520, token)).toBe(true);
    expect(await isBordered("/blank-register", 520)).toBe(false);
  });

  it("as a sheet is one, named by its year, with nothing in it that leads to another", async () => {
    const response = await fetch(`${server.url}/api/v1/blank-register?as=sheet&schoolYear=2026-2027`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await response.arrayBuffer()) as never);
    const { names } = await asked("/blank-register?as=sheet&schoolYear=2026-2027");
    expect(names).toEqual(["Реестр 2026–2027"]);
    const [form, start] = [book.worksheets[0]?.getCell("N6"), book.worksheets[0]?.getCell("Q6")];
    expect(form?.dataValidation).toBeUndefined();
    expect(start?.dataValidation).toMatchObject({ type: "date" });
  });

  it.each(["schoolYear=2022-2024", "schoolYear=1000-1001", "as=table", "pairs=2001"])(
    "is refused for %s",
    async (query) => {
      expect((await server.call(`/api/v1/blank-register?${query}`)).status).toBe(400);
    },
  );
});
