import { Button } from "@fluentui/react-components";
import type { PersonDecisionAnswer } from "../../../../shared/api/persons.js";
import { message } from "../../../../shared/messages/message.js";
import { namedIn } from "../../state/person-words.js";
import { fullTime } from "../../state/time.js";
import type { PersonDecisions } from "../../state/use-person-decisions.js";
import { Section } from "../parts/Section.js";

interface DecidedProps {
  readonly decided: readonly PersonDecisionAnswer[];
  readonly decisions: PersonDecisions;
}

/** Answers that stand, the newest first; each can be taken back. */
export function Decided({ decided, decisions: { busy, undo } }: DecidedProps) {
  return (
    <Section title={message("desk.persons.decided")}>
      <ul className="decided">
        {decided.map(({ id, answer, one, other, note, at }) => (
          <li key={id}>
            <div>
              <strong>{message(`desk.persons.${answer}`)}</strong>
              <span>{namedIn(one)}</span>
              <span>{namedIn(other)}</span>
              {note !== null && <q className="decided-note">{note}</q>}
              <time className="quiet small" dateTime={at}>
                {fullTime(new Date(at))}
              </time>
            </div>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={message("desk.persons.undoOf", { one: namedIn(one), other: namedIn(other) })}
              onClick={() => void undo(id)}
            >
              {message("desk.persons.undo")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
