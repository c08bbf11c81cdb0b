import { pino } from "pino";
import { message } from "../../shared/messages/message.js";
import { readConfig } from "../config.js";
import { serve, type RunningServer } from "../serve.js";
import type { Context } from "../context.js";
import { expiredYears } from "../erasure/expired-years.js";
import { faultCode } from "../fault-code.js";
import { groupBy } from "../sync/group-by.js";
import { cliError, EXIT } from "./cli-error.js";
import { writtenYear } from "./dates.js";
import type { Shell } from "./shell.js";
import { withContext } from "./with-context.js";

const STDERR = 2;

/** `serve`: the server, until it is asked to stop; its log goes to stderr. */
export function addServe({ program, io, finish }: Shell): void {
  program
    .command("serve")
    .description(message("cli.serve.description"))
    .option("--port <номер>", message("cli.serve.port"))
    .action((options: { port?: string }) => {
      const env = options.port === undefined ? io.env : { ...io.env, PORT: options.port };
      const { logLevel } = readConfig(env);
      const log = pino({ level: logLevel, base: null }, pino.destination(STDERR));
      return withContext(
        { ...io, env },
        async (context) => {
          const server = await start(context);
          const address = context.config.publicUrl ?? server.url;
          io.out(message("cli.serve.started", { address }));
          for (const line of await expiredLines(context)) io.out(line);
          await io.stopped();
          io.out(message("cli.serve.stopping"));
          await server.stop();
          finish(EXIT.ok);
        },
        { log },
      );
    });
}

/** What has been kept too long, a district a line: the server erases nothing unless its settings say so. */
async function expiredLines(context: Context): Promise<string[]> {
  const byDistrict = groupBy(await expiredYears(context), ({ district }) => district.name);
  return [...byDistrict].map(([district, expired]) => {
    const years = expired.map(({ schoolYear }) => writtenYear(schoolYear)).join(", ");
    return message("cli.serve.expired", { district, years });
  });
}

/** Listens, or says which address is taken. */
export async function start(context: Context, port?: number): Promise<RunningServer> {
  try {
    return await serve(context, port);
  } catch (error) {
    const code = faultCode(error);
    const at = { host: context.config.host, port: port ?? context.config.port };
    if (code === "EADDRINUSE") throw cliError("serve.portTaken", at);
    if (code === "EACCES" || code === "EADDRNOTAVAIL") throw cliError("serve.portRefused", at);
    throw error;
  }
}
