/** Kinds of records in the order of the act, and how many of each went. */
export const ERASED_KINDS = [
  ...(["pairs", "versions", "cleared", "conflicts", "returns", "receipts", "receiptRows"] as const),
  ...([
    "acceptances",
    "declarations",
    "indicators",
    "snapshots",
    "papers",
    "decisions",
    "texts",
    "files",
    "reports",
  ] as const),
] as const;
export type ErasedKind = (typeof ERASED_KINDS)[number];
export type ErasedCounts = Readonly<Record<ErasedKind, number>>;

export const NOTHING_ERASED = Object.fromEntries(ERASED_KINDS.map((kind) => [kind, 0])) as ErasedCounts;

export function sumOf(...counts: readonly Partial<ErasedCounts>[]): ErasedCounts {
  return Object.fromEntries(
    ERASED_KINDS.map((kind) => [kind, counts.reduce((sum, each) => sum + (each[kind] ?? 0), 0)]),
  ) as ErasedCounts;
}

export function isNothing(counts: ErasedCounts): boolean {
  return ERASED_KINDS.every((kind) => counts[kind] === 0);
}
