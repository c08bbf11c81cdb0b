import { Badge, Button, Field, Input } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import type { PersonAnswer, PersonCard, PersonDouble } from "../../../../shared/api/persons.js";
import { LONGEST_COMMENT } from "../../../../shared/api/returns.js";
import { message } from "../../../../shared/messages/message.js";
import { differingParts, type DifferingParts } from "../../state/differing-parts.js";
import { factsOf, reasonOf } from "../../state/person-words.js";
import { addressOf } from "../../state/place.js";

interface DoubleCardProps {
  readonly double: PersonDouble;
  readonly busy: boolean;
  readonly decide: (answer: PersonAnswer, note: string, card: Element | null) => void;
  readonly pressed: (event: KeyboardEvent<HTMLElement>, note: string) => void;
}

const LOOKS = { high: "brand", medium: "informative", low: "subtle" } as const;

/** Two records side by side, why they may be of one person, and the answer; 1 and 2 answer, 3 goes on. */
export function DoubleCard({ double, busy, decide, pressed }: DoubleCardProps) {
  const { one, other, confidence } = double;
  const card = useRef<HTMLElement>(null);
  const [note, setNote] = useState<string | null>(null);
  const why = reasonOf(double);
  const parts = differingParts(one.name, other.name);
  const answer = (said: PersonAnswer) => () => decide(said, note ?? "", card.current);
  return (
    <article
      ref={card}
      className="conflict double"
      tabIndex={0}
      onKeyDown={(event) => pressed(event, note ?? "")}
      aria-label={message("desk.persons.card", { one: one.name, other: other.name, why })}
    >
      <h3>
        {why}{" "}
        <Badge appearance="tint" color={LOOKS[confidence]} className="sureness">
          {message(`desk.persons.confidence.${confidence}`)}
        </Badge>
      </h3>
      <div className="sides">
        <Side person={one} parts={parts[0]} />
        <Side person={other} parts={parts[1]} />
      </div>
      {note !== null && (
        <Field label={message("desk.persons.note")} hint={message("desk.persons.noteHint")}>
          <Input value={note} maxLength={LONGEST_COMMENT} autoFocus onChange={(_, { value }) => setNote(value)} />
        </Field>
      )}
      <div className="actions">
        <Button size="small" disabledFocusable={busy} onClick={answer("same")}>
          {message("desk.persons.same")}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={answer("different")}>
          {message("desk.persons.different")}
        </Button>
        {note === null && (
          <Button size="small" appearance="subtle" onClick={() => setNote("")}>
            {message("desk.persons.addNote")}
          </Button>
        )}
      </div>
    </article>
  );
}

function Side({ person, parts }: { person: PersonCard; parts: DifferingParts }) {
  const { school } = person;
  return (
    <div className="side">
      <p className="side-value">
        {parts.before}
        {parts.differing !== "" && <mark>{parts.differing}</mark>}
        {parts.after}
      </p>
      <a className="plain small" href={addressOf("schools", school.id)}>
        {school.name}
      </a>
      <p className="quiet small">{factsOf(person)}</p>
    </div>
  );
}
