import type { Dictionary } from "../../../shared/dictionary/schema.js";
import { columnLetter } from "../../../shared/grid/address.js";
import { message } from "../../../shared/messages/message.js";
import type { Table } from "../layout/table.js";
import { fieldsTable } from "./fields-table.js";
import type { Report } from "./report.js";

export const LIST_NAMES = ["forms", "roleModels", "statuses", "marks"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What the drop-downs of «Реестр пар» offer, in the order of `LIST_NAMES`. */
function listValues(dictionary: Dictionary): Record<ListName, readonly string[]> {
  return {
    forms: dictionary.forms.map((form) => form.name),
    roleModels: [...new Set(dictionary.roleModels.map((model) => model.name))],
    statuses: [message("report.status.active"), message("report.status.ended")],
    marks: [message("report.mark.yes"), message("report.mark.no")],
  };
}

/** The lists as a table under the fields of «Описание полей», a list a column. */
export function listsTable(report: Report): Table {
  const fields = fieldsTable(report);
  const values = listValues(report.data.dictionary);
  const longest = Math.max(...LIST_NAMES.map((name) => values[name].length));
  return {
    sheet: fields.sheet,
    name: message("report.table.lists"),
    // A blank row and a heading stand between.
    top: fields.top + fields.rowCount + 3,
    columns: LIST_NAMES.map((name) => ({ heading: message(`report.lists.${name}`), style: "wrapped" })),
    rowCount: longest,
    rows: Array.from({ length: longest }, (_row, index) => LIST_NAMES.map((name) => values[name][index] ?? null)),
  };
}

/** The cells of a list, as a drop-down names them. */
export function listCells(list: ListName, report: Report): string {
  const table = listsTable(report);
  const letter = columnLetter(LIST_NAMES.indexOf(list));
  const last = table.top + listValues(report.data.dictionary)[list].length;
  return `'${table.sheet}'!$${letter}$${table.top + 1}:$${letter}$${last}`;
}
