import { LockClosedRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import type { FieldName } from "../../shared/register/fields.js";
import type { PreparedPush } from "../../shared/sync/prepare-push.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { LineLink } from "./parts/line-link.js";
import { LongList } from "./parts/long-list.js";
import { SendButton } from "./parts/send-button.js";
import { SeverityIcon } from "./parts/severity-icon.js";
import { ViewFrame } from "./parts/view-frame.js";
import { dictionaryOf, fieldLabel, valueText } from "./words.js";

const NAMED_ABOVE: readonly FieldName[] = ["mentorName", "menteeName"];

/** «Что уйдёт»: the very rows as they will be sent, reduced names and all, and what stays in the workbook. */
export function Leaving(): ReactNode {
  const { prepared } = useBook().analysis;
  return (
    <ViewFrame title={message("pane.leaving.title")} action={<SendButton />}>
      {prepared ? <Rows prepared={prepared} /> : <p className="lead">{message("pane.leaving.signIn")}</p>}
    </ViewFrame>
  );
}

function Rows({ prepared }: { readonly prepared: PreparedPush }): ReactNode {
  const pane = usePane();
  const dictionary = dictionaryOf(usePaneState());
  return (
    <>
      <p className="lead">{message("pane.leaving.lead", { count: prepared.leaving.length })}</p>
      <Staying prepared={prepared} />
      {prepared.heldBack.length > 0 ? (
        <div className="card">
          <LineLink icon={<SeverityIcon severity="error" />} onClick={() => pane.go("check")}>
            {message("pane.leaving.held", { count: prepared.heldBack.length })}
          </LineLink>
        </div>
      ) : null}
      <LongList className="card leaving-list" items={prepared.leaving}>
        {(pair) => <LeavingPair key={pair.id} pair={pair} dictionary={dictionary} />}
      </LongList>
    </>
  );
}

function LeavingPair({
  pair,
  dictionary,
}: {
  readonly pair: OutgoingPair;
  readonly dictionary: Dictionary;
}): ReactNode {
  const rest = pair.carried.filter((field) => !NAMED_ABOVE.includes(field) && pair.fields[field] !== undefined);
  return (
    <li className="leaving-pair">
      <p className="leaving-names">
        {pair.fields.mentorName} → {pair.fields.menteeName}
      </p>
      <dl className="leaving-fields">
        {rest.map((field) => (
          <div key={field}>
            <dt>{fieldLabel(field)}</dt>
            <dd>{valueText(field, pair.fields[field] ?? "", dictionary)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Greyed, with the reason: what the workbook has and the district does not get. */
function Staying({ prepared }: { readonly prepared: PreparedPush }): ReactNode {
  return (
    <section className="card staying">
      <h2 className="group-heading">
        <LockClosedRegular className="sign" aria-hidden />
        <span className="group-title">{message("pane.leaving.stays")}</span>
      </h2>
      <ul>
        {prepared.staying.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            {fieldLabel(field)}
            <span className="faint"> – {message(`pane.leaving.reason.${reason}`)}</span>
          </li>
        ))}
        <li className="faint">{message("pane.leaving.otherColumns")}</li>
      </ul>
    </section>
  );
}
