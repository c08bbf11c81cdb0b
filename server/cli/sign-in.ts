import { message } from "../../shared/messages/message.js";
import { apiClient } from "./api-client.js";
import { EXIT } from "./cli-error.js";
import { readServerAddress } from "./server-address.js";
import type { Shell } from "./shell.js";

/** `sign-in CODE --server URL`: exchanges a code for a token and prints the token alone, for `ESTAFETA_TOKEN`. */
export function addSignIn({ program, io, finish }: Shell): void {
  program
    .command("sign-in")
    .description(message("cli.signIn.description"))
    .argument("<код>", message("cli.signIn.code"))
    .requiredOption("--server <адрес>", message("cli.option.server"))
    .action(async (code: string, options: { server: string }) => {
      const { token } = await apiClient({ server: readServerAddress(options.server) }).signIn(code);
      io.out(token);
      finish(EXIT.ok);
    });
}
