import { message, type MessageValues } from "../messages/message.js";
import type { WORKBOOK_MESSAGES } from "../messages/workbook.js";

/** Why a file cannot be read or patched; `message` is the Russian sentence to show. */
export interface WorkbookProblem {
  code: "not-a-workbook" | "empty-file" | "password" | "damaged" | "too-large" | "unsupported";
  message: string;
}

/** Stops the reading or patching of a workbook from any depth; `readWorkbook` turns it into a value. */
export class WorkbookRefusal extends Error {
  override name = "WorkbookRefusal";
  readonly problem: WorkbookProblem;

  constructor(code: WorkbookProblem["code"], key: keyof typeof WORKBOOK_MESSAGES, values: MessageValues = {}) {
    const problem = { code, message: message(key, values) };
    super(problem.message);
    this.problem = problem;
  }
}

/** The refusal of bytes that begin like a workbook and cannot be followed to the end. */
export function damaged(): WorkbookRefusal {
  return new WorkbookRefusal("damaged", "workbook.damaged");
}
