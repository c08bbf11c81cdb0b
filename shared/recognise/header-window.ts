import type { Dictionary } from "../dictionary/schema.js";
import { isBlank } from "../grid/grid.js";
import { isSurelyName } from "./cells/looks-like-name.js";
import { namesParty } from "./heading-party.js";
import { headingPath } from "./heading-path.js";
import { readHeading } from "./read-heading.js";
import { promisesRoles, roleIn } from "./role-column.js";
import { isTotalText } from "./row-kind.js";
import type { SheetCells } from "./sheet-cells.js";

/** Rows of headings: where they stand and what each column says, from the parent header down. */
export interface HeaderRows {
  /** 0-based, both included. */
  readonly top: number;
  readonly bottom: number;
  /** The headings of each column; an empty list for a column without any. */
  readonly paths: readonly (readonly string[])[];
  /** How much of the row we can read. */
  readonly score: number;
}

/** A table may begin with its first pair: then its header has no rows, and `bottom` is above `top`. */
export function isHeaderless({ top, bottom }: Pick<HeaderRows, "top" | "bottom">): boolean {
  return bottom < top;
}

/** A header takes no more rows. */
export const MAX_DEPTH = 3;
export const MAX_HEADING_LENGTH = 160;

/** Reads the rows from `top` to `bottom` as a header; `null` when they are none. */
export function readWindow(cells: SheetCells, top: number, bottom: number, dictionary: Dictionary): HeaderRows | null {
  for (let row = top; row <= bottom; row += 1)
    if (!isHeadingRow(cells, row, row < bottom || top === bottom)) return null;
  if (bottom > top && !mayEndHeader(cells, bottom, dictionary)) return null;
  const paths = Array.from({ length: cells.columnCount }, (_, column) => headingPath(cells, top, bottom, column));
  // «Наставник» below «Роль» is the first person's role.
  if (paths.some(([first = "", ...below]) => promisesRoles(first) && below.some((text) => roleIn(text, dictionary))))
    return null;
  const fields = new Map<string, number>();
  let parties = 0;
  let unread = 0;
  for (const path of paths) {
    if (path.length === 0) continue;
    const reading = readHeading(path, dictionary);
    if (!reading) {
      unread += 1;
      continue;
    }
    const name = reading.field ?? `${reading.neutral?.mentor ?? ""}|${reading.neutral?.mentee ?? ""}`;
    const isPerson = /Name|Surname|pair/.test(name);
    if (isPerson) parties += 1;
    fields.set(name, Math.max(fields.get(name) ?? 0, reading.confidence + (isPerson ? 0.5 : 0)));
  }
  if (parties === 0) return null;
  const total = [...fields.values()].reduce((sum, confidence) => sum + confidence, 0);
  return { top, bottom, paths, score: total - unread * 0.2 - (bottom - top) * 0.4 };
}

/** A lone text is a header's last row only under a party («ФИО» under «Наставляемый»); elsewhere it is a section. */
function mayEndHeader(cells: SheetCells, row: number, dictionary: Dictionary): boolean {
  const filled = (cells.grid.values[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
  const [column] = filled;
  return filled.length !== 1 || column === undefined || namesParty(cells.textAt(row - 1, column), dictionary, true);
}

/** «2008 г.р.» and «1 мая 2022 г.» are values, though they are texts. */
const VALUE =
  /^[^\p{L}\d]*(?:(?:19|20)\d\d\s*г|\d{1,2}(?!\d)[^\p{L}\d]*(?:\d{1,2}|\p{L}{3,8})[^\p{L}\d]*(?:19|20)\d\d)/u;

/** Short texts only: a row with numbers, dates or long sentences holds no headings; nor does a lone text. */
export function isHeadingRow(cells: SheetCells, row: number, needsSeveral: boolean): boolean {
  let texts = 0;
  let widest = 0;
  for (let column = 0; column < cells.columnCount; column += 1) {
    const value = cells.grid.values[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string" || value.length > MAX_HEADING_LENGTH || /^\d+[.)]?$/.test(value.trim())) return false;
    if (VALUE.test(value) || isSurelyName(value)) return false;
    texts += 1;
    const area = cells.areaAt(row, column);
    widest = Math.max(widest, area ? area.right - area.left + 1 : 1);
  }
  const isTitle = texts === 1 && (needsSeveral || (widest > cells.columnCount / 2 && widest > 2));
  return texts > 0 && !isTitle && !isTotalText(cells.grid.values[row]?.find((value) => !isBlank(value)) ?? null);
}
