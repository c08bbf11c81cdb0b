import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fixEdits } from "../../shared/fill/fix-edits.js";
import { message } from "../../shared/messages/message.js";
import { isMechanical, placedFindings } from "../state/figures.js";
import { findingGroups } from "../state/finding-groups.js";
import { fixChange } from "./fix-change.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { Change } from "./parts/change.js";
import { ViewFrame } from "./parts/view-frame.js";
import { placeText } from "./words.js";

/** The preview of mechanical fixes, of one kind or of all: before → after, and one button that writes them. */
export function Fixes(): ReactNode {
  const pane = usePane();
  const { kind } = usePaneState();
  const book = useBook();
  const mechanical = placedFindings(book.analysis).filter(isMechanical);
  const chosen = kind === null ? mechanical : mechanical.filter(({ finding }) => finding.code === kind);
  const edits = fixEdits(chosen, book.grids);
  const back = (): void => pane.go(kind === null ? "home" : "check");
  const writeAll = async (): Promise<void> => {
    await pane.write(edits);
    back();
  };
  const action = (
    <Button
      appearance="primary"
      size="large"
      className="primary"
      disabled={edits.length === 0}
      onClick={() => void writeAll()}
    >
      {message("pane.fix.write", { count: chosen.length })}
    </Button>
  );
  return (
    <ViewFrame title={message("pane.fix.title")} back={back} action={chosen.length > 0 ? action : undefined}>
      <p className="lead">{message(chosen.length > 0 ? "pane.fix.lead" : "pane.fix.none")}</p>
      {findingGroups(chosen).map((group) => (
        <section key={group.code} className="card group">
          <h2 className="group-heading">
            <span className="group-title">{message(`pane.kind.${group.code}`)}</span>
            <span className="group-count">{group.findings.length}</span>
          </h2>
          <ul className="findings">
            {group.findings.map((placed, index) => {
              const change = fixChange(placed, book.grids);
              return change ? (
                <li key={index} className="finding">
                  <span className="finding-place">{placeText({ sheet: placed.sheet, ...placed.finding }, false)}</span>
                  <Change before={change.before} after={change.after} />
                </li>
              ) : null;
            })}
          </ul>
        </section>
      ))}
    </ViewFrame>
  );
}
