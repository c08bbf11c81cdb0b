import { buildWorkbook, valuesOf } from "./build-workbook.js";
import { EVENT } from "./events.js";
import { appearanceOf } from "./model/appearance.js";
import type { Workbook } from "./model/workbook.js";
import { openWithoutPane } from "./open-without-pane.js";

const register = (): Workbook =>
  buildWorkbook({
    Реестр: [
      ["ФИО", "Класс"],
      ["Носова", "9А"],
      ["Дёмина", "9Б"],
    ],
    Итог: [["Всего"]],
  });

describe("a person at the sheet", () => {
  it("types what Excel takes for a number or a date, and text where the cell is a text cell", async () => {
    const { host, user, told } = openWithoutPane(register());
    const sheet = host.workbook.sheet("Реестр");
    sheet.change(2, 1, { format: "@" });
    await user.type("Реестр", "A2", "001");
    await user.type("Реестр", "B2", "5-11");
    await user.type("Реестр", "B3", "5-11");
    await user.type("Реестр", "C1", "'007");
    expect([sheet.cell(1, 0).value, sheet.cell(1, 1).value, sheet.cell(2, 1).value, sheet.cell(0, 2).value]).toEqual([
      1,
      46331,
      "5-11",
      "007",
    ]);
    expect(told[0]?.[1]).toMatchObject({
      address: "A2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      valueBefore: "Носова",
      valueAfter: 1,
    });
  });

  it("is stopped by a check when typing, and goes past it when pasting", async () => {
    const { host, user, told } = openWithoutPane(register());
    const sheet = host.workbook.sheet("Реестр");
    sheet.validations.push({
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      rule: { list: { inCellDropDown: true, source: "9А,9Б" } },
      ignoreBlanks: true,
      prompt: null,
      errorAlert: { style: "Stop", showAlert: true },
    });
    await expect(user.type("Реестр", "B2", "8В")).rejects.toThrow("8В");
    await user.copy("Реестр", "A3", "B2");
    expect(sheet.cell(1, 1).value).toBe("Дёмина");
    expect(told.at(-1)?.[1]).toMatchObject({ address: "B2", changeType: "RangeEdited" });
    expect(told.at(-1)?.[1]).not.toHaveProperty("valueAfter");
  });

  it("tells a sort by its own event, an insertion by its kind and a colleague's change by its source", async () => {
    const { user, colleague, told } = openWithoutPane(register());
    await user.sort("Реестр", "A2:B3", "A");
    await user.insertRows("Реестр", 2);
    await user.hideRows("Реестр", 2);
    await colleague.type("Реестр", "A1", "ФИО наставника");
    expect(told.map(([number, { address, changeType, source }]) => [number, address, changeType, source])).toEqual([
      [EVENT.rowSorted, "A2:B3", undefined, "Local"],
      [EVENT.dataChanged, "2:2", "RowInserted", "Local"],
      [EVENT.rowHiddenChanged, "2:2", "Hidden", "Local"],
      [EVENT.dataChanged, "A1", "RangeEdited", "Remote"],
    ]);
  });

  it("sees of a filtered sheet only the chosen rows, and cannot delete rows across it", async () => {
    const { host, user } = openWithoutPane(register());
    await user.filter("Реестр", "A1:B3", "B", ["9Б"]);
    expect([...host.workbook.sheet("Реестр").filteredRows]).toEqual([1]);
    await expect(user.deleteRows("Реестр", 2, 2)).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    await user.removeFilter("Реестр");
    expect(host.workbook.sheet("Реестр").filteredRows.size).toBe(0);
  });

  it("copies of a filtered area only the rows in sight, and of one with hidden rows all", async () => {
    const { host, user } = openWithoutPane(register());
    const copied = (): unknown[] => valuesOf(host.workbook.sheet("Итог"), 1).flat();
    await user.filter("Реестр", "A1:B3", "B", ["9Б"]);
    await user.copy("Реестр", "A1:A3", "A1", "Итог");
    expect(copied()).toEqual(["ФИО", "Дёмина"]);
    await user.removeFilter("Реестр");
    await user.hideRows("Реестр", 2);
    await user.copy("Реестр", "A1:A3", "A1", "Итог");
    expect(copied()).toEqual(["ФИО", "Носова", "Дёмина"]);
  });

  it("inserts copied rows above the ones they came from", async () => {
    const { host, user } = openWithoutPane(register());
    await user.insertCopiedRows("Реестр", 3, 1, 2);
    expect(valuesOf(host.workbook.sheet("Реестр"), 1).flat()).toEqual(["ФИО", "Дёмина", "Носова", "Дёмина"]);
  });

  it("takes back the last thing done, contents and looks alike", async () => {
    const { host, user } = openWithoutPane(register());
    const sheet = host.workbook.sheet("Реестр");
    const before = appearanceOf(sheet);
    await user.format("Реестр", "A2", { bold: true });
    await user.deleteRows("Реестр", 2);
    await user.undo();
    expect(valuesOf(sheet, 1).flat()).toEqual(["ФИО", "Носова", "Дёмина"]);
    await user.undo();
    expect(appearanceOf(sheet)).toEqual(before);
    await expect(user.undo()).rejects.toThrow("nothing");
  });

  it("lengthens a table by typing right below it", async () => {
    const { host, user } = openWithoutPane(register());
    await user.makeTable("Реестр", "A1:B3");
    await user.type("Реестр", "A4", "Ершова");
    expect(host.workbook.sheet("Реестр").tables[0]?.area.bottom).toBe(3);
  });

  it("changes nothing on a protected sheet but unlocked cells and what the protection allows", async () => {
    const { host, user, sheets } = openWithoutPane(register());
    await user.format("Реестр", "B2", { locked: false });
    await sheets.protect("Реестр", ["allowFormatColumns"]);
    await user.type("Реестр", "B2", "8А");
    await user.hideColumns("Реестр", "C");
    await expect(user.type("Реестр", "A2", "Ершова")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(user.insertRows("Реестр", 2)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(user.sort("Реестр", "A2:B3", "A")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(valuesOf(host.workbook.sheet("Реестр"), 2)).toEqual([
      ["ФИО", "Класс"],
      ["Носова", "8А"],
      ["Дёмина", "9Б"],
    ]);
  });
});
