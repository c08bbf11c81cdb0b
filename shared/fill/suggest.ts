import { formName } from "../dictionary/forms.js";
import type { Dictionary } from "../dictionary/schema.js";
import { cellAddress } from "../grid/address.js";
import { cellKey, type Grid, isBlank, valueAt } from "../grid/grid.js";
import type { FILL_MESSAGES } from "../messages/fill.js";
import { message } from "../messages/message.js";
import type { FieldName } from "../register/fields.js";
import type { RegisterPair, RegisterSheet, RegisterWorkbook, SourceKind } from "../register/register.js";
import type { CellEdit } from "../workbook/cell-edit.js";
import { deducedForm } from "../recognise/party-kinds.js";

/** Something that can be known and is not written: shown before it is written, undoable after (design §8). */
export interface Suggestion {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cell: string;
  readonly field: FieldName;
  readonly before: string;
  readonly after: string;
  readonly edit: CellEdit;
  /** In Russian: where it is known from. */
  readonly source: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Fields of a mentor that do not change from row to row of one register. */
const MENTOR_FIELDS = ["mentorPosition", "mentorOrganisation", "mentorCategory", "mentorSubject"] as const;

/**
 * What can be filled in from what the workbook already says (design §8): the form from the section, the sheet or the
 * role model; a mentor's post, organisation and category from that mentor's other rows. Only blank cells, never a
 * name, a date, a class, an order or a consent.
 */
export function suggestFills(
  workbook: RegisterWorkbook,
  grids: readonly Grid[],
  options: { dictionary: Dictionary },
): Suggestion[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    return grid ? [...formSuggestions(sheet, grid, options.dictionary), ...mentorSuggestions(sheet, grid)] : [];
  });
}

const KNOWN_FROM = {
  section: "fill.fromSection",
  sheet: "fill.fromSheet",
  title: "fill.fromTitle",
  header: "fill.fromHeader",
  continued: "fill.fromAbove",
} as const satisfies Partial<Record<SourceKind, keyof typeof FILL_MESSAGES>>;

function knownFrom(kind: SourceKind | undefined): keyof typeof FILL_MESSAGES | null {
  return kind !== undefined && kind in KNOWN_FROM ? KNOWN_FROM[kind as keyof typeof KNOWN_FROM] : null;
}

function formSuggestions(sheet: RegisterSheet, grid: Grid, dictionary: Dictionary): Suggestion[] {
  return firstOfRows(sheet).flatMap((pair) => {
    const cell = blankCell(sheet, grid, pair, "form");
    if (!cell) return [];
    const code = pair.fields.form ?? deducedForm(pair.fields, dictionary);
    const from = pair.fields.form === undefined ? "fill.fromRoleModel" : knownFrom(pair.sources.form?.kind);
    if (!code || !from) return [];
    const after = formName(dictionary, code);
    return [suggestion(sheet, pair, cell, "form", after, message(from), pair.fields.form ? 1 : 0.8)];
  });
}

function mentorSuggestions(sheet: RegisterSheet, grid: Grid): Suggestion[] {
  const told = new Map<string, { value: string; row: number } | null>();
  for (const pair of sheet.pairs) {
    for (const field of MENTOR_FIELDS) {
      const value = pair.fields[field];
      if (value === undefined || !pair.fields.mentorName) continue;
      const key = `${field}|${pair.fields.mentorName}`;
      const before = told.get(key);
      if (before === undefined) told.set(key, { value, row: pair.row });
      else if (before && before.value !== value) told.set(key, null);
    }
  }
  return firstOfRows(sheet).flatMap((pair) =>
    MENTOR_FIELDS.flatMap((field) => {
      const known = told.get(`${field}|${pair.fields.mentorName ?? ""}`);
      const cell = known && pair.fields[field] === undefined ? blankCell(sheet, grid, pair, field) : null;
      return known && cell
        ? [suggestion(sheet, pair, cell, field, known.value, message("fill.fromRow", { row: known.row }), 0.9)]
        : [];
    }),
  );
}

/** A row of several mentees is one row of cells. */
function firstOfRows(sheet: RegisterSheet): RegisterPair[] {
  return sheet.pairs.filter(
    (pair, index) => sheet.pairs[index - 1]?.row !== pair.row || sheet.pairs[index - 1]?.table !== pair.table,
  );
}

/** The pair's own cell for a field, when it is blank, no formula, and not covered by a merged area above it. */
function blankCell(
  sheet: RegisterSheet,
  grid: Grid,
  pair: RegisterPair,
  field: FieldName,
): { row: number; column: number } | null {
  const column = sheet.tables[pair.table]?.columns.find((candidate) => candidate.field === field)?.index;
  if (column === undefined) return null;
  const row = pair.row - 1;
  const isCovered = grid.merges.some(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (isCovered || !isBlank(valueAt(grid, row, column)) || grid.formulas.has(cellKey(row, column))) return null;
  return { row, column };
}

function suggestion(
  sheet: RegisterSheet,
  pair: RegisterPair,
  cell: { row: number; column: number },
  field: FieldName,
  after: string,
  source: string,
  confidence: number,
): Suggestion {
  return {
    sheet: sheet.name,
    row: pair.row,
    cell: cellAddress(cell.row, cell.column),
    field,
    before: "",
    after,
    edit: { sheet: sheet.name, ...cell, value: after },
    source,
    confidence,
  };
}
