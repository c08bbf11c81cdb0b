import { basename } from "node:path";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { type AppliedOverrides, applyOverrides } from "../../shared/dictionary/overrides/apply-overrides.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { cliError } from "./cli-error.js";
import { readBytes } from "./files.js";

/** A file of additions, as its author wrote it. Throws a `CliError` for a file that cannot be read as JSON. */
export async function readOverridesFile(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(file));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw cliError("dictionary.notJson", { file: basename(file), line: lineOf(error, text) });
  }
}

/** What a file of additions makes of the built-in dictionary. */
export async function applyFile(file: string): Promise<AppliedOverrides> {
  return applyOverrides(defaultDictionary, await readOverridesFile(file));
}

/**
 * The dictionary that a command works with: the built-in one, or with the additions of `--dictionary FILE`. Throws a
 * `CliError` when they are not good: half a dictionary would be worse than none.
 */
export async function readDictionary(file: string | undefined): Promise<Dictionary> {
  if (file === undefined) return defaultDictionary;
  const applied = await applyFile(file);
  if (!applied.ok) throw cliError("dictionary.refused", { file: basename(file), count: applied.problems.length });
  return applied.dictionary;
}

/** The line that the parser stopped in; 0 when it does not say. */
function lineOf(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split("\n").length;
}
