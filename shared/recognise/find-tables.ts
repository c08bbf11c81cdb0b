import type { Dictionary } from "../dictionary/schema.js";
import type { MessageKey } from "../messages/catalogue.js";
import type { Column, Table } from "../register/register.js";
import { columnContent, type ColumnContent } from "./column-content.js";
import { filledColumns, findByPersons, repeatedRows } from "./find-by-persons.js";
import { findHeaders } from "./find-headers.js";
import { foreignSheet } from "./foreign-sheet.js";
import { titleForms } from "./form-contexts.js";
import { headerFingerprint } from "./header-fingerprint.js";
import { type HeaderRows, isHeaderless } from "./header-window.js";
import { isKeyColumn } from "./key-column.js";
import { mapColumns } from "./map-columns.js";
import { mayBeUnsaidHeads, mayHaveMentorHeads, mentorHead } from "./mentor-heads.js";
import { personRows } from "./person-rows.js";
import type { RecogniseOptions } from "./recognise-options.js";
import type { TableRange } from "./table-reading.js";
import type { SheetCells } from "./sheet-cells.js";
import { splitSideBySide } from "./side-by-side.js";
import { speaksOfPairs } from "./speaks-of-pairs.js";

export interface FoundTables {
  readonly tables: FoundTable[];
  /** Why a table that names both parties was left out. */
  readonly foreign: MessageKey | null;
}

export interface FoundTable {
  readonly table: Table;
  readonly range: TableRange;
  readonly header: HeaderRows;
}

/** The tables of a sheet: by headers that name a party, failing that by rows that name two persons. */
export function findTables(cells: SheetCells, options: RecogniseOptions): FoundTables {
  const found = tablesOf(cells, findHeaders(cells, options.dictionary), options);
  if (found.tables.length > 0 || found.foreign !== null) return found;
  const header = findByPersons(cells);
  if (!header) return found;
  const { tables, foreign } = tablesOf(cells, [header], options);
  const [first] = tables;
  if (first && !speaksOfPairs(cells, header, first.table.columns, options.dictionary)) return found;
  const repeated = repeatedRows(cells, header);
  return { tables: tables.map((table) => withRepeated(table, repeated)), foreign };
}

function withRepeated(found: FoundTable, rows: readonly number[]): FoundTable {
  const headerRows = [...found.table.headerRows, ...rows.map((row) => row + 1)];
  return {
    ...found,
    table: { ...found.table, headerRows },
    range: { ...found.range, repeatedHeaders: new Set(rows) },
  };
}

/** Headers that repeat down the sheet belong to the table they repeat; others begin a table of their own. */
function tablesOf(cells: SheetCells, headers: readonly HeaderRows[], options: RecogniseOptions): FoundTables {
  let foreign: MessageKey | null = null;
  const tables: FoundTable[] = [];
  for (const [index, header] of headers.entries()) {
    const bottom = (headers[index + 1]?.top ?? cells.rowCount) - 1;
    const sides = isHeaderless(header)
      ? [filledColumns(cells, header.top)]
      : splitSideBySide(header, options.dictionary);
    for (const side of sides) {
      const made = makeTable(cells, header, side, bottom, options);
      if (!made) continue;
      const reason = foreignSheet(cells, header, made.table.columns, saysForm(cells, header, options.dictionary));
      foreign ??= reason;
      if (reason) continue;
      const above = tables.find(
        (table) => table.table.fingerprint === made.table.fingerprint && table.range.bottom === header.top - 1,
      );
      if (above && !hasTitleAbove(cells, header, options.dictionary)) extend(tables, above, made);
      else tables.push(made);
    }
  }
  return { tables, foreign };
}

function saysForm(cells: SheetCells, header: HeaderRows, dictionary: Dictionary): boolean {
  return titleForms(cells, header, null, dictionary).length > 0;
}

function hasTitleAbove(cells: SheetCells, header: HeaderRows, dictionary: Dictionary): boolean {
  return titleForms(cells, header, { top: -1, bottom: header.top - 2, paths: [], score: 0 }, dictionary).some(
    ({ source }) => source.kind === "title",
  );
}

function extend(tables: FoundTable[], above: FoundTable, repeated: FoundTable): void {
  const headerRows = [...above.table.headerRows, ...repeated.table.headerRows];
  tables[tables.indexOf(above)] = {
    ...above,
    table: { ...above.table, headerRows },
    range: {
      ...above.range,
      bottom: repeated.range.bottom,
      repeatedHeaders: new Set(headerRows.map((row) => row - 1)),
    },
  };
}

function makeTable(
  cells: SheetCells,
  header: HeaderRows,
  side: { left: number; right: number },
  bottom: number,
  options: RecogniseOptions,
): FoundTable | null {
  const firstRow = header.bottom + 1;
  const contents = new Map<number, ColumnContent>();
  const content = (column: number): ColumnContent => {
    let known = contents.get(column);
    if (!known) contents.set(column, (known = columnContent(cells, column, { firstRow, bottom }, options.dictionary)));
    return known;
  };
  const paths = header.paths.slice(side.left, side.right + 1).filter((path) => !isKeyColumn(path));
  const fingerprint = headerFingerprint(paths);
  const saved = options.mappings?.[fingerprint];
  const columns = mapColumns(header, side, content, { dictionary: options.dictionary, saved }).filter(
    ({ header: heading }) => !isKeyColumn([heading]),
  );
  const namesBoth = namesBothParties(columns);
  const persons = namesBoth ? null : personRows(cells, { firstRow, bottom, columns }, options.dictionary);
  if (!namesBoth && !persons && !hasMentorHeads(cells, columns, { firstRow, bottom, ...side })) return null;
  const headerRows = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index + 1);
  return {
    header,
    range: {
      ...{ firstRow, bottom, ...side, columns: persons?.columns ?? columns, repeatedHeaders: new Set<number>() },
      ...(persons ? { persons } : {}),
    },
    table: { headerRows, firstRow: firstRow + 1, lastRow: bottom + 1, columns: persons?.shown ?? columns, fingerprint },
  };
}

/** A list of one party is no register (design §5). */
function namesBothParties(columns: readonly Column[]): boolean {
  const has = (pattern: RegExp) => columns.some(({ field }) => field !== null && pattern.test(field));
  return has(/^pair$/) || (has(/^mentor(?:Name|Surname)$/) && has(/^mentee(?:Name|Surname)$/));
}

/** «Наставник: Иванова А.П.» above her mentees: the table needs no column of mentors. */
function hasMentorHeads(
  cells: SheetCells,
  columns: readonly Column[],
  { firstRow, bottom, ...side }: Pick<TableRange, "firstRow" | "bottom" | "left" | "right">,
): boolean {
  if (!mayHaveMentorHeads(columns)) return false;
  const mayBeUnsaid = mayBeUnsaidHeads(cells, { firstRow, ...side });
  for (let row = firstRow; row <= bottom; row += 1) if (mentorHead(cells, row, side, mayBeUnsaid)) return true;
  return false;
}
