import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SchoolSummary } from "../../../../shared/api/district.js";
import { message } from "../../../../shared/messages/message.js";
import { accept } from "../../api/collection.js";
import { useDesk } from "../../state/desk-context.js";
import { addressOf } from "../../state/place.js";
import { schoolSteps } from "../../state/school-steps.js";
import { useChange } from "../../state/use-change.js";

/** What waits for the coordinator in a school's row: to accept it as it stands there, or to send it back. */
export function RowSteps({ school: { id, name, state, lastReceipt } }: { school: SchoolSummary }) {
  const { summary, refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const [isFresh, setIsFresh] = useState(false);
  if (!summary) return null;
  const { schoolYear, collection } = summary;
  const may = schoolSteps(state, collection.closedAt !== null);
  const decide = async (accepted: boolean) => {
    const answer = await send((token) => accept(token, { schoolId: id, schoolYear, accepted, seen: lastReceipt }));
    setIsFresh(answer !== null && accepted);
    refresh();
  };
  return (
    <div className="row-steps">
      {may.accept && (
        <>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void decide(true)}
            aria-label={message("desk.collect.acceptSchool", { school: name })}
          >
            {message("desk.collect.accept")}
          </Button>
          <a
            className="plain"
            href={addressOf("schools", id, { step: "return" })}
            aria-label={message("desk.collect.returnSchool", { school: name })}
          >
            {message("desk.collect.returnShort")}
          </a>
        </>
      )}
      {may.unaccept && isFresh && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void decide(false)}
          aria-label={message("desk.collect.undoSchool", { school: name })}
        >
          {message("desk.collect.undo")}
        </Button>
      )}
      {problem && (
        <span className="failed small" role="alert">
          {problem.sentence}
        </span>
      )}
    </div>
  );
}
