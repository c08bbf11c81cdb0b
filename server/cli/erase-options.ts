import { existsSync, mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import { message } from "../../shared/messages/message.js";
import { personParts } from "../../shared/register/person-name.js";
import { cliError } from "./cli-error.js";
import { readSchoolYear } from "./dates.js";
import { refuseUnwritable } from "./out-file.js";

/** The options of `erase` as they are typed. */
export interface EraseOptions {
  readonly person?: string;
  readonly birth?: string;
  readonly school?: string;
  readonly initials?: boolean;
  readonly year?: string;
  readonly expired?: boolean;
  readonly district?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly out?: string;
  readonly names?: boolean;
  readonly dryRun?: boolean;
}

/** What is to be erased. */
export type ErasedWhat =
  | {
      readonly kind: "person";
      readonly name: string;
      readonly birthYear: string | null;
      readonly withInitials: boolean;
      readonly school: string | null;
    }
  | { readonly kind: "year"; readonly schoolYear: string }
  | { readonly kind: "expired" };

/** Reads what is to be erased. Throws a `CliError` for what makes no sense, before anything is opened. */
export function readWhat(options: EraseOptions): ErasedWhat {
  const asked = [options.person, options.year, options.expired].filter((option) => option !== undefined);
  if (asked.length !== 1) throw cliError("erase.what");
  if (options.out === undefined && !options.dryRun) throw cliError("erase.noOut");
  if (options.person !== undefined) return readPerson(options.person, options);
  for (const [option, given] of Object.entries({
    birth: options.birth,
    school: options.school,
    initials: options.initials,
  }))
    if (given !== undefined) throw cliError("erase.personOnly", { option: `--${option}` });
  return options.year === undefined ? { kind: "expired" } : { kind: "year", schoolYear: readSchoolYear(options.year) };
}

function readPerson(typed: string, { birth, school, initials = false }: EraseOptions): ErasedWhat {
  const name = typed.replace(/\s+/g, " ").trim();
  if (name === "") throw cliError("erase.noName");
  if (birth !== undefined && !/^(?:19|20)\d\d$/.test(birth)) throw cliError("erase.badBirth", { birth });
  // Initials alone are of many people: a school narrows them down to those whom a person can know.
  if (personParts(name)?.initials !== false && school === undefined) throw cliError("erase.initialsSchool");
  return { kind: "person", name, birthYear: birth ?? null, withInitials: initials, school: school ?? null };
}

const ENDING = ".html";

/** Where an act goes, asked before anything is erased: an act is never written over another. Throws a `CliError`. */
export async function refuseBadAct(file: string): Promise<void> {
  if (extname(file).toLowerCase() !== ENDING) throw cliError("erase.ending", { file });
  if (existsSync(file)) throw cliError("erase.exists", { file });
  await refuseUnwritable(file, ENDING, []);
}

/** The file of one of several acts, in a folder that is made if it is not there. */
export function actIn(folder: string, what: string, day: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, message("erasure.fileName", { what: what.replace(/[\\/:*?"<>|]/g, " "), day }));
}
