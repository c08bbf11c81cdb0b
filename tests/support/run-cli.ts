import { runCli } from "../../server/cli/run-cli.js";

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, its streams caught. `stop` resolves when the command is to end by itself. */
export async function cli(
  args: readonly string[],
  env: Record<string, string> = {},
  stop: () => Promise<void> = () => Promise.resolve(),
): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    env,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: () => undefined,
    stopped: stop,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
