import type { Dictionary } from "../../dictionary/schema.js";
import type { KnownName } from "../../persons/known-name.js";
import type { PairFields, Party } from "../../register/fields.js";
import { isMinor } from "../../register/minor.js";
import type { JudgedPerson } from "../judged-pair.js";
import { type JudgedRegister, UNKNOWN } from "../judged-register.js";
import { birthOf, nameOf, sideField } from "../person-sides.js";

export const PARTIES = ["mentor", "mentee"] as const;

/** A name where it first stands, and what the rows that have it say of the person. */
export interface Mention {
  readonly index: number;
  readonly field: "mentorName" | "menteeName";
  readonly name: string;
  readonly known: KnownName;
  /** The number of its writing. */
  readonly writing: number;
  readonly minor: boolean;
  readonly birth: string | undefined;
}

type Mutable = { -readonly [Key in keyof Mention]: Mention[Key] };

/** How a pair names one of its persons; `null` when it does not, or by a reduced name. */
export function mentionOf(
  { index, party }: Stand,
  fields: PairFields,
  { known, writing }: Pick<JudgedPerson, "known" | "writing">,
  dictionary: Dictionary,
): Mention | null {
  const name = nameOf(party, fields);
  if (name === undefined || known === null || writing === null) return null;
  const [field, birth] = [sideField(party, "Name"), birthOf(party, fields)];
  return { index, field, name, known, writing, minor: isMinor(party, fields, dictionary), birth };
}

/** Where a name stands: the place of its pair, and the side. */
export interface Stand {
  readonly index: number;
  readonly party: Party;
}

/**
 * The different names of a register where they first stand, a child's and a grown-up's apart, in the order of rows.
 * Most names are like no other, and nobody asks for more than the name: a mention is made when it is asked for.
 */
export class DistinctMentions {
  readonly known: KnownName[] = [];
  /** By a mention's place, where it stands: twice the pair's index, and one more for the mentee. */
  readonly #stands: Int32Array;
  readonly #made: (Mutable | undefined)[];
  /** By a writing's number, the place of its first mention, and of the first by somebody of the other age. */
  readonly #first: Int32Array;
  readonly #other = new Map<number, number>();

  constructor(
    readonly register: JudgedRegister,
    readonly dictionary: Dictionary,
  ) {
    const { rows, mentors, mentees, numbers } = register;
    this.#stands = new Int32Array(2 * rows.length);
    this.#made = new Array<Mutable | undefined>(2 * rows.length);
    this.#first = new Int32Array(numbers).fill(UNKNOWN);
    for (let index = 0; index < rows.length; index += 1) {
      this.#add(2 * index, mentors.known[index] ?? null, mentors.writing[index] ?? UNKNOWN);
      this.#add(2 * index + 1, mentees.known[index] ?? null, mentees.writing[index] ?? UNKNOWN);
    }
  }

  at(place: number): Mention | undefined {
    return place < this.known.length ? (this.#made[place] ??= this.#makeAt(this.#stands[place] ?? 0)) : undefined;
  }

  #add(stand: number, known: KnownName | null, writing: number): void {
    if (known === null || writing === UNKNOWN) return;
    const first = this.#first[writing] ?? UNKNOWN;
    if (first === UNKNOWN) this.#first[writing] = this.#put(stand, known);
    else this.#addAgain(stand, known, writing, first);
  }

  #addAgain(stand: number, known: KnownName, writing: number, first: number): void {
    const mention = this.#makeAt(stand);
    const isOther = mention?.minor !== this.at(first)?.minor;
    const before = isOther ? this.#other.get(writing) : first;
    if (before === undefined) this.#other.set(writing, this.#put(stand, known));
    else this.#learn(before, mention?.birth);
  }

  /** Of several rows with one person, any may tell the birth. */
  #learn(place: number, birth: string | undefined): void {
    this.at(place);
    const mention = this.#made[place];
    if (mention) mention.birth ??= birth;
  }

  #put(stand: number, known: KnownName): number {
    const place = this.known.push(known) - 1;
    this.#stands[place] = stand;
    return place;
  }

  #makeAt(stand: number): Mutable | undefined {
    const index = stand >> 1;
    const party = stand % 2 === 0 ? "mentor" : "mentee";
    const column = party === "mentor" ? this.register.mentors : this.register.mentees;
    const person = { known: column.known[index] ?? null, writing: column.writing[index] ?? UNKNOWN };
    const row = this.register.rows[index];
    return (row && mentionOf({ index, party }, row.fields, person, this.dictionary)) ?? undefined;
  }
}
