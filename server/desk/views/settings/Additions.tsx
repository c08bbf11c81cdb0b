import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { OverridesAnswer } from "../../../../shared/api/dictionary.js";
import type { Overrides } from "../../../../shared/dictionary/overrides/schema.js";
import { overridesSchema } from "../../../../shared/dictionary/overrides/schema.js";
import { message } from "../../../../shared/messages/message.js";
import { changeAdditions } from "../../api/views.js";
import { problemsOf, readDocument } from "../../state/additions-document.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { blanksOf, documentOf } from "../../state/words-draft.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { ProblemPlaces } from "./words/ProblemPlaces.js";
import { WordLists } from "./words/WordLists.js";

interface AdditionsProps {
  readonly additions: OverridesAnswer;
  /** Whether this very version was saved here a moment ago. */
  readonly isSaved: boolean;
  readonly changed: (additions: OverridesAnswer) => void;
  readonly reload: () => void;
}

/** The district's own words and thresholds: as lists, or as the document that the guide describes. */
export function Additions({ additions, isSaved, changed, reload }: AdditionsProps) {
  const { busy, problem, send, clear } = useChange();
  const [draft, setDraft] = useState<Overrides>(additions.overrides);
  const [text, setText] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [blanks, setBlanks] = useState(() => blanksOf({}));
  const asLists = text === null;
  const kept = JSON.stringify(documentOf(additions.overrides), null, 2);
  useUnsaved((text ?? JSON.stringify(documentOf(draft), null, 2)) !== kept);
  const edit = (next: Overrides) => {
    setDraft(next);
    setBlanks([]);
    clear();
  };
  /** Leaving the document needs one that the lists can show; what is wrong in it is said where it stands. */
  const turn = (toLists: boolean) => {
    setUnread(null);
    clear();
    if (!toLists) return setText(JSON.stringify(documentOf(draft), null, 2));
    const read = readDocument(text ?? "");
    if (!read.ok) return setUnread(read.problem);
    const known = overridesSchema.safeParse(read.document);
    if (!known.success) return void save(read.document);
    setDraft(known.data);
    setText(null);
  };
  const save = async (document: unknown) => {
    const now = await send((token) => changeAdditions(token, additions.version, document));
    if (now) changed(now);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (asLists) {
      const found = blanksOf(draft);
      setBlanks(found);
      if (found.length === 0) void save(documentOf(draft));
      return;
    }
    const read = readDocument(text);
    setUnread(read.ok ? null : read.problem);
    if (read.ok) void save(read.document);
  };
  const refused = problem ? problemsOf(problem) : blanks;
  return (
    <Section title={message("desk.words.title")} note={message("desk.words.note")}>
      {refused.length === 0 && <ChangeProblem problem={problem} />}
      {problem?.status === 412 && <Button onClick={reload}>{message("desk.settings.readAgain")}</Button>}
      <form onSubmit={submit} className="settings-form">
        <Field label={message("desk.words.view")}>
          <RadioGroup
            layout="horizontal"
            value={asLists ? "lists" : "json"}
            onChange={(_, data) => turn(data.value === "lists")}
          >
            <Radio value="lists" label={message("desk.words.form")} />
            <Radio value="json" label={message("desk.words.json")} />
          </RadioGroup>
        </Field>
        {asLists ? (
          <WordLists draft={draft} problems={refused} changed={edit} />
        ) : (
          <Field
            label={message("desk.words.document", { version: additions.version })}
            hint={message("desk.words.example")}
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
        )}
        <ProblemPlaces
          title={message("desk.words.bad", { count: refused.length })}
          problems={refused}
          draft={asLists ? draft : null}
        />
        {!problem && blanks.length === 0 && (
          <>
            <ProblemPlaces title={message("desk.words.unfit")} problems={additions.problems} draft={draft} />
            <ProblemPlaces
              title={message("desk.words.noted", { count: additions.notes.length })}
              problems={additions.notes}
              draft={draft}
            />
          </>
        )}
        <div className="actions">
          <Button type="submit" disabledFocusable={busy}>
            {message("desk.words.save")}
          </Button>
          <span role="status">{isSaved && message("desk.words.saved", { version: additions.version })}</span>
        </div>
      </form>
    </Section>
  );
}
