/** The lines of a typed or pasted list, without blank ones and without the numbers or dots that lists are pasted with. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:\d+[.)]\s+|[•–—-]\s+)/u, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}
