import type { StyledText } from "./xlsx/rich-text.js";

/** Text as the binary formats tell it: with the places where its font changes. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

/**
 * The text with what its fonts say of striking out, by the same rule as for an .xlsx: it is struck when every run that
 * is not blank is, and what has no font of its own leaves that to the cell's.
 */
export function styledText({ text, runs }: BiffText, isStruck: (font: number) => boolean): StyledText {
  if (runs.length === 0) return { text, struck: undefined };
  const strikes = new Set<boolean | undefined>();
  const pieces = [{ from: 0, struck: undefined }, ...runs.map((run) => ({ ...run, struck: isStruck(run.font) }))];
  pieces.forEach(({ from, struck }, index) => {
    if (text.slice(from, pieces[index + 1]?.from).trim() !== "") strikes.add(struck);
  });
  const struck = strikes.has(false) ? false : strikes.has(true) && strikes.size === 1 ? true : undefined;
  return { text, struck };
}
