import type { Knex } from "knex";
import type { ImportedRow } from "../../shared/api/imports.js";
import type { ReadImport } from "../../shared/imports/read-import.js";
import type { KnownSchool } from "../../shared/imports/find-school.js";
import type { PrivacyPolicy } from "../../shared/privacy/policy.js";
import { spellingsOf } from "../auth/me.js";
import type { Session } from "../auth/session.js";
import type { Context } from "../context.js";
import type { DistrictDictionary } from "../dictionary/district-dictionary.js";
import type { StoredPair } from "../store/pairs.js";
import type { DistrictRow, SchoolRow } from "../store/rows.js";

/** An import inside its transaction. */
export interface Importing {
  readonly context: Context;
  readonly trx: Knex.Transaction;
  readonly session: Session;
  readonly district: DistrictRow;
  readonly dictionary: DistrictDictionary;
  readonly policy: PrivacyPolicy;
  readonly schools: ReadonlyMap<string, SchoolRow>;
  readonly known: readonly KnownSchool[];
  readonly revision: number;
  readonly at: string;
  /** Ids of pairs that this import has made: they are told to nobody before it is accepted, and differ in each run. */
  readonly made: Set<string>;
}

/** A file that is to be taken in. */
export interface FileToImport {
  readonly id: string;
  readonly name: string;
  readonly chosenSchool: string | null;
  readonly problem: string | null;
  readonly read: ReadImport | null;
}

/** What was done with one file. */
export interface TakenFile {
  /** Every row, those too in which nothing changes. */
  readonly rows: readonly ImportedRow[];
  /** Schools that the file speaks for. */
  readonly schoolIds: ReadonlySet<string>;
  /** Pairs that the file would have shown, and does not, by school. */
  readonly gone: ReadonlyMap<string, readonly StoredPair[]>;
  readonly otherYears: readonly { readonly schoolYear: string; readonly pairs: number }[];
}

export function knownSchools(schools: readonly SchoolRow[]): KnownSchool[] {
  return schools.map((school) => ({ id: school.id, names: [school.name, ...spellingsOf(school)] }));
}
