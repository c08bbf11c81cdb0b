import type { Grid } from "../grid/grid.js";
import type { FieldName } from "../register/fields.js";
import type { RegisterPair, RegisterSheet, RegisterWorkbook } from "../register/register.js";
import { fieldsOfTable } from "../register/table-fields.js";
import type { CheckedPair } from "./checked-pair.js";
import { judgePairs } from "./check-pairs.js";
import { contactFindings } from "./contact-findings.js";
import type { Finding } from "./finding.js";
import { findingOf } from "./finding-text.js";
import { personJudge } from "./judged-pair.js";
import { missingColumns } from "./missing-columns.js";
import { isRepeat, pairFindings } from "./pair-findings.js";
import type { RuleOptions } from "./rule.js";
import { titleSchoolFindings } from "./title-school.js";
import { isOfYoungTeachers } from "./young-teacher.js";

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Checks a recognised workbook (design §7): findings sheet by sheet, parallel to its sheets, in the order of rows. */
export function checkWorkbook(
  workbook: RegisterWorkbook,
  grids: readonly Grid[],
  options: RuleOptions,
): SheetFindings[] {
  return workbook.sheets.map((sheet, index) => {
    const grid = grids[index];
    const findings = grid && sheet.kind === "register" ? checkSheet(sheet, grid, options) : [];
    return { sheet: sheet.name, findings };
  });
}

function checkSheet(sheet: RegisterSheet, grid: Grid, options: RuleOptions): Finding[] {
  const asChecked = checkedPairOf(sheet);
  const judge = personJudge();
  const verdicts = judgePairs(sheet.pairs, (pair) => judge(asChecked(pair)), sheetOptions(sheet, options));
  const ofRows: Finding[] = [];
  sheet.pairs.forEach((pair, index) => {
    for (const finding of pairFindings(sheet, pair, verdicts[index] ?? [])) ofRows.push(finding);
  });
  return [
    ...titleSchoolFindings(sheet, grid, options),
    ...columnFindings(sheet, asChecked, options),
    ...withoutRepeats(ofRows),
    ...contactFindings(sheet, grid).map(({ finding }) => finding),
  ];
}

/** A sheet's pairs as the rules see them. */
export function checkedPairOf({ tables }: RegisterSheet): (pair: RegisterPair) => CheckedPair {
  const columns = tables.map(fieldsOfTable);
  const young = tables.map(isOfYoungTeachers);
  return ({ row, fields, schoolYear, table }) => ({
    row,
    fields,
    schoolYear,
    columns: columns[table],
    ofYoungTeachers: young[table],
  });
}

/** The rules of the year hold for the sheet's own year, where nobody names another. */
export function sheetOptions({ schoolYear }: RegisterSheet, options: RuleOptions): RuleOptions {
  return { ...options, schoolYear: options.schoolYear ?? schoolYear };
}

/** Findings of one place are compared one by one: a place has a few of them at most, and a sheet thousands of places. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const firstAt = new Map<string | number | null, Finding>();
  const moreAt = new Map<string | number | null, Finding[]>();
  return findings.filter((finding) => {
    const place = finding.cell ?? finding.row;
    const first = firstAt.get(place);
    if (!first) {
      firstAt.set(place, finding);
      return true;
    }
    const more = moreAt.get(place) ?? [];
    if (isRepeat(finding, first) || more.some((other) => isRepeat(finding, other))) return false;
    moreAt.set(place, [...more, finding]);
    return true;
  });
}

/** `column.missing`, table by table. */
function columnFindings(
  sheet: RegisterSheet,
  asChecked: (pair: RegisterPair) => CheckedPair,
  options: RuleOptions,
): Finding[] {
  return sheet.tables.flatMap((_, table) => {
    const own = pairsOfTable(sheet, table, asChecked);
    return missingColumns(own, options).map(columnFinding);
  });
}

function* pairsOfTable(
  { pairs }: RegisterSheet,
  table: number,
  asChecked: (pair: RegisterPair) => CheckedPair,
): Iterable<CheckedPair> {
  for (const pair of pairs) if (pair.table === table) yield asChecked(pair);
}

/** What is said once of a table that has no column for a field. */
export function columnFinding(field: FieldName): Finding {
  return findingOf({ code: "column.missing", field }, { row: null, cell: null });
}
