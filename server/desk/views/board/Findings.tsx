import { ArrowReplyRegular, ErrorCircleRegular, PeopleSwapRegular, WarningRegular } from "@fluentui/react-icons";
import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";

/** What a coordinator should look at in a school's rows: the refused, the disputed, the doubtful. */
export function Findings({
  school: { refused, openConflicts, warnings, lastPushAt, returns, heldBack, state },
}: {
  school: SchoolSummary;
}) {
  // A school that never sent has no rows to find anything in: «нет» would praise it.
  if (lastPushAt === null) return null;
  const answered = state === "accepted" ? 0 : returns.answered;
  if (refused + openConflicts + warnings + answered + heldBack === 0)
    return <span className="quiet">{message("desk.finding.none")}</span>;
  return (
    <ul className="findings">
      {refused > 0 && (
        <li className="failed">
          <ErrorCircleRegular /> {message("desk.finding.refused", { count: refused })}
        </li>
      )}
      {heldBack > 0 && (
        <li className="doubtful">
          <WarningRegular /> {message("desk.finding.heldBack", { count: heldBack })}
        </li>
      )}
      {answered > 0 && (
        <li>
          <ArrowReplyRegular /> {message("desk.finding.answered", { count: answered })}
        </li>
      )}
      {openConflicts > 0 && (
        <li>
          <PeopleSwapRegular /> {message("desk.finding.conflicts", { count: openConflicts })}
        </li>
      )}
      {warnings > 0 && (
        <li className="doubtful">
          <WarningRegular /> {message("desk.finding.warnings", { count: warnings })}
        </li>
      )}
    </ul>
  );
}
