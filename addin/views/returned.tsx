import { Button, Field } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { LONGEST_COMMENT } from "../../shared/api/returns.js";
import { message } from "../../shared/messages/message.js";
import { type Returned as ReturnedRow, returnedRows } from "../state/returned.js";
import { FindingLine } from "./finding-line.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { SendButton } from "./parts/send-button.js";
import { ViewFrame } from "./parts/view-frame.js";
import { pairText } from "./words.js";

/** «Вернул район»: the coordinator's words above the row's own findings, and what can be answered. */
export function Returned(): ReactNode {
  const book = useBook();
  const { session } = usePaneState();
  const rows = session.kind === "in" ? returnedRows(book, session) : [];
  return (
    <ViewFrame title={message("pane.returned.title")} action={<SendButton />}>
      {rows.length === 0 ? (
        <p className="line line-still">
          <CheckmarkCircleRegular className="sign sign-good" aria-hidden />
          <span className="line-text">{message("pane.returned.none")}</span>
        </p>
      ) : (
        <>
          <p className="lead">{message("pane.returned.lead")}</p>
          {rows.map((row) => (
            <ReturnedCard key={row.returned.id} row={row} />
          ))}
        </>
      )}
    </ViewFrame>
  );
}

function ReturnedCard({ row }: { readonly row: ReturnedRow }): ReactNode {
  const pane = usePane();
  const [answering, setAnswering] = useState(false);
  const { returned, where, fields, findings } = row;
  const title = returned.pairId === null ? message("pane.returned.school") : pairText(fields, where);
  return (
    <section className="card group returned">
      <div className="finding">
        {where === null ? (
          <span className="finding-place">{title}</span>
        ) : (
          <button type="button" className="finding-jump" onClick={() => void pane.show(where.sheet, where.cell)}>
            <span className="finding-place">{title}</span>
          </button>
        )}
        <blockquote className="returned-words">{returned.comment}</blockquote>
        {where === null && returned.pairId !== null ? (
          <span className="faint">{message("pane.returned.notInBook")}</span>
        ) : null}
      </div>
      {findings.length > 0 ? (
        <ul className="findings">
          {findings.map((placed, index) => (
            <FindingLine key={index} placed={placed} />
          ))}
        </ul>
      ) : null}
      {answering ? (
        <Answer id={returned.id} cancel={() => setAnswering(false)} />
      ) : (
        <div className="group-action">
          <Button size="small" onClick={() => setAnswering(true)}>
            {message("pane.returned.answer")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Answer({ id, cancel }: { readonly id: string; readonly cancel: () => void }): ReactNode {
  const pane = usePane();
  const [text, setText] = useState("");
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void pane.answerReturn(id, text);
  };
  return (
    <form className="returned-answer" onSubmit={submit}>
      <Field label={message("pane.returned.why")} hint={message("pane.returned.whyHint")}>
        {(props) => (
          <textarea
            {...props}
            className="native-field"
            autoFocus
            rows={3}
            value={text}
            maxLength={LONGEST_COMMENT}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="two-buttons">
        <Button size="small" appearance="primary" type="submit" disabledFocusable={text.trim() === ""}>
          {message("pane.returned.tell")}
        </Button>
        <Button size="small" onClick={cancel}>
          {message("pane.cancel")}
        </Button>
      </div>
    </form>
  );
}
