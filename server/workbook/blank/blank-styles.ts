import type { Fill, Style } from "exceljs";
import type { ColumnGroup } from "../../../shared/fill/blank-register.js";
import { ACCENT_PALE, STYLES } from "../layout/styles.js";

/** Sides of a pair are told apart by tints of one lightness, so that black print stays even. */
const TINTS: Readonly<Record<ColumnGroup, string>> = {
  number: "FFF3F5F7",
  mentor: ACCENT_PALE,
  mentee: "FFE9F4EA",
  pair: "FFF8F1E4",
};

function filled(group: ColumnGroup): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: TINTS[group] } };
}

/** The style of a heading; the bands above the headings are centred over their columns. */
export function headingStyle(group: ColumnGroup, isBand: boolean): Partial<Style> {
  const { font, border } = STYLES.headerNumber;
  return {
    font,
    border,
    fill: filled(group),
    alignment: {
      horizontal: isBand ? "left" : "center",
      vertical: "middle",
      wrapText: !isBand,
      indent: isBand ? 1 : 0,
    },
  };
}
