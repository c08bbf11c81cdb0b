import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../shared/check/finding.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import { spokenLocale } from "../../shared/messages/speaker.js";
import { districtEdits } from "../state/district-edits.js";
import type { SentPush } from "../state/pane-state.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { ConflictLine, HeldLine, MergedLine } from "./receipt-lines.js";
import { dictionaryOf } from "./words.js";

/** Row by row: held back here, refused there, changed in the district, in disagreement with it. */
export function ReceiptDetails({ sent }: { readonly sent: SentPush }): ReactNode {
  const dictionary = dictionaryOf(usePaneState());
  const rows = sent.answer.pairs.flatMap((answer) => {
    const pair = sent.pairs[answer.index];
    return pair ? [{ answer, pair }] : [];
  });
  const refused = rows.filter(({ answer }) => answer.outcome === "refused");
  return (
    <>
      <Group
        title={message("pane.receipt.heldTitle")}
        lines={sent.prepared.heldBack.map((row, index) => (
          <HeldLine key={index} {...row} />
        ))}
      />
      <Group
        title={message("pane.receipt.refusedTitle")}
        lines={refused.map(({ answer, pair }) => (
          <HeldLine
            key={answer.index}
            {...pair.where}
            mentee={pair.fields.menteeName ?? ""}
            findings={answer.findings.map(inPaneLanguage)}
          />
        ))}
      />
      <Group
        title={message("pane.receipt.mergedTitle")}
        action={<TakeOver sent={sent} dictionary={dictionary} />}
        lines={rows
          .filter(({ answer }) => answer.merged)
          .map((row) => (
            <MergedLine key={row.answer.index} {...row} dictionary={dictionary} />
          ))}
      />
      <Group
        title={message("pane.receipt.conflictTitle")}
        note={message("pane.receipt.conflictNote")}
        action={<Choose />}
        lines={rows
          .filter(({ answer }) => answer.conflicts.length > 0)
          .map((row) => (
            <ConflictLine key={row.answer.index} {...row} dictionary={dictionary} />
          ))}
      />
    </>
  );
}

/** The server's own words are Russian; in another language its code says what they are about. */
function inPaneLanguage(finding: Finding): Finding {
  return spokenLocale() === "ru" ? finding : { ...finding, message: message(`pane.kind.${finding.code}`) };
}

interface TakeOverProps {
  readonly sent: SentPush;
  readonly dictionary: Dictionary;
}

/** The district's changes are shown above; this writes them, where they have a cell. */
function TakeOver({ sent, dictionary }: TakeOverProps): ReactNode {
  const pane = usePane();
  const edits = districtEdits(sent, useBook(), dictionary);
  if (edits.length === 0) return null;
  return (
    <div className="group-action">
      <Button onClick={() => void pane.write(edits)}>
        {message("pane.receipt.takeOver", { count: edits.length })}
      </Button>
    </div>
  );
}

function Choose(): ReactNode {
  const pane = usePane();
  return (
    <div className="group-action">
      <Button onClick={() => pane.go("district")}>{message("pane.receipt.choose")}</Button>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly lines: readonly ReactNode[];
}

function Group({ title, note, action, lines }: GroupProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{title}</span>
        <span className="group-count">{lines.length}</span>
      </h2>
      {note ? <p className="faint group-note">{note}</p> : null}
      <ul className="findings">{lines}</ul>
      {action}
    </section>
  );
}
