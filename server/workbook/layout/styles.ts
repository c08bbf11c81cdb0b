import type { Border, Borders, Fill, Font, Style } from "exceljs";
import { message } from "../../../shared/messages/message.js";

/**
 * How the merged workbook looks: type 11, headings 10 bold on a pale fill, one accent colour, amber for what needs a
 * person. Formats are written into the cells, since LibreOffice and Р7 do not draw Excel's table styles. Each style is
 * one object used again and again: exceljs then looks it up instead of comparing it.
 */

const FONT = "Calibri";
export const ACCENT = "FF1F5F8B";
export const ACCENT_BAR = "FF9CC3DD";
export const ACCENT_PALE = "FFE8F0F6";
export const ACCENT_DEEP = "FF8FBAD6";
export const AMBER = "FFFCE8C3";
export const AMBER_TEXT = "FF7A4B00";
const INK = "FF1F2933";
const MUTED = "FF66717D";
const HAIR = "FFDDE3E8";

export const DATE_FORMAT = "dd.mm.yyyy";
export const TIME_FORMAT = "dd.mm.yyyy hh:mm";
export const COUNT_FORMAT = "#,##0";
/** A zero is shown as a dash, so that the eye stops only at what is there. */
export const DASH_FORMAT = '#,##0;-#,##0;"–"';

/** A zero that is a lack is said in a word, beside its colour. */
const LACK_FORMAT = `#,##0;-#,##0;"${message("report.zero.absent")}"`;
const UNKNOWN_FORMAT = `#,##0;-#,##0;"${message("report.zero.unknown")}"`;

const hair: Partial<Border> = { style: "thin", color: { argb: HAIR } };
const rule: Partial<Border> = { style: "thin", color: { argb: ACCENT } };
const lined: Partial<Borders> = { bottom: hair, right: hair, left: hair };
const solid = (argb: string): Fill => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const font = (size: number, argb = INK, bold = false): Partial<Font> => ({
  name: FONT,
  family: 2,
  size,
  bold,
  color: { argb },
});

/** A text that fills its cell must not touch the neighbour's. */
const INDENT = 1;

type CellStyle = Partial<Style>;

function body(horizontal: "left" | "right" | "center", extra: CellStyle = {}): CellStyle {
  const indent = horizontal === "left" ? { indent: INDENT } : {};
  return { font: font(11), border: lined, alignment: { horizontal, vertical: "top", ...indent }, ...extra };
}

export const STYLES = {
  title: { font: font(16, ACCENT, true), alignment: { vertical: "middle" } },
  heading: { font: font(12, ACCENT, true), alignment: { vertical: "middle" } },
  subtitle: { font: font(11, MUTED), alignment: { vertical: "middle" } },
  remark: { font: font(10, MUTED), alignment: { vertical: "top", wrapText: true } },
  header: {
    font: font(10, INK, true),
    fill: solid(ACCENT_PALE),
    border: { top: rule, bottom: rule, left: hair, right: hair },
    alignment: { horizontal: "left", vertical: "middle", wrapText: true, indent: INDENT },
  },
  headerNumber: {
    font: font(10, INK, true),
    fill: solid(ACCENT_PALE),
    border: { top: rule, bottom: rule, left: hair, right: hair },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  text: body("left"),
  wrapped: body("left", { alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: INDENT } }),
  number: body("right", { numFmt: COUNT_FORMAT }),
  count: body("center", { numFmt: DASH_FORMAT }),
  federalCount: body("center", { numFmt: LACK_FORMAT }),
  unknownCount: body("center", { numFmt: UNKNOWN_FORMAT, font: font(11, MUTED) }),
  figure: body("center", { numFmt: COUNT_FORMAT }),
  /** Of a difference, the sign is the news. */
  change: body("center", { numFmt: '+#,##0;−#,##0;"="' }),
  /** A word in the place of a figure that is not published. */
  hidden: body("center", { font: font(11, MUTED) }),
  share: body("center", { numFmt: "0.0%" }),
  target: body("center", { numFmt: '0.##"\u00a0%"' }),
  /** A figure that the coordinator types in. */
  asked: body("center", { numFmt: COUNT_FORMAT, fill: solid(AMBER) }),
  plainNumber: body("left", { numFmt: "0" }),
  date: body("center", { numFmt: DATE_FORMAT }),
  dateLeft: body("left", { numFmt: DATE_FORMAT }),
  time: body("center", { numFmt: TIME_FORMAT }),
  mark: body("center"),
  silent: body("center", { font: font(11, AMBER_TEXT) }),
  totalLabel: {
    font: font(11, ACCENT, true),
    border: lined,
    alignment: { horizontal: "left", vertical: "middle", indent: INDENT },
  },
  total: {
    font: font(11, ACCENT, true),
    border: lined,
    numFmt: COUNT_FORMAT,
    alignment: { horizontal: "center", vertical: "middle" },
  },
  lastYear: {
    font: font(11, MUTED),
    border: lined,
    numFmt: COUNT_FORMAT,
    alignment: { horizontal: "center", vertical: "middle" },
  },
  verdict: {
    font: font(10, AMBER_TEXT, true),
    border: lined,
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The same in the middle of the row, for short tables with some air between the lines. */
export const AIRY_STYLES = Object.fromEntries(
  Object.entries<CellStyle>(STYLES).map(([name, style]) => [
    name,
    { ...style, alignment: { ...style.alignment, vertical: "middle" } },
  ]),
) as Record<StyleName, CellStyle>;

/** The fill and ink of what needs a person, for conditional formats. */
export const AMBER_MARK: CellStyle = {
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: AMBER } },
  font: { color: { argb: AMBER_TEXT } },
};
