import { checkWorkbook } from "../../shared/check/check-workbook.js";
import { defaultDictionary } from "../../shared/dictionary/default-dictionary.js";
import type { Dictionary } from "../../shared/dictionary/schema.js";
import { recogniseWorkbook } from "../../shared/recognise/recognise-workbook.js";
import type { RegisterSheet } from "../../shared/register/register.js";
import { readWorkbook } from "../../shared/workbook/read-workbook.js";
import type { DrawnBook } from "./draw-book.js";
import type { Truth } from "./draw-table.js";
import { toWorkbook } from "./to-workbook.js";

/** How much of one book was read as it was drawn, and in words what was not. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly columns: number;
  readonly columnsRight: number;
}

/** Writes a drawn book, reads it back and says what came out otherwise than the register says. */
export async function compareBook(book: DrawnBook, dictionary: Dictionary = defaultDictionary): Promise<Comparison> {
  const read = await readWorkbook(await toWorkbook(book.sheets, book.date1904));
  if (!read.ok) return { problems: [read.problem.message], columns: 0, columnsRight: 0 };
  const workbook = recogniseWorkbook(read.grids, { dictionary });
  const findings = checkWorkbook(workbook, read.grids, { dictionary });
  const problems: string[] = [];
  const counts = { columns: 0, columnsRight: 0 };
  for (const [index, drawn] of book.sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (!sheet) return { problems: [`no sheet ${drawn.name}`], ...counts };
    if (drawn.truth === null) {
      if (sheet.kind === "register") problems.push(`${drawn.name} is no register: ${sheet.why}`);
      continue;
    }
    problems.push(...differingYear(drawn.truth, sheet, book.year));
    const columns = differingColumns(drawn.truth, sheet);
    counts.columns += drawn.truth.columns.length;
    counts.columnsRight += drawn.truth.columns.length - columns.length;
    problems.push(...columns, ...differingRows(drawn.truth, sheet), ...differingPairs(drawn.truth, sheet));
    const errors = (findings[index]?.findings ?? []).filter(({ severity }) => severity === "error");
    problems.push(...errors.map(({ cell, row, message }) => `${cell ?? String(row)}: ${message}`));
  }
  return { problems, ...counts };
}

/** A sheet with dates has a school year, and none has another one. */
function differingYear({ pairs }: Truth, { schoolYear }: RegisterSheet, year: number): string[] {
  const expected = `${String(year)}-${String(year + 1)}`;
  const hasDates = pairs.some(({ fields }) => fields.startDate !== undefined || fields.endDate !== undefined);
  const isRight = schoolYear === undefined ? !hasDates : schoolYear === expected;
  return isRight ? [] : [`school year is ${expected}, read ${String(schoolYear)}`];
}

function differingColumns({ columns }: Truth, sheet: RegisterSheet): string[] {
  return columns.flatMap(({ headerRow, letter, field }) => {
    const column = sheet.tables
      .filter(({ headerRows }) =>
        headerRow === null
          ? headerRows.length === 0
          : headerRows.some((row) => row >= headerRow && row <= headerRow + 2),
      )
      .flatMap((table) => table.columns)
      .find((candidate) => candidate.letter === letter);
    if ((column?.field ?? null) === field) return [];
    return [`column ${letter} «${column?.header ?? ""}» is ${String(field)}, read ${String(column?.field)}`];
  });
}

function differingRows({ headerRows }: Truth, sheet: RegisterSheet): string[] {
  const read = [...new Set(sheet.tables.flatMap((table) => table.headerRows))].sort((left, right) => left - right);
  const drawn = [...headerRows].sort((left, right) => left - right);
  return read.join() === drawn.join() ? [] : [`header rows are ${drawn.join()}, read ${read.join()}`];
}

function differingPairs({ pairs }: Truth, sheet: RegisterSheet): string[] {
  const problems: string[] = [];
  const read = [...sheet.pairs].sort((left, right) => left.row - right.row);
  const drawn = [...pairs].sort((left, right) => left.row - right.row);
  if (read.length !== drawn.length) problems.push(`${String(drawn.length)} pairs, read ${String(read.length)}`);
  for (const [index, pair] of drawn.entries()) {
    const other = read[index];
    if (!other) break;
    if (other.row !== pair.row) problems.push(`pair of row ${String(pair.row)}, read in row ${String(other.row)}`);
    const names = new Set([...Object.keys(pair.fields), ...Object.keys(other.fields)]) as Set<keyof typeof pair.fields>;
    for (const name of names) {
      if (pair.fields[name] === other.fields[name]) continue;
      problems.push(
        `row ${String(pair.row)} ${name}: ${String(pair.fields[name])}, read ${String(other.fields[name])}`,
      );
    }
  }
  return problems;
}
