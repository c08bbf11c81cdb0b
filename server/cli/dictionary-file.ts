import { basename } from "node:path";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import { type AppliedOverrides, applyOverrides } from "../../shared/dictionary/overrides/apply-overrides.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { faultCode } from "../fault-code.js";
import { cliError } from "./cli-error.js";
import { readBytes } from "./files.js";

/** A file of additions, as its author wrote it. Throws a `CliError` for a file that cannot be read as JSON. */
export async function readOverridesFile(file: string): Promise<unknown> {
  const text = textOf(await readBytes(file), file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw cliError("dictionary.notJson", { file: basename(file), line: lineOfFault(text) });
  }
}

/** Words in another encoding would be taken in as words that nobody wrote. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (faultCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw cliError("dictionary.notUtf8", { file: basename(file) });
    throw error;
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

/** The line of the first character that no JSON can go on with: the parser itself does not always say it. */
function lineOfFault(text: string): number {
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (canGoOn(text.slice(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return text
    .slice(0, good + 1)
    .trimEnd()
    .split("\n").length;
}

/** Whether only the rest is missing. */
function canGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    return position === undefined
      ? /end of JSON/.test(String(error))
      : isEnd(Number(position), beginning, String(error));
  }
}

function isEnd(position: number, beginning: string, said: string): boolean {
  return position >= beginning.length || said.includes("Unterminated string");
}
