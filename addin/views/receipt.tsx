import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled, PrintRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { figuresOf } from "../state/figures.js";
import type { SentPush } from "../state/pane-state.js";
import { COUNTED } from "./counted-outcomes.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { ViewFrame } from "./parts/view-frame.js";
import { ReceiptDetails } from "./receipt-details.js";
import { momentText } from "./words.js";

/** What the district has answered: number, time, counts; what was held back and why. It prints on a sheet of paper. */
export function Receipt(): ReactNode {
  const pane = usePane();
  const { sent } = usePaneState();
  const left = figuresOf(useBook().analysis).heldRows;
  if (!sent) return null;
  const print = (
    <div className="two-buttons">
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {message("pane.receipt.print")}
      </Button>
      {left > 0 ? (
        <Button appearance="primary" onClick={() => pane.go("check")}>
          {message("pane.receipt.fixHeld", { count: left })}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => pane.go("home")}>
          {message("pane.receipt.ready")}
        </Button>
      )}
    </div>
  );
  return (
    <ViewFrame title={message("pane.receipt.title", { number: String(sent.answer.receipt.number) })} action={print}>
      <div className="receipt">
        <Summary sent={sent} />
        <ReceiptDetails sent={sent} />
      </div>
    </ViewFrame>
  );
}

function Summary({ sent }: { readonly sent: SentPush }): ReactNode {
  const { receipt } = sent.answer;
  const arrived = sent.answer.pairs.filter((pair) => pair.outcome !== "refused" && pair.outcome !== "withdrawn").length;
  const counts = COUNTED.flatMap((outcome) => {
    const count = receipt.counts[outcome] ?? 0;
    return count > 0 ? [{ outcome, count }] : [];
  });
  return (
    <>
      <p className="receipt-lead">
        <CheckmarkCircleFilled className="sign sign-good" aria-hidden />
        <span>{message("pane.receipt.lead", { count: arrived })}</span>
      </p>
      <p className="faint">{[sent.schoolName, momentText(receipt.at)].filter(Boolean).join(" · ")}</p>
      <dl className="card counts">
        {counts.map(({ outcome, count }) => (
          <div key={outcome}>
            <dt>{message(`pane.outcome.${outcome}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
        {sent.prepared.unchanged > 0 ? (
          <div>
            <dt>{message("pane.receipt.alreadyThere")}</dt>
            <dd>{sent.prepared.unchanged}</dd>
          </div>
        ) : null}
        {sent.prepared.heldBack.length > 0 ? (
          <div>
            <dt>{message("pane.receipt.heldBack")}</dt>
            <dd>{sent.prepared.heldBack.length}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
