import { message } from "../../shared/messages/message.js";
import { apiClient } from "./api-client.js";
import { cliError } from "./cli-error.js";
import type { Io } from "./io.js";

/** What a person gives to be let in: a token, or a code from a letter. */
export interface WayIn {
  readonly token?: string;
  readonly code?: string;
}

/** How to get a token: the one given, that of the environment, or the code's. A code works once, so it is used last. */
export function wayIn(io: Pick<Io, "out" | "env">, server: string, { token, code }: WayIn): () => Promise<string> {
  if (token !== undefined && code !== undefined) throw cliError("push.tokenAndCode");
  if (code !== undefined)
    return async () => {
      const signedIn = await apiClient({ server }).signIn(code);
      io.out(message("cli.push.token", { token: signedIn.token }));
      return signedIn.token;
    };
  const known = token ?? io.env["ESTAFETA_TOKEN"] ?? "";
  if (known === "") throw cliError("push.noToken");
  return () => Promise.resolve(known);
}
