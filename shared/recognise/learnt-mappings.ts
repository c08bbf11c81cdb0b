import type { LearnMapping } from "../api/mappings.js";
import type { RegisterWorkbook, Table } from "../register/register.js";
import type { WorkbookMemory } from "../workbook/memory.js";
import { learntHeading } from "./learnt-heading.js";

/** Corrected mappings by the header's fingerprint: what a workbook remembers, and what a school has learnt. */
export type Mappings = WorkbookMemory["mappings"];

/** Corrections with others above them, column by column: the workbook's above the school's, an answer above all. */
export function mergeMappings(below: Mappings, above: Mappings): Mappings {
  const merged: Mappings = { ...below };
  for (const [fingerprint, columns] of Object.entries(above))
    merged[fingerprint] = { ...below[fingerprint], ...columns };
  return merged;
}

/** The column that a person has corrected just now: it goes even where the school knows another answer. */
export interface Corrected {
  readonly fingerprint: string;
  readonly letter: string;
}

/**
 * The workbook's corrections that its school does not know yet, header by header. Headings go reduced and without
 * persons (`learntHeading`); cells do not go at all.
 */
export function mappingsToLearn(
  workbook: RegisterWorkbook,
  { own, school, corrected }: { own: Mappings; school: Mappings; corrected?: Corrected | undefined },
): LearnMapping[] {
  const persons = workbook.sheets.flatMap(({ pairs }) =>
    pairs.flatMap(({ fields }) => [fields.mentorName ?? "", fields.menteeName ?? ""]),
  );
  const tables = new Map(workbook.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.fingerprint, table]));
  return [...tables].flatMap(([fingerprint, table]) => {
    const known = school[fingerprint] ?? {};
    const isNews = (letter: string): boolean =>
      known[letter] === undefined || (corrected?.fingerprint === fingerprint && corrected.letter === letter);
    const columns = Object.entries(own[fingerprint] ?? {})
      .filter(([letter, field]) => isNews(letter) && known[letter] !== field)
      .map(([letter, field]) => ({ letter, field, heading: headingOf(table, letter, persons) }));
    return columns.length > 0 ? [{ fingerprint, columns }] : [];
  });
}

function headingOf(table: Table, letter: string, persons: readonly string[]): string | null {
  const column = table.columns.find((each) => each.letter === letter);
  return column ? learntHeading(column.header, persons) : null;
}
