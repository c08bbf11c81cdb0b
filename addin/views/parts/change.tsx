import { ArrowRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";

/** What stands in a cell and what would stand there. Spaces that a fix removes are made visible. */
export function Change({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  return (
    <span className="change">
      {before === "" ? (
        <span className="change-blank">{message("pane.change.blank")}</span>
      ) : (
        <del className="change-before">{visible(before, after)}</del>
      )}
      <ArrowRightRegular className="change-arrow" aria-label={message("pane.change.becomes")} role="img" />
      <ins className="change-after">{after}</ins>
    </span>
  );
}

function visible(before: string, after: string): string {
  const collapsed = before.replace(/\s+/g, " ").trim();
  return collapsed === after ? before.replace(/^ +| +$|(?<= ) +/g, (spaces) => "␣".repeat(spaces.length)) : before;
}
