import Table from "cli-table3";
import { message } from "../../shared/messages/message.js";
import { writtenYear } from "./dates.js";
import { figuresOf } from "./figures.js";
import type { ReadRegister } from "./read-register.js";

const COLUMNS = ["file", "year", "pairs", "error", "warning", "hint"] as const;

/** Several books at a glance: a line each, with their figures. */
export function filesTable(registers: readonly ReadRegister[]): string {
  const table = new Table({
    head: COLUMNS.map((column) => message(`cli.files.${column}`)),
    colAligns: COLUMNS.map((column) => (column === "file" || column === "year" ? "left" : "right")),
    style: { head: [], border: [], compact: true },
  });
  const rows = registers.map(lineOf);
  const sums = [2, 3, 4, 5].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0));
  table.push(...rows, [message("cli.files.total"), "", ...sums]);
  return table.toString();
}

function lineOf({ name, workbook, findings }: ReadRegister): (string | number)[] {
  const { error, warning, hint } = figuresOf(findings);
  const years = [...new Set(workbook.sheets.flatMap(({ schoolYear }) => schoolYear ?? []))].sort().map(writtenYear);
  const pairs = workbook.sheets.reduce((sum, sheet) => sum + sheet.pairs.filter(({ sameAs }) => !sameAs).length, 0);
  return [name, years.join(", "), pairs, error, warning, hint];
}
