import type { Dictionary, FormEntry, RoleModelEntry } from "../dictionary/schema.js";
import type { FieldName } from "../register/fields.js";
import type { FindingCode } from "./finding.js";
import type { JudgedPair } from "./judged-pair.js";
import type { JudgedRegister } from "./judged-register.js";

export interface RuleOptions {
  readonly dictionary: Dictionary;
  /** The register's school year; rules of the year are silent without it. */
  readonly schoolYear?: string | undefined;
  /** Names under which the sender's school is known; `school.other` is silent without them. */
  readonly senderSpellings?: readonly string[] | undefined;
  /** Leaves out what is only for knowing (`info`): whoever takes rows in has no use for it. */
  readonly withoutInfo?: boolean | undefined;
}

/** What the rules of one run share. */
export interface RuleContext extends RuleOptions {
  /** The first sensitive word of a text. */
  readonly sensitiveWordIn: (text: string) => string | null;
  /** First and last day of the school year. */
  readonly yearSpan: { readonly start: string; readonly end: string } | null;
  /** The dictionary's entries by code and by name. */
  readonly formOf: (code: string | undefined) => FormEntry | null;
  readonly roleModelOf: (name: string | undefined) => RoleModelEntry | null;
}

/** What a rule says of one pair; the cell and the words are found later. */
export interface Verdict {
  readonly code: FindingCode;
  readonly field: FieldName | null;
  /** For the message: `finding.<code>` of the catalogue, or `finding.<variant>`. */
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: string | number | boolean;
}

/** A rule about one pair by itself. */
export type PairRule = (pair: JudgedPair, context: RuleContext) => Verdict | readonly Verdict[] | null;

/** A rule about pairs together: verdicts by the pair's index, in near-linear time. */
export type RegisterRule = (
  register: JudgedRegister,
  context: RuleContext,
) => readonly (readonly [index: number, verdict: Verdict])[];
