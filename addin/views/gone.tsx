import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formName } from "../../shared/dictionary/forms.js";
import { message } from "../../shared/messages/message.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { LongList } from "./parts/long-list.js";
import { SendButton } from "./parts/send-button.js";
import { ViewFrame } from "./parts/view-frame.js";
import { dictionaryOf } from "./words.js";

/** Pairs that the district has and the workbook has no more: each is withdrawn only when the curator says so. */
export function Gone(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const dictionary = dictionaryOf(state);
  const gone = useBook().analysis.prepared?.gone ?? [];
  return (
    <ViewFrame title={message("pane.gone.title")} action={<SendButton />}>
      <p className="lead">{message("pane.gone.lead")}</p>
      <LongList className="card gone-list" items={gone}>
        {(pair) => (
          <li key={pair.id}>
            <Checkbox
              checked={state.withdrawn.has(pair.id)}
              onChange={(_, data) => pane.withdraw(pair.id, data.checked === true)}
              label={
                <span className="gone-names">
                  {pair.fields.mentorName} → {pair.fields.menteeName}
                  <span className="faint">{pair.fields.form ? formName(dictionary, pair.fields.form) : ""}</span>
                </span>
              }
            />
          </li>
        )}
      </LongList>
    </ViewFrame>
  );
}
