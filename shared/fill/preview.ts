import { checkWorkbook, type SheetFindings } from "../check/check-workbook.js";
import type { Finding } from "../check/finding.js";
import type { RuleOptions } from "../check/rule.js";
import { cellAddress } from "../grid/address.js";
import { type CellValue, type Grid, valueAt } from "../grid/grid.js";
import { recogniseWorkbook } from "../recognise/recognise-workbook.js";
import type { RecogniseOptions } from "../recognise/recognise-options.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import { applyEdits } from "../workbook/apply-edits.js";
import type { PlacedFinding } from "./fix-edits.js";

/** One cell before and after. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellEdit["value"];
  readonly format?: string;
}

/** What writing some cells would do, told before anything is written (design §8: always shown). */
export interface EditPreview {
  readonly changes: readonly CellChange[];
  /** Findings that will be there and are not now: they were hidden behind a value that was missing. */
  readonly appearing: readonly PlacedFinding[];
  /** Findings that will be gone. */
  readonly vanishing: readonly PlacedFinding[];
}

/**
 * What these edits would change: the cells, and the findings that come and go. It recognises and checks the workbook as
 * it would be, and as it is where `known` does not tell what a check has already found.
 */
export function previewEdits(
  edits: readonly CellEdit[],
  grids: readonly Grid[],
  options: RuleOptions & RecogniseOptions,
  known?: readonly SheetFindings[],
): EditPreview {
  const before = known ? placed(known) : findingsIn(grids, options);
  const after = edits.length === 0 ? before : findingsIn(applyEdits(grids, edits), options);
  return {
    changes: edits.map((edit) => changeOf(edit, grids)),
    appearing: without(after, before),
    vanishing: without(before, after),
  };
}

function findingsIn(grids: readonly Grid[], options: RuleOptions & RecogniseOptions): PlacedFinding[] {
  const workbook = recogniseWorkbook(grids, options);
  return placed(checkWorkbook(workbook, grids, options));
}

function placed(findings: readonly SheetFindings[]): PlacedFinding[] {
  return findings.flatMap(({ sheet, findings: ofSheet }) => ofSheet.map((finding) => ({ sheet, finding })));
}

function without(findings: readonly PlacedFinding[], others: readonly PlacedFinding[]): PlacedFinding[] {
  const known = new Set(others.map(findingKey));
  return findings.filter((finding) => !known.has(findingKey(finding)));
}

/** Two findings are one when they say the same thing of the same place; the words may change with the value. */
export function findingKey({ sheet, finding }: PlacedFinding): string {
  const { row, cell, field, code }: Finding = finding;
  return [sheet, row, cell, field, code].map(String).join("\n");
}

function changeOf({ sheet, row, column, value, format }: CellEdit, grids: readonly Grid[]): CellChange {
  const grid = grids.find(({ name }) => name === sheet);
  return {
    sheet,
    cell: cellAddress(row, column),
    before: grid ? valueAt(grid, row, column) : null,
    after: value,
    ...(format === undefined ? {} : { format }),
  };
}
