import { buildWorkbook } from "./build-workbook.js";
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

describe("a person with sheets and files", () => {
  it("copies a sheet with everything on it, under a name of its own", async () => {
    const { host, user, sheets, told } = openWithoutPane(register());
    await user.hideColumns("Реестр", "B");
    expect(await sheets.copy("Реестр")).toBe("Реестр (2)");
    const [original, copied] = [host.workbook.sheet("Реестр"), host.workbook.sheet("Реестр (2)")];
    expect(appearanceOf(copied)).toEqual(appearanceOf(original));
    expect(copied.id).not.toBe(original.id);
    copied.change(1, 0, { value: "Ершова" });
    expect(original.cell(1, 0).value).toBe("Носова");
    expect(told.at(-1)?.[0]).toBe(EVENT.added);
  });

  it("renames a sheet, and formulas and its id go on", async () => {
    const { host, sheets } = openWithoutPane(register());
    const sheet = host.workbook.sheet("Реестр");
    host.workbook.sheet("Итог").change(0, 1, { formula: "=Реестр!A2", value: "Носова" });
    await sheets.rename("Реестр", "Пары 2022");
    expect(host.workbook.find(sheet.id)?.name).toBe("Пары 2022");
    expect(host.workbook.sheet("Итог").cell(0, 1).formula).toBe("='Пары 2022'!A2");
    await expect(sheets.rename("Пары 2022", "а/б")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("opens a saved file again with its XML parts and settings, and what comes later is not in it", async () => {
    const { host, user, sheets } = openWithoutPane(register());
    host.workbook.xmlParts.set("{1}", "<a/>");
    host.workbook.settings.set("id", { number: 1 });
    const saved = sheets.saveAs("copy.xlsx");
    await user.type("Реестр", "A2", "Ершова");
    host.workbook.xmlParts.set("{1}", "<b/>");
    expect(saved.name).toBe("copy.xlsx");
    expect(saved.xmlParts.get("{1}")).toBe("<a/>");
    expect(saved.settings.get("id")).toEqual({ number: 1 });
    expect(saved.sheet("Реестр").cell(1, 0).value).toBe("Носова");
  });

  it("keeps at least one sheet in sight", async () => {
    const { sheets } = openWithoutPane(register());
    await sheets.setVisibility("Итог", "Hidden");
    await expect(sheets.delete("Реестр")).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(sheets.bringToFront("Итог")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
