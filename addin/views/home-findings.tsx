import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import type { Figures } from "../state/figures.js";
import { usePane } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";
import { SeverityIcon } from "./parts/severity-icon.js";

/** What the checks have found, a line a severity; each count opens the list behind it. */
export function FindingLines({ figures }: { readonly figures: Figures }): ReactNode {
  const pane = usePane();
  const { heldRows, flaggedRows, ofTables, fixes, notes } = figures;
  if (heldRows + flaggedRows + ofTables + fixes + notes === 0) {
    return (
      <p className="line line-still">
        <CheckmarkCircleRegular className="sign sign-good" aria-hidden />
        <span className="line-text">{message("pane.home.clean")}</span>
      </p>
    );
  }
  return (
    <>
      {heldRows > 0 ? (
        <LineLink icon={<SeverityIcon severity="error" />} onClick={() => pane.go("check")}>
          {message("pane.home.held", { count: heldRows })}
        </LineLink>
      ) : null}
      {flaggedRows > 0 ? (
        <LineLink icon={<SeverityIcon severity="warning" />} onClick={() => pane.go("check")}>
          {message("pane.home.flagged", { count: flaggedRows })}
        </LineLink>
      ) : null}
      {ofTables > 0 ? (
        <LineLink icon={<SeverityIcon severity="warning" />} onClick={() => pane.go("check")}>
          {message("pane.home.ofTables", { count: ofTables })}
        </LineLink>
      ) : null}
      {fixes > 0 ? (
        <div className="line-with-button">
          <LineLink icon={<SeverityIcon severity="hint" />} onClick={() => pane.go("check")}>
            {message("pane.home.fixes", { count: fixes })}
          </LineLink>
          <Button size="small" onClick={() => pane.go("fixes")}>
            {message("pane.fix.all", { count: fixes })}
          </Button>
        </div>
      ) : null}
      {notes > 0 ? (
        <LineLink icon={<SeverityIcon severity="info" />} onClick={() => pane.go("check")}>
          {message("pane.home.notes", { count: notes })}
        </LineLink>
      ) : null}
    </>
  );
}
