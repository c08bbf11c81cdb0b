import type { Dictionary } from "../dictionary/schema.js";
import { readForm } from "./cells/read-form.js";
import type { HeaderRows } from "./header-window.js";
import { isKeyColumn } from "./key-column.js";
import { readHeading } from "./read-heading.js";

/** Columns of one table under a header: 0-based, both included. */
export interface ColumnRange {
  readonly left: number;
  readonly right: number;
}

/**
 * The tables that stand beside each other under one row of headings: parted by a blank column or by a second «№», and
 * each naming both parties. One table takes all headed columns.
 */
export function splitSideBySide(header: HeaderRows, dictionary: Dictionary): ColumnRange[] {
  const headed = header.paths.flatMap((path, column) => (path.length > 0 && !isKeyColumn(path) ? [column] : []));
  const first = headed[0] ?? 0;
  const last = Math.max(headed.at(-1) ?? first, first);
  const whole = { left: first, right: last };
  const byForm = headed.filter((column) => startsForm(header, column, dictionary)).slice(1);
  const cuts =
    byForm.length > 0 ? byForm : headed.filter((column, index) => index > 0 && startsTable(header, column, dictionary));
  if (cuts.length === 0) return [whole];
  const ranges = [first, ...cuts].map((left, index): ColumnRange => {
    const until = cuts[index] ?? last + 1;
    return { left, right: headed.filter((column) => column < until).at(-1) ?? left };
  });
  return ranges.every((range) => namesBoth(header, range, dictionary)) ? ranges : [whole];
}

/** «Учитель – учитель» over «Наставник» and «Наставляемый», and «ученик – ученик» over the next two. */
function startsForm({ paths }: HeaderRows, column: number, dictionary: Dictionary): boolean {
  const [parent = "", ...below] = paths[column] ?? [];
  return below.length > 0 && parent !== paths[column - 1]?.[0] && readForm(parent, dictionary) !== null;
}

function startsTable(header: HeaderRows, column: number, dictionary: Dictionary): boolean {
  const afterGap = (header.paths[column - 1] ?? []).length === 0;
  return afterGap || readHeading(header.paths[column] ?? [], dictionary)?.field === "rowNo";
}

function namesBoth(header: HeaderRows, { left, right }: ColumnRange, dictionary: Dictionary): boolean {
  const fields = header.paths
    .slice(left, right + 1)
    .map((path) => (path.length > 0 ? readHeading(path, dictionary)?.field : null));
  const has = (pattern: RegExp) => fields.some((field) => field && pattern.test(field));
  return has(/^pair$/) || (has(/^mentor(?:Name|Surname)$/) && has(/^mentee(?:Name|Surname)$/));
}
