import { isDateFormat, isoToSerial, serialToIso } from "../../../shared/grid/serial-date.js";

describe("a serial number of Excel's", () => {
  test.each([
    [45_351, "2024-02-29"],
    [36_585, "2000-02-29"],
    [45_352, "2024-03-01"],
    [44_985, "2023-02-28"],
    [44_986, "2023-03-01"],
    [61, "1900-03-01"],
  ])("%d is %s, there and back", (serial, iso) => {
    expect(serialToIso(serial, false)).toBe(iso);
    expect(isoToSerial(iso, false)).toBe(serial);
  });

  test("60 is 29 February 1900 in Excel alone, and so no date; nothing before it is sure", () => {
    expect([60, 59, 1, 0, -1].map((serial) => serialToIso(serial, false))).toEqual([null, null, null, null, null]);
  });

  test("is 1,462 days less in a workbook that counts from 1904, on a 29 February too", () => {
    expect(isoToSerial("2024-02-29", true)).toBe(45_351 - 1462);
    expect(serialToIso(45_351 - 1462, true)).toBe("2024-02-29");
    expect(serialToIso(59, true)).toBe("1904-02-29");
  });

  test("loses its time of day, however late it is", () => {
    expect(serialToIso(45_351.99999, false)).toBe("2024-02-29");
  });
});

describe("a date's format as a Russian Excel writes it", () => {
  test.each([
    "dd.mm.yyyy",
    "[$-419]d mmmm yyyy;@",
    "[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "[$-419]mmmm\\ yyyy;@",
    "ДД.ММ.ГГГГ",
  ])("«%s» shows a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each(["General", "@", "0", "#,##0.00\\ \\р\\.", "h:mm", "[h]:mm:ss", '0" дней"', '0\\ "г."'])(
    "«%s» does not",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
