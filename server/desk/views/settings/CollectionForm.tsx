import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { ChangeCollection, Collection } from "../../../../shared/api/collection.js";
import { message } from "../../../../shared/messages/message.js";
import { changeCollection } from "../../api/views.js";
import { useDesk } from "../../state/desk-context.js";
import { plainDate, spokenYears } from "../../state/time.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

/** By when the year's registers are due, and whether the year still takes anything in. */
export function CollectionForm({ collection }: { collection: Collection }) {
  const { refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const kept = collection.dueDate ?? "";
  // What is typed stands over what is kept, which somebody else may change meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  const due = typed ?? kept;
  useUnsaved(due !== kept);
  const [said, setSaid] = useState("");
  const { closedAt, schoolYear } = collection;
  const change = async (wanted: ChangeCollection, sentence: string) => {
    setSaid("");
    if (!(await send((token) => changeCollection(token, wanted)))) return;
    setSaid(sentence);
    refresh();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void change({ schoolYear, dueDate: due === "" ? null : due }, message("desk.settings.dueSaved"));
  };
  const state =
    closedAt === null
      ? message("desk.settings.open")
      : message("desk.settings.closed", { at: plainDate(new Date(closedAt)) });
  return (
    <Section title={message("desk.settings.collection", { years: spokenYears(schoolYear) })} note={state}>
      <ChangeProblem problem={problem} />
      <form onSubmit={submit} className="settings-form">
        <Field label={message("desk.settings.due")} hint={message("desk.settings.dueHint")}>
          <Input type="date" value={due} onChange={(_, data) => setTyped(data.value)} className="date" />
        </Field>
        <div className="actions">
          <Button type="submit" disabledFocusable={busy || due === kept}>
            {message("desk.settings.saveDue")}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            aria-describedby="closing-hint"
            onClick={() =>
              void change(
                { schoolYear, closed: closedAt === null },
                message(closedAt === null ? "desk.settings.nowClosed" : "desk.settings.nowOpen"),
              )
            }
          >
            {message(closedAt === null ? "desk.settings.close" : "desk.settings.reopen")}
          </Button>
          <span role="status">{said}</span>
        </div>
      </form>
      <p className="quiet" id="closing-hint">
        {message(closedAt === null ? "desk.collect.closingHint" : "desk.collect.reopeningHint")}
      </p>
    </Section>
  );
}
