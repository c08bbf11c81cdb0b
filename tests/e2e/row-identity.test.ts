import type { StoredPair } from "../../server/store/pairs.js";
import { KEY_COLUMN_HEADING } from "../../shared/workbook/memory.js";
import { describeWithChromium } from "../support/chromium.js";
import type { SchoolPane } from "./school-pane.js";
import { expectSameRows, idsByMentor, rowOf, SHEET, threePairs } from "./three-pairs.js";
import { type School, useDistrict } from "./use-district.js";

const KEYS = "F";

/** What people do to rows must never make one pair into another, nor one pair into two. */
describeWithChromium("a row that was sent", () => {
  const found = useDistrict();

  async function sent(): Promise<{ school: School; excel: SchoolPane; before: StoredPair[] }> {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.send(3);
    const before = await school.pairs();
    expect(before).toHaveLength(3);
    return { school, excel, before };
  }

  it("[1] is the same pair after a sort that took the key column along", async () => {
    const { school, excel, before } = await sent();
    await excel.user.sort(SHEET, "A3:F5", "B");
    await expectSameRows(school, excel, before);
  });

  it("[1] is the same pair after a sort that left the key column behind: the persons win over the key", async () => {
    const { school, excel, before } = await sent();
    const keyOf = (surname: string): unknown => {
      const sheet = excel.workbook.sheet(SHEET);
      return sheet.cell(rowOf(sheet, surname) - 1, 5).value;
    };
    const key = keyOf("Носова");
    await excel.user.sort(SHEET, "A3:E5", "B");
    expect(keyOf("Носова")).not.toBe(key);
    await expectSameRows(school, excel, before);
    // And sending has put the keys right again.
    expect(keyOf("Носова")).toBe(key);
  });

  it("[1] is shown with its own persons when it is edited right after a sort", async () => {
    const { excel } = await sent();
    await excel.user.sort(SHEET, "A3:F5", "B");
    await excel.user.type(SHEET, `E${rowOf(excel.workbook.sheet(SHEET), "Носова")}`, "директор");
    await excel.ready(1).waitFor();
    await excel.frame.getByText("Что уйдёт из книги").click();
    const shown = excel.frame.locator(".leaving-pair", { hasText: "директор" });
    await shown.waitFor();
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toContain("Носова");
  });

  it("[1] is the same pair when rows and columns come in above it, before it and in its midst", async () => {
    const { school, excel, before } = await sent();
    await excel.user.insertRows(SHEET, 1, 2);
    await excel.user.insertColumns(SHEET, "A");
    await excel.user.insertColumns(SHEET, "E");
    await expectSameRows(school, excel, before, "G");
  });

  it("[1] is the same pair when the sheet is called otherwise, filtered and made a table of", async () => {
    const { school, excel, before } = await sent();
    await excel.user.makeTable(SHEET, "A2:F5");
    await excel.user.filter(SHEET, "A2:F5", "B", ["Дёмина Ольга Васильевна"]);
    await excel.userOfSheets.rename(SHEET, "Пары школы");
    await expectSameRows(school, excel, before);
  });

  it("[1] is the same pair when its row is hidden and moved behind the others", async () => {
    const { school, excel, before } = await sent();
    await excel.user.hideRows(SHEET, 3);
    await excel.user.insertCopiedRows(SHEET, 3, 1, 6);
    await excel.user.deleteRows(SHEET, 3);
    expect(rowOf(excel.workbook.sheet(SHEET), "Носова")).toBe(5);
    await expectSameRows(school, excel, before);
  });

  it("[1] is the same pair after a colleague on another machine has inserted, sorted and typed", async () => {
    const { school, excel, before } = await sent();
    const { colleague } = excel.pane;
    await colleague.insertRows(SHEET, 3);
    await colleague.sort(SHEET, "A4:E6", "C");
    await colleague.type(SHEET, `E${rowOf(excel.workbook.sheet(SHEET), "Дёмина")}`, "завуч");
    await excel.send(1);
    const after = await school.pairs();
    expect(idsByMentor(after)).toEqual(idsByMentor(before));
    expect(after.map(({ fields }) => fields.mentorPosition)).toEqual(["учитель истории", "завуч", "учитель физики"]);
  });

  it("[1] is the same pair when the key column was deleted, and gets its key back", async () => {
    const { school, excel, before } = await sent();
    await excel.user.deleteColumns(SHEET, KEYS);
    await expectSameRows(school, excel, before);
    const sheet = excel.workbook.sheet(SHEET);
    expect(sheet.cell(1, 5).value).toBe(KEY_COLUMN_HEADING);
    expect(Object.values(idsByMentor(before))).toContain(sheet.cell(2, 5).value);
  });

  it("[1] is the same pair when a name in it is corrected: its key tells", async () => {
    const { school, excel, before } = await sent();
    const row = rowOf(excel.workbook.sheet(SHEET), "Дёмина");
    await excel.user.type(SHEET, `B${row}`, "Демидова Ольга Васильевна");
    await excel.send(1);
    const after = await school.pairs();
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after.map(({ fields }) => fields.mentorName)).toContain("Демидова Ольга Васильевна");
  });

  it("[1] leaves alone a new row that was put between the others", async () => {
    const { school, excel, before } = await sent();
    await excel.user.insertRows(SHEET, 4);
    const cells = { A4: "4", B4: "Белова Инна Марковна", C4: "Котова Яна Ильинична", D4: "учитель – учитель" };
    for (const [address, text] of Object.entries(cells)) await excel.user.type(SHEET, address, text);
    await excel.send(1);
    const after = idsByMentor(await school.pairs());
    expect(after).toMatchObject(idsByMentor(before));
    expect(Object.keys(after)).toHaveLength(4);
    expect(excel.workbook.sheet(SHEET).cell(3, 5).value).toBe(after["Белова Инна Марковна"]);
  });

  it("[8] is reported when it is deleted, and withdrawn only once the curator has confirmed", async () => {
    const { school, excel } = await sent();
    await excel.user.deleteRows(SHEET, rowOf(excel.workbook.sheet(SHEET), "Дёмина"));
    await excel.frame.getByText(/^1\sпары больше нет в книге$/).click();
    expect(await school.pairs()).toHaveLength(3);
    await excel.frame.getByRole("checkbox").first().check();
    await excel.frame.getByRole("button", { name: /^Отозвать 1\sпару$/ }).click();
    await excel.frame.getByText(/^Квитанция №/).waitFor();
    expect(Object.keys(idsByMentor(await school.pairs()))).toEqual(["Аксёнов Виктор Юрьевич", "Носова Анна Петровна"]);
  });

  it("[9] keeps its key when it is copied, and the copy with other persons is a new pair", async () => {
    const { school, excel, before } = await sent();
    const sheet = excel.workbook.sheet(SHEET);
    await excel.user.copy(SHEET, "A3:F3", "A6");
    expect(sheet.cell(5, 5).value).toBe(sheet.cell(2, 5).value);
    await excel.user.type(SHEET, "B6", "Белова Инна Марковна");
    await excel.user.type(SHEET, "C6", "Котова Яна Ильинична");
    await excel.send(1);
    const after = idsByMentor(await school.pairs());
    expect(after).toMatchObject(idsByMentor(before));
    expect(Object.keys(after)).toHaveLength(4);
    expect(sheet.cell(5, 5).value).toBe(after["Белова Инна Марковна"]);
    expect(sheet.cell(2, 5).value).toBe(after["Носова Анна Петровна"]);
  });

  it("[9] is not sent a second time as a copy that is still its double", async () => {
    const { school, excel, before } = await sent();
    await excel.user.copy(SHEET, "A3:F3", "A6");
    await excel.frame.getByText(/^1\sстрока не уйдёт$/).waitFor();
    await excel.upToDate(3);
    expect(await school.pairs()).toEqual(before);
  });

  it("[9] keeps its own pair among rows pasted over it from elsewhere on the sheet", async () => {
    const { school, excel, before } = await sent();
    // The third pair over the second, key and all; then the second is typed anew below.
    await excel.user.copy(SHEET, "A3:F5", "A8");
    await excel.user.copy(SHEET, "A10:F10", "A4");
    await excel.user.deleteRows(SHEET, 8, 3);
    const cells = { B5: "Дёмина Ольга Васильевна", C5: "Громова Вера Львовна", E5: "учитель химии" };
    for (const [address, text] of Object.entries(cells)) await excel.user.type(SHEET, address, text);
    await excel.frame.getByText(/^Всё уже в районе: 3\sпары/).waitFor();
    await expectSameRows(school, excel, before);
  });

  it("[9] is one pair on the sheet and on the sheet's copy", async () => {
    const { school, excel, before } = await sent();
    await excel.userOfSheets.copy(SHEET);
    await excel.frame.getByText(`Лист «${SHEET} (2)»`).waitFor();
    await excel.upToDate(3);
    expect(await school.pairs()).toEqual(before);
  });
});
