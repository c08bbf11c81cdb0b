/** A register repeats a few texts thousands of times; a server reads many registers, so that no more are kept. */
const MOST_REMEMBERED = 5000;
/** Longer ones do not come again, and would fill the memory. */
const LONGEST_REMEMBERED = 200;

/** The same reader of texts, which reads each text once. */
export function remembering<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, made);
    return made;
  };
}
