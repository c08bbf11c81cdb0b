import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { message } from "../../../shared/messages/message.js";

/** Lines shown before the first press of «Показать ещё», and how many come with each. */
const SHOWN_AT_ONCE = 20;
const MORE_AT_ONCE = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly className: string;
  /** Draws one line, an `li` with its key. */
  readonly children: (item: T, index: number) => ReactNode;
}

/**
 * A list that begins short and grows when asked. A register of thousands of rows may have thousands of lines in it: all
 * at once they would hold the pane up for so long that Excel restarts it (after five seconds, by Microsoft's word).
 */
export function LongList<T>({ items, className, children }: LongListProps<T>): ReactNode {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 ? (
        <Button appearance="transparent" size="small" onClick={() => setShown(shown + MORE_AT_ONCE)}>
          {message("pane.more", { count: rest })}
        </Button>
      ) : null}
    </>
  );
}
