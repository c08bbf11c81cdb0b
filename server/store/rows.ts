import type { DoubleReason } from "../../shared/persons/district/confidence.js";
import type { PairPersons } from "../../shared/privacy/policy.js";
import type { ReturnState } from "../../shared/api/returns.js";
import type { PairFields } from "../../shared/register/fields.js";
import type { Role } from "../../shared/api/sign-in.js";

/** Rows as the tables hold them. Times are ISO texts in UTC; `*_json`-like columns are JSON texts. */

export interface DistrictRow {
  readonly id: string;
  readonly name: string;
  readonly school_year: string;
  readonly pupil_names: string;
  readonly extra_fields: string;
  readonly revision: number;
  readonly receipts: number;
  /** The version of the district's additions to the dictionary; 0 when it has none. */
  readonly dictionary_version: number;
  readonly created_at: string;
}

export interface SchoolRow {
  readonly district_id: string;
  readonly id: string;
  readonly name: string;
  readonly spellings: string;
  readonly created_at: string;
  readonly archived_at: string | null;
}

export interface InviteRow {
  readonly district_id: string;
  readonly code_hash: string;
  readonly role: Role;
  readonly school_id: string | null;
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
}

export type SessionKind = "bearer" | "cookie";

export interface SessionRow {
  readonly district_id: string;
  readonly id: string;
  readonly token_hash: string;
  readonly kind: SessionKind;
  readonly role: Role;
  readonly school_id: string | null;
  readonly created_at: string;
  readonly expires_at: string;
  readonly ended_at: string | null;
}

export interface ConflictRow {
  readonly district_id: string;
  readonly id: string;
  readonly school_id: string;
  readonly pair_id: string;
  readonly field: string;
  readonly current_value: string;
  readonly incoming_value: string;
  readonly at: string;
  readonly push_key: string;
  readonly state: "open" | "taken" | "refused";
  readonly incoming_print: string | null;
  /** Whose hand the value in wait is by. */
  readonly incoming_role: Role;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  readonly decided_role: Role | null;
}

export interface PushHeadRow {
  readonly district_id: string;
  readonly school_id: string;
  readonly key: string;
  readonly body_hash: string;
  readonly receipt: number;
  readonly revision: number;
  readonly at: string;
  readonly session_id: string;
  readonly workbook_id: string;
  readonly refused: number;
  readonly dictionary_version: number;
  /** The year that it is of (shared/collection/RULES.md, C3). */
  readonly school_year: string;
  /** JSON of `HeldBack`. */
  readonly held_back: string;
}

export interface CollectionRow {
  readonly district_id: string;
  readonly school_year: string;
  readonly due_date: string | null;
  readonly opened_at: string;
  readonly closed_at: string | null;
}

export interface DeclarationRow {
  readonly district_id: string;
  readonly school_id: string;
  readonly receipt: number;
  readonly school_year: string;
  readonly at: string;
  readonly session_id: string;
  readonly lifted_at: string | null;
}

export interface ReturnRow {
  readonly district_id: string;
  readonly id: string;
  readonly school_id: string;
  readonly school_year: string;
  readonly pair_id: string | null;
  readonly comment: string;
  readonly at: string;
  readonly session_id: string;
  readonly state: ReturnState;
  readonly answer: string | null;
  readonly ended_at: string | null;
  readonly ended_by: string | null;
}

export interface PersonDecisionRow {
  readonly district_id: string;
  readonly id: string;
  /** Keyed hashes of persons as schools know them. */
  readonly one_id: string;
  readonly other_id: string;
  readonly answer: "same" | "different";
  readonly why: DoubleReason | null;
  readonly note: string | null;
  readonly at: string;
  readonly session_id: string;
  readonly undone_at: string | null;
  readonly undone_by: string | null;
}

export interface IndicatorRow {
  readonly district_id: string;
  readonly school_year: string;
  readonly indicator: string;
  readonly part: number | null;
  readonly base: number | null;
  readonly target: number | null;
  readonly source: string | null;
  readonly at: string;
  readonly session_id: string;
}

export interface IndicatorSnapshotRow {
  readonly district_id: string;
  readonly school_year: string;
  readonly at: string;
  /** JSON of the indicators as they stood. */
  readonly figures: string;
  readonly session_id: string;
  readonly lifted_at: string | null;
  readonly lifted_by: string | null;
}

export interface SchoolPapersRow {
  readonly district_id: string;
  readonly school_id: string;
  readonly school_year: string;
  readonly curator: string | null;
  readonly curator_post: string | null;
  /** JSON of texts by the paper's code. */
  readonly papers: string;
  readonly at: string;
  readonly session_id: string;
}

export interface OverridesRow {
  readonly district_id: string;
  readonly version: number;
  readonly overrides: string;
  readonly at: string;
  readonly session_id: string | null;
  readonly role: string;
}

export interface MappingRow {
  readonly district_id: string;
  readonly school_id: string;
  readonly fingerprint: string;
  readonly letter: string;
  readonly field: string | null;
  readonly heading: string | null;
  readonly at: string;
}

/** What a version says of a pair, read from its JSON columns. */
export interface PairContent {
  readonly fields: PairFields;
  readonly persons: PairPersons;
}

/** Our own JSON, written by this server from checked values: it is read without checking it again. */
export function contentOf(row: { readonly fields: string; readonly persons: string }): PairContent {
  return { fields: JSON.parse(row.fields) as PairFields, persons: JSON.parse(row.persons) as PairPersons };
}
