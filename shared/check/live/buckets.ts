/** Indices of pairs by what they share, each list in rising order. */
export class Buckets<Key> {
  readonly #lists = new Map<Key, number[]>();

  add(key: Key, index: number): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [index]);
    else if ((list.at(-1) ?? -1) < index) list.push(index);
    else if (!list.includes(index)) list.splice(placeOf(list, index), 0, index);
  }

  remove(key: Key, index: number): void {
    const list = this.#lists.get(key);
    const place = list?.indexOf(index) ?? -1;
    if (!list || place < 0) return;
    if (list.length === 1) this.#lists.delete(key);
    else list.splice(place, 1);
  }

  of(key: Key): readonly number[] {
    return this.#lists.get(key) ?? NONE;
  }
}

const NONE: readonly number[] = [];

function placeOf(list: readonly number[], index: number): number {
  const place = list.findIndex((other) => other > index);
  return place < 0 ? list.length : place;
}
