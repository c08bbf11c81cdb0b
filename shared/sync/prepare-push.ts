import type { HeldBack } from "../api/held-back.js";
import { MAX_PAIRS_PER_PUSH, type PushRequest } from "../api/push.js";
import type { Me } from "../api/sign-in.js";
import type { Finding, FindingCode } from "../check/finding.js";
import type { Dictionary } from "../dictionary/schema.js";
import type { PrivacyPolicy } from "../privacy/policy.js";
import { mayLeave, reducePair } from "../privacy/reduce.js";
import { FIELD_NAMES, type FieldName } from "../register/fields.js";
import type { RegisterWorkbook } from "../register/register.js";
import type { WorkbookMemory } from "../workbook/memory.js";
import { assignIds } from "./assign-ids.js";
import { type ComparedPair, comparePair, type ReducedRow } from "./compare-pair.js";
import { type MatchRow, matchPairs } from "./match.js";
import { type FindingsOfSheet, type RegisterRow, registerRows } from "./register-rows.js";
import { type KeptPair, type OutgoingPair, pairIdSchema } from "./types.js";

export interface PushInput {
  readonly workbook: RegisterWorkbook;
  readonly findings: readonly FindingsOfSheet[];
  readonly me: Me;
  readonly dictionary: Dictionary;
  /** All pairs of the school, withdrawn ones too: what a pull since 0 gives. */
  readonly kept: readonly KeptPair[];
  readonly memory: WorkbookMemory;
  /** The year that the district collects. */
  readonly schoolYear: string;
  readonly newId: () => string;
}

export interface HeldBackRow {
  readonly sheet: string;
  readonly row: number;
  readonly mentee: string;
  readonly findings: Finding[];
}

export interface PreparedPush {
  /** `null`: nothing to send. Withdrawals are put in by whoever asks the curator about `gone` (rule 8). */
  readonly request: PushRequest | null;
  /** Pairs of the year in the workbook: those held back, those unchanged, those in the request and those waiting. */
  readonly total: number;
  /** Rows that stay here until their errors are put right. */
  readonly heldBack: HeldBackRow[];
  readonly unchanged: number;
  /** Changed pairs beyond what one push takes: for the next one. */
  readonly waiting: number;
  /** Every pair as it would leave, changed or not. */
  readonly leaving: OutgoingPair[];
  /** Fields that are filled in somewhere and do not leave, each with its reason. */
  readonly staying: { field: FieldName; reason: "policy" | "sensitive" }[];
  /** Pairs that the district has and the workbook has no more; never withdrawn unasked (rule 8). */
  readonly gone: KeptPair[];
  /** Pairs of other school years: named, and left. */
  readonly otherYears: { schoolYear: string; pairs: number }[];
  /** What belongs in the hidden key column. */
  readonly keys: { sheet: string; row: number; id: string }[];
  /** The memory to keep, sent or not: bases of pairs in which sheet and district agree are told again (rule 13). */
  readonly memory: WorkbookMemory;
}

/**
 * What a workbook sends to its district (rules 1, 3, 5, 8, 9 and 13): the one thing that pane, browser and shell use.
 * Throws when the account may see no names: such a one has no register to send.
 */
export function preparePush(input: PushInput): PreparedPush {
  const { policy } = input.me;
  if (policy === null) throw new Error("An account without a privacy policy (a region's) cannot push");
  const all = registerRows(input.workbook, input.findings, input.schoolYear);
  return prepareRows(reducedRows(all, policy, input), {
    ...input,
    policy,
    otherYears: otherYears(all, input.schoolYear),
  });
}

/** What rows that have been read and reduced before are prepared from. */
export interface RowsInput extends Pick<PushInput, "kept" | "memory" | "schoolYear" | "newId"> {
  readonly policy: PrivacyPolicy;
  readonly otherYears: PreparedPush["otherYears"];
}

/** The same from rows of the year that are reduced already, wherever that was done. */
export function prepareRows(rows: readonly ReducedRow[], input: RowsInput): PreparedPush {
  const { policy } = input;
  const matchRows = rows.map(matchRow);
  // Rows that are held back are matched as well: they are still in the sheet, and so not gone.
  const matches = matchPairs(matchRows, input.kept);
  const held = rows.map(heldBackRow);
  const ids = assignIds(matchRows, { ...input, matches, isSent: (index) => held[index] === null });

  const compared: ComparedPair[] = [];
  for (const [index, row] of rows.entries()) {
    const id = ids.get(index);
    if (held[index] !== null || id === undefined) continue;
    compared.push(comparePair(row, { id, kept: matches.get(index)?.kept, base: input.memory.base[id], policy }));
  }
  const heldBack = held.filter((row) => row !== null);
  const changed = compared.filter((pair) => pair.isChanged).map((pair) => pair.outgoing);
  return {
    request: requestOf(changed.slice(0, MAX_PAIRS_PER_PUSH), input, heldBackNote(heldBack)),
    total: rows.length,
    heldBack,
    unchanged: compared.length - changed.length,
    waiting: Math.max(0, changed.length - MAX_PAIRS_PER_PUSH),
    leaving: compared.map((pair) => pair.outgoing),
    staying: stayingFields(rows, policy),
    gone: goneFrom(input, new Set(ids.values())),
    otherYears: input.otherYears,
    keys: rows.flatMap(({ row }, index) => keyOf(row, ids.get(index))),
    memory: rememberAgreed(input.memory, compared),
  };
}

function reducedRows(all: readonly RegisterRow[], policy: PrivacyPolicy, input: PushInput): ReducedRow[] {
  return all
    .filter((row) => row.schoolYear === input.schoolYear)
    .map((row) => ({ row, ...reducePair(row.pair.fields, policy, input.dictionary, row.schoolYear) }));
}

function matchRow({ row, fields, persons }: ReducedRow): MatchRow {
  const key = pairIdSchema.safeParse(row.pair.key);
  return { id: key.success ? key.data : null, schoolYear: row.schoolYear, fields, persons };
}

/** Errors hold a row back; so does a sensitive word in a name, without which there is no pair to send. */
function heldBackRow({ row, heldFields }: ReducedRow): HeldBackRow | null {
  const mentee = row.pair.fields.menteeName ?? "";
  if (row.errors.length > 0) return { ...row.where, mentee, findings: row.errors };
  if (!heldFields.some((field) => field === "mentorName" || field === "menteeName")) return null;
  return { ...row.where, mentee, findings: row.findings.filter((finding) => finding.code === "text.sensitive") };
}

/** Always under a new key: after a lost answer the pull tells what has arrived, and the rest is another request. */
function requestOf(pairs: OutgoingPair[], input: RowsInput, heldBack: HeldBack): PushRequest | null {
  if (pairs.length === 0) return null;
  return { key: input.newId(), workbookId: input.memory.workbookId, pairs, withdrawn: [], heldBack };
}

/** What the district is told of rows that stay: how many, and how many have which error. */
export function heldBackNote(rows: readonly HeldBackRow[]): HeldBack {
  const codes: Partial<Record<FindingCode, number>> = {};
  for (const { findings } of rows)
    for (const code of new Set(findings.map((finding) => finding.code))) codes[code] = (codes[code] ?? 0) + 1;
  return { rows: rows.length, codes };
}

function goneFrom(input: RowsInput, present: ReadonlySet<string>): KeptPair[] {
  return input.kept.filter(
    (pair) => pair.state === "active" && pair.schoolYear === input.schoolYear && !present.has(pair.id),
  );
}

function stayingFields(rows: readonly ReducedRow[], policy: PrivacyPolicy): PreparedPush["staying"] {
  const filled = new Set(rows.flatMap(({ row }) => Object.keys(row.pair.fields)));
  const held = new Set(rows.flatMap((row) => row.heldFields));
  return FIELD_NAMES.flatMap((field): PreparedPush["staying"] => {
    if (held.has(field)) return [{ field, reason: "sensitive" }];
    return filled.has(field) && !mayLeave(field, policy) ? [{ field, reason: "policy" }] : [];
  });
}

function otherYears(all: readonly RegisterRow[], schoolYear: string): PreparedPush["otherYears"] {
  const counts = new Map<string, number>();
  for (const row of all) counts.set(row.schoolYear, (counts.get(row.schoolYear) ?? 0) + 1);
  counts.delete(schoolYear);
  return [...counts].sort().map(([year, pairs]) => ({ schoolYear: year, pairs }));
}

function keyOf({ pair }: RegisterRow, id: string | undefined): PreparedPush["keys"] {
  return id === undefined ? [] : [{ sheet: pair.sheet, row: pair.row, id }];
}

/** Changed pairs wait for the answer. */
function rememberAgreed(memory: WorkbookMemory, compared: readonly ComparedPair[]): WorkbookMemory {
  const base = { ...memory.base };
  for (const { outgoing, isChanged, base: agreed } of compared) if (!isChanged && agreed) base[outgoing.id] = agreed;
  return { ...memory, base };
}
