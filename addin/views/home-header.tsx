import { type ReactNode, useEffect, useRef } from "react";
import { languageOf } from "../../shared/messages/language-of.js";
import { message } from "../../shared/messages/message.js";
import type { Me } from "../../shared/api/sign-in.js";
import type { Session } from "../state/pane-state.js";
import { PaneMenu } from "./pane-menu.js";
import { useBook, usePaneState } from "./pane-context.js";
import { dayText, yearText } from "./words.js";

/** The line breaks between its parts, never inside of one. */
const NBSP = "\u00a0";

/**
 * School, year, when it is due and when it was last sent. Signed out, the workbook's name stands for the school. The focus
 * comes here from the views below; a person at work in Excel's cells keeps theirs.
 */
export function HomeHeader(): ReactNode {
  const { session } = usePaneState();
  const book = useBook();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const school = session.kind === "in" ? session.me.school?.name : undefined;
  return (
    <header className="home-header">
      <div className="home-names">
        <h1 ref={heading} tabIndex={-1} className="home-title">
          {school ?? book.name}
        </h1>
        <p className="home-sub" lang={languageOf(subtitle(session))}>
          {subtitle(session)}
        </p>
      </div>
      <PaneMenu />
    </header>
  );
}

/** When it is due; what is past is said in the past, and a closed year is not due any more. */
function dueText({ dueDate, closed }: Me["district"]): string[] {
  if (closed) return [message("pane.home.closed")];
  if (dueDate === null) return [];
  const isPast = dueDate < new Intl.DateTimeFormat("en-CA").format(new Date());
  return [message(isPast ? "pane.home.overdue" : "pane.home.due", { date: dayText(`${dueDate}T00:00`) })];
}

function subtitle(session: Session): string {
  if (session.kind === "out") return message("pane.home.signedOut");
  if (session.kind === "unreachable") return session.sentence;
  const { district } = session.me;
  return [
    yearText(district.schoolYear),
    ...dueText(district),
    session.lastSent
      ? message("pane.home.sent", { date: dayText(session.lastSent.at) })
      : message("pane.home.neverSent"),
    ...(session.standing === "accepted" ? [message("pane.home.accepted")] : []),
  ]
    .map((part) => part.replaceAll(" ", NBSP))
    .join(" · ");
}
