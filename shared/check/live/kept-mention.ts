import type { Mention } from "../rules/mentions.js";

/** Where a name stands: by pair, the mentor before the mentee. */
export function placeOf({ index, field }: Pick<Mention, "index" | "field">): number {
  return 2 * index + (field === "menteeName" ? 1 : 0);
}

/**
 * A name with all the places where it stands. As the rule sees it, it stands where it stands first, and has the first
 * birth that any of them gives.
 */
export class KeptMention {
  #mentions: Mention[] = [];
  #shown: Mention | null = null;
  /** Names that may be of the same person. */
  readonly doubles = new Set<KeptMention>();

  add(mention: Mention): void {
    const last = this.#mentions.at(-1);
    this.#mentions.push(mention);
    if (last && placeOf(last) > placeOf(mention)) this.#mentions.sort((one, other) => placeOf(one) - placeOf(other));
    this.#shown = this.#first();
  }

  remove(mention: Mention): void {
    this.#mentions = this.#mentions.filter((kept) => placeOf(kept) !== placeOf(mention));
    this.#shown = this.#first();
  }

  /** The name as the rule sees it; `null` when it stands nowhere any more. */
  get shown(): Mention | null {
    return this.#shown;
  }

  #first(): Mention | null {
    const [first] = this.#mentions;
    if (!first) return null;
    const birth = this.#mentions.find((mention) => mention.birth !== undefined)?.birth;
    return birth === first.birth ? first : { ...first, birth };
  }
}
