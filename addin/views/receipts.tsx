import { Button, Field } from "@fluentui/react-components";
import { CheckmarkCircleFilled, PrintRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { Receipt } from "../../shared/api/receipts.js";
import type { FindingCode } from "../../shared/check/finding.js";
import { message } from "../../shared/messages/message.js";
import { COUNTED } from "./counted-outcomes.js";
import { usePane, usePaneState } from "./pane-context.js";
import { ViewFrame } from "./parts/view-frame.js";
import { momentText, yearText } from "./words.js";

/** «Квитанции»: the school's last receipts as the district keeps them, one at a time, each of which prints. */
export function Receipts(): ReactNode {
  const pane = usePane();
  const { session } = usePaneState();
  const receipts = session.kind === "in" ? session.receipts : [];
  const [chosen, setChosen] = useState<number | null>(null);
  const receipt = receipts.find(({ number }) => number === chosen) ?? receipts[0];
  const school = session.kind === "in" ? (session.me.school?.name ?? "") : "";
  if (!receipt)
    return (
      <ViewFrame title={message("pane.receipts.title")}>
        <p className="lead">{message("pane.receipts.none")}</p>
      </ViewFrame>
    );
  const buttons = (
    <div className="two-buttons">
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {message("pane.receipt.print")}
      </Button>
      <Button appearance="primary" onClick={() => pane.go("home")}>
        {message("pane.receipt.ready")}
      </Button>
    </div>
  );
  return (
    <ViewFrame title={message("pane.receipt.title", { number: String(receipt.number) })} action={buttons}>
      {receipts.length > 1 ? (
        <Field className="receipt-choice" label={message("pane.receipts.choose")}>
          {(props) => (
            <select
              {...props}
              className="native-field"
              value={receipt.number}
              onChange={({ target }) => setChosen(Number(target.value))}
            >
              {receipts.map(({ number, at }) => (
                <option key={number} value={number}>
                  {message("pane.receipts.option", { number: String(number), at: momentText(at) })}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <KeptReceipt receipt={receipt} school={school} />
    </ViewFrame>
  );
}

function KeptReceipt({ receipt, school }: { readonly receipt: Receipt; readonly school: string }): ReactNode {
  const { counts, heldBack } = receipt;
  const codes = Object.entries(heldBack.codes) as [FindingCode, number][];
  return (
    <div className="receipt">
      <p className="receipt-lead">
        <CheckmarkCircleFilled className="sign sign-good" aria-hidden />
        <span>{message(receipt.kind === "none" ? "pane.receipts.noPairs" : "pane.receipts.push")}</span>
      </p>
      <p className="faint">{[school, yearText(receipt.schoolYear), momentText(receipt.at)].join(" · ")}</p>
      {receipt.kind === "push" ? (
        <dl className="card counts">
          {COUNTED.filter((outcome) => (counts[outcome] ?? 0) > 0).map((outcome) => (
            <Line key={outcome} words={message(`pane.outcome.${outcome}`)} count={counts[outcome] ?? 0} />
          ))}
          {heldBack.rows > 0 ? <Line words={message("pane.receipt.heldBack")} count={heldBack.rows} /> : null}
          {codes.map(([code, count]) => (
            <Line key={code} words={`– ${message(`pane.kind.${code}`)}`} count={count} />
          ))}
        </dl>
      ) : null}
    </div>
  );
}

function Line({ words, count }: { readonly words: string; readonly count: number }): ReactNode {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  );
}
