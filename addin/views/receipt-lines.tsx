import type { ReactNode } from "react";
import type { PushedPair } from "../../shared/api/push.js";
import type { Finding } from "../../shared/check/finding.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { message } from "../../shared/messages/message.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import { mergedFields } from "../state/district-edits.js";
import { usePane } from "./pane-context.js";
import { fieldLabel, optionalText, pairText } from "./words.js";

interface HeldLineProps {
  readonly sheet: string;
  readonly row: number;
  readonly mentee: string;
  readonly findings: readonly Finding[];
}

/** A row that did not go, or did not get in, and why; it leads to the cell. */
export function HeldLine({ sheet, row, mentee, findings }: HeldLineProps): ReactNode {
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

/** A row that came back with what the district has changed. */
export function MergedLine({ answer, pair, dictionary }: RowProps): ReactNode {
  const merged: PairFields = answer.merged ?? {};
  const changed = mergedFields(answer, pair);
  return (
    <li className="finding">
      <span className="finding-place">{pairText(pair.fields, pair.where)}</span>
      {changed.map((field) => (
        <Differing key={field} field={field} mine={pair.fields[field]} theirs={merged[field]} dictionary={dictionary} />
      ))}
    </li>
  );
}

/** A row in which the sheet and the district disagree. */
export function ConflictLine({ answer, pair, dictionary }: RowProps): ReactNode {
  return (
    <li className="finding">
      <span className="finding-place">{pairText(pair.fields, pair.where)}</span>
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

interface DifferingProps {
  readonly field: FieldName;
  readonly mine: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
  readonly dictionary: Dictionary;
}

function Differing({ field, mine, theirs, dictionary }: DifferingProps): ReactNode {
  const values = { mine: optionalText(field, mine, dictionary), theirs: optionalText(field, theirs, dictionary) };
  return (
    <span className="finding-text">{message("pane.receipt.differs", { field: fieldLabel(field), ...values })}</span>
  );
}
