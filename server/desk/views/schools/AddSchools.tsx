import { Button, Field, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { MOST_SCHOOLS_AT_ONCE } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { createSchools } from "../../api/schools.js";
import { useDesk } from "../../state/desk-context.js";
import { linesOf } from "../../state/lines.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

/** One school or a pasted list of them. */
export function AddSchools({ added }: { added: () => void }) {
  const { refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const [text, setText] = useState("");
  useUnsaved(text.trim() !== "");
  const [said, setSaid] = useState("");
  const names = linesOf(text).slice(0, MOST_SCHOOLS_AT_ONCE);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || names.length === 0) return;
    const made = await send((token) => createSchools(token, names));
    if (!made) return;
    const known = made.known.length === 0 ? "" : message("desk.schools.known", { names: made.known.join(", ") });
    setSaid(`${message("desk.schools.added", { count: made.created.length })} ${known}`.trim());
    setText("");
    added();
    refresh();
  };
  return (
    <Section title={message("desk.schools.add")} note={message("desk.schools.addNote")}>
      <ChangeProblem problem={problem} />
      <form onSubmit={(event) => void submit(event)} className="fields">
        <Field label={message("desk.schools.names")}>
          <Textarea value={text} onChange={(_, data) => setText(data.value)} rows={3} resize="vertical" />
        </Field>
        <Button type="submit" disabledFocusable={busy || names.length === 0}>
          {message("desk.schools.addButton", { count: names.length })}
        </Button>
      </form>
      <p role="status">{said}</p>
    </Section>
  );
}
