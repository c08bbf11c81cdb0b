import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { contestedFields, type DistrictChange, districtChanges } from "../state/district-changes.js";
import { ConflictList } from "./conflict-list.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { Change } from "./parts/change.js";
import { LongList } from "./parts/long-list.js";
import { ViewFrame } from "./parts/view-frame.js";
import { dictionaryOf, fieldLabel, optionalText, pairText } from "./words.js";

/** «Из района»: what the district has changed, to be taken over, and what waits for a choice. */
export function District(): ReactNode {
  const book = useBook();
  const { session } = usePaneState();
  const changes = session.kind === "in" ? districtChanges(book, session) : [];
  const contested = session.kind === "in" ? contestedFields(book, session) : [];
  return (
    <ViewFrame title={message("pane.district.title")}>
      {changes.length + contested.length === 0 ? (
        <p className="line line-still">
          <CheckmarkCircleRegular className="sign sign-good" aria-hidden />
          <span className="line-text">{message("pane.district.none")}</span>
        </p>
      ) : null}
      {contested.length > 0 ? <ConflictList contested={contested} /> : null}
      {changes.length > 0 ? <ChangeList changes={changes} /> : null}
    </ViewFrame>
  );
}

function ChangeList({ changes }: { readonly changes: readonly DistrictChange[] }): ReactNode {
  const pane = usePane();
  const edits = changes.flatMap((change) => change.edits);
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{message("pane.district.changes")}</span>
        <span className="group-count">{changes.length}</span>
      </h2>
      <p className="faint group-note">{message("pane.district.changesNote")}</p>
      <LongList className="findings" items={changes}>
        {(change) => <ChangeLine key={`${change.outgoing.id} ${change.field}`} change={change} />}
      </LongList>
      {edits.length > 1 ? (
        <div className="group-action">
          <Button onClick={() => void pane.write(edits)}>
            {message("pane.district.takeAll", { count: edits.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function ChangeLine({ change }: { readonly change: DistrictChange }): ReactNode {
  const pane = usePane();
  const dictionary = dictionaryOf(usePaneState());
  const { outgoing, field, mine, theirs, edits } = change;
  return (
    <li className="finding">
      <span className="finding-place">{pairText(outgoing.fields, outgoing.where)}</span>
      <span className="finding-text">{fieldLabel(field)}</span>
      <div className="finding-fix">
        <Change before={optionalText(field, mine, dictionary)} after={optionalText(field, theirs, dictionary)} />
        {edits.length > 0 ? (
          <Button size="small" onClick={() => void pane.write(edits)}>
            {message("pane.district.take")}
          </Button>
        ) : null}
      </div>
      {edits.length === 0 ? <span className="faint">{message("pane.district.noCell")}</span> : null}
    </li>
  );
}
