import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PushedPair } from "../../shared/api/push.js";
import type { Finding } from "../../shared/check/finding.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { districtEdits, mergedFields } from "../state/district-edits.js";
import type { SentPush } from "../state/pane-state.js";
import { useBook, usePane, usePaneState } from "./pane-context.js";
import { dictionaryOf, fieldLabel, valueText } from "./words.js";

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
            findings={answer.findings}
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
        lines={rows
          .filter(({ answer }) => answer.conflicts.length > 0)
          .map((row) => (
            <ConflictLine key={row.answer.index} {...row} dictionary={dictionary} />
          ))}
      />
    </>
  );
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

interface HeldLineProps {
  readonly sheet: string;
  readonly row: number;
  readonly mentee: string;
  readonly findings: readonly Finding[];
}

function HeldLine({ sheet, row, mentee, findings }: HeldLineProps): ReactNode {
  const pane = usePane();
  const errors = findings.filter((finding) => finding.severity === "error");
  const reasons = errors.length > 0 ? errors : findings;
  return (
    <li className="finding">
      <button
        type="button"
        className="finding-jump"
        onClick={() => void pane.show(sheet, reasons[0]?.cell ?? `A${row}`)}
      >
        <span className="finding-place">
          {[message("pane.place.row", { row: String(row) }), mentee].filter(Boolean).join(" · ")}
        </span>
        {reasons.map((finding, index) => (
          <span key={index} className="finding-text">
            {finding.message}
          </span>
        ))}
      </button>
    </li>
  );
}

interface RowProps {
  readonly answer: PushedPair;
  readonly pair: OutgoingPair;
  readonly dictionary: Dictionary;
}

function MergedLine({ answer, pair, dictionary }: RowProps): ReactNode {
  const merged: PairFields = answer.merged ?? {};
  const changed = mergedFields(answer, pair);
  return (
    <li className="finding">
      <PairName pair={pair} />
      {changed.map((field) => (
        <Differing key={field} field={field} mine={pair.fields[field]} theirs={merged[field]} dictionary={dictionary} />
      ))}
    </li>
  );
}

function ConflictLine({ answer, pair, dictionary }: RowProps): ReactNode {
  return (
    <li className="finding">
      <PairName pair={pair} />
      {answer.conflicts.map(({ field, current, incoming }) => (
        <Differing
          key={field}
          field={field}
          mine={incoming ?? undefined}
          theirs={current ?? undefined}
          dictionary={dictionary}
        />
      ))}
    </li>
  );
}

function PairName({ pair }: { readonly pair: OutgoingPair }): ReactNode {
  return (
    <span className="finding-place">
      {message("pane.place.row", { row: String(pair.where.row) })} · {pair.fields.mentorName} → {pair.fields.menteeName}
    </span>
  );
}

interface DifferingProps {
  readonly field: FieldName;
  readonly mine: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
  readonly dictionary: Dictionary;
}

function Differing({ field, mine, theirs, dictionary }: DifferingProps): ReactNode {
  const text = (value: FieldValue | undefined): string =>
    value === undefined ? message("pane.change.blank") : valueText(field, value, dictionary);
  return (
    <span className="finding-text">
      {message("pane.receipt.differs", { field: fieldLabel(field), mine: text(mine), theirs: text(theirs) })}
    </span>
  );
}
