import { z } from "zod";
import { type OverrideProblem, overrideProblemSchema } from "../../../shared/dictionary/overrides/problem.js";
import { message } from "../../../shared/messages/message.js";
import type { Problem } from "../api/problem.js";

/** A typed document, or the sentence that says in which line it breaks off. */
export function readDocument(text: string): { ok: true; document: unknown } | { ok: false; problem: string } {
  try {
    return { ok: true, document: JSON.parse(text.trim() === "" ? "{}" : text) as unknown };
  } catch (cause) {
    return { ok: false, problem: message("desk.settings.notJson", { line: lineOf(cause, text) }) };
  }
}

/** The places that the server names in a refusal. */
export function problemsOf(problem: Problem): OverrideProblem[] {
  const read = z.object({ problems: z.array(overrideProblemSchema) }).safeParse(problem.details);
  return read.success ? read.data.problems : [];
}

/** Browsers tell the line, or how many signs they have read; failing both, the end of the text is meant. */
function lineOf(cause: unknown, text: string): number {
  const said = String(cause);
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return Number(line);
  const at = /position (\d+)/.exec(said)?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split("\n").length;
}
