import type { PushAnswer, PushedPair, PushRequest } from "../api/push.js";
import type { FieldName, PairFields } from "../register/fields.js";
import type { WorkbookMemory } from "../workbook/memory.js";
import { sameValue } from "./diff.js";
import { advanceBase } from "./pair-base.js";
import type { OutgoingPair } from "./types.js";

/**
 * The workbook's memory after an answer (rules 6 and 13). Bases move on for the fields that the sheet shows as the
 * district now has them; fields that were merged or are in conflict keep theirs until the sheet shows them
 * (`memoryAfterShowing`). Refused rows change nothing. The revision is the pull's: others may have pushed before.
 */
export function memoryAfterPush(memory: WorkbookMemory, request: PushRequest, answer: PushAnswer): WorkbookMemory {
  const base = { ...memory.base };
  for (const pushed of answer.pairs) {
    if (pushed.outcome === "withdrawn") delete base[pushed.id];
    const sent = request.pairs[pushed.index];
    if (!sent || pushed.version === null || !isTakenIn(pushed)) continue;
    // What was remembered under another id is of another pair: a copy of another school's workbook has such ids.
    if (pushed.id !== sent.id) delete base[sent.id];
    base[pushed.id] = advanceBase(memory.base[pushed.id], {
      version: pushed.version,
      fields: sent.fields,
      ...verdicts(sent, pushed),
    });
  }
  const isAnswered = memory.outbox?.key === request.key;
  return { ...memory, base, outbox: isAnswered ? null : memory.outbox };
}

/**
 * A row that met a tombstone is not taken in either, though it has a version: a base there would make the sheet's next
 * edit a return that nobody has chosen (rule 8). Its conflict is about the pair, or is known and not said again.
 */
function isTakenIn({ outcome, conflicts }: PushedPair): boolean {
  if (outcome === "refused" || outcome === "withdrawn") return false;
  const isOfPair = conflicts.length === 0 || conflicts.some((conflict) => conflict.current === "withdrawn");
  return outcome !== "conflict" || !isOfPair;
}

function verdicts(sent: OutgoingPair, pushed: PushedPair): { agreed: FieldName[]; open: FieldName[] } {
  const contested = new Set(pushed.conflicts.map((conflict) => conflict.field));
  const isOpen = (field: FieldName): boolean =>
    contested.has(field) || (pushed.merged !== undefined && !sameValue(pushed.merged[field], sent.fields[field]));
  return { agreed: sent.carried.filter((field) => !isOpen(field)), open: sent.carried.filter(isOpen) };
}

/**
 * The memory after the sheet has taken over values of a version, from an answer or a pull: `shown` are the fields that
 * were really written (rule 13). A protected cell, a formula, a reduced name are not among them.
 */
export function memoryAfterShowing(
  memory: WorkbookMemory,
  pair: { readonly id: string; readonly version: number; readonly fields: PairFields },
  shown: readonly FieldName[],
): WorkbookMemory {
  const old = memory.base[pair.id];
  return { ...memory, base: { ...memory.base, [pair.id]: advanceBase(old, { ...pair, agreed: shown, open: [] }) } };
}
