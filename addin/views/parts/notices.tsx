import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleFilled, DismissRegular, ErrorCircleFilled } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useState } from "react";
import { languageOf } from "../../../shared/messages/language-of.js";
import { message } from "../../../shared/messages/message.js";
import type { Busy } from "../../state/pane-state.js";
import { usePane, usePaneState } from "../pane-context.js";

/** Under this time nothing blinks. */
const SHOWN_AFTER_MS = 600;

/** What is going on, what was done, what went wrong: read out as it changes. */
export function Notices(): ReactNode {
  const { busy, problem, done } = usePaneState();
  return (
    <div className="notices" aria-live="polite">
      {busy ? <Going key={busy.work} busy={busy} /> : null}
      {problem ? <Problem sentence={problem} /> : null}
      {!problem && !busy && done ? <Done sentence={done} /> : null}
    </div>
  );
}

function Going({ busy }: { readonly busy: Busy }): ReactNode {
  const pane = usePane();
  const [shown, setShown] = useState(busy.work === "sending");
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const text = message(`pane.work.${busy.work}`, { count: busy.pairs });
  return (
    <div className="notice notice-going">
      <div className="notice-line">
        <span className="notice-text">{text}</span>
        {busy.cancellable ? (
          <Button size="small" onClick={pane.cancel}>
            {message("pane.cancel")}
          </Button>
        ) : null}
      </div>
      <progress className="notice-progress" aria-label={text} value={busy.part} />
    </div>
  );
}

function Problem({ sentence }: { readonly sentence: string }): ReactNode {
  const pane = usePane();
  return (
    <div className="notice notice-problem notice-line" role="alert">
      <ErrorCircleFilled className="sign sign-error" aria-hidden />
      <span className="notice-text" lang={languageOf(sentence)}>
        {sentence}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={message("pane.dismiss")}
        onClick={pane.dismiss}
      />
    </div>
  );
}

function Done({ sentence }: { readonly sentence: string }): ReactNode {
  const pane = usePane();
  const { undo } = usePaneState();
  return (
    <div className="notice notice-done notice-line">
      <CheckmarkCircleFilled className="sign sign-good" aria-hidden />
      <span className="notice-text">{sentence}</span>
      {undo ? (
        <Button size="small" icon={<ArrowUndoRegular />} onClick={() => void pane.undo()}>
          {message("pane.undo")}
        </Button>
      ) : null}
    </div>
  );
}
