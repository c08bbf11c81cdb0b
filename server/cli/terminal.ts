import { styleText } from "node:util";
import type { Severity } from "../../shared/check/finding.js";
import type { Io } from "./io.js";

/** How a line may look on a terminal; elsewhere it is plain. */
export type Look = Severity | "title" | "muted";

const LOOKS: Readonly<Record<Look, Parameters<typeof styleText>[0]>> = {
  title: "bold",
  muted: "gray",
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  hint: "green",
  info: "gray",
};

/**
 * Prints a line: wrapped at the terminal's width with its continuation indented, and coloured where the terminal shows
 * colours. Where the result is read by a program it is one line of plain text.
 */
export function sayLine(io: Io, text: string, { look, hang = 0 }: { look?: Look; hang?: number } = {}): void {
  for (const line of io.width === undefined ? [text] : wrapped(text, io.width, hang)) io.out(painted(io, line, look));
}

/** A text in the colours of its look, where there are colours. */
export function painted(io: Io, text: string, look: Look | undefined): string {
  return io.isColoured && look ? styleText(LOOKS[look], text, { validateStream: false }) : text;
}

/** The lines of a text broken at spaces; those after the first begin where the text begins, and `hang` further. */
export function wrapped(text: string, width: number, hang: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = indent;
  for (const word of text.slice(indent.length).split(" ")) {
    const isFirst = line.trim() === "";
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}${" ".repeat(hang)}${word}`;
    } else line = isFirst ? line + word : `${line} ${word}`;
  }
  return [...lines, line];
}
