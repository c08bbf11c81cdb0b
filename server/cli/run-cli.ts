import { Command, CommanderError } from "commander";
import { message } from "../../shared/messages/message.js";
import { ConfigError } from "../config.js";
import { toAppError } from "../errors.js";
import { addCatalog } from "./catalog.js";
import { addCheck } from "./check.js";
import { CliError, EXIT, type ExitCode } from "./cli-error.js";
import { addDemo } from "./demo.js";
import { addDictionary } from "./dictionary.js";
import { addDistrict, addInvite, addSchool } from "./district.js";
import { addErase } from "./erase.js";
import { addFill } from "./fill.js";
import { addImport } from "./import.js";
import type { Io } from "./io.js";
import { localFault } from "./local-fault.js";
import { addMerge } from "./merge.js";
import { addPush } from "./push.js";
import { addServe } from "./serve.js";
import { addSignIn } from "./sign-in.js";
import { addTemplate } from "./template.js";
import { commandOf, inRussian, usageSentence } from "./usage.js";

const COMMANDS = [
  ...[addServe, addDemo, addCheck, addFill, addPush, addMerge, addImport, addTemplate],
  ...[addDistrict, addSchool, addInvite, addSignIn, addDictionary, addCatalog, addErase],
];

/** Where the data lie when the settings do not say. */
const DATA_DIR = "data";

/** Runs one command line. Whatever cannot be done is one line on stderr and the exit code 2 (design §10). */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = inRussian(new Command("estafeta"), io);
  for (const add of COMMANDS)
    add({
      program,
      io,
      finish: (finished) => {
        code = finished;
      },
    });
  try {
    if (args.length === 0) throw new CliError(message("cli.usage.noCommand"));
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    io.err(sentenceOf(error, io, commandOf(program, args)));
    return EXIT.unusable;
  }
}

function sentenceOf(error: unknown, io: Io, command: string): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof CommanderError) return usageSentence(error, command);
  if (error instanceof ConfigError)
    return error.setting === "PUBLIC_URL"
      ? message("cli.badPublicUrl")
      : message("cli.badSetting", { setting: error.setting });
  const local = localFault(error, io.env["DATA_DIR"] ?? DATA_DIR);
  if (local) return local.message;
  const known = toAppError(error);
  if (known.code !== "internal") return known.message;
  // Our own fault: the kind and the place help whoever is told of it, and quote no data.
  const { name = "", stack = "" } = Object(error) as { name?: unknown; stack?: unknown };
  const place = /at .*?([\w-]+\.[jt]s:\d+)/.exec(String(stack))?.[1] ?? "";
  return message("cli.internal", { fault: `${String(name)} ${place}`.trim() });
}
