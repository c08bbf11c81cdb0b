import { message } from "../../shared/messages/message.js";
import { refusalSentence } from "../../shared/messages/refusal-sentence.js";
import type { ApiProblem } from "./problem.js";

/** What a person reads of a problem: what happened and what to do. The server says its own refusals. */
export function problemSentence(problem: ApiProblem): string {
  return problem.kind === "refused" ? refusalSentence(problem) : message(`pane.api.${problem.kind}`);
}
