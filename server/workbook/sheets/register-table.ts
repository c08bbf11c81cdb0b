import type { Dictionary } from "../../../shared/dictionary/schema.js";
import { message } from "../../../shared/messages/message.js";
import type { Table } from "../layout/table.js";
import type { MergedPair } from "../merged-data.js";
import { registerColumns, type RegisterColumn } from "./register-columns.js";

export interface RegisterTable extends Table {
  readonly columns: readonly RegisterColumn[];
}

/** «Реестр пар» as a table: exactly one heading row and one row a pair, from A1 on. */
export function registerTable(pairs: readonly MergedPair[], dictionary: Dictionary, timeZone: string): RegisterTable {
  const columns = registerColumns(pairs, dictionary, timeZone);
  return {
    sheet: message("report.sheet.register"),
    name: message("report.table.register"),
    top: 1,
    columns,
    rowCount: pairs.length,
    rows: {
      *[Symbol.iterator]() {
        for (const pair of pairs) yield columns.map((column) => column.value(pair));
      },
    },
  };
}
