import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { ChangeSchool, KeptSchool } from "../../../../shared/api/schools.js";
import { message } from "../../../../shared/messages/message.js";
import { changeSchool } from "../../api/schools.js";
import { useDesk } from "../../state/desk-context.js";
import { linesOf } from "../../state/lines.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

interface SchoolNamesProps {
  readonly school: KeptSchool;
  readonly changed: () => void;
}

/** What the school is called, how else sheets write it, and its way into the archive and back. */
export function SchoolNames({ school, changed }: SchoolNamesProps) {
  const { refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const [name, setName] = useState(school.name);
  const [spellings, setSpellings] = useState(school.spellings.join("\n"));
  useUnsaved(name.trim() !== school.name || linesOf(spellings).join() !== school.spellings.join());
  const [said, setSaid] = useState("");
  const change = async (wanted: ChangeSchool) => {
    setSaid("");
    const schools = await send((token) => changeSchool(token, school.id, wanted));
    if (!schools) return;
    const now = schools.find(({ id }) => id === school.id);
    if (now) setSpellings(now.spellings.join("\n"));
    setSaid(message("desk.school.saved"));
    changed();
    refresh();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && name.trim() !== "") void change({ name, spellings: linesOf(spellings) });
  };
  const archived = school.archivedAt !== null;
  return (
    <Section title={message("desk.school.names")}>
      <ChangeProblem problem={problem} />
      <form onSubmit={submit} className="settings-form">
        <Field label={message("desk.school.name")}>
          <Input value={name} onChange={(_, data) => setName(data.value)} maxLength={250} />
        </Field>
        <Field label={message("desk.school.spellings")} hint={message("desk.school.spellingsHint")}>
          <Textarea value={spellings} onChange={(_, data) => setSpellings(data.value)} rows={2} resize="vertical" />
        </Field>
        <div className="actions">
          <Button type="submit" disabledFocusable={busy || name.trim() === ""}>
            {message("desk.school.save")}
          </Button>
          <span role="status">{said}</span>
        </div>
      </form>
      <div className="actions">
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void change({ archived: !archived })}
          aria-describedby="archive-hint"
        >
          {message(archived ? "desk.school.restore" : "desk.school.archive")}
        </Button>
        <span className="quiet" id="archive-hint">
          {archived ? "" : message("desk.school.archiveHint")}
        </span>
      </div>
    </Section>
  );
}
