/** Two names by their indices, and the doubts that their surnames leave. */
export type Meet = (one: number, other: number, surnameDoubts: number) => void;

export interface Meeting {
  readonly meet: Meet;
  /** By a name's index, the number of its given name. */
  readonly givens: Int32Array;
  /** Whether bearers of two given names are never asked about, whatever the rest says. */
  readonly areFarGivens: (one: number, other: number) => boolean;
}

/** Bearers of one surname are compared each with each up to this number, and with so many others above it. */
export const MOST_NAMESAKES = 2_000;
const NEXT_NAMESAKES = 200;
/** So few meet sooner than they are sorted. */
const FEW_NAMESAKES = 8;

/** Bearers of one surname: of more than a few, only those meet whose given names are near. */
export function meetNamesakes(bearers: readonly number[], { meet, givens, areFarGivens }: Meeting): void {
  if (bearers.length <= FEW_NAMESAKES) return meetNext(bearers, bearers.length, meet);
  if (bearers.length > MOST_NAMESAKES) return meetNext(bearers, NEXT_NAMESAKES, meet);
  const groups = [...groupsByGiven(bearers, givens)];
  for (let group = groups.pop(); group; group = groups.pop()) {
    const [given, own] = group;
    meetNext(own, own.length, meet);
    for (const [otherGiven, others] of groups)
      if (!areFarGivens(given, otherGiven)) for (const one of own) for (const other of others) meet(one, other, 0);
  }
}

/** Bearers of two surnames that may be one: the same, of the ones with the others. */
export function meetAcross(
  bearers: readonly number[],
  others: readonly number[],
  surnameDoubts: number,
  { meet, givens, areFarGivens }: Meeting,
): void {
  if (bearers.length * others.length <= FEW_NAMESAKES)
    return bearers.forEach((one) => others.forEach((other) => meet(one, other, surnameDoubts)));
  const groups = groupsByGiven(others, givens);
  groupsByGiven(bearers, givens).forEach((own, given) =>
    groups.forEach((namesakes, otherGiven) => {
      if (areFarGivens(given, otherGiven)) return;
      for (const one of own) for (const other of namesakes) meet(one, other, surnameDoubts);
    }),
  );
}

function groupsByGiven(bearers: readonly number[], givens: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const bearer of bearers) {
    const given = givens[bearer] ?? 0;
    const same = groups.get(given);
    if (same) same.push(bearer);
    else groups.set(given, [bearer]);
  }
  return groups;
}

function meetNext(bearers: readonly number[], most: number, meet: Meet): void {
  for (let place = 0; place < bearers.length; place += 1) {
    const end = Math.min(place + 1 + most, bearers.length);
    for (let next = place + 1; next < end; next += 1) meet(bearers[place] ?? 0, bearers[next] ?? 0, 0);
  }
}
