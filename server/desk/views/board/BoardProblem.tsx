import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { message } from "../../../../shared/messages/message.js";
import type { Problem } from "../../api/problem.js";
import { clockTime } from "../../state/time.js";

interface BoardProblemProps {
  readonly problem: Problem;
  /** The time of the older board that is still in sight; null when there is none. */
  readonly readAt: Date | null;
  readonly retry: () => void;
}

/** Why the board is not fresh, and what is shown meanwhile. */
export function BoardProblem({ problem, readAt, retry }: BoardProblemProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence(problem, readAt)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{message("desk.problem.retry")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function sentence(problem: Problem, readAt: Date | null): string {
  if (readAt === null) return problem.sentence;
  if (problem.status === null) return message("desk.problem.stale", { at: clockTime(readAt) });
  return message("desk.problem.staleServer", { reason: problem.sentence, at: clockTime(readAt) });
}
