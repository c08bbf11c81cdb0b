import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../../shared/messages/message.js";
import { figuresOf } from "../../state/figures.js";
import type { PaneState } from "../../state/pane-state.js";
import { usePane, usePaneState } from "../pane-context.js";
import { yearText } from "../words.js";

/**
 * The primary button: says what will happen and to how many. Until the curator has once seen what leaves the workbook
 * it leads there; after that it sends at once.
 */
export function SendButton(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  if (state.session.kind === "out") return primary(message("pane.send.signIn"), () => pane.go("signIn"));
  if (state.session.kind === "unreachable") return primary(message("pane.send.reconnect"), () => void pane.resume());
  const { district } = state.session.me;
  if (district.closed)
    return <p className="send-nothing">{message("pane.send.closed", { year: yearText(district.schoolYear) })}</p>;
  const count = state.book ? figuresOf(state.book.analysis).toSend : 0;
  const withdrawn = state.withdrawn.size;
  if (count + withdrawn === 0) return <p className="send-nothing">{nothingSentence(state)}</p>;
  const seen = state.book?.memory.approved === true || state.view === "leaving";
  return primary(label(count, withdrawn), () => (seen ? void pane.send() : pane.go("leaving")));
}

function primary(text: string, onClick: () => void): ReactNode {
  return (
    <Button appearance="primary" size="large" className="primary" onClick={onClick}>
      {text}
    </Button>
  );
}

/** What the next push does, and to how many. */
function label(count: number, withdrawn: number): string {
  if (withdrawn === 0) return message("pane.send.button", { count });
  return count === 0
    ? message("pane.send.withdraw", { count: withdrawn })
    : message("pane.send.both", { count, withdrawn });
}

function nothingSentence({ book, session }: PaneState): string {
  if (session.kind === "in" && !session.me.school) return message("pane.send.notCurator");
  const prepared = book?.analysis.prepared;
  if (prepared && prepared.unchanged > 0) return message("pane.send.upToDate", { count: prepared.unchanged });
  if (prepared && prepared.heldBack.length > 0) return message("pane.send.allHeld");
  return message("pane.send.nothing");
}
