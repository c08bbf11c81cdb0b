import { type Command } from "commander";
import type { ExitCode } from "./cli-error.js";
import type { Io } from "./io.js";

/** What a command file gets: where to add its command, the world, and where to leave its exit code. */
export interface Shell {
  readonly program: Command;
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
}
