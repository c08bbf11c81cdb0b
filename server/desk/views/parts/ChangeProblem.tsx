import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Problem } from "../../api/problem.js";

/** Why a change did not happen. */
export function ChangeProblem({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <span role="alert">{problem.sentence}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
