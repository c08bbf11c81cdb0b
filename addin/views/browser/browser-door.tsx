import { type ReactNode, useEffect } from "react";
import { message } from "../../../shared/messages/message.js";
import { PaneColumn } from "../pane-app.js";
import { usePane, usePaneState } from "../pane-context.js";
import { SheetView } from "../sheet/sheet-view.js";
import { DropZone } from "./drop-zone.js";
import { Landing } from "./landing.js";
import { WorkbookBar } from "./workbook-bar.js";

/** The page for those whose office suite has no add-ins: the workbook on one side, the pane on the other. */
export function BrowserDoor(): ReactNode {
  const pane = usePane();
  const { book, place, unsaved } = usePaneState();
  useEffect(() => {
    if (unsaved === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  if (!book) {
    return (
      <DropZone>
        <PaneColumn empty={<Landing />} />
      </DropZone>
    );
  }
  return (
    <DropZone>
      <div className={place ? "door door-showing" : "door"}>
        <WorkbookBar />
        <div className="door-sheet">
          <button type="button" className="door-close" onClick={pane.hide}>
            {message("pane.sheet.close")}
          </button>
          <SheetView />
        </div>
        <PaneColumn empty={null} />
      </div>
    </DropZone>
  );
}
