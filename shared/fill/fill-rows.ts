import type { Dictionary } from "../dictionary/schema.js";
import { cellKey, type Grid, isBlank, valueAt } from "../grid/grid.js";
import type { FieldName, PairFields } from "../register/fields.js";
import { comparedName } from "../register/person-name.js";
import type { RegisterPair, RegisterSheet, RegisterWorkbook } from "../register/register.js";

/** A row of a register while it is looked at: several mentees in one row are one row of cells. */
export interface FillRow {
  readonly sheet: RegisterSheet;
  readonly grid: Grid;
  /** The row's first pair: what its cells say of all of them. */
  readonly pair: RegisterPair;
  /** All pairs of the row. */
  readonly pairs: readonly RegisterPair[];
  /** The register's school year, else the pair's own. */
  readonly schoolYear: string | undefined;
  /**
   * The form is unknown, and the same persons stand in another row: learning the form, or what tells it, could make a
   * double of the row or part it from its listing on another sheet. That is a person's to decide.
   */
  readonly isDelicate: boolean;
  /** What the row says, with what earlier rules have offered for its blank cells. */
  fields: PairFields;
}

/** The rows of all registers of a workbook, in their order. */
export function fillRows(workbook: RegisterWorkbook, grids: readonly Grid[]): FillRow[] {
  const repeated = repeatedPersons(workbook);
  return workbook.sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    return grid ? rowsOf(sheet, grid, repeated) : [];
  });
}

function rowsOf(sheet: RegisterSheet, grid: Grid, repeated: ReadonlySet<string>): FillRow[] {
  const rows = new Map<string, { pair: RegisterPair; pairs: RegisterPair[] }>();
  for (const pair of sheet.pairs) {
    const key = `${String(pair.table)} ${String(pair.row)}`;
    const row = rows.get(key);
    if (row) row.pairs.push(pair);
    else rows.set(key, { pair, pairs: [pair] });
  }
  return [...rows.values()].map(({ pair, pairs }) => ({
    sheet,
    grid,
    pair,
    pairs,
    schoolYear: sheet.schoolYear ?? pair.schoolYear,
    isDelicate: pairs.some((each) => each.fields.form === undefined && repeated.has(personsOf(each))),
    fields: { ...pair.fields },
  }));
}

/** The same two persons in several rows. */
function repeatedPersons({ sheets }: RegisterWorkbook): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { pairs } of sheets) {
    for (const pair of pairs) {
      const persons = personsOf(pair);
      if (seen.has(persons)) repeated.add(persons);
      seen.add(persons);
    }
  }
  return repeated;
}

function personsOf({ fields }: RegisterPair): string {
  return `${comparedName(fields.mentorName ?? "")}|${comparedName(fields.menteeName ?? "")}`;
}

/** The row's own cell for a field, when it is blank, no formula, and in no merged area. */
export function blankCell(row: FillRow, field: FieldName): { row: number; column: number } | null {
  const { grid, pair } = row;
  const column = row.sheet.tables[pair.table]?.columns.find((candidate) => candidate.field === field)?.index;
  if (column === undefined) return null;
  const at = pair.row - 1;
  if (!isBlank(valueAt(grid, at, column)) || grid.formulas.has(cellKey(at, column))) return null;
  const isMerged = grid.merges.some(
    (area) => at >= area.top && at <= area.bottom && column >= area.left && column <= area.right,
  );
  return isMerged ? null : { row: at, column };
}

/**
 * Rows whose pair two sheets list, as `rowKey` names them: form and dates say that the two are one, so that these fields
 * are left alone there.
 */
export function joinedRows({ sheets }: RegisterWorkbook): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const sheet of sheets) {
    for (const { row, sameAs } of sheet.pairs) {
      if (sameAs) joined.add(rowKey(sheet.name, row)).add(rowKey(sameAs.sheet, sameAs.row));
    }
  }
  return joined;
}

export function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${String(row)}`;
}

/** What every rule may know besides the rows. */
export interface FillContext extends FillOptions {
  readonly workbook: RegisterWorkbook;
}

/** What is known beside the workbook itself. */
export interface FillOptions {
  readonly dictionary: Dictionary;
  /** The school that is signed in. */
  readonly school?: { readonly name: string; readonly spellings: readonly string[] };
  /** Registers of earlier years that stand in other files; sheets of this workbook are found by themselves. */
  readonly earlier?: readonly RegisterSheet[];
  /** Persons of this school whom the district knows. */
  readonly directory?: readonly DirectoryPerson[];
}

/** A person as the district's directory has it; what it does not know is absent. */
export interface DirectoryPerson {
  readonly name: string;
  readonly position?: string;
  readonly organisation?: string;
  readonly category?: string;
  readonly subject?: string;
  readonly experience?: number;
  /** The school year that the experience is of. */
  readonly schoolYear?: string;
}
