import { message } from "../../shared/messages/message.js";
import type { ApiProblem } from "./problem.js";

/** What a person reads of a problem: what happened and what to do. The server's own refusals are in Russian already. */
export function problemSentence(problem: ApiProblem): string {
  return problem.kind === "refused" ? problem.message : message(`pane.api.${problem.kind}`);
}
