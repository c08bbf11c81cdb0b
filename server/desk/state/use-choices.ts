import { useCallback, useState } from "react";
import type { Decision } from "../../../shared/api/conflicts.js";
import type { DistrictConflict } from "../../../shared/api/district-conflicts.js";

export type Choice = Decision["choice"];

/** Choices that are made and not yet sent, in the order in which they were made; the last can always be taken back. */
export interface Choices {
  readonly made: ReadonlyMap<string, Choice>;
  readonly choose: (ids: readonly string[], choice: Choice) => void;
  /** Takes the last choice back, be it of one conflict or of a whole school; gives the first of its conflicts. */
  readonly undo: () => void;
  readonly clear: () => void;
}

type Step = ReadonlyMap<string, Choice>;

export function useChoices(): Choices {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  return {
    made: steps.at(-1) ?? new Map<string, Choice>(),
    choose: useCallback(
      (ids, choice) =>
        setSteps((all) => [...all, new Map([...(all.at(-1) ?? []), ...ids.map((id) => [id, choice] as const)])]),
      [],
    ),
    undo: useCallback(() => setSteps((all) => all.slice(0, -1)), []),
    clear: useCallback(() => setSteps([]), []),
  };
}

/** What is sent: each choice with the value that the person saw. */
export function decisionsOf(conflicts: readonly DistrictConflict[], made: ReadonlyMap<string, Choice>): Decision[] {
  return conflicts.flatMap(({ id, current }) => {
    const choice = made.get(id);
    return choice === undefined ? [] : [{ id, choice, seen: current }];
  });
}
