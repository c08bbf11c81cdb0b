import type { PushAnswer } from "../../shared/api/push.js";
import type { FieldName, PairFields } from "../../shared/register/fields.js";
import { memoryAfterPush, memoryAfterShowing } from "../../shared/sync/after-push.js";
import { type PreparedPush, preparePush } from "../../shared/sync/prepare-push.js";
import type { OutgoingPair } from "../../shared/sync/types.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aCurator, aMemory, aSheet, aWorkbook, without, YEAR } from "../support/build-pairs.js";
import type { ToyServer } from "./toy-server.js";

export interface CopyRow {
  fields: PairFields;
  key?: string;
}

export const COLUMNS: FieldName[] = ["mentorPosition", "order", "startDate", "endDate"];

const dictionary = aDictionary();

/** One machine's copy of a school's workbook, and all that its person has seen in it. */
export class CopyOfWorkbook {
  rows: CopyRow[] = [];
  memory: WorkbookMemory = aMemory();
  private readonly seen = new Set<string>();

  constructor(
    private readonly server: ToyServer,
    private readonly newId: () => string,
  ) {}

  /** Sends what has changed. Where the answer is lost, nothing of it comes back to the sheet. */
  push(answerArrives: boolean): PreparedPush {
    this.look();
    const prepared = this.prepare();
    this.memory = prepared.memory;
    if (prepared.request) {
      const answer = this.server.push(prepared.request);
      if (answerArrives) {
        this.memory = memoryAfterPush(this.memory, prepared.request, answer);
        this.takeOver(prepared, answer);
      }
    }
    this.look();
    return prepared;
  }

  prepare(): PreparedPush {
    return preparePush({
      workbook: aWorkbook(aSheet(this.rows, { columns: COLUMNS })),
      findings: [],
      me: aCurator(),
      dictionary,
      kept: this.server.kept(),
      memory: this.memory,
      schoolYear: YEAR,
      newId: this.newId,
    });
  }

  /** Whether this copy ever showed the value, so that its person can have meant to replace it. */
  hasSeen(pair: Pick<OutgoingPair, "fields">, field: FieldName, value: PairFields[FieldName]): boolean {
    return this.seen.has(trace(pair.fields, field, value));
  }

  private look(): void {
    for (const { fields } of this.rows) {
      for (const field of COLUMNS) this.seen.add(trace(fields, field, fields[field]));
    }
  }

  private takeOver(prepared: PreparedPush, answer: PushAnswer): void {
    for (const { row, id } of prepared.keys) {
      const target = this.rows[row - 3];
      if (target) target.key = id;
    }
    for (const { index, id, version, merged, conflicts } of answer.pairs) {
      const sent = prepared.request?.pairs[index];
      const row = sent && this.rows[sent.where.row - 3];
      if (!row || !merged || version === null) continue;
      const contested = new Set(conflicts.map((conflict) => conflict.field));
      const shown = COLUMNS.filter((field) => !contested.has(field));
      for (const field of shown) row.fields = withValue(row.fields, field, merged[field]);
      this.memory = memoryAfterShowing(this.memory, { id, version, fields: merged }, shown);
    }
  }
}

export function withValue(fields: PairFields, field: FieldName, value: PairFields[FieldName]): PairFields {
  return value === undefined ? without(fields, field) : { ...fields, [field]: value };
}

function trace({ mentorName, menteeName }: PairFields, field: FieldName, value: PairFields[FieldName]): string {
  return JSON.stringify([mentorName, menteeName, field, value ?? null]);
}
