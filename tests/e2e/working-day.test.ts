import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import { appearanceOf } from "../excel-host/model/appearance.js";
import { openWithoutPane } from "../excel-host/open-without-pane.js";
import type { User } from "../excel-host/user.js";
import { describeWithChromium } from "../support/chromium.js";
import { arrangedRegister, POST_COLUMN } from "./arranged-register.js";
import type { SchoolPane } from "./school-pane.js";
import { rowOf, SHEET } from "./three-pairs.js";
import { type School, useDistrict } from "./use-district.js";

/** A row that is put between the others during the day. */
const NEW_ROW = { A5: "4", B5: "Белова Инна Марковна", C5: "Котова Яна Ильинична", D5: "учитель – учитель" };

/** What all that people see says in the evening: mentor, mentee and the mentor's post. */
const IN_THE_EVENING = [
  ["Аксёнов Виктор Юрьевич", "Лаптева Нина Олеговна", "методист"],
  ["Белова Инна Марковна", "Котова Яна Ильинична", undefined],
  ["Дёмина Ольга Васильевна", "Громова Вера Львовна", "завуч"],
  ["Носова Анна Петровна", "Ершов Павел Ильич", "директор"],
] as const;

describeWithChromium("a curator's working day", () => {
  const found = useDistrict();

  it("ends with sheet, district and merged workbook agreeing, and every format as the curator has left it", async () => {
    const school = await found();
    const excel = await school.open(arrangedRegister());
    // The same hands on the same workbook without the pane tell how it would look if there were no pane.
    const twin = openWithoutPane(arrangedRegister());
    const both = async (action: (user: User) => Promise<void>): Promise<void> => {
      await action(excel.user);
      await action(twin.user);
    };
    const typePost = (surname: string, post: string): Promise<void> =>
      both((user) => user.type(SHEET, `E${rowOf(sheetOf(excel), surname)}`, post));

    await fix(excel);
    await fillIn(excel);
    await excel.send(3);

    // Without the key column, which the pane has put behind the table.
    await both((user) => user.sort(SHEET, "A3:G5", "A", false));
    await both((user) => user.insertRows(SHEET, 5));
    for (const [address, text] of Object.entries(NEW_ROW)) await both((user) => user.type(SHEET, address, text));
    await excel.send(1);

    await typePost("Носова", "директор");
    await sendAfterOffline(excel);

    await school.correct("Дёмина Ольга Васильевна", { mentorPosition: "завуч" });
    await school.correct("Аксёнов Виктор Юрьевич", { mentorPosition: "методист" });
    await typePost("Аксёнов", "тьютор");
    await excel.send(1, 2);
    await chooseTheDistricts(excel);
    await takeTheCorrection(excel);
    await excel.upToDate(4);

    const again = await school.open(excel.userOfSheets.save());
    await again.upToDate(4);
    expectInSheet(again);
    await expectInDistrict(school);
    expectLooksOf(again, appearanceOf(twin.host.workbook.sheet(SHEET)));
  });
});

const sheetOf = ({ workbook }: SchoolPane) => workbook.sheet(SHEET);

const back = ({ frame }: SchoolPane): Promise<void> => frame.getByRole("button", { name: "Назад" }).click();

async function fix({ frame }: SchoolPane): Promise<void> {
  await frame.getByRole("button", { name: /^Исправить\s2$/ }).click();
  await frame.getByRole("button", { name: /^Записать\s2/ }).click();
  await frame.getByText(/^Исправлено: 2\s/).waitFor();
}

async function fillIn(excel: SchoolPane): Promise<void> {
  const { frame } = excel;
  await frame.getByRole("button", { name: /Заполнение/ }).click();
  await frame
    .getByRole("button", { name: /^Заполнить/ })
    .first()
    .click();
  await frame.getByText(/^Заполнять нечего/).waitFor();
  await back(excel);
}

async function sendAfterOffline(excel: SchoolPane): Promise<void> {
  const { frame, pane } = excel;
  await excel.ready(1).waitFor();
  await pane.context.setOffline(true);
  await excel.ready(1).click();
  await frame.getByRole("alert").getByText("Нет связи с районом").waitFor();
  await pane.context.setOffline(false);
  await frame.getByText(/^Район принял 1\sпару/).waitFor();
  await back(excel);
}

async function chooseTheDistricts({ frame }: SchoolPane): Promise<void> {
  await frame.getByText(/^1\sразногласие с районом$/).click();
  await frame.getByRole("button", { name: "Принять районное" }).click();
  await frame.getByText(/^Решено 1\sразногласие\.$/).waitFor();
}

async function takeTheCorrection(excel: SchoolPane): Promise<void> {
  await excel.frame.getByRole("button", { name: "Записать", exact: true }).click();
  await excel.frame.getByText(/^Исправлено: 1\s/).waitFor();
  await back(excel);
}

function expectInSheet(excel: SchoolPane): void {
  const sheet = sheetOf(excel);
  const rows = IN_THE_EVENING.map(([mentor]) => rowOf(sheet, mentor) - 1);
  const pairs = rows.map((row) => [1, 2, POST_COLUMN].map((column) => sheet.cell(row, column).value ?? undefined));
  expect(pairs).toEqual(IN_THE_EVENING);
}

async function expectInDistrict(school: School): Promise<void> {
  const pairs = (await school.pairs()).map(({ fields }) => fields);
  expect(pairs.map((fields) => [fields.mentorName, fields.menteeName, fields.mentorPosition])).toEqual(IN_THE_EVENING);

  const merged = await readWorkbook(await school.merged());
  if (!merged.ok) throw new Error(merged.problem.message);
  const lines = merged.grids.find(({ name }) => name === "Реестр пар")?.values ?? [];
  // One row of headings and a row a pair, each with its names and its post.
  expect(lines).toHaveLength(1 + IN_THE_EVENING.length);
  for (const pair of IN_THE_EVENING) {
    const line = lines.find((cells) => cells.includes(pair[0]));
    expect(line).toEqual(expect.arrayContaining(pair.filter((value) => value !== undefined)));
  }
}

/** The hidden column of keys is ours; everything else looks as the curator has left it. */
function expectLooksOf(excel: SchoolPane, expected: ReturnType<typeof appearanceOf>): void {
  const { cells, hiddenColumns, ...rest } = appearanceOf(sheetOf(excel));
  const theirs = Object.fromEntries(Object.entries(cells).filter(([address]) => !address.startsWith("H")));
  expect({ ...rest, cells: theirs, hiddenColumns: [] }).toEqual(expected);
  expect(hiddenColumns).toEqual([7]);
}
