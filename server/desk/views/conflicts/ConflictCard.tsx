import { ToggleButton } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { DistrictConflict } from "../../../../shared/api/district-conflicts.js";
import { message } from "../../../../shared/messages/message.js";
import { differingParts, type DifferingParts } from "../../state/differing-parts.js";
import { addressOf } from "../../state/place.js";
import { useForms } from "../../state/forms.js";
import { formName, shownValue } from "../../state/shown-value.js";
import { fullTime } from "../../state/time.js";
import type { Choice } from "../../state/use-choices.js";

interface ConflictCardProps {
  readonly conflict: DistrictConflict;
  readonly choice: Choice | null;
  readonly choose: (choice: Choice) => void;
  readonly pressed: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Two values of one field side by side; with the focus on the card, 1 and 2 choose and 3 goes on. */
export function ConflictCard({ conflict, choice, choose, pressed }: ConflictCardProps) {
  const { pairId, field, current, incoming, currentBy, at, mentor, mentee, form } = conflict;
  const forms = useForms();
  const parts = differingParts(shownValue(field, current, forms), shownValue(field, incoming, forms));
  const by = currentBy.role === "curator" ? "curator" : "coordinator";
  const title = message("desk.conflicts.pair", { mentor: mentor ?? "–", mentee: mentee ?? "–" });
  return (
    <article
      className="conflict"
      tabIndex={0}
      onKeyDown={pressed}
      aria-label={`${title}, ${message(`field.${field}`)}`}
    >
      <h3>
        <a className="plain" href={addressOf("pairs", pairId)}>
          {title}
        </a>
        <span className="quiet small">
          {message(`field.${field}`)}
          {form !== null && field !== "form" && ` · ${formName(form, forms)}`}
        </span>
      </h3>
      <div className="sides">
        <Side
          name={message("desk.conflicts.current")}
          note={message(`desk.conflicts.by.${by}`, { at: fullTime(new Date(currentBy.at)) })}
          parts={parts[0]}
          chosen={choice === "current"}
          button={message("desk.conflicts.keep")}
          choose={() => choose("current")}
        />
        <Side
          name={message("desk.conflicts.incoming")}
          note={message("desk.conflicts.by.school", { at: fullTime(new Date(at)) })}
          parts={parts[1]}
          chosen={choice === "incoming"}
          button={message("desk.conflicts.take")}
          choose={() => choose("incoming")}
        />
      </div>
    </article>
  );
}

interface SideProps {
  readonly name: string;
  readonly note: string;
  readonly parts: DifferingParts;
  readonly chosen: boolean;
  readonly button: string;
  readonly choose: () => void;
}

function Side({ name, note, parts, chosen, button, choose }: SideProps) {
  return (
    <div className={chosen ? "side side-chosen" : "side"}>
      <p className="quiet small">
        {name} · {note}
      </p>
      <p className="side-value">
        {parts.before}
        {parts.differing !== "" && <mark>{parts.differing}</mark>}
        {parts.after}
      </p>
      <ToggleButton size="small" checked={chosen} onClick={choose} appearance={chosen ? "primary" : "secondary"}>
        {button}
      </ToggleButton>
    </div>
  );
}
