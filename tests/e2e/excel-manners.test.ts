import { REFUSAL } from "../excel-host/faults.js";
import { describeWithChromium } from "../support/chromium.js";
import { SHEET, threePairs } from "./three-pairs.js";
import { useDistrict } from "./use-district.js";

const CAPITALS = "НОСОВА АННА ПЕТРОВНА";

/** What Excel does at the wrong moment, and what the pane then says and does. */
describeWithChromium("Excel at the wrong moment", () => {
  const found = useDistrict();

  /** A register whose third row has a name to put right. */
  function withFix() {
    const workbook = threePairs();
    workbook.sheet(SHEET).change(2, 1, { value: CAPITALS });
    return workbook;
  }

  it("a cell that is being edited as the pane opens: the pane says so, and reads the workbook once asked again", async () => {
    const school = await found();
    const before = (host: { faults: { cellIsBeingEdited: boolean } }): void => {
      host.faults.cellIsBeingEdited = true;
    };
    const excel = await school.open(threePairs(), { before, signedIn: false });
    await excel.frame.getByText(/^В книге сейчас редактируется ячейка\. Нажмите в ней Enter или Esc/).waitFor();
    excel.userOfSheets.stopEditing();
    await excel.frame.getByRole("button", { name: "Прочитать книгу снова" }).click();
    await excel.frame.getByText(`Лист «${SHEET}»`).waitFor();
    await excel.user.type(SHEET, "B3", "");
    await excel.frame.getByText(/^1\sстрока не уйдёт$/).waitFor();
  });

  it("another workbook or a chart in front: a jump says where to go, and goes from the chart to the cell", async () => {
    const school = await found();
    const excel = await school.open(withFix(), { signedIn: false });
    await excel.frame.getByText(/^1\sмелочь можно исправить сразу$/).click();
    await excel.frame.getByText("Имя прописными или строчными буквами").click();
    const jump = excel.frame.locator(".finding-jump").first();
    excel.host.inFront = "another workbook";
    await jump.click();
    await excel.frame
      .getByText("Впереди сейчас другая книга. Перейдите в окно книги с реестром и повторите.")
      .waitFor();
    excel.host.inFront = "a chart sheet";
    await jump.click();
    await excel.frame.locator(".finding-here").waitFor();
    expect(excel.workbook.selection).toMatchObject({ sheet: SHEET, area: { top: 2, left: 1 } });
  });

  it("a workbook that was closed: the pane says so, and what was accepted is not sent twice", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.ready(3).click();
    await excel.frame.getByText(/^В район уйд/).waitFor();
    excel.host.faults.refuseNext = REFUSAL.sessionLost;
    await excel.ready(3).click();
    await excel.frame.getByText(/^Связь с книгой прервалась: похоже, её закрыли\. Откройте книгу/).waitFor();
    expect(await school.pairs()).toEqual([]);
    const again = await school.open(excel.userOfSheets.save());
    await again.send(3);
    expect(await school.pairs()).toHaveLength(3);
  });

  it("a filter over the row: a fix goes into the very cell, and the user's filter stays", async () => {
    const school = await found();
    const workbook = withFix();
    const excel = await school.open(workbook, { signedIn: false });
    await excel.user.filter(SHEET, "A2:E5", "B", ["Дёмина Ольга Васильевна"]);
    const { hiddenRows, filteredRows, autoFilter } = workbook.sheet(SHEET);
    const before = structuredClone({ hiddenRows, filteredRows, autoFilter });
    await excel.frame.getByRole("button", { name: /^Исправить\s1$/ }).click();
    await excel.frame.getByRole("button", { name: /^Записать\s1/ }).click();
    await excel.frame.getByText(/^Исправлено: 1\sячейка/).waitFor();
    const sheet = workbook.sheet(SHEET);
    expect([2, 3, 4].map((row) => sheet.cell(row, 1).value)).toEqual([
      "Носова Анна Петровна",
      "Дёмина Ольга Васильевна",
      "Аксёнов Виктор Юрьевич",
    ]);
    expect({ hiddenRows: sheet.hiddenRows, filteredRows: sheet.filteredRows, autoFilter: sheet.autoFilter }).toEqual(
      before,
    );
  });

  it("a whole column cleared, and many cells pasted at once: every changed row is looked at", async () => {
    const school = await found();
    const excel = await school.open(threePairs());
    await excel.ready(3).waitFor();
    await excel.user.clear(SHEET, "C1:C1048576");
    await excel.frame.getByText("Реестра пар здесь не видно").waitFor();
    await excel.user.undo();
    await excel.ready(3).waitFor();
    await excel.user.copy(SHEET, "B3:B5", "C3");
    await excel.frame.getByText(/^3\sстроки не уйдут$/).waitFor();
  });

  it("colours far below the register: they are no cells, and reading costs no more for them", async () => {
    const school = await found();
    const plain = await school.open(threePairs(), { signedIn: false });
    await plain.frame.getByText(`Лист «${SHEET}»`).waitFor();
    const workbook = threePairs();
    workbook.sheet(SHEET).restyle(1_000_000, 700, { fill: "#FFFF00" });
    const coloured = await school.open(workbook, { signedIn: false });
    await coloured.frame.getByText(`Лист «${SHEET}»`).waitFor();
    const bytes = ({ host }: typeof plain): number =>
      host.batches.reduce((sum, { answerBytes }) => sum + answerBytes, 0);
    expect(bytes(coloured)).toBe(bytes(plain));
  });

  it("a sheet that reaches to its last cell: the pane says what to do, instead of stopping Excel", async () => {
    const school = await found();
    const workbook = threePairs();
    workbook.sheet(SHEET).change(1_048_575, 16_383, { value: "случайно" });
    const excel = await school.open(workbook, { signedIn: false });
    await excel.frame.getByText(/^Книга слишком велика, чтобы прочитать её за раз\. Уберите лишние листы/).waitFor();
    expect(excel.host.syncs).toBeLessThan(6);
  });
});
