import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { fixEdits } from "../../shared/fill/fix-edits.js";
import { message } from "../../shared/messages/message.js";
import type { PlacedFinding } from "../state/figures.js";
import { foretell } from "../state/foretell.js";
import { cellOf } from "../state/finding-groups.js";
import { fixChange } from "./fix-change.js";
import { Foretold } from "./foretold.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { Change } from "./parts/change.js";
import { placeText } from "./words.js";

/** One finding: what it says, where it stands, and its fix, which is seen before it is written. */
export function FindingLine({ placed }: { readonly placed: PlacedFinding }): ReactNode {
  const pane = usePane();
  const { place, session } = usePaneState();
  const book = useBook();
  const [foretold, setForetold] = useState<readonly PlacedFinding[] | null>(null);
  const { sheet, finding } = placed;
  const cell = cellOf(finding);
  const change = fixChange(placed, book.grids);
  const edits = change ? fixEdits([placed], book.grids) : [];
  const manySheets = book.analysis.workbook.sheets.filter((one) => one.kind === "register").length > 1;
  const here = cell !== null && place?.sheet === sheet && place.cell === cell;
  // A fix that brings nothing else to light is written at once; another is shown with what it brings.
  const fix = (): void => {
    const appearing = foretold ? [] : foretell(book, session, edits);
    if (appearing.length === 0) void pane.write(edits);
    else setForetold(appearing);
  };
  return (
    <li className={here ? "finding finding-here" : "finding"}>
      <button
        type="button"
        className="finding-jump"
        disabled={cell === null}
        aria-current={here ? "location" : undefined}
        onClick={() => cell !== null && void pane.show(sheet, cell)}
      >
        <span className="finding-text">{finding.message}</span>
        <span className="finding-place">{placeText({ sheet, row: finding.row, cell: finding.cell }, manySheets)}</span>
      </button>
      {change && edits.length > 0 ? (
        <div className="finding-fix">
          <Change before={change.before} after={change.after} />
          <Button size="small" onClick={fix}>
            {message(foretold ? "pane.fix.anyway" : "pane.fix.one")}
          </Button>
        </div>
      ) : null}
      {foretold ? <Foretold findings={foretold} /> : null}
    </li>
  );
}
