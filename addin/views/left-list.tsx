import type { ReactNode } from "react";
import type { LeftPair } from "../../shared/fill/carry-over.js";
import { message } from "../../shared/messages/message.js";
import { usePane, usePaneState } from "./pane-context.js";
import { pairText } from "./words.js";

/** Pairs of last year that do not go on, each with the reason; a line leads to its row. */
export function LeftList({ left }: { readonly left: readonly LeftPair[] }): ReactNode {
  const pane = usePane();
  const { lastYear } = usePaneState();
  if (left.length === 0) return null;
  return (
    <section className="card group">
      <h2 className="group-heading">
        <span className="group-title">{message("pane.new.left")}</span>
        <span className="group-count">{left.length}</span>
      </h2>
      <ul className="findings">
        {left.map((one, index) => (
          <li key={index} className="finding">
            <button
              type="button"
              className="finding-jump"
              disabled={lastYear !== null}
              onClick={() => void pane.show(one.from.sheet, `A${String(one.from.row)}`)}
            >
              <span className="finding-text">{namesOf(one)}</span>
              <span className="finding-place">{message(`fill.left.${one.reason}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namesOf({ mentorName, menteeName, from }: LeftPair): string {
  const names = { ...(mentorName ? { mentorName } : {}), ...(menteeName ? { menteeName } : {}) };
  return pairText(names, from);
}
