import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { columnLetter, parseAddress } from "../../../shared/grid/address.js";
import { cellKey, type Grid } from "../../../shared/grid/grid.js";
import { message } from "../../../shared/messages/message.js";
import type { Place } from "../../state/pane-state.js";
import { useBook, usePaneState } from "../pane-context.js";
import { marksOfSheet } from "./cell-marks.js";
import { layoutSheet, rowsInWindow } from "./sheet-layout.js";
import { SheetRow } from "./sheet-row.js";
import { SheetTabs } from "./sheet-tabs.js";

const HEAD_HEIGHT = 26;
const ROW_HEAD_WIDTH = 44;
/** Rows drawn beyond the window, so that scrolling shows no gaps. */
const SPARE = 400;

/** The workbook, to be read: where a finding stands is seen here. Only the rows in sight are drawn. */
export function SheetView(): ReactNode {
  const { place } = usePaneState();
  const { grids, analysis } = useBook();
  const register = analysis.workbook.sheets.find((sheet) => sheet.kind === "register")?.name;
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState<Place | null>(null);
  if (place !== followed) {
    // A cell that was asked for brings its sheet to the front; until then the person's own choice stands.
    setFollowed(place);
    if (place) setChosen(place.sheet);
  }
  const grid = grids.find((one) => one.name === (chosen ?? register)) ?? grids[0];
  if (!grid) return null;
  return (
    <section className="sheet" aria-label={message("pane.sheet.label")}>
      <Cells key={grid.name} grid={grid} place={place?.sheet === grid.name ? place : null} />
      <SheetTabs grids={grids} current={grid.name} onChoose={setChosen} />
    </section>
  );
}

function Cells({ grid, place }: { readonly grid: Grid; readonly place: Place | null }): ReactNode {
  const book = useBook();
  const { session } = usePaneState();
  const layout = useMemo(() => layoutSheet(grid), [grid]);
  const marks = useMemo(() => marksOfSheet(book, session, grid.name), [book, session, grid.name]);
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const at = place ? parseAddress(place.cell) : null;

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !at) return;
    const [top = 0, bottom = 0] = [layout.rowTops[at.row], layout.rowTops[at.row + 1]];
    const [left = 0, right = 0] = [layout.columnLefts[at.column], layout.columnLefts[at.column + 1]];
    box.scrollTop = Math.max(0, (top + bottom) / 2 - box.clientHeight / 2);
    if (left < box.scrollLeft || right + ROW_HEAD_WIDTH > box.scrollLeft + box.clientWidth) {
      box.scrollLeft = Math.max(0, right + ROW_HEAD_WIDTH + 24 - box.clientWidth);
    }
  }, [at?.row, at?.column, layout]);

  const { first, last } = rowsInWindow(layout, seen.top - SPARE, seen.height + 2 * SPARE);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  const width = (layout.columnLefts.at(-1) ?? 0) + ROW_HEAD_WIDTH;
  const height = (layout.rowTops.at(-1) ?? 0) + HEAD_HEIGHT;
  return (
    <div
      ref={scroller}
      className="sheet-scroller"
      tabIndex={0}
      role="grid"
      aria-label={grid.name}
      aria-rowcount={grid.values.length + 1}
      aria-readonly
      onScroll={(event) => setSeen({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <div role="presentation" className="sheet-area" style={{ width, height }}>
        <div role="row" className="sheet-head">
          <span role="columnheader" className="sheet-corner" style={{ width: ROW_HEAD_WIDTH }}>
            <span className="hidden-text">{message("pane.sheet.row")}</span>
          </span>
          {layout.columnLefts.slice(0, -1).map((left, column) => {
            const columnWidth = (layout.columnLefts[column + 1] ?? left) - left;
            return columnWidth === 0 ? null : (
              <span
                key={column}
                role="columnheader"
                className={column === at?.column ? "sheet-letter sheet-letter-here" : "sheet-letter"}
                style={{ left: left + ROW_HEAD_WIDTH, width: columnWidth }}
              >
                {columnLetter(column)}
              </span>
            );
          })}
        </div>
        {rows.map((row) => (
          <SheetRow
            key={row}
            grid={grid}
            row={row}
            layout={layout}
            marks={marks}
            here={at?.row === row ? cellKey(at.row, at.column) : null}
            offset={{ top: HEAD_HEIGHT, left: ROW_HEAD_WIDTH }}
          />
        ))}
      </div>
    </div>
  );
}
