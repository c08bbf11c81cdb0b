import { type ReactNode, useEffect, useRef } from "react";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";

interface PageHeadingProps {
  /** What the page is: its heading, and the title of the browser's tab. */
  readonly title: string;
  /** Quiet words under it. */
  readonly note?: ReactNode;
  /** What can be done with the whole page, at the right of the heading. */
  readonly children?: ReactNode;
}

/** A page's heading. After a move within the desk it takes the focus, so that a keyboard and a screen reader go along. */
export function PageHeading({ title, note, children }: PageHeadingProps) {
  const { moves, place } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = moves > 0;
  useEffect(() => {
    document.title = message("desk.title", { page: title });
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    window.scrollTo(0, 0);
    // Only a move to another place takes the focus: a filter of this one leaves it where it is.
  }, [arrived, place.view, place.id]);
  return (
    <div className="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {note !== undefined && <p className="quiet">{note}</p>}
      </div>
      {children}
    </div>
  );
}
