import type { OpenConflict, PullAnswer } from "../../shared/api/pull.js";
import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import { type FieldName, type FieldValue, type PairFields } from "../../shared/register/fields.js";
import { acceptedKeys } from "../../shared/sync/accepted-keys.js";
import { memoryAfterPush, memoryAfterShowing } from "../../shared/sync/after-push.js";
import { isChangedInDistrict } from "../../shared/sync/district-change.js";
import { type PreparedPush, preparePush } from "../../shared/sync/prepare-push.js";
import type { KeptPair, OutgoingPair } from "../../shared/sync/types.js";
import type { WorkbookMemory } from "../../shared/workbook/memory.js";
import { aDictionary } from "../support/build-dictionary.js";
import { aMemory, aSheet, aWorkbook, without, YEAR } from "../support/build-pairs.js";
import type { SchoolDoor } from "./simulated-district.js";

export interface CopyRow {
  readonly fields: PairFields;
  readonly key?: string;
}

/** The fields that people edit; every copy has a column for each. */
export const COLUMNS: readonly FieldName[] = ["mentorPosition", "order", "startDate", "endDate"];

const FIRST_ROW = 3;
const dictionary = aDictionary();

/** What a file is on a disk: what is copied, kept as an old version, or carried to another machine. */
export interface SavedFile {
  readonly rows: readonly CopyRow[];
  readonly memory: WorkbookMemory;
  /** What whoever edited it had seen: their edits come along. */
  readonly seen: ReadonlySet<string>;
}

/** One machine's copy of a school's workbook, with what its pane was last told and all that its person has seen in it. */
export class CopyOfWorkbook {
  rows: CopyRow[] = [];
  memory: WorkbookMemory;
  private kept: readonly KeptPair[] = [];
  conflicts: readonly OpenConflict[] = [];
  private readonly seen = new Set<string>();

  constructor(
    readonly door: SchoolDoor,
    private readonly newId: () => string,
  ) {
    this.memory = aMemory({ workbookId: newId() });
  }

  save(): SavedFile {
    return { rows: [...this.rows], memory: this.memory, seen: new Set(this.seen) };
  }

  open({ rows, memory, seen }: SavedFile): void {
    this.rows = [...rows];
    this.memory = memory;
    for (const one of seen) this.seen.add(one);
    this.look();
  }

  async pull(): Promise<void> {
    const { pairs, conflicts }: PullAnswer = await this.door.pull();
    this.kept = pairs;
    this.conflicts = conflicts;
  }

  /** What would be sent now; `withdrawing`: the curator confirms that the rows that are gone have ended (rule 8). */
  prepare(withdrawing = false): PreparedPush {
    this.look();
    const prepared = preparePush({
      workbook: aWorkbook(aSheet(this.rows, { columns: [...COLUMNS] })),
      findings: [],
      me: this.door.me,
      dictionary,
      kept: this.kept,
      memory: this.memory,
      schoolYear: YEAR,
      newId: this.newId,
    });
    this.memory = prepared.memory;
    if (!withdrawing || prepared.gone.length === 0) return prepared;
    const withdrawn = prepared.gone.map(({ id, version }) => ({ id, baseVersion: version }));
    const { workbookId } = this.memory;
    const request = prepared.request ?? { key: this.newId(), workbookId, pairs: [], withdrawn: [] };
    return { ...prepared, request: { ...request, withdrawn } };
  }

  /** The answer has arrived: keys, base and what the district has merged come into the sheet. */
  takeAnswer(prepared: PreparedPush, request: PushRequest, answer: PushAnswer): void {
    this.memory = memoryAfterPush(this.memory, request, answer);
    for (const { row, id } of acceptedKeys(prepared.keys, { request, answer })) this.change(row, { key: id });
    for (const { index, id, version, merged, conflicts } of answer.pairs) {
      const sent = request.pairs[index];
      if (!sent || !merged || version === null) continue;
      const contested = new Set(conflicts.map(({ field }) => field));
      const shown = COLUMNS.filter((field) => !contested.has(field));
      for (const field of shown) this.show(sent.where.row, field, merged[field]);
      this.memory = memoryAfterShowing(this.memory, { id, version, fields: merged }, shown);
    }
    this.look();
  }

  /** The curator takes over what the district has changed, as the pane offers it; gives how much there was. */
  takeChanges(): number {
    const contested = new Set(this.conflicts.map(({ pairId, field }) => `${pairId} ${field}`));
    let taken = 0;
    for (const { outgoing, kept } of this.beside()) {
      for (const field of COLUMNS) {
        const agreed = this.memory.base[kept.id]?.fields[field];
        const values = { mine: outgoing.fields[field], theirs: kept.fields[field] };
        if (contested.has(`${kept.id} ${field}`) || !isChangedInDistrict({ ...values, agreed })) continue;
        this.show(outgoing.where.row, field, values.theirs);
        taken += 1;
      }
    }
    if (taken > 0) this.prepare();
    return taken;
  }

  /** The sheet takes over the district's value of a conflict. */
  accept({ pairId, field, current }: OpenConflict): void {
    const pair = this.beside().find(({ kept }) => kept.id === pairId);
    if (pair && COLUMNS.includes(field)) this.show(pair.outgoing.where.row, field, current ?? undefined);
  }

  /** Rows whose pair is active in the district, each beside it. */
  beside(): { outgoing: OutgoingPair; kept: KeptPair }[] {
    const active = new Map(this.kept.filter(({ state }) => state === "active").map((pair) => [pair.id, pair]));
    return this.prepare().leaving.flatMap((outgoing) => {
      const kept = active.get(outgoing.id);
      return kept ? [{ outgoing, kept }] : [];
    });
  }

  edit(row: CopyRow, field: FieldName, value: FieldValue | undefined): void {
    this.show(this.rows.indexOf(row) + FIRST_ROW, field, value);
  }

  /** Whose row it is: a note that never leaves the workbook. */
  coupleAt(row: number): string {
    return this.rows[row - FIRST_ROW]?.fields.note ?? "";
  }

  /** Whether this copy ever showed the value in this pair, so that its person can have meant to replace it. */
  hasSeen(couple: string, field: FieldName, value: FieldValue): boolean {
    return this.seen.has(JSON.stringify([couple, field, value]));
  }

  private look(): void {
    for (const { fields } of this.rows)
      for (const field of COLUMNS) this.seen.add(JSON.stringify([fields.note, field, fields[field]]));
  }

  private show(row: number, field: FieldName, value: FieldValue | undefined): void {
    const old = this.rows[row - FIRST_ROW]?.fields;
    if (!old) return;
    this.change(row, { fields: value === undefined ? without(old, field) : { ...old, [field]: value } });
    this.look();
  }

  private change(row: number, change: Partial<CopyRow>): void {
    const old = this.rows[row - FIRST_ROW];
    if (old) this.rows[row - FIRST_ROW] = { ...old, ...change };
  }
}
