import { cellAddress } from "../grid/address.js";
import { type Grid, valueAt } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { Column, RegisterPair, RegisterSheet, Table } from "../register/register.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import { contactKind } from "./rules/papers.js";

/** What is said of one cell of a column of contacts: `contact.kind` needs the heading, which no field tells. */
export interface ContactFinding {
  readonly table: number;
  readonly column: number;
  readonly finding: Finding;
}

/** All that is said of a sheet's contacts, column by column, each from the top down. */
export function contactFindings(sheet: RegisterSheet, grid: Grid): ContactFinding[] {
  return sheet.tables.flatMap((table, index) => {
    const columns = contactColumns(table);
    if (columns.length === 0) return [];
    const rows = new Set(sheet.pairs.filter((pair) => pair.table === index).map(({ row }) => row));
    return columns.flatMap((column) => [...rows].flatMap((row) => contactFinding(index, column, row, grid)));
  });
}

/** The same after some pairs' rows have changed: only these rows are looked at again. */
export function contactsAfter(
  before: readonly ContactFinding[],
  sheet: RegisterSheet,
  grid: Grid,
  changed: readonly RegisterPair[],
): readonly ContactFinding[] {
  if (sheet.tables.every((table) => contactColumns(table).length === 0)) return before;
  const rows = new Set(changed.map(({ row }) => row));
  const kept = before.filter(({ finding }) => finding.row === null || !rows.has(finding.row));
  const tableOf = new Map(changed.map(({ row, table }) => [row, table]));
  for (const [row, index] of tableOf)
    for (const column of contactColumns(sheet.tables[index])) kept.push(...contactFinding(index, column, row, grid));
  return kept.sort(
    (one, other) =>
      one.table - other.table || one.column - other.column || (one.finding.row ?? 0) - (other.finding.row ?? 0),
  );
}

function contactColumns(table: Table | undefined): readonly Column[] {
  return table?.columns.filter(({ header }) => /почт|mail|тел/i.test(header)) ?? [];
}

/** `row` is 1-based. */
function contactFinding(table: number, column: Column, row: number, grid: Grid): ContactFinding[] {
  const kind = contactKind(column.header, textOf(valueAt(grid, row - 1, column.index)));
  if (!kind) return [];
  const field = column.field === "mentorContact" || column.field === "menteeContact" ? column.field : null;
  const verdict = { code: "contact.kind", field, variant: `contact.kind.${kind}` } as const;
  const finding = findingOf(verdict, { row, cell: cellAddress(row - 1, column.index) });
  return [{ table, column: column.index, finding }];
}
