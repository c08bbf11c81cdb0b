import { type ReactNode, useState } from "react";
import { message } from "../../../../../shared/messages/message.js";

interface WordsSectionProps {
  readonly title: string;
  readonly note?: string;
  /** How many entries the list has; null where it is no list. */
  readonly count: number | null;
  readonly children: ReactNode;
}

/** A part of the district's words that opens: its heading tells how much is in it. */
export function WordsSection({ title, note, count, children }: WordsSectionProps) {
  // Open at first where there is something to see; from then on it is the reader's.
  const [isOpen] = useState(count !== null && count > 0);
  return (
    <details className="words-section" open={isOpen}>
      <summary>
        {title}
        {count !== null && count > 0 && <span className="chip-count"> · {count}</span>}
      </summary>
      {note !== undefined && <p className="quiet">{note}</p>}
      {count === 0 && <p className="quiet">{message("desk.words.none")}</p>}
      {children}
    </details>
  );
}
