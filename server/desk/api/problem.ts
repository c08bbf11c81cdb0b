import { errorAnswerSchema } from "../../../shared/api/errors.js";
import { message } from "../../../shared/messages/message.js";
import { refusalSentence } from "../../../shared/messages/refusal-sentence.js";

/** Why an action did not happen, in a sentence for people. `status` is null when no answer came. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly sentence: string,
    readonly status: number | null,
    /** What the server says besides: places of mistakes, say. */
    readonly details: unknown = null,
  ) {
    super(sentence);
  }

  /** The server knows nobody with this cookie: signed out, or the session has run out. */
  get signedOut(): boolean {
    return this.status === 401;
  }
}

/** The server could not be reached at all. */
export function offline(): Problem {
  return new Problem(message("desk.problem.offline"), null);
}

/** What the server's refusal says; whatever is not of its one shape gets a sentence of ours. */
export async function refusal(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => null);
  const read = errorAnswerSchema.safeParse(body);
  const sentence = read.success ? refusalSentence(read.data.error) : message("desk.problem.unreadable");
  return new Problem(sentence, answer.status, read.success ? read.data.error.details : null);
}
