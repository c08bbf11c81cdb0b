import { cliError } from "./cli-error.js";

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * A server's address as a person types it. Throws a `CliError` for anything else, and for plain http to another
 * machine: names and keys would be readable on the way (design §10).
 */
export function readServerAddress(server: string): string {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") throw cliError("server.address", { server });
  if (url.protocol === "http:" && !THIS_MACHINE.has(url.hostname)) throw cliError("server.plainHttp", { server });
  return server;
}
