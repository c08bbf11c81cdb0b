import { memo, type ReactNode } from "react";
import type { Severity } from "../../../shared/check/finding.js";
import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { message } from "../../../shared/messages/message.js";
import { cellText } from "../cell-text.js";
import type { SheetLayout } from "./sheet-layout.js";

interface SheetRowProps {
  readonly grid: Grid;
  /** 0-based. */
  readonly row: number;
  readonly layout: SheetLayout;
  readonly marks: ReadonlyMap<number, Severity>;
  /** The key of the marked cell, when it is in this row. */
  readonly here: number | null;
  readonly offset: { readonly top: number; readonly left: number };
}

/** One row of the sheet. A merged cell stands in the row where it begins and covers the others. */
export const SheetRow = memo(function SheetRow({ grid, row, layout, marks, here, offset }: SheetRowProps): ReactNode {
  const top = layout.rowTops[row] ?? 0;
  const height = (layout.rowTops[row + 1] ?? top) - top;
  if (height === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 2} className="sheet-row" style={{ top: top + offset.top, height }}>
      <span
        role="rowheader"
        className={here === null ? "sheet-number" : "sheet-number sheet-number-here"}
        style={{ width: offset.left }}
      >
        {row + 1}
      </span>
      {(grid.values[row] ?? []).map((_, column) => cell({ grid, row, layout, marks, here, offset }, column))}
    </div>
  );
}, sameRow);

/** The offset is written in place each time and never changes. */
function sameRow(before: SheetRowProps, after: SheetRowProps): boolean {
  return (
    before.grid === after.grid &&
    before.layout === after.layout &&
    before.marks === after.marks &&
    before.here === after.here &&
    before.row === after.row
  );
}

function cell({ grid, row, layout, marks, here, offset }: SheetRowProps, column: number): ReactNode {
  const key = cellKey(row, column);
  if (layout.covered.has(key)) return null;
  const merge = layout.mergeAt.get(key);
  const left = layout.columnLefts[column] ?? 0;
  const width = (layout.columnLefts[(merge?.right ?? column) + 1] ?? left) - left;
  const top = layout.rowTops[row] ?? 0;
  const height = (layout.rowTops[(merge?.bottom ?? row) + 1] ?? top) - top;
  const text = cellText(grid, row, column);
  const mark = marks.get(key);
  const isHere = here === key;
  // In a title row blank cells are not drawn, for the title runs over them.
  if (width === 0 || (text === "" && !mark && !isHere && !merge && isAlone(grid, row))) return null;
  const classes = ["sheet-cell"];
  if (mark) classes.push(`sheet-cell-${mark}`);
  if (isHere) classes.push("sheet-cell-here");
  if (grid.struck.has(key)) classes.push("sheet-cell-struck");
  if (typeof grid.values[row]?.[column] === "number") classes.push("sheet-cell-number");
  if (!merge && isAlone(grid, row)) classes.push("sheet-cell-title");
  return (
    <span
      key={column}
      role="gridcell"
      aria-selected={isHere}
      className={classes.join(" ")}
      title={text}
      style={{ left: left + offset.left, width, height }}
    >
      <span className="sheet-text">{text}</span>
      {mark ? <span className="hidden-text">{message(`pane.severity.${mark}`)}</span> : null}
    </span>
  );
}

function isAlone(grid: Grid, row: number): boolean {
  return (grid.values[row]?.filter((value) => value !== null).length ?? 0) === 1;
}
