import { cellAddress } from "../../shared/grid/address.js";
import type { ColumnField } from "../../shared/register/fields.js";
import type { Book, Session } from "./pane-state.js";

/** What says best whose row it is, best first. */
const NAMES: readonly ColumnField[] = ["menteeName", "pair", "menteeSurname", "mentorName", "mentorSurname"];

/** Where the rows stand that the district has returned: the cell with the mentee's name, in each. */
export function returnedCells(book: Book, session: Session): { readonly sheet: string; readonly cell: string }[] {
  if (session.kind !== "in") return [];
  const returned = new Set(session.returns.map(({ pairId }) => pairId));
  const rows = (book.analysis.prepared?.keys ?? []).filter(({ id }) => returned.has(id));
  return rows.map(({ sheet, row }) => ({ sheet, cell: nameCell(book, sheet, row) }));
}

/** The cell of a row that says whose it is; its first one where no column does. */
export function nameCell({ analysis }: Book, sheet: string, row: number): string {
  const tables = analysis.workbook.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const columns = tables.find(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow)?.columns ?? [];
  const column = NAMES.flatMap((name) => columns.find(({ field }) => field === name) ?? [])[0];
  return cellAddress(row - 1, column?.index ?? 0);
}
