import { Button } from "@fluentui/react-components";
import { CloudOffRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { goesByItself } from "../state/outbox-retry.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { momentText } from "./words.js";

/** A push whose answer has not come: it waits in the workbook and goes again with its own key. */
export function OutboxLine(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const { outbox } = useBook().memory;
  if (!outbox) return null;
  return (
    <div className="notice notice-waiting">
      <div className="notice-line">
        <CloudOffRegular className="sign sign-warning" aria-hidden />
        <span className="notice-text">
          {message("pane.outbox.waiting", { count: outbox.ids.length, at: momentText(outbox.at) })}{" "}
          {goesByItself(state) ? message("pane.outbox.byItself") : message("pane.outbox.byHand")}
        </span>
      </div>
      <Button size="small" onClick={() => void pane.send()}>
        {message("pane.outbox.retry")}
      </Button>
    </div>
  );
}
