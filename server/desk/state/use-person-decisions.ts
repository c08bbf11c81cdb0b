import { useCallback, useState } from "react";
import { v7 } from "uuid";
import type { PersonAnswer, PersonDecisionAnswer, PersonDouble } from "../../../shared/api/persons.js";
import type { Problem } from "../api/problem.js";
import { decidePersons, undoDecision } from "../api/persons.js";
import { useChange } from "./use-change.js";
import { useDesk } from "./desk-context.js";

export interface PersonDecisions {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What was saved or taken back last. */
  readonly last: PersonDecisionAnswer | null;
  /** Saves an answer; whether it was kept. */
  readonly decide: (double: PersonDouble, answer: PersonAnswer, note: string) => Promise<boolean>;
  readonly undo: (id: string) => Promise<void>;
}

/** Answers about persons: each is saved at once and can be taken back at once, or later from the list. */
export function usePersonDecisions(reload: () => void): PersonDecisions {
  const { refresh } = useDesk().board;
  const { busy, problem, send } = useChange();
  const [last, setLast] = useState<PersonDecisionAnswer | null>(null);
  const keep = useCallback(
    (saved: PersonDecisionAnswer | null): boolean => {
      if (saved) {
        setLast(saved);
        reload();
        refresh();
      }
      return saved !== null;
    },
    [reload, refresh],
  );
  const decide = async ({ one, other }: PersonDouble, answer: PersonAnswer, note: string): Promise<boolean> => {
    const words = note.trim() === "" ? null : note;
    const request = { id: v7(), one: one.id, other: other.id, answer, note: words };
    return keep(await send((token) => decidePersons(token, request)));
  };
  const undo = async (id: string): Promise<void> => {
    keep(await send((token) => undoDecision(token, id)));
  };
  return { busy, problem, last, decide, undo };
}
