import { appearanceOf } from "../excel-host/model/appearance.js";
import type { ConditionalFormat } from "../excel-host/model/parts.js";
import { describeWithChromium } from "../support/chromium.js";
import { SHEET, threePairs } from "./three-pairs.js";
import { useDistrict } from "./use-district.js";

/** A conditional format that the school had before us. */
const USERS_FORMAT: ConditionalFormat = {
  id: "{user's}",
  type: "Custom",
  areas: [{ top: 2, left: 3, bottom: 4, right: 3 }],
  priority: 0,
  stopIfTrue: true,
  formula: "=$D3=$C3",
  cellValue: {},
  look: { fill: "#FFC7CE", color: null, bold: null, italic: null, underline: null, strikethrough: null },
};

/** The pane among what people and Excel do to it. */
describeWithChromium("the pane in Excel", () => {
  const found = useDistrict();

  it("marks findings at the press of the ribbon's button, and leaves no trace when the marks are taken off", async () => {
    const workbook = threePairs();
    const sheet = workbook.sheet(SHEET);
    sheet.change(3, 3, { value: "кое-кто – кое-кому" });
    sheet.restyle(3, 3, { fill: "#E2EFDA", bold: true });
    sheet.conditionalFormats.push({ ...USERS_FORMAT });
    const before = appearanceOf(sheet);
    const school = await found();
    // Without a wait: a button that is pressed while the pane is at work does its own work afterwards.
    const excel = await school.open(workbook);
    await excel.pane.pressRibbon("estafeta.check");
    const [users, mark] = sheet.conditionalFormats;
    expect(users?.id).toBe(USERS_FORMAT.id);
    expect(mark?.areas).toContainEqual({ top: 3, left: 3, bottom: 3, right: 3 });
    expect({ ...appearanceOf(sheet), conditionalFormats: [] }).toEqual({ ...before, conditionalFormats: [] });
    await excel.frame.getByRole("button", { name: "Назад" }).click();
    await excel.choose("Снять пометки с листа");
    await excel.frame.getByText(/^Пометки сняты/).waitFor();
    // Belief: Excel leaves the priorities of the others as the marks have pushed them; their order is what counts.
    expect(appearanceOf(sheet)).toEqual({
      ...before,
      conditionalFormats: before.conditionalFormats.map((one) => ({ ...one, priority: expect.any(Number) as number })),
    });
  });

  it("names the sheet whose protection lets no mark be put on it", async () => {
    const workbook = threePairs();
    workbook.sheet(SHEET).change(3, 3, { value: "кое-кто – кое-кому" });
    const school = await found();
    const excel = await school.open(workbook);
    await excel.ready(2).waitFor();
    await excel.userOfSheets.protect(SHEET);
    await excel.choose("Пометить замечания на листе");
    await excel.frame.getByText(`На защищённых листах пометок нет: «${SHEET}».`).waitFor();
    expect(workbook.sheet(SHEET).conditionalFormats).toEqual([]);
  });

  it("puts lists on the columns to choose from, with a hidden sheet behind them, and keeps the user's own check", async () => {
    const workbook = threePairs();
    const sheet = workbook.sheet(SHEET);
    const before = appearanceOf(sheet);
    const school = await found();
    const excel = await school.open(workbook);
    await excel.ready(3).waitFor();
    await excel.frame.getByRole("button", { name: /Заполнение/ }).click();
    await excel.frame.getByRole("button", { name: "Поставить списки" }).click();
    await excel.frame.getByText(/^Список поставлен на 1\sстолбец\.$/).waitFor();
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [SHEET, "Visible"],
      ["Эстафета", "Hidden"],
    ]);
    const [list] = sheet.validations;
    expect(list?.areas[0]).toMatchObject({ top: 2, left: 3, right: 3 });
    expect(list?.rule).toMatchObject({ list: { source: expect.stringContaining("'Эстафета'!$A$3") as string } });
    expect({ ...appearanceOf(sheet), validations: [] }).toEqual({ ...before, validations: [] });
    await excel.frame.getByRole("button", { name: "Поставить списки" }).click();
    await excel.frame.getByText(/^Список поставлен/).waitFor();
    expect(sheet.validations).toHaveLength(1);
  });

  it("says by itself where a finding stands after a sort", async () => {
    const workbook = threePairs();
    workbook.sheet(SHEET).change(2, 3, { value: "кое-кто – кое-кому" });
    const school = await found();
    const excel = await school.open(workbook);
    await excel.frame.getByText(/^1\sстрока не уйдёт$/).click();
    await excel.frame.getByText("строка 3 · D3").waitFor();
    await excel.user.sort(SHEET, "A3:E5", "B");
    await excel.frame.getByText("строка 5 · D5").waitFor();
  });

  it("sees a colleague's edit like the person's own", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.send(3);
    await excel.pane.colleague.type(SHEET, "E4", "завуч");
    await excel.ready(1).waitFor();
  });

  it("goes on checking behind a chart sheet, and with another workbook in front", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.ready(3).waitFor();
    for (const inFront of ["a chart sheet", "another workbook"] as const) {
      excel.host.inFront = inFront;
      await excel.pane.user.type(SHEET, "B3", "");
      await excel.ready(2).waitFor();
      await excel.pane.user.type(SHEET, "B3", "Носова Анна Петровна");
      await excel.ready(3).waitFor();
    }
  });

  it("takes nothing from what people can take back by reading and checking", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.ready(3).waitFor();
    await excel.user.type(SHEET, "B3", "");
    await excel.ready(2).waitFor();
    await excel.user.undo();
    await excel.ready(3).waitFor();
  });

  it("says of an Excel before 2021 that it is too old, and asks nothing of it", async () => {
    const school = await found();
    const excel = await school.open(threePairs(), { apiSets: { ExcelApi: "1.13" }, signedIn: false });
    await excel.frame.getByText(/^Эта версия Excel слишком/).waitFor();
    expect(excel.host.syncs).toBe(0);
  });

  it("writes nothing on a protected sheet, and says why", async () => {
    const workbook = threePairs();
    workbook.sheet(SHEET).change(2, 1, { value: "НОСОВА АННА ПЕТРОВНА" });
    const school = await found();
    const excel = await school.open(workbook);
    await excel.ready(3).waitFor();
    await excel.userOfSheets.protect(SHEET);
    await excel.frame.getByText(/^1\sмелочь можно исправить сразу$/).click();
    await excel.frame.getByText("Имя прописными или строчными буквами").click();
    await excel.frame.getByRole("button", { name: "Исправить", exact: true }).click();
    await excel.frame.getByText(/^Лист защищён, записать в него нельзя\./).waitFor();
    expect(workbook.sheet(SHEET).cell(2, 1).value).toBe("НОСОВА АННА ПЕТРОВНА");
  });
});
