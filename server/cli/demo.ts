import { join } from "node:path";
import { message } from "../../shared/messages/message.js";
import { readConfig } from "../config.js";
import { runDemo } from "../demo/run-demo.js";
import { serve, type RunningServer } from "../serve.js";
import type { Context } from "../context.js";
import { faultCode } from "../fault-code.js";
import { EXIT } from "./cli-error.js";
import type { Io } from "./io.js";
import type { Shell } from "./shell.js";
import { start } from "./serve.js";
import { withContext } from "./with-context.js";

/** `demo [--once]`: a district of eight schools, sent over HTTP as the pane would; then the server stays up. */
export function addDemo({ program, io, finish }: Shell): void {
  program
    .command("demo")
    .description(message("cli.demo.description"))
    .option("--once", message("cli.demo.once"))
    .action(({ once }: { once?: boolean }) =>
      demo(io, once === true).then(() => {
        finish(EXIT.ok);
      }),
    );
}

async function demo(io: Io, once: boolean): Promise<void> {
  const folder = join(readConfig(io.env).dataDir, "demo");
  // The demo is for this machine only, whatever the settings say of the real server.
  const env = { ...io.env, DATA_DIR: folder, HOST: "127.0.0.1", PUBLIC_URL: "" };
  await withContext(
    { ...io, env },
    async (context) => {
      const server = await startOnFreePort(context);
      try {
        await runDemo({ io, context, server: server.url, folder, staysUp: !once });
        if (!once) await io.stopped();
      } finally {
        await server.stop();
      }
    },
    { databaseFile: join(folder, "demo.sqlite") },
  );
}

/** The usual port; any free one when somebody has it. */
async function startOnFreePort(context: Context): Promise<RunningServer> {
  try {
    return await serve(context);
  } catch (error) {
    if (faultCode(error) === "EADDRINUSE") return start(context, 0);
    throw error;
  }
}
