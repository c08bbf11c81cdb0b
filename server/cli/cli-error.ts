import { message, type MessageValues } from "../../shared/messages/message.js";
import type { MessageKey } from "../../shared/messages/catalogue.js";

type WithoutPrefix<Key> = Key extends `cli.${infer Rest}` ? Rest : never;
export type CliMessage = WithoutPrefix<MessageKey>;

/** What a command answers with (design §10): 0, 1 for what is wrong with the data, 2 for what cannot be done at all. */
export const EXIT = { ok: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Stops a command with one line on stderr and nothing on stdout; exit code 2. */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** A `CliError` with a sentence of the catalogue. */
export function cliError(key: CliMessage, values: MessageValues = {}): CliError {
  return new CliError(message(`cli.${key}`, values));
}
