import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PairEditRequest, PairHistory } from "../../../../shared/api/pairs.js";
import type { Dictionary } from "../../../../shared/dictionary/schema.js";
import { message } from "../../../../shared/messages/message.js";
import { type EditedPair, editPair } from "../../api/pairs.js";
import { useDesk } from "../../state/desk-context.js";
import { draftOf, inverseEdit, type PairDraft } from "../../state/pair-draft.js";
import { addressOf } from "../../state/place.js";
import { useChange } from "../../state/use-change.js";
import { ChangeProblem } from "../parts/ChangeProblem.js";
import { PairFieldList } from "./PairFieldList.js";
import { PairFindings } from "./PairFindings.js";
import { PairForm } from "./PairForm.js";
import { PairVersions } from "./PairVersions.js";

interface OpenedPairProps {
  readonly history: PairHistory;
  readonly dictionary: Dictionary;
  /** Reads the pair anew. */
  readonly reload: () => void;
}

/** What the last change has come to, and the edit that takes it back. */
interface Done {
  readonly sentence: string;
  readonly undo: PairEditRequest | null;
  /** What it has made of the pair: until that is read, a next change would go out on an old version. */
  readonly version: number;
}

/** A pair: what is recorded and by whom, its history; editing it, withdrawing it, bringing it back; the last can be undone. */
export function OpenedPair({ history, dictionary, reload }: OpenedPairProps) {
  const { pair, findings } = history;
  const { refresh } = useDesk().board;
  const { busy: sending, problem, send } = useChange();
  const [draft, setDraft] = useState<PairDraft | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const busy = sending || (done?.version ?? 0) > pair.version;
  const isWithdrawn = pair.state === "withdrawn";
  const finish = (edit: PairEditRequest, edited: EditedPair, sentence = doneWords(edited)) => {
    const isTaken = ["updated", "merged", "withdrawn"].includes(edited.outcome) && edited.version !== null;
    setDraft(null);
    const version = edited.version ?? pair.version;
    setDone({ sentence, undo: isTaken ? inverseEdit(pair, edit, version) : null, version });
    reload();
    refresh();
  };
  const change = async (edit: PairEditRequest, sentence?: string) => {
    const edited = await send((token) => editPair(token, edit));
    if (edited) finish(edit, edited, edited.outcome === "updated" ? sentence : undefined);
  };
  const turn = (state: "active" | "withdrawn") => void change({ id: pair.id, baseVersion: pair.version, state });
  return (
    <>
      <ChangeProblem problem={problem} />
      {isWithdrawn && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{message("desk.pair.isWithdrawn")}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={busy} onClick={() => turn("active")}>
              {message("desk.pair.restore")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className="pair-state">
        <div role="status">
          {done && (
            <p className="actions">
              <span>{done.sentence}</span>
              {done.undo && (
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => done.undo && void change(done.undo, message("desk.pair.undone"))}
                >
                  {message("desk.pair.undo")}
                </Button>
              )}
            </p>
          )}
        </div>
        <PairFindings findings={findings} />
        {pair.openConflicts > 0 && (
          <p>
            <a className="plain" href={addressOf("conflicts", pair.school.id)}>
              {message("desk.pair.contested", { count: pair.openConflicts })}
            </a>
          </p>
        )}
      </div>
      {draft !== null && !isWithdrawn ? (
        <PairForm
          history={history}
          dictionary={dictionary}
          draft={draft}
          typed={setDraft}
          saved={finish}
          cancel={() => setDraft(null)}
        />
      ) : (
        <>
          {!isWithdrawn && (
            <div className="actions">
              <Button
                appearance="primary"
                icon={<EditRegular />}
                disabledFocusable={busy}
                onClick={() => {
                  setDone(null);
                  setDraft(draftOf(pair.fields));
                }}
              >
                {message("desk.pair.edit")}
              </Button>
              <Button appearance="subtle" disabledFocusable={busy} onClick={() => turn("withdrawn")}>
                {message("desk.pair.withdraw")}
              </Button>
            </div>
          )}
          <PairFieldList
            history={history}
            forms={dictionary.forms}
            takeBack={isWithdrawn ? null : (field, text) => setDraft({ ...draftOf(pair.fields), [field]: text })}
          />
        </>
      )}
      <PairVersions history={history} />
    </>
  );
}

function doneWords({ outcome, version, findings, refused }: EditedPair): string {
  switch (outcome) {
    case "unchanged":
      return message("desk.pair.unchanged");
    case "withdrawn":
      return message("desk.pair.withdrawn");
    case "gone":
    case "conflict":
      return message(`edit.${outcome}`);
    case "refused":
      return message(findings.length + refused.length > 0 ? "desk.pair.checked.refused" : "edit.withdrawn");
    default:
      return message("desk.pair.saved", { version: version ?? 1 });
  }
}
