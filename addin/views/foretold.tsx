import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import type { PlacedFinding } from "../state/figures.js";
import { SeverityIcon } from "./parts/severity-icon.js";
import { placeText } from "./words.js";

/** What will be said of the register once the fixes are written, and is not said yet. */
export function Foretold({ findings }: { readonly findings: readonly PlacedFinding[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <div className="foretold">
      <p className="faint">{message("pane.fix.foretold", { count: findings.length })}</p>
      <ul>
        {findings.map(({ sheet, finding }, index) => (
          <li key={index}>
            <SeverityIcon severity={finding.severity} />
            <span>
              {finding.message}
              <span className="finding-place">
                {" "}
                {placeText({ sheet, row: finding.row, cell: finding.cell }, false)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
