import { readBirth, readDate } from "../../../../shared/recognise/cells/read-date.js";
import { readPeriod } from "../../../../shared/recognise/cells/read-period.js";

const date = (value: string | number, end: "start" | "end" = "start", format = "General") =>
  readDate(value, format, end, false);

describe("a date's cell", () => {
  test.each([
    ["«01» сентября 2022г.", "2022-09-01"],
    ["31. 05. 23 г.", "2023-05-31"],
    ["«16 » февраля 2024 года", "2024-02-16"],
    ["_24» марта 2022г.", "2022-03-24"],
    ["12 января2022 г.", "2022-01-12"],
    ["13.09.2021г.", "2021-09-13"],
    ["«31» 08. 2020 г.", "2020-08-31"],
    ["2021-05-27", "2021-05-27"],
    ["с 01.09.2022", "2022-09-01"],
    ["29.02.2024", "2024-02-29"],
    ["вс, 01.09.2024", "2024-09-01"],
    ["01.09..2024", "2024-09-01"],
    ["01.O9.2024", "2024-09-01"],
    ["О1.09.2О24", "2024-09-01"],
    ["1 cентября 2024", "2024-09-01"],
    ["сентябрь, 2024", "2024-09-01"],
    ["в сентябре 2024", "2024-09-01"],
    ["2024-09", "2024-09-01"],
    ["45536", "2024-09-01"],
  ])("«%s» is a text that is %s", (text, iso) => {
    expect(date(text)).toEqual({ value: iso, remarks: [{ code: "date.text", fix: iso }] });
  });

  /** What Excel in Russian shows for its own date formats, as a copy of the text brings it into a cell. */
  test.each([
    ["29 февраля 2024 г.", "2024-02-29"],
    ["29 фев 2024", "2024-02-29"],
    ["четверг, 29 февраля 2024 г.", "2024-02-29"],
    ["1\u00a0сентября\u00a02022\u00a0г.", "2022-09-01"],
    ["01.09.2022 0:00:00", "2022-09-01"],
    ["01.09.2022 0:00", "2022-09-01"],
  ])("as Excel in Russian shows it, «%s» is %s", (text, iso) => {
    expect(date(text).value).toBe(iso);
  });

  test("a month with a year is its first day as a start and its last as an end", () => {
    expect(date("сентябрь 2022").value).toBe("2022-09-01");
    expect(date("май 2023", "end").value).toBe("2023-05-31");
  });

  test.each([
    ["сентябрь"],
    ["в течение года"],
    ["1 год"],
    ["29.02.2023"],
    ["31.06.2022"],
    ["30 февраля 2024 г."],
    ["01.13.2024"],
    ["01.09.2924"],
    ["01.09.20244"],
    ["20240901"],
    ["01.09.2024, приказ № 5"],
    ["скоро"],
  ])("«%s» is no date", (text) => {
    expect(date(text)).toEqual({ remarks: [{ code: "date.unreadable" }] });
  });

  test.each([["н.в."], ["настоящее время"], ["по наст. время"], ["бессрочно"], ["не завершена"]])(
    "«%s» as the last day is none yet",
    (text) => {
      expect(date(text, "end")).toEqual({ remarks: [] });
    },
  );

  test("a serial number is a date by its format, or by being plausible", () => {
    expect(date(44_805, "start", "dd.mm.yyyy")).toEqual({ value: "2022-09-01", remarks: [] });
    expect(date(44_805)).toEqual({ value: "2022-09-01", remarks: [] });
    expect(date(12)).toEqual({ remarks: [{ code: "date.unreadable" }] });
  });

  test("a workbook of 1904 counts its days from there", () => {
    expect(readDate(43_343, "dd.mm.yyyy", "start", true).value).toBe("2022-09-01");
  });

  test("a blank, a dash and «не указано» are no dates and no findings", () => {
    expect([date(""), date("-"), date("не указано")].map(({ remarks }) => remarks)).toEqual([[], [], []]);
  });
});

describe("a birth's cell", () => {
  test.each([
    [2006, "2006"],
    ["2006 г.р.", "2006"],
    ["01.04.1998", "1998-04-01"],
    ["12.05.2008 г.р.", "2008-05-12"],
    ["12.05.2008г. рождения", "2008-05-12"],
    ["12 мая 2008 года рождения", "2008-05-12"],
    ["12.05.85", "1985-05-12"],
    ["12.05.08", "2008-05-12"],
  ])("%p is %s", (value, birth) => {
    expect(readBirth(value, "General", false).value).toBe(birth);
  });

  test("that cannot be read is only a warning", () => {
    expect(readBirth("весна", "General", false).remarks).toEqual([{ code: "date.unreadable", severity: "warning" }]);
  });
});

describe("a period's cell", () => {
  test.each([
    ["01.09.2022 - 31.05.2023", "2022-09-01", "2023-05-31"],
    ["с 01.09.2022 по 31.05.2023", "2022-09-01", "2023-05-31"],
    ["сентябрь 2022 – май 2023", "2022-09-01", "2023-05-31"],
    ["с 1 сентября по 31 мая 2023 г.", "2022-09-01", "2023-05-31"],
    ["2022-2023 учебный год", "2022-09-01", "2023-08-31"],
    ["до 31.05.2023", undefined, "2023-05-31"],
    ["01.09.2022", "2022-09-01", undefined],
    ["01.09.2022\n31.05.2023", "2022-09-01", "2023-05-31"],
    ["01.09.2022; 31.05.2023", "2022-09-01", "2023-05-31"],
    ["начало 01.09.2022, окончание 31.05.2023", "2022-09-01", "2023-05-31"],
    ["01.09.2022-31.05.2023 (9 мес.)", "2022-09-01", "2023-05-31"],
    ["сентябрь – май 2022-2023 уч. года", "2022-09-01", "2023-05-31"],
    ["с 01.09.2022 по настоящее время", "2022-09-01", undefined],
    ["01.09.2022 – н.в.", "2022-09-01", undefined],
    ["с 1 сентября 2022 г. бессрочно", "2022-09-01", undefined],
    ["01.09.2022 –", "2022-09-01", undefined],
  ])("«%s» is from %s to %s", (text, start, end) => {
    expect(readPeriod(text)).toEqual({ ...(start ? { start } : {}), ...(end ? { end } : {}), unreadable: false });
  });

  test.each([
    ["сентябрь-май"],
    ["1 год"],
    ["в течение года"],
    ["30.02.2022 - 31.05.2023"],
    ["с 01.09.2022 по приказу"],
  ])("«%s» is no period", (text) => {
    expect(readPeriod(text)).toEqual({ unreadable: true });
  });
});
