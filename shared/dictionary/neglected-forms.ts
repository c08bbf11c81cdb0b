/** What a nought in the matrix of schools and forms says. */
export type Nought = "unknown" | "lack" | "nothing";

/**
 * A silent school's noughts are not known to be a lack; of a school that has reported, a form of the federal model
 * without a pair is one, and a rarer form without a pair is nothing of note.
 */
export function noughtOf(of: { readonly silent: boolean; readonly federal: boolean }): Nought {
  if (of.silent) return "unknown";
  return of.federal ? "lack" : "nothing";
}

/** A form of the federal model that no school of the district has a pair in. */
export function isNeglected(of: { readonly federal: boolean; readonly pairs: number }): boolean {
  return of.federal && of.pairs === 0;
}
