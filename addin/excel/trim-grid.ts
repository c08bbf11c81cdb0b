import { type Area, cellKey, type Grid } from "../../shared/grid/grid.js";

/**
 * A Grid without its trailing blank rows and columns, and without merges and marks beyond them: what the workbook reader
 * gives for the same sheet. Excel's used range also counts formulas that give an empty text.
 */
export function trimGrid(grid: Grid): Grid {
  const { rows, columns } = extent(grid);
  const inside = (key: number): boolean => key < cellKey(rows, 0) && key % cellKey(1, 0) < columns;
  return {
    ...grid,
    values: grid.values.slice(0, rows).map((line) => line.slice(0, columns)),
    formats: grid.formats.slice(0, rows).map((line) => line.slice(0, columns)),
    merges: grid.merges.flatMap((area) => clip(area, rows, columns)),
    hiddenRows: new Set([...grid.hiddenRows].filter((row) => row < rows)),
    hiddenColumns: new Set([...grid.hiddenColumns].filter((column) => column < columns)),
    formulas: new Set([...grid.formulas].filter(inside)),
    struck: new Set([...grid.struck].filter(inside)),
  };
}

function extent(grid: Grid): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  grid.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === null) return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}

function clip({ top, left, bottom, right }: Area, rows: number, columns: number): Area[] {
  const area = { top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) };
  const cells = (area.bottom - top + 1) * (area.right - left + 1);
  return area.bottom < top || area.right < left || cells < 2 ? [] : [area];
}
