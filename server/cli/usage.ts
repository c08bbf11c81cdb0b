import type { Command, CommanderError } from "commander";
import { message } from "../../shared/messages/message.js";
import { programVersion } from "../web/program-version.js";
import type { CliMessage } from "./cli-error.js";
import type { Io } from "./io.js";

/** Commander speaks English; this puts its help and its refusals into Russian. */

const TITLES: Readonly<Record<string, CliMessage>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Commands:": "help.commands",
};

const REFUSALS: Readonly<Record<string, CliMessage>> = {
  "commander.unknownCommand": "usage.unknownCommand",
  "commander.unknownOption": "usage.unknownOption",
  "commander.missingArgument": "usage.missingArgument",
  "commander.optionMissingArgument": "usage.optionMissingArgument",
  "commander.missingMandatoryOptionValue": "usage.missingOption",
  "commander.excessArguments": "usage.excessArguments",
};

/** Set before commands are added: they inherit it. */
export function inRussian(program: Command, io: Io): Command {
  return program
    .description(message("cli.description"))
    .usage(message("cli.help.programUsage"))
    .helpOption("-h, --help", message("cli.help.option"))
    .helpCommand(false)
    .version(programVersion(), "-V, --version", message("cli.help.version"))
    .exitOverride()
    .configureHelp({ styleTitle: translatedTitle, commandUsage: usageOf, subcommandTerm: nameOf })
    .configureOutput({
      writeOut: (text) => {
        io.out(text.trimEnd());
      },
      // Refusals are said by `runCli`, in one line.
      writeErr: () => undefined,
    });
}

/** The command that a line calls, as it is typed before `--help`: `estafeta check`. */
export function commandOf(program: Command, args: readonly string[]): string {
  let called = program;
  for (const arg of args) {
    const next = called.commands.find((command) => command.name() === arg);
    if (!next) break;
    called = next;
  }
  return pathOf(called);
}

/** One Russian sentence for what Commander refuses, with the word that it is about. */
export function usageSentence(error: CommanderError, command: string): string {
  const key = REFUSALS[error.code];
  const [, word = ""] = /'([^']*)'/.exec(error.message) ?? [];
  return key ? message(`cli.${key}`, { word, command }) : message("cli.usage.other");
}

function translatedTitle(title: string): string {
  const key = TITLES[title];
  return key ? message(`cli.${key}`) : title;
}

function usageOf(command: Command): string {
  if (!command.parent) return `${command.name()} ${command.usage()}`;
  const args = command.registeredArguments.map((argument) => `<${argument.name()}${argument.variadic ? "..." : ""}>`);
  return [pathOf(command), ...args, message("cli.help.parameters")].join(" ");
}

/** «estafeta dictionary check»: a command as it is typed. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function nameOf(command: Command): string {
  return [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(" ");
}
