import { KEY_COLUMN_HEADING } from "../../shared/workbook/memory.js";
import { appearanceOf } from "../excel-host/model/appearance.js";
import { describeWithChromium } from "../support/chromium.js";
import type { SchoolPane } from "./school-pane.js";
import { expectSameRows, idsByMentor, rowOf, SHEET, threePairs } from "./three-pairs.js";
import { type School, useDistrict } from "./use-district.js";

const fieldsOf = async (school: School, surname: string): Promise<Readonly<Record<string, unknown>>> => {
  const pairs = await school.pairs();
  return pairs.find(({ fields }) => String(fields.mentorName).startsWith(surname))?.fields ?? {};
};

/** What becomes of a workbook that was sent: saved, copied, protected, robbed of what it remembered. */
describeWithChromium("a workbook that was sent", () => {
  const found = useDistrict();

  async function sent(): Promise<{ school: School; excel: SchoolPane }> {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.send(3);
    return { school, excel };
  }

  it("is known again when it is saved, closed and opened", async () => {
    const { school, excel } = await sent();
    const again = await school.open(excel.userOfSheets.save());
    await again.upToDate(3);
    await expectSameRows(school, again, await school.pairs());
  });

  it("[1] is known by its keys when its XML part is lost", async () => {
    const { school, excel } = await sent();
    const saved = excel.userOfSheets.save();
    saved.xmlParts.clear();
    const again = await school.open(saved);
    await again.upToDate(3);
    expect(await school.pairs()).toHaveLength(3);
  });

  it("[1] is known by its persons when keys and XML part are lost", async () => {
    const { school, excel } = await sent();
    await excel.user.deleteColumns(SHEET, "F");
    const saved = excel.userOfSheets.save();
    saved.xmlParts.clear();
    const again = await school.open(saved);
    await again.upToDate(3);
    expect(await school.pairs()).toHaveLength(3);
  });

  it("[9] is one register with its copy on another machine: different fields are both taken", async () => {
    const { school, excel } = await sent();
    const before = idsByMentor(await school.pairs());
    const other = await school.open(excel.userOfSheets.saveAs("копия.xlsx"));
    await other.upToDate(3);
    await excel.user.type(SHEET, "E3", "директор");
    await excel.send(1);
    await other.user.type(SHEET, "E4", "завуч");
    await other.send(1, 2);
    expect(idsByMentor(await school.pairs())).toEqual(before);
    expect((await fieldsOf(school, "Носова"))["mentorPosition"]).toBe("директор");
    expect((await fieldsOf(school, "Дёмина"))["mentorPosition"]).toBe("завуч");
  });

  it("[9] makes new pairs and leaves last year's alone when it is saved for the next year with other names typed over", async () => {
    const { school, excel } = await sent();
    const lastYear = await school.pairs();
    await school.collect("2023-2024");
    const next = await school.open(excel.userOfSheets.saveAs("реестр 2023-2024.xlsx"));
    const cells = {
      A1: "Реестр наставнических пар 2023-2024 учебного года",
      ...{ B3: "Белова Инна Марковна", C3: "Котова Яна Ильинична" },
      ...{ B4: "Жуков Олег Юрьевич", C4: "Зимин Лев Борисович" },
    };
    for (const [address, text] of Object.entries(cells)) await next.user.type(SHEET, address, text);
    // Two rows with other persons, and one pair that goes on: a new year's pair as well.
    await next.send(3);
    const thisYear = await school.pairs("2023-2024");
    expect(thisYear.map(({ fields }) => fields.mentorName)).toEqual([
      "Аксёнов Виктор Юрьевич",
      "Белова Инна Марковна",
      "Жуков Олег Юрьевич",
    ]);
    expect(await school.pairs()).toEqual(lastYear);
    const ids = new Set([...lastYear, ...thisYear].map(({ id }) => id));
    expect(ids.size).toBe(6);
    await next.upToDate(3);
    const keys = [2, 3, 4].map((row) => next.workbook.sheet(SHEET).cell(row, 5).value);
    expect(keys.sort()).toEqual(thisYear.map(({ id }) => id).sort());
  });

  it("[1, 13] is accepted from a protected sheet, which gets no keys, and is known by its persons", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.userOfSheets.protect(SHEET);
    await excel.ready(3).click();
    await excel.frame.getByText(/^В район уйд/).waitFor();
    await excel.ready(3).click();
    await excel.frame.getByText(/^Район всё принял, но запомнить это в книге не удалось\./).waitFor();
    expect(await school.pairs()).toHaveLength(3);
    expect(excel.workbook.sheet(SHEET).cell(1, 5).value).toBeNull();
    const again = await school.open(excel.userOfSheets.save());
    await again.upToDate(3);
    await again.userOfSheets.unprotect(SHEET);
    await expectSameRows(school, again, await school.pairs());
    expect(again.workbook.sheet(SHEET).cell(1, 5).value).toBe(KEY_COLUMN_HEADING);
  });

  it("[6] is not sent twice when Excel fails just as the district's answer is to be kept", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.ready(3).click();
    await excel.frame.getByText(/^В район уйд/).waitFor();
    excel.host.faults.failAt = { action: "NumberFormat", code: "GeneralException" };
    await excel.ready(3).click();
    await excel.frame
      .getByText(/^Район (?:всё )?принял/)
      .first()
      .waitFor();
    const again = await school.open(excel.userOfSheets.save());
    await again.upToDate(3);
    expect(await school.pairs()).toHaveLength(3);
  });

  it("looks as it did: the key column is all that has come, and it is hidden", async () => {
    const school = await found();
    const workbook = threePairs();
    const sheet = workbook.sheet(SHEET);
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
    for (const column of [0, 1, 2, 3, 4]) sheet.restyle(1, column, { bold: true, fill: "#DDEBF7", wrap: true });
    sheet.restyle(rowOf(sheet, "Носова") - 1, 1, { italic: true });
    sheet.columnWidths.set(1, 200);
    sheet.autoFilter = { area: { top: 1, left: 0, bottom: 4, right: 4 }, criteria: new Map([[0, ["1", "3"]]]) };
    sheet.filteredRows = new Set([3]);
    const rule = { list: { inCellDropDown: true, source: "учитель – учитель,ученик – ученик" } };
    const form = { top: 2, left: 3, bottom: 4, right: 3 };
    sheet.validations.push({ areas: [form], rule, ignoreBlanks: true, prompt: null, errorAlert: null });
    const look = { fill: "#FFC7CE", color: null, bold: null, italic: null, underline: null, strikethrough: null };
    const users = { type: "Custom", areas: [form], priority: 0, stopIfTrue: true, formula: "=$D3=$C3", cellValue: {} };
    sheet.conditionalFormats.push({ id: "{user's}", ...users, look });
    sheet.frozen = { top: 0, left: 0, bottom: 1, right: 16_383 };
    const before = appearanceOf(sheet);
    const excel = await school.open(workbook);
    await excel.send(3);
    const { cells, hiddenColumns, ...rest } = appearanceOf(sheet);
    const own = Object.fromEntries(Object.entries(cells).filter(([address]) => !address.startsWith("F")));
    expect({ ...rest, cells: own, hiddenColumns: [] }).toEqual(before);
    expect(hiddenColumns).toEqual([5]);
  });

  it("[4] never overwrites what its copy has sent of the same field, nor what its own person wrote", async () => {
    const { school, excel } = await sent();
    const other = await school.open(excel.userOfSheets.save());
    await other.upToDate(3);
    await excel.user.type(SHEET, "E3", "директор");
    await excel.send(1);
    await other.user.type(SHEET, "E3", "завуч");
    await other.send(1);
    // Two people have changed one field: what the district had stays, and the other value waits.
    expect((await fieldsOf(school, "Носова"))["mentorPosition"]).toBe("директор");
    expect(other.workbook.sheet(SHEET).cell(2, 4).value).toBe("завуч");
  });
});
