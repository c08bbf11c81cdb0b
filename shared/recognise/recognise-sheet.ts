import { type Area, type Grid } from "../grid/grid.js";
import { message } from "../messages/message.js";
import type { RegisterPair, RegisterSheet, Table } from "../register/register.js";
import { findTables } from "./find-tables.js";
import type { RecogniseOptions } from "./recognise-options.js";
import { headingForms, titleForms, titleTexts } from "./form-contexts.js";
import { keysOfRow } from "./key-column.js";
import { readTable } from "./read-table.js";
import type { TableRange } from "./table-reading.js";
import type { PairDraft } from "./pair-draft.js";
import { sheetCells, type SheetCells } from "./sheet-cells.js";
import { sheetYear } from "./sheet-year.js";
import { whyNoRegister } from "./why-no-register.js";

/** Recognises one sheet: its tables, what each column holds, the pairs in them (design §6). Never throws on any grid. */
export function recogniseSheet(grid: Grid, options: RecogniseOptions): RegisterSheet {
  const cells = sheetCells(grid);
  const { tables: found, foreign } = findTables(cells, options);
  const read = found.map(({ table, range, header }, index) => {
    const above = found[index - 1]?.header.bottom === header.bottom ? null : (found[index - 1]?.header ?? null);
    const isBeside = found.some((other) => other.header === header && other.range !== range);
    const forms = [
      ...titleForms(cells, header, above, options.dictionary, isBeside ? range : undefined),
      ...headingForms(table.columns, options.dictionary),
    ];
    return { table, range, pairs: readTable(cells, range, forms, options.dictionary) };
  });
  const rows = read.map((table) => table.pairs);
  const schoolYear = sheetYear(rows, titleTexts(cells, found[0]?.header ?? null));
  const pairs = joined(read.map(({ pairs, range }, index) => toPairs(cells, pairs, range, index, schoolYear)));
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

/** Nearly every sheet has one table, whose thousands of pairs need no copy. */
function joined(lists: readonly (readonly RegisterPair[])[]): readonly RegisterPair[] {
  const [only, ...others] = lists;
  return only && others.length === 0 ? only : lists.flat();
}

function withLastRow(table: Table, rows: readonly PairDraft[]): Table {
  const last = rows.at(-1)?.sources;
  const first = rows[0]?.sources;
  return { ...table, firstRow: first ? first.row + 1 : table.firstRow, lastRow: last ? last.row + 1 : table.firstRow };
}

function toPairs(
  cells: SheetCells,
  rows: readonly PairDraft[],
  range: TableRange,
  table: number,
  schoolYear: string | null,
): RegisterPair[] {
  const keyOf = keysOfRow(cells, range);
  let place = 0;
  return rows.map(({ fields, sources, notes }, index) => {
    const { row } = sources;
    place = rows[index - 1]?.sources.row === row ? place + 1 : 0;
    const key = keyOf(row, place);
    const pair: RegisterPair = schoolYear
      ? { sheet: cells.grid.name, row: row + 1, table, fields, sources, notes, schoolYear }
      : { sheet: cells.grid.name, row: row + 1, table, fields, sources, notes };
    return key ? { ...pair, key } : pair;
  });
}
