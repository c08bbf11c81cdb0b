import { CHECKED_REGISTERS } from "./books/checked-registers.js";
import { CONTEST_EXPORTS } from "./books/contest-exports.js";
import { FOUND_IN_LIFE } from "./books/found-in-life.js";
import { MIXTURES } from "./books/mixtures.js";
import { MORE_SCHOOL_REGISTERS } from "./books/more-school-registers.js";
import { NO_REGISTERS } from "./books/no-registers.js";
import { NOISE } from "./books/noise.js";
import { RARE } from "./books/rare.js";
import { SCHOOL_REGISTERS } from "./books/school-registers.js";
import { SEEN_REGISTERS } from "./books/seen-registers.js";
import { SHEET_SHAPES } from "./books/sheet-shapes.js";
import { SYNONYMS } from "./books/synonyms.js";
import type { SampleBook } from "./paper.js";

/** Every workbook of `samples/own` that exceljs draws; `openpyxl-books.py` draws the rest. */
export const BOOKS: readonly SampleBook[] = [
  ...SEEN_REGISTERS,
  ...CONTEST_EXPORTS,
  ...NO_REGISTERS,
  ...SCHOOL_REGISTERS,
  ...MORE_SCHOOL_REGISTERS,
  ...SYNONYMS,
  ...NOISE,
  ...SHEET_SHAPES,
  ...CHECKED_REGISTERS,
  ...MIXTURES,
  ...FOUND_IN_LIFE,
  ...RARE,
];
