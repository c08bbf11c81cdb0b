import { type ReactNode, useCallback, useState } from "react";
import type { SchoolPage } from "../../../../shared/api/schools.js";
import { returnsOf } from "../../api/collection.js";
import { useDesk } from "../../state/desk-context.js";
import { SchoolDecisionContext } from "../../state/school-decision.js";
import { schoolSteps } from "../../state/school-steps.js";
import { useAnswer } from "../../state/use-answer.js";

interface ProviderProps {
  readonly page: SchoolPage;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Stands around a school's page: its returns, the pairs that are ticked, and what may be done. */
export function SchoolDecisionProvider({ page, reload: reloadPage, children }: ProviderProps) {
  const { board } = useDesk();
  const { refresh } = board;
  const { schoolYear } = page;
  const schoolId = page.school.id;
  const answer = useAnswer(
    useCallback((signal: AbortSignal) => returnsOf({ schoolId, schoolYear }, signal), [schoolId, schoolYear]),
  );
  const { reload: reloadReturns } = answer;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const closed = board.summary !== null && board.summary.collection.closedAt !== null;
  // A pair that has gone from the register meanwhile can no longer be sent back.
  const chosen = new Set(page.pairs.flatMap(({ id }) => (ticked.has(id) ? [id] : [])));
  const reload = useCallback(() => {
    reloadPage();
    reloadReturns();
    refresh();
  }, [reloadPage, reloadReturns, refresh]);
  const choose = useCallback(
    (id: string, isChosen: boolean) =>
      setTicked((before) => new Set(isChosen ? [...before, id] : [...before].filter((other) => other !== id))),
    [],
  );
  const clear = useCallback(() => setTicked(new Set()), []);
  const may = schoolSteps(page.state, closed);
  return (
    <SchoolDecisionContext value={{ page, may, closed, returns: answer.data ?? [], chosen, choose, clear, reload }}>
      {children}
    </SchoolDecisionContext>
  );
}
