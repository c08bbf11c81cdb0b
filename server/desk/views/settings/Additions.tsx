import { Button, Field, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { OverridesAnswer } from "../../../../shared/api/dictionary.js";
import { message } from "../../../../shared/messages/message.js";
import { changeAdditions } from "../../api/views.js";
import { problemsOf, readDocument } from "../../state/additions-document.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";

interface AdditionsProps {
  readonly additions: OverridesAnswer;
  readonly changed: (additions: OverridesAnswer) => void;
  readonly reload: () => void;
}

/** The district's own words and thresholds, as the document that the guide describes; each mistake with its place. */
export function Additions({ additions, changed, reload }: AdditionsProps) {
  const { busy, problem, send } = useChange();
  const [text, setText] = useState(() => JSON.stringify(additions.overrides, null, 2));
  const [unread, setUnread] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const read = readDocument(text);
    setUnread(read.ok ? null : read.problem);
    if (!read.ok) return;
    const now = await send((token) => changeAdditions(token, additions.version, read.document));
    if (now) changed(now);
  };
  const places = problem ? problemsOf(problem) : [...additions.problems, ...additions.notes];
  return (
    <Section title={message("desk.settings.additions")} note={message("desk.settings.additionsNote")}>
      <ChangeProblem problem={problem} />
      {problem?.status === 412 && <Button onClick={reload}>{message("desk.settings.readAgain")}</Button>}
      {places.length > 0 && (
        <ul className="problem-places">
          {places.map(({ path, message: sentence }, index) => (
            <li key={index}>
              {path !== "" && <code>{path}</code>} {sentence}
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void submit(event)} className="settings-form">
        <Field
          label={message("desk.settings.document", { version: additions.version })}
          {...(unread === null ? {} : { validationState: "error", validationMessage: unread })}
        >
          <Textarea
            className="mono"
            value={text}
            onChange={(_, data) => setText(data.value)}
            rows={14}
            resize="vertical"
            spellCheck={false}
          />
        </Field>
        <div className="actions">
          <Button type="submit" disabledFocusable={busy}>
            {message("desk.settings.saveAdditions")}
          </Button>
          <span className="quiet">{message("desk.settings.example")}</span>
        </div>
      </form>
    </Section>
  );
}
