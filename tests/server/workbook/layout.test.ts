import fc from "fast-check";
import { dayOf, localTime, writtenTime } from "../../../server/workbook/layout/local-time.js";
import { plainText } from "../../../server/workbook/layout/plain-text.js";
import { headingWidth, linesIn, MOST_LINES, textWidth, widthFor } from "../../../server/workbook/layout/text-size.js";

describe("sizes", () => {
  it("give a text one line in the width made for it", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }).map((text) => text.replace(/\n/g, "")),
        (text) => {
          expect(linesIn(text, widthFor(text))).toBe(1);
        },
      ),
    );
  });

  it("break at spaces, and cut a word longer than the line", () => {
    const width = widthFor("русский язык");
    expect(linesIn("русский язык и литература", width)).toBe(2);
    expect(linesIn("достопримечательностями", width)).toBe(2);
  });

  it("keep a heading's longest word whole and the heading within three lines", () => {
    const heading = "Место работы (учёбы) наставляемого";
    const width = headingWidth(heading, 2);
    expect(width).toBeGreaterThanOrEqual(textWidth("наставляемого") + 2);
    expect(linesIn(heading, width - 2)).toBeLessThanOrEqual(MOST_LINES);
  });
});

describe("texts of cells", () => {
  it("stay as they are, even if they look like formulas", () => {
    for (const text of ["=1+1", "+7", "-Иванова", "@x", "Ёлкина-Зуева"]) expect(plainText(text)).toBe(text);
  });

  it("have what would be read as an escape escaped, and what no file may hold left out", () => {
    expect(plainText("_x0041_")).toBe("_x005F_x0041_");
    expect(plainText("а\ud83dб\uffff😀")).toBe("аб😀");
  });
});

describe("times", () => {
  it("are the district's own, and days are the same everywhere", () => {
    expect(writtenTime(localTime("2023-06-03T07:20:00Z", "Asia/Barnaul"))).toBe("03.06.2023 14:20");
    expect(writtenTime(localTime("2023-06-03T20:20:00Z", "Asia/Barnaul"))).toBe("04.06.2023 03:20");
    expect(dayOf("2022-09-01").toISOString()).toBe("2022-09-01T00:00:00.000Z");
  });
});
