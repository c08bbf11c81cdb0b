import type { Decision } from "../../shared/api/conflicts.js";
import type { OpenConflict } from "../../shared/api/pull.js";
import type { PushAnswer, PushRequest } from "../../shared/api/push.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";
import { Random } from "../support/random.js";
import type { TestServer } from "../support/start-server.js";
import { COLUMNS, CopyOfWorkbook, type SavedFile } from "./copy-of-workbook.js";
import { History, isTakenIn } from "./history.js";
import { SimulatedDistrict } from "./simulated-district.js";

const VALUES: Readonly<Record<string, readonly string[]>> = {
  mentorPosition: ["учитель", "учитель химии", "завуч"],
  order: ["12-о", "13-о", "14-о"],
  startDate: ["2022-09-01", "2022-10-01"],
  endDate: ["2023-05-31", "2023-06-30"],
};

/** Teachers leave by name, pupils reduced; two of the pupils look alike once they are («Носова А.»). */
const COUPLES: readonly PairFields[] = [
  { form: "teacher-teacher", mentorName: "Дёмин Олег Игоревич", menteeName: "Белова Галина Юрьевна" },
  { form: "teacher-teacher", mentorName: "Дёмин Олег Игоревич", menteeName: "Сомова Вера Ильинична" },
  { form: "pupil-pupil", mentorName: "Зимин Пётр Ильич", menteeName: "Носова Анна Олеговна" },
  { form: "pupil-pupil", mentorName: "Зимин Пётр Ильич", menteeName: "Носова Алина Олеговна" },
  { form: "pupil-pupil", mentorName: "Попова Ольга Львовна", menteeName: "Чернов Лев Ильич" },
];

const SCHOOLS = ["Подгорновская СОШ", "Бирюлинская СОШ"];
const LAPTOPS = 2;
const ONE_OVER_HTTP_OF = 11;
/** Rows that a register has when it is sent for the first time. */
const FIRST_ROWS = 3;

/** How often each thing happens, beside the others. */
const ACTIONS = {
  ...{ add: 5, edit: 24, erase: 6, deleteRow: 3, sort: 3, send: 22, withdraw: 2, takeChanges: 6, decide: 7 },
  ...{
    coordinatorDecides: 4,
    coordinatorEdits: 5,
    copyFile: 3,
    openOldFile: 2,
    copyFromAnotherSchool: 1,
    loseKeys: 2,
    loseMemory: 2,
  },
  ...{ lateArrival: 4, saveFile: 3 },
} as const;
type Action = keyof typeof ACTIONS;
const DECK = Object.entries(ACTIONS).flatMap(([action, times]) => Array<Action>(times).fill(action as Action));

/** A request that is still somewhere in the network, or arrives once more. */
interface Late {
  readonly copy: CopyOfWorkbook;
  readonly request: PushRequest;
  /** Whose pairs it is about, in the order of its rows. */
  readonly couples: readonly string[];
  /** What the district said the first time, if it has had it. */
  readonly first: PushAnswer | null;
}

/**
 * A district with its schools, two machines each, and a network that loses, repeats and delays. Every step is one thing
 * that a person, a machine or the network does; the same seed does the same.
 */
export class World {
  readonly history = new History();
  private readonly late: Late[] = [];
  private readonly files = new Map<string, SavedFile[]>();
  /** Whose pair it is, in words that a copy knows. */
  private readonly couples = new Map<string, string>();

  private constructor(
    readonly district: SimulatedDistrict,
    readonly copies: readonly CopyOfWorkbook[],
    private readonly random: Random,
  ) {}

  static async begin(server: TestServer, seed: number, newId: () => string): Promise<World> {
    const district = await SimulatedDistrict.found(server, seed % ONE_OVER_HTTP_OF === 0);
    const copies: CopyOfWorkbook[] = [];
    for (const name of SCHOOLS) {
      const school = await district.school(name);
      for (let laptop = 0; laptop < LAPTOPS; laptop += 1)
        copies.push(new CopyOfWorkbook(await district.signIn(school), newId));
    }
    const world = new World(district, copies, new Random(seed));
    for (let school = 0; school < SCHOOLS.length; school += 1) await world.firstSending(school * LAPTOPS);
    return world;
  }

  /** A school sends its register from one machine, and the others get a copy of the file. */
  private async firstSending(at: number): Promise<void> {
    const [first, ...others] = this.copies.slice(at, at + LAPTOPS);
    if (!first) return;
    for (let row = 0; row < FIRST_ROWS; row += 1) this.add(first);
    await this.push(first, "arrives", false);
    for (const other of others) other.open(first.save());
  }

  async step(): Promise<void> {
    await this[this.random.pick(DECK)](this.random.pick(this.copies));
  }

  private add(copy: CopyOfWorkbook): void {
    const absent = COUPLES.map(told).filter(({ note }) => !copy.rows.some(({ fields }) => fields.note === note));
    if (absent.length > 0) copy.rows.push({ fields: { ...this.random.pick(absent), startDate: "2022-09-01" } });
  }

  private edit(copy: CopyOfWorkbook): void {
    this.change(copy, (field) => this.random.pick(VALUES[field] ?? []));
  }

  private erase(copy: CopyOfWorkbook): void {
    this.change(copy, () => undefined);
  }

  private change(copy: CopyOfWorkbook, value: (field: FieldName) => FieldValue | undefined): void {
    if (copy.rows.length === 0) return;
    const field = this.random.pick(COLUMNS);
    copy.edit(this.random.pick(copy.rows), field, value(field));
  }

  private deleteRow(copy: CopyOfWorkbook): void {
    copy.rows.splice(this.random.below(copy.rows.length + 1), 1);
  }

  private sort(copy: CopyOfWorkbook): void {
    const field = this.random.pick([...COLUMNS, "menteeName" as const]);
    copy.rows.sort((one, other) => String(one.fields[field]).localeCompare(String(other.fields[field]), "ru"));
  }

  private loseKeys(copy: CopyOfWorkbook): void {
    copy.rows = copy.rows.map(({ fields }) => ({ fields }));
  }

  private loseMemory(copy: CopyOfWorkbook): void {
    copy.memory = { ...copy.memory, base: {} };
  }

  private saveFile(copy: CopyOfWorkbook): void {
    const { schoolId } = copy.door;
    this.files.set(schoolId, [...(this.files.get(schoolId) ?? []), copy.save()]);
  }

  private openOldFile(copy: CopyOfWorkbook): void {
    const files = this.files.get(copy.door.schoolId);
    if (files) copy.open(this.random.pick(files));
  }

  private copyFile(copy: CopyOfWorkbook): void {
    copy.open(this.random.pick(this.copies.filter(({ door }) => door.schoolId === copy.door.schoolId)).save());
  }

  /** With the other school's keys and base in it: the district must not know them here (rule 9). */
  private copyFromAnotherSchool(copy: CopyOfWorkbook): void {
    copy.open(this.random.pick(this.copies.filter(({ door }) => door.schoolId !== copy.door.schoolId)).save());
  }

  private async send(copy: CopyOfWorkbook): Promise<void> {
    const fate = this.random.pick(["arrives", "arrives", "arrives", "arrives", "answerLost", "lost", "late"] as const);
    await this.push(copy, fate, false);
  }

  private withdraw(copy: CopyOfWorkbook): Promise<void> {
    return this.push(copy, "arrives", true);
  }

  /** The pane asks what the district has, prepares and sends. */
  async push(
    copy: CopyOfWorkbook,
    fate: "arrives" | "answerLost" | "lost" | "late",
    withdrawing: boolean,
  ): Promise<void> {
    await copy.pull();
    const prepared = copy.prepare(withdrawing);
    const { request } = prepared;
    if (!request) return;
    const couples = request.pairs.map(({ where }) => copy.coupleAt(where.row));
    if (fate === "late") this.late.push({ copy, request, couples, first: null });
    if (fate === "late" || fate === "lost") return;
    const answer = await this.deliver({ copy, request, couples });
    if (this.random.below(4) === 0) this.late.push({ copy, request, couples, first: answer });
    if (fate !== "arrives") return;
    copy.takeAnswer(prepared, request, answer);
    await copy.pull();
  }

  /** What a push replaces, its sender has seen: nothing is overwritten blindly. */
  private async deliver({ copy, request, couples }: Omit<Late, "first">): Promise<PushAnswer> {
    const answer = await copy.door.push(request);
    this.history.record(request, answer);
    for (const { index, id } of answer.pairs) {
      const couple = couples[index];
      if (couple !== undefined) this.couples.set(id, couple);
    }
    for (const { pairId, field, before } of await this.district.stored.replacedIn(answer.revision)) {
      if (!COLUMNS.includes(field)) continue;
      const seen = copy.hasSeen(this.couples.get(pairId) ?? "", field, before);
      expect({ field, before, seen }).toEqual({ field, before, seen: true });
    }
    return answer;
  }

  /** What was long on its way arrives, or arrives again: then the answer is the first one, and nothing changes (rule 6). */
  private async lateArrival(): Promise<void> {
    const [arriving] = this.late.splice(this.random.below(this.late.length), 1);
    if (!arriving) return;
    const { copy, request, first } = arriving;
    if (first === null) {
      await this.deliver(arriving);
      return;
    }
    const before = await this.district.stored.versions();
    expect(await copy.door.push(request)).toEqual(first);
    expect(await this.district.stored.versions()).toEqual(before);
  }

  private takeChanges(copy: CopyOfWorkbook): void {
    copy.takeChanges();
  }

  /** Of the conflicts that the pane shows: somebody else may have decided it meanwhile. */
  private async decide(copy: CopyOfWorkbook): Promise<void> {
    if (copy.conflicts.length > 0) await this.choose(copy, [this.random.pick(copy.conflicts)]);
  }

  private async choose(copy: CopyOfWorkbook, conflicts: readonly OpenConflict[]): Promise<void> {
    if (conflicts.length === 0) return;
    const decisions = conflicts.map((conflict) => this.decision(conflict));
    const { decided } = await copy.door.decide({ decisions });
    for (const { outcome } of decided) this.history.met.add(`choice ${outcome}`);
    for (const [at, conflict] of conflicts.entries())
      if (decided[at]?.outcome === "decided" && decisions[at]?.choice === "current") copy.accept(conflict);
    await copy.pull();
  }

  private async coordinatorDecides(): Promise<void> {
    const conflicts = await this.district.openConflicts();
    expect(conflicts.map(({ id }) => id).sort()).toEqual(await this.district.stored.openConflicts());
    if (conflicts.length > 0) await this.district.decide({ decisions: [this.decision(this.random.pick(conflicts))] });
  }

  /** Perhaps on a version that the coordinator had on the screen for long. */
  private async coordinatorEdits(): Promise<void> {
    const pairs = await this.district.pairs();
    if (pairs.length === 0) return;
    const { id, version } = this.random.pick(pairs);
    const field = this.random.pick(COLUMNS);
    const value = this.random.pick(VALUES[field] ?? []);
    const edit = { id, baseVersion: 1 + this.random.below(version), fields: { [field]: value }, erased: [] };
    const [edited] = (await this.district.edit(edit)).edited;
    this.history.met.add(`edit ${edited?.outcome ?? ""}`);
    if (edited && isTakenIn(edited.outcome, edited.conflicts)) this.history.acknowledge({ pairId: id, field, value });
  }

  private decision({ id, current }: Pick<OpenConflict, "id" | "current">): Decision {
    return { id, choice: this.random.pick(["current", "incoming"] as const), seen: current };
  }

  /** Everybody sends, decides and takes over until nobody has anything more to; gives how many rounds it took. */
  async settle(most: number): Promise<number> {
    this.late.length = 0;
    for (let round = 1; round <= most; round += 1) {
      const before = await this.district.stored.countVersions();
      let taken = 0;
      for (const copy of this.copies) {
        await this.push(copy, "arrives", false);
        await this.choose(copy, copy.conflicts);
        taken += copy.takeChanges();
      }
      if (taken === 0 && (await this.district.stored.countVersions()) === before) return round;
    }
    return most + 1;
  }
}

function told(fields: PairFields): PairFields {
  return { ...fields, note: `${fields.mentorName} – ${fields.menteeName}` };
}
