/** A share of 0 to 1 in per cent, to a tenth. */
export function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}
