import type { Color, Cvfo, DataBarRuleType, Worksheet } from "exceljs";
import { ACCENT_BAR, ACCENT_DEEP, ACCENT_PALE, AMBER, AMBER_MARK } from "./styles.js";

/** What one would rather look at than read: conditional formats, which follow the figures as they change. */

/** Draws each figure's share of the greatest as a bar in its cell, from zero. */
export function placeDataBars(sheet: Worksheet, ref: string): void {
  placeBars(sheet, ref, { type: "max" });
}

/** Draws each share as a bar of the whole, so that 30 % looks like a third. */
export function placeShareBars(sheet: Worksheet, ref: string): void {
  placeBars(sheet, ref, { type: "num", value: 1 });
}

function placeBars(sheet: Worksheet, ref: string, whole: Cvfo): void {
  // exceljs writes the colour, but its types do not know it. A gradient is what Excel 2007's plain rule draws; a solid
  // bar needs an extension with a random id, and the same data would not give the same file.
  const bars: DataBarRuleType & { color: Partial<Color> } = {
    type: "dataBar",
    priority: 1,
    gradient: true,
    cfvo: [{ type: "num", value: 0 }, whole],
    color: { argb: ACCENT_BAR },
  };
  sheet.addConditionalFormatting({ ref, rules: [bars] });
}

/** Shades counts from pale to deep; zeros are amber where they are a lack, white where they are not. */
export function placeShades(sheet: Worksheet, ref: string, zeroIsLack: boolean, most: number): void {
  sheet.addConditionalFormatting({
    ref,
    rules: [
      {
        type: "colorScale",
        priority: 2,
        cfvo: [
          { type: "num", value: 0 },
          { type: "num", value: 1 },
          { type: "num", value: Math.max(most, 2) },
        ],
        color: [{ argb: zeroIsLack ? AMBER : "FFFFFFFF" }, { argb: ACCENT_PALE }, { argb: ACCENT_DEEP }],
      },
    ],
  });
}

/** Makes cells amber wherever a formula, written for the first of them, holds. */
export function placeAmber(sheet: Worksheet, ref: string, formula: string): void {
  sheet.addConditionalFormatting({
    ref,
    rules: [{ type: "expression", priority: 1, formulae: [formula], style: AMBER_MARK }],
  });
}
