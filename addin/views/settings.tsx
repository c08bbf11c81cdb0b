import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { message } from "../../shared/messages/message.js";
import { usePane, usePaneState } from "./pane-context.js";
import { ViewFrame } from "./parts/view-frame.js";
import { SupportDetails } from "./support-details.js";
import { dayText } from "./words.js";

/** «Настройки и сведения»: who is signed in, what the workbook remembers, details for support. */
export function Settings(): ReactNode {
  return (
    <ViewFrame title={message("pane.settings.title")}>
      <Who />
      <Remembered />
      <SupportDetails />
    </ViewFrame>
  );
}

function Who(): ReactNode {
  const pane = usePane();
  const { session } = usePaneState();
  return (
    <section className="card setting">
      <h2>{message("pane.settings.who")}</h2>
      {session.kind === "in" ? (
        <>
          <Facts
            facts={[
              ["school", session.me.school?.name],
              ["district", session.me.district.name],
              ["until", session.until === null ? undefined : dayText(session.until)],
            ]}
          />
          <p className="faint">{message("pane.settings.shared")}</p>
          <Button onClick={pane.signOut}>{message("pane.menu.signOut")}</Button>
        </>
      ) : (
        <>
          <p>{session.kind === "unreachable" ? session.sentence : message("pane.settings.nobody")}</p>
          <Button onClick={() => pane.go("signIn")}>{message("pane.menu.signIn")}</Button>
        </>
      )}
    </section>
  );
}

/** What the workbook keeps of us, and the way to make it forget: it can be taken back. */
function Remembered(): ReactNode {
  const pane = usePane();
  const { book } = usePaneState();
  if (!book?.writable) return null;
  const { mappings, base, outbox } = book.memory;
  const corrected = Object.values(mappings).reduce((sum, columns) => sum + Object.keys(columns).length, 0);
  const known = Object.keys(base).length;
  const waiting = outbox?.ids.length ?? 0;
  return (
    <section className="card setting">
      <h2>{message("pane.settings.book")}</h2>
      {corrected + known + waiting === 0 ? (
        <p>{message("pane.settings.nothing")}</p>
      ) : (
        <>
          <Facts
            facts={[
              ["mappings", corrected || undefined],
              ["keys", known || undefined],
              ["waiting", waiting || undefined],
            ]}
          />
          <p className="faint">{message("pane.settings.forgetNote")}</p>
          <Button onClick={() => void pane.forgetBook()}>{message("pane.settings.forget")}</Button>
        </>
      )}
    </section>
  );
}

type FactName = "school" | "district" | "until" | "mappings" | "keys" | "waiting";

function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [FactName, string | number | undefined])[];
}): ReactNode {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{message(`pane.settings.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
