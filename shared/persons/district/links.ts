/** What a human has said of two persons, each named by whatever stands for a person in one school. */
export interface PersonDecision {
  readonly one: string;
  readonly other: string;
  readonly answer: "same" | "different";
}

/**
 * Who is one and who are two, by what was said so far: `same` goes on from one to the next, `different` holds for all
 * who are one with the two.
 */
export class Links {
  readonly #parents = new Map<string, string>();
  /** By the group's root, the roots of those that it is kept apart from. */
  readonly #apart = new Map<string, Set<string>>();

  constructor(decisions: readonly PersonDecision[] = []) {
    for (const { one, other, answer } of decisions) if (answer === "same") this.join(one, other);
    for (const decision of decisions)
      if (decision.answer === "different" && this.allow(decision)) this.part(decision.one, decision.other);
  }

  /** What stands for all who are one with the person; the person, when nothing was said. */
  rootOf(key: string): string {
    let root = key;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    for (let next = key; next !== root;) {
      const parent = this.#parents.get(next) ?? root;
      this.#parents.set(next, root);
      next = parent;
    }
    return root;
  }

  areOne(one: string, other: string): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  areApart(one: string, other: string): boolean {
    return this.#apart.get(this.rootOf(one))?.has(this.rootOf(other)) ?? false;
  }

  /** Whether the answer can be added to what was said, without two becoming one who were called different. */
  allow({ one, other, answer }: PersonDecision): boolean {
    return answer === "same" ? !this.areApart(one, other) : !this.areOne(one, other);
  }

  join(one: string, other: string): void {
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root === joined) return;
    this.#parents.set(joined, root);
    for (const apart of this.#apart.get(joined) ?? []) {
      this.#apart.get(apart)?.delete(joined);
      this.#keepApart(root, apart);
    }
    this.#apart.delete(joined);
  }

  part(one: string, other: string): void {
    this.#keepApart(this.rootOf(one), this.rootOf(other));
  }

  #keepApart(one: string, other: string): void {
    for (const [root, apart] of [
      [one, other],
      [other, one],
    ] as const) {
      const before = this.#apart.get(root);
      if (before) before.add(apart);
      else this.#apart.set(root, new Set([apart]));
    }
  }
}
