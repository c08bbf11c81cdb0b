import { numbers } from "./area.js";
import { shownText } from "./cell-text.js";
import type { AutoFilter } from "./parts.js";
import type { Sheet } from "./sheet.js";
import type { Culture } from "./typed-value.js";

/** The rows below the filter's heading that some column's choice leaves out. */
export function rowsFilteredOut(sheet: Sheet, filter: AutoFilter, culture: Culture, date1904: boolean): Set<number> {
  const { top, bottom, left } = filter.area;
  const choices = [...filter.criteria];
  return new Set(
    numbers(top + 1, bottom).filter((row) =>
      choices.some(([column, texts]) => {
        const shown = shownText(sheet.cell(row, left + column), culture, date1904);
        return !texts.includes(shown);
      }),
    ),
  );
}

/** Hides what the filter leaves out, and shows the rest; gives the rows whose sight has changed. */
export function applyFilter(sheet: Sheet, culture: Culture, date1904: boolean): { hidden: number[]; shown: number[] } {
  const before = sheet.filteredRows;
  const after = sheet.autoFilter ? rowsFilteredOut(sheet, sheet.autoFilter, culture, date1904) : new Set<number>();
  sheet.filteredRows = after;
  return {
    hidden: [...after].filter((row) => !before.has(row)),
    shown: [...before].filter((row) => !after.has(row)),
  };
}
