import type { Finding, FindingCode } from "../check/finding.js";
import { type ColumnField, FIELD_NAMES, type FieldName } from "../register/fields.js";
import type { RegisterPair, RegisterSheet, RegisterWorkbook, Table } from "../register/register.js";

/** Everything that a workbook says of one pair, from whichever of its rows. */
export interface RegisterRow {
  readonly pair: RegisterPair;
  readonly schoolYear: string;
  /** Fields that the workbook shows of this pair, blank or not (rule 5). */
  readonly shown: readonly FieldName[];
  /** Where its errors stand, or else where it does. */
  readonly where: { readonly sheet: string; readonly row: number };
  /** Findings of the row at `where`, and those among them that keep it from being sent. */
  readonly findings: Finding[];
  readonly errors: Finding[];
}

/** What the checks said of a sheet. */
export interface FindingsOfSheet {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/**
 * The pairs of a workbook, each once: a pair listed on several sheets (`sameAs`) stands at its first listing and shows
 * the columns of all. A pair whose year nothing tells belongs to `openYear`.
 */
export function registerRows(
  workbook: RegisterWorkbook,
  findings: readonly FindingsOfSheet[],
  openYear: string,
): RegisterRow[] {
  const places = new Map<string, Finding[]>();
  for (const { sheet, findings: said } of findings) {
    for (const finding of said) if (finding.row !== null) pushTo(places, place(sheet, finding.row), finding);
  }
  const listings = workbook.sheets.flatMap((sheet) => sheet.pairs.map((pair) => ({ sheet, pair })));
  const first = new Set(listings.filter(({ pair }) => !pair.sameAs).map(({ pair }) => place(pair.sheet, pair.row)));
  const later = new Map<string, Listing[]>();
  const alone: Listing[] = [];
  for (const listing of listings) {
    const target = listing.pair.sameAs && place(listing.pair.sameAs.sheet, listing.pair.sameAs.row);
    if (target !== undefined && first.has(target)) pushTo(later, target, listing);
    else alone.push(listing);
  }
  return alone.map((listing) => {
    const all: [Listing, ...Listing[]] = [listing, ...(later.get(place(listing.pair.sheet, listing.pair.row)) ?? [])];
    return {
      pair: listing.pair,
      schoolYear: listing.pair.schoolYear ?? listing.sheet.schoolYear ?? openYear,
      shown: shownFields(all, places),
      ...worstPlace(all, places),
    };
  });
}

interface Listing {
  readonly sheet: RegisterSheet;
  readonly pair: RegisterPair;
}

function place(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

type Said = Pick<RegisterRow, "where" | "findings" | "errors">;

function worstPlace(listings: readonly [Listing, ...Listing[]], places: ReadonlyMap<string, Finding[]>): Said {
  const saidOf = ({ pair }: Listing): Said => {
    const findings = places.get(place(pair.sheet, pair.row)) ?? [];
    const errors = findings.filter((finding) => finding.severity === "error");
    return { where: { sheet: pair.sheet, row: pair.row }, findings, errors };
  };
  return listings.map(saidOf).find(({ errors }) => errors.length > 0) ?? saidOf(listings[0]);
}

/** Something stands in the cell, but it could not be read: that is no blank, and must not erase anything. */
const UNREAD: readonly FindingCode[] = ["cell.error", "date.unreadable"];

function shownFields(listings: readonly Listing[], places: ReadonlyMap<string, Finding[]>): FieldName[] {
  const shown = new Set<FieldName>();
  const unread = new Set<FieldName | null>();
  for (const { sheet, pair } of listings) {
    for (const field of tableFields(sheet.tables[pair.table])) shown.add(field);
    for (const field of FIELD_NAMES) if (pair.fields[field] !== undefined) shown.add(field);
    const said = places.get(place(pair.sheet, pair.row)) ?? [];
    for (const { code, field } of [...pair.notes, ...said]) if (UNREAD.includes(code)) unread.add(field);
  }
  const read = listings[0]?.pair.fields ?? {};
  return FIELD_NAMES.filter((field) => shown.has(field) && !(read[field] === undefined && unread.has(field)));
}

const known = new WeakMap<Table, readonly FieldName[]>();

/** The fields that a table's columns fill; thousands of pairs ask it of one table. */
function tableFields(table: Table | undefined): readonly FieldName[] {
  if (!table) return [];
  const fields = known.get(table) ?? table.columns.flatMap((column) => columnFields(column.field));
  known.set(table, fields);
  return fields;
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);

/** A composite fills two fields, a part of a name the name. */
function columnFields(column: ColumnField | null): readonly FieldName[] {
  if (column === null || column === "rowNo") return [];
  if (column === "pair") return ["mentorName", "menteeName"];
  if (column === "period") return ["startDate", "endDate"];
  if (isField(column)) return [column];
  return [column.startsWith("mentor") ? "mentorName" : "menteeName"];
}

function isField(column: ColumnField): column is FieldName {
  return FIELDS.has(column);
}
