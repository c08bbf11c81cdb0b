import { remembering } from "../../../shared/grid/remembering.js";

/** Cells are no wider than this many digits of type 11, and no taller than three lines. */
export const WIDEST = 44;
/** A column of schools leaves room for the labels of the totals above it. */
export const SCHOOL_NARROWEST = 26;
export const MOST_LINES = 3;
export const LINE_HEIGHT = 15;
/** What is kept free at both sides of a cell, by Excel and by the indent, in digits. */
const PADDING = 3;

const NARROW = /[\s.,:;!|'’()[\]«»–ijlrtfIтг-]/u;
const WIDE = /[мшщжюыфМШЩЖЮЫФДmwWM@№%—]/u;
const CAPITAL = /\p{Lu}/u;
const widths = new Map<string, number>();

/** How wide a text is in digits of type 11; a little too much rather than too little, for wider fonts stand in for Calibri. */
export const textWidth = remembering((text) => {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
});

function characterWidth(character: string): number {
  let width = widths.get(character);
  if (width === undefined) {
    if (WIDE.test(character)) width = 1.42;
    else if (CAPITAL.test(character)) width = 1.2;
    else width = NARROW.test(character) ? 0.65 : 1;
    widths.set(character, width);
  }
  return width;
}

/** The column width, in digits, that shows a text in one line. */
export function widthFor(text: string): number {
  return textWidth(text) + PADDING;
}

/** How many lines a text takes in a column of this width, broken at spaces as Excel does. */
export function linesIn(text: string, columnWidth: number): number {
  const room = columnWidth - PADDING + 0.5;
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, room);
  return lines;
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/ +/)) {
    const width = textWidth(word);
    const gap = used === 0 ? 0 : textWidth(" ");
    if (used + gap + width <= room) {
      used += gap + width;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the line is cut by Excel where the line ends.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : width;
  }
  return lines;
}

/** Bold type is wider than plain, and most of all where another font stands in for Calibri. */
const BOLD = 1.2;

/** The narrowest width in which a heading stays within three lines and keeps its longest word whole. */
export function headingWidth(heading: string, room: number): number {
  const longest = BOLD * Math.max(...heading.split(/[ \n]+/).map(textWidth));
  for (let width = Math.max(longest, 5); ; width += 1) {
    if (headingLines(heading, width + PADDING) <= MOST_LINES) return width + PADDING + room;
  }
}

/** How many lines a heading takes, in bold, in a column of this width. */
export function headingLines(heading: string, columnWidth: number): number {
  return linesIn(heading, (columnWidth - PADDING) / BOLD + PADDING);
}
