import { buildWorkbook } from "../excel-host/build-workbook.js";
import { Workbook } from "../excel-host/model/workbook.js";
import { describeWithChromium } from "../support/chromium.js";
import type { SchoolPane } from "./school-pane.js";
import { SCHOOL_YEAR, useDistrict } from "./use-district.js";

const SHEET = "Реестр";
/** Texts that Excel would make numbers, dates or formulas of, in a column of texts. */
const ORDERS = ["007", "=1+1", "+7 999 123-45-67", "-5", "@дом", "01.09", "10-11", "TRUE", "1/2"];
/** Days on which day and month can change places, or a day be lost to the time zone: 05.06, 31.12, 28.02, 01.09. */
const STARTS = ["2022-10-05", "2022-12-31", "2023-02-28", "2022-09-01"] as const;
const DAYS_BETWEEN_EPOCHS = 1462;
const DAY_MS = 86_400_000;
const serialOf = (iso: string, date1904 = false): number =>
  Date.parse(iso) / DAY_MS + 25_569 - (date1904 ? DAYS_BETWEEN_EPOCHS : 0);

const surname = (row: number): string => `Нос${"абвгдежзик"[row] ?? ""}ва`;

/** A pair for each order; what is not given yet is blank. */
function register(orders: readonly string[], starts: readonly (string | null)[], date1904 = false): Workbook {
  const rows = ORDERS.map((_, row) => [
    `${surname(row)} Анна Петровна`,
    `Ерш${"абвгдежзик"[row] ?? ""}в Павел Ильич`,
    "учитель – учитель",
    null,
    null,
  ]);
  const { name, sheets } = buildWorkbook({
    [SHEET]: [
      [`Реестр наставнических пар ${SCHOOL_YEAR} учебного года`],
      ["Наставник", "Наставляемый", "Форма", "Приказ", "Дата начала"],
      ...rows,
    ],
  });
  const workbook = new Workbook(name, sheets, date1904);
  const sheet = workbook.sheet(SHEET);
  ORDERS.forEach((_, row) => {
    sheet.change(row + 2, 3, { value: orders[row] ?? null, format: orders[row] ? "@" : "General" });
    const start = starts[row] ?? null;
    if (start !== null) sheet.change(row + 2, 4, { value: serialOf(start, date1904), format: "dd.mm.yyyy" });
  });
  return workbook;
}

const column = (excel: SchoolPane, index: number) =>
  ORDERS.map((_, row) => excel.workbook.sheet(SHEET).cell(row + 2, index));

describeWithChromium("what a school has written", () => {
  const found = useDistrict();

  it("[4] arrives as it was: from Vladivostok to the district, and into a workbook of 1904 in New York", async () => {
    const school = await found();
    const west = await school.open(register([], [], true), { timezone: "America/New_York" });
    await west.send(ORDERS.length);
    const east = await school.open(register(ORDERS, STARTS), { timezone: "Asia/Vladivostok" });
    await east.send(ORDERS.length);

    const pairs = new Map(
      (await school.pairs()).map(({ fields }) => [String(fields.mentorName).split(" ")[0], fields]),
    );
    expect(ORDERS.map((_, row) => pairs.get(surname(row))?.order)).toEqual(ORDERS);
    expect(STARTS.map((_, row) => pairs.get(surname(row))?.startDate)).toEqual(STARTS);

    const again = await school.open(west.userOfSheets.save(), { timezone: "America/New_York" });
    await again.frame.getByText(/полей изменено в районе$/).click();
    await again.frame.getByRole("button", { name: /^Записать в книгу/ }).click();
    await again.frame.getByText(/^Исправлено/).waitFor();
    expect(column(again, 3).map(({ value, formula }) => [value, formula])).toEqual(
      ORDERS.map((order) => [order, null]),
    );
    expect(STARTS.map((_, row) => column(again, 4)[row]?.value)).toEqual(STARTS.map((start) => serialOf(start, true)));
  });
});
