import type { ReactNode } from "react";
import type { Grid } from "../../../shared/grid/grid.js";
import { message } from "../../../shared/messages/message.js";

interface SheetTabsProps {
  readonly grids: readonly Grid[];
  readonly current: string;
  readonly onChoose: (name: string) => void;
}

/** The workbook's sheets; hidden ones too, for the register may be on one. */
export function SheetTabs({ grids, current, onChoose }: SheetTabsProps): ReactNode {
  return (
    <nav className="sheet-tabs" aria-label={message("pane.sheet.tabs")}>
      {grids.map((grid) => (
        <button
          key={grid.name}
          type="button"
          className={grid.name === current ? "sheet-tab sheet-tab-current" : "sheet-tab"}
          aria-current={grid.name === current ? "page" : undefined}
          onClick={() => onChoose(grid.name)}
        >
          {grid.visibility === "visible" ? grid.name : message("pane.sheet.hidden", { name: grid.name })}
        </button>
      ))}
    </nav>
  );
}
