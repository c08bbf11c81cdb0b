import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";

interface OfficeTroubleProps {
  readonly trouble: "not-in-office" | "unreachable" | "too-old" | "incomplete";
}

/** The pane without a workbook behind it: says why, and leads to the browser door. */
export function OfficeTrouble({ trouble }: OfficeTroubleProps): ReactNode {
  return (
    <main className="trouble">
      <h1>{message("pane.name")}</h1>
      <p>{message(`pane.office.${trouble}`)}</p>
      <p>
        <a href="/" target="_blank" rel="noreferrer">
          {message("pane.office.browserDoor")}
        </a>
      </p>
    </main>
  );
}
