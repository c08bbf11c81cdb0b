import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { message } from "../../../../shared/messages/message.js";
import { namedIn } from "../../state/person-words.js";
import type { PersonDecisions } from "../../state/use-person-decisions.js";

/** What was saved last, and the way back from it. */
export function SaidLine({ decisions: { last, busy, undo } }: { decisions: PersonDecisions }) {
  const said = last && (last.undoneAt === null ? savedWords(last) : message("desk.persons.undone"));
  return (
    <div className={said ? "said-line" : "visually-hidden"}>
      <p role="status">{said}</p>
      {last?.undoneAt === null && (
        <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void undo(last.id)}>
          {message("desk.persons.undo")}
        </Button>
      )}
    </div>
  );
}

function savedWords({ answer, one, other }: NonNullable<PersonDecisions["last"]>): string {
  return message("desk.persons.saved", { answer, one: namedIn(one), other: namedIn(other) });
}
