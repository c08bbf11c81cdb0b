import { type KeyboardEvent, useRef } from "react";
import type { PersonAnswer, PersonDouble, PersonsAnswer } from "../../../../shared/api/persons.js";
import { message } from "../../../../shared/messages/message.js";
import type { PersonDecisions } from "../../state/use-person-decisions.js";
import { Section } from "../parts/Section.js";
import { DoubleCard } from "./DoubleCard.js";

interface DoubleListProps {
  readonly persons: PersonsAnswer;
  readonly decisions: PersonDecisions;
}

/** Keys of a card that has the focus. */
const KEYS: Readonly<Record<string, PersonAnswer | "later">> = { "1": "same", "2": "different", "3": "later" };

/** Those who may be one person, the surest first, one question a card. It stays, empty, to keep the focus. */
export function DoubleList({ persons: { doubles, total }, decisions }: DoubleListProps) {
  const list = useRef<HTMLDivElement>(null);
  const nextOf = (card: Element | null): HTMLElement | null => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>(".conflict") ?? [])];
    return cards[cards.indexOf(card as HTMLElement) + 1] ?? null;
  };
  // The card goes with its answer: the focus must not go with it.
  const decide = async (double: PersonDouble, answer: PersonAnswer, note: string, card: Element | null) => {
    if (decisions.busy) return;
    const next = nextOf(card) ?? list.current;
    if (await decisions.decide(double, answer, note)) next?.focus();
  };
  const pressed = (event: KeyboardEvent<HTMLElement>, double: PersonDouble, note: string) => {
    const key = KEYS[event.key];
    const isTyping = event.target instanceof HTMLInputElement;
    if (key === undefined || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (key === "later") nextOf(event.currentTarget)?.focus();
    else void decide(double, key, note, event.currentTarget);
  };
  return (
    <Section title={message("desk.persons.doubles")} note={message("desk.persons.doubles.note")}>
      {doubles.length > 0 && <p className="quiet">{message("desk.persons.keys")}</p>}
      {total > doubles.length && (
        <p className="quiet">{message("desk.persons.more", { shown: doubles.length, total })}</p>
      )}
      <div ref={list} tabIndex={-1} className="conflict-groups">
        {doubles.map((double) => (
          <DoubleCard
            key={`${double.one.id} ${double.other.id}`}
            double={double}
            busy={decisions.busy}
            decide={(answer, note, card) => void decide(double, answer, note, card)}
            pressed={(event, note) => pressed(event, double, note)}
          />
        ))}
      </div>
    </Section>
  );
}
