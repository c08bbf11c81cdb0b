import type { Dictionary } from "../../dictionary/schema.js";
import { cleanText, textOf } from "../../grid/text.js";
import type { ColumnField } from "../../register/fields.js";
import type { Column, RegisterSheet, Table } from "../../register/register.js";
import { columnContent, type ColumnContent } from "../column-content.js";
import type { SheetCells } from "../sheet-cells.js";
import type { Mappings } from "../learnt-mappings.js";
import type { Question, QuestionKind } from "./question.js";

/** A recognised table as the questions look at it. */
export interface TableView {
  readonly sheet: RegisterSheet;
  readonly index: number;
  readonly table: Table;
  readonly pairs: number;
  readonly dictionary: Dictionary;
  content(column: Column): ColumnContent;
  /** The cells of a column as texts, blank ones left out. */
  texts(column: Column): string[];
}

export function tableView(
  cells: SheetCells,
  sheet: RegisterSheet,
  index: number,
  dictionary: Dictionary,
): TableView | null {
  const table = sheet.tables[index];
  if (!table) return null;
  const rows = { firstRow: table.firstRow - 1, bottom: table.lastRow - 1 };
  return {
    sheet,
    index,
    table,
    dictionary,
    pairs: sheet.pairs.filter((pair) => pair.table === index).length,
    content: (column) => columnContent(cells, column.index, rows, dictionary),
    texts: (column) =>
      cells.grid.values
        .slice(rows.firstRow, rows.bottom + 1)
        .map((row) => cleanText(textOf(row[column.index] ?? null)))
        .filter((text) => text !== ""),
  };
}

/** The correction of some columns of a table. */
export function mappingOf({ table }: TableView, fields: Readonly<Record<string, ColumnField | null>>): Mappings {
  return { [table.fingerprint]: fields };
}

/** A question about a table; the rest is up to what is asked. */
export function asked(view: TableView, kind: QuestionKind, rest: Omit<Question, "kind" | "sheet" | "table">): Question {
  return { kind, sheet: view.sheet.name, table: view.index, ...rest };
}

const MAX_HEADER = 60;

/** «C «Ф.И.О.»», or the letter alone where nothing is written above. */
export function columnName({ letter, header }: Column): string {
  const short = header.length > MAX_HEADER ? `${header.slice(0, MAX_HEADER)}…` : header;
  return short === "" ? letter : `${letter} «${short.replace(/«/g, "„").replace(/»/g, "“")}»`;
}
