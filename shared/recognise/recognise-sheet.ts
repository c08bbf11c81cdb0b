import type { Dictionary } from "../dictionary/schema.js";
import { type Area, type Grid } from "../grid/grid.js";
import type { MessageKey } from "../messages/catalogue.js";
import { message } from "../messages/message.js";
import { cleanText } from "../grid/text.js";
import type { Column, RegisterPair, RegisterSheet, Table } from "../register/register.js";
import { schoolYearIn, schoolYearOf } from "../register/school-year.js";
import type { WorkbookMemory } from "../workbook/memory.js";
import { columnContent, type ColumnContent } from "./column-content.js";
import { findHeaders, type HeaderRows } from "./find-headers.js";
import { foreignSheet } from "./foreign-sheet.js";
import { headerFingerprint } from "./header-fingerprint.js";
import { headingForms, titleForms, titleTexts } from "./form-contexts.js";
import { isKeyColumn, keysOfRow } from "./key-column.js";
import { mapColumns } from "./map-columns.js";
import { readTable, type ReadPair, type TableRange } from "./read-table.js";
import { sheetCells, type SheetCells } from "./sheet-cells.js";
import { splitSideBySide } from "./side-by-side.js";
import { whyNoRegister } from "./why-no-register.js";

export interface RecogniseOptions {
  readonly dictionary: Dictionary;
  /** Corrected mappings by header fingerprint. */
  readonly mappings?: WorkbookMemory["mappings"];
}

interface FoundTables {
  readonly tables: FoundTable[];
  /** Why a table that names both parties was left out. */
  readonly foreign: MessageKey | null;
}

interface FoundTable {
  readonly table: Table;
  readonly range: TableRange;
  readonly header: HeaderRows;
}

/** Recognises one sheet: its tables, what each column holds, the pairs in them (design §6). Never throws on any grid. */
export function recogniseSheet(grid: Grid, options: RecogniseOptions): RegisterSheet {
  const cells = sheetCells(grid);
  const { tables: found, foreign } = findTables(cells, options);
  const read = found.map(({ table, range, header }, index) => {
    const forms = [
      ...titleForms(cells, header, found[index - 1]?.header ?? null, options.dictionary),
      ...headingForms(table.columns, options.dictionary),
    ];
    return { table, range, pairs: readTable(cells, range, forms, options.dictionary) };
  });
  const schoolYear = yearOf(
    read.flatMap(({ pairs }) => pairs),
    titleTexts(cells, found[0]?.header ?? null),
  );
  const pairs = read.flatMap(({ pairs: rows, range }, index) => toPairs(cells, rows, range, index, schoolYear));
  const isRegister = found.length > 0;
  return {
    name: grid.name,
    kind: isRegister ? "register" : "other",
    why: isRegister
      ? message("recognise.register", { tables: found.length, pairs: pairs.length })
      : message(foreign ?? whyNoRegister(cells, options.dictionary)),
    tables: read.map(({ table, pairs: rows }) => withLastRow(table, rows)),
    pairs,
    ...(schoolYear ? { schoolYear } : {}),
    areas: read.map(({ range }): Area => ({
      top: range.firstRow,
      left: range.left,
      bottom: range.bottom,
      right: range.right,
    })),
  };
}

/** Headers that repeat down the sheet belong to the table they repeat; others begin a table of their own. */
function findTables(cells: SheetCells, options: RecogniseOptions): FoundTables {
  let foreign: MessageKey | null = null;
  const tables: FoundTable[] = [];
  const headers = findHeaders(cells, options.dictionary);
  for (const [index, header] of headers.entries()) {
    const bottom = (headers[index + 1]?.top ?? cells.rowCount) - 1;
    for (const side of splitSideBySide(header, options.dictionary)) {
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
  if (!namesBothParties(columns)) return null;
  const headerRows = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index + 1);
  return {
    header,
    range: { firstRow, bottom, ...side, columns, repeatedHeaders: new Set() },
    table: { headerRows, firstRow: firstRow + 1, lastRow: bottom + 1, columns, fingerprint },
  };
}

/** A list of one party is no register (design §5). */
function namesBothParties(columns: readonly Column[]): boolean {
  const has = (pattern: RegExp) => columns.some(({ field }) => field !== null && pattern.test(field));
  return has(/^pair$/) || (has(/^mentor(?:Name|Surname)$/) && has(/^mentee(?:Name|Surname)$/));
}

function withLastRow(table: Table, rows: readonly ReadPair[]): Table {
  const last = rows.at(-1);
  const first = rows[0];
  return { ...table, firstRow: first ? first.row + 1 : table.firstRow, lastRow: last ? last.row + 1 : table.firstRow };
}

function toPairs(
  cells: SheetCells,
  rows: readonly ReadPair[],
  range: TableRange,
  table: number,
  schoolYear: string | null,
): RegisterPair[] {
  const keyOf = keysOfRow(cells, range);
  let place = 0;
  return rows.map(({ row, draft }, index) => {
    place = rows[index - 1]?.row === row ? place + 1 : 0;
    const key = keyOf(row, place);
    return {
      sheet: cells.grid.name,
      row: row + 1,
      table,
      fields: draft.fields,
      sources: draft.sources,
      notes: draft.notes,
      ...(key ? { key } : {}),
      ...(schoolYear ? { schoolYear } : {}),
    };
  });
}

/** The school year that most dates lie in; else what the title or the sheet's name says. */
function yearOf(pairs: readonly ReadPair[], titles: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const { draft } of pairs) {
    const date = draft.fields.startDate ?? draft.fields.endDate;
    if (date) counts.set(schoolYearOf(date), (counts.get(schoolYearOf(date)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  if (most) return most[0];
  return titles.map((title) => schoolYearIn(cleanText(title))).find((year) => year !== null) ?? null;
}
