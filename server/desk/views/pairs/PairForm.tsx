import { Button } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { PairEditRequest, PairHistory } from "../../../../shared/api/pairs.js";
import type { Dictionary } from "../../../../shared/dictionary/schema.js";
import { message } from "../../../../shared/messages/message.js";
import { FIELD_NAMES } from "../../../../shared/register/fields.js";
import { type EditedPair, editPair } from "../../api/pairs.js";
import { draftedEdit, type PairDraft } from "../../state/pair-draft.js";
import { inGroups } from "../../state/pair-story.js";
import { useChange } from "../../state/use-change.js";
import { useUnsaved } from "../../state/unsaved.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { Section } from "../parts/Section.js";
import { complaintOf, FieldBox } from "./FieldBox.js";
import { LockedFields } from "./LockedFields.js";
import { PairFindings } from "./PairFindings.js";

interface PairFormProps {
  readonly history: PairHistory;
  readonly dictionary: Dictionary;
  readonly draft: PairDraft;
  readonly typed: (draft: PairDraft) => void;
  readonly saved: (edit: PairEditRequest, edited: EditedPair) => void;
  readonly cancel: () => void;
}

/** What a check said of an edit that is not saved yet. */
interface Checked {
  readonly draft: PairDraft;
  readonly edited: EditedPair;
}

/**
 * The boxes of a pair. Saving asks the server first what it would do: with nothing to say it is done at once, and
 * otherwise what was found stands beside the boxes until it is corrected or saved as it is.
 */
export function PairForm({ history: { pair }, dictionary, draft, typed, saved, cancel }: PairFormProps) {
  const { busy, problem, send } = useChange();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [tried, setTried] = useState(false);
  const { edit, changed, unreadable } = draftedEdit(pair, draft);
  useUnsaved(changed.length > 0);
  const found = checked?.draft === draft ? checked.edited : null;
  const locked = new Set(pair.locked.map(({ field }) => field));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || changed.length === 0 || unreadable.length > 0 || found?.outcome === "refused") return;
    const edited = await send(async (token) => {
      if (found) return { dry: false, answer: await editPair(token, edit) };
      const answer = await editPair(token, edit, true);
      const isClean = answer.findings.length === 0 && !["refused", "conflict"].includes(answer.outcome);
      return isClean ? { dry: false, answer: await editPair(token, edit) } : { dry: true, answer };
    });
    if (edited?.dry) setChecked({ draft, edited: edited.answer });
    else if (edited) saved(edit, edited.answer);
  };
  return (
    <Section title={message("desk.pair.editing")} note={message("desk.pair.editingNote")}>
      <form onSubmit={(event) => void submit(event)} className="settings-form">
        {inGroups(
          FIELD_NAMES.filter((field) => !locked.has(field)),
          (field) => field,
        ).map(({ group, of }) => (
          <fieldset key={group}>
            <legend>{message(`desk.pair.group.${group}`)}</legend>
            <div className="boxes">
              {of.map((field) => (
                <FieldBox
                  key={field}
                  field={field}
                  text={draft[field] ?? ""}
                  form={draft.form}
                  dictionary={dictionary}
                  complaint={complaintOf(field, { found, unreadable: tried ? unreadable : [] })}
                  typed={(text) => typed({ ...draft, [field]: text })}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <LockedFields pair={pair} forms={dictionary.forms} />
        <ChangeProblem problem={problem} />
        <div role="status" className="pair-checked">
          {found && (
            <>
              <p>{checkedWords(found)}</p>
              <PairFindings findings={found.findings} />
            </>
          )}
        </div>
        <div className="actions">
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy || changed.length === 0 || found?.outcome === "refused"}
          >
            {saveWords(found, changed.length)}
          </Button>
          <Button appearance="subtle" onClick={cancel}>
            {message("desk.pair.cancel")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function saveWords(found: EditedPair | null, count: number): string {
  if (!found || found.outcome === "refused") return message("desk.pair.save", { count });
  if (found.outcome === "conflict") return message("desk.pair.saveContested");
  return message("desk.pair.saveAnyway", { count: found.findings.length });
}

function checkedWords({ outcome }: EditedPair): string {
  if (outcome === "conflict") return message("edit.conflict");
  return message(outcome === "refused" ? "desk.pair.checked.refused" : "desk.pair.checked.findings");
}
