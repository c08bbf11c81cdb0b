import type { OpenConflict } from "../../shared/api/pull.js";
import type { FieldName, FieldValue, PairFields } from "../../shared/register/fields.js";
import type { RegisterPair, RegisterSheet } from "../../shared/register/register.js";
import { isChangedInDistrict } from "../../shared/sync/district-change.js";
import type { KeptPair, OutgoingPair } from "../../shared/sync/types.js";
import type { CellEdit } from "../../shared/workbook/cell-edit.js";
import type { Book, Session } from "./pane-state.js";
import { valueEdit } from "./value-edit.js";

type SignedIn = Extract<Session, { kind: "in" }>;

/** A pair of the sheet beside the same pair in the district. */
interface Beside {
  readonly kept: KeptPair;
  /** As it would be sent: comparable with the district's. */
  readonly outgoing: OutgoingPair;
  readonly sheet: RegisterSheet;
  readonly pair: RegisterPair;
}

/** A field that the district has changed since the sheet last agreed with it, and that the sheet has not. */
export interface DistrictChange {
  readonly outgoing: OutgoingPair;
  readonly field: FieldName;
  readonly mine: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
  /** None where the sheet has no cell to show it in (sync rule 13). */
  readonly edits: readonly CellEdit[];
}

/** A conflict with the pair that it is about, as the sheet or the district names it. */
export interface Contested {
  readonly conflict: OpenConflict;
  readonly fields: PairFields;
  /** Where the pair stands; `null` when no row of the workbook is that pair. */
  readonly where: OutgoingPair["where"] | null;
}

/** What the district has changed meanwhile, in the order of the rows (sync rules 4 and 10). */
export function districtChanges(book: Book, session: SignedIn): DistrictChange[] {
  const contested = new Set(session.conflicts.map(({ pairId, field }) => `${pairId} ${field}`));
  return pairsBeside(book, session).flatMap((beside) => {
    const { kept, outgoing } = beside;
    return outgoing.carried
      .filter((field) => !contested.has(`${kept.id} ${field}`) && isChangedThere(book, beside, field))
      .map((field) => ({
        outgoing,
        field,
        mine: outgoing.fields[field],
        theirs: kept.fields[field],
        edits: editsOf(book, session, beside, field, kept.fields[field]),
      }));
  });
}

/** The school's open conflicts, those of the workbook's rows first and in their order. */
export function contestedFields(book: Book, session: SignedIn): Contested[] {
  const leaving = new Map((book.analysis.prepared?.leaving ?? []).map((pair) => [pair.id, pair]));
  const kept = new Map(session.kept.map((pair) => [pair.id, pair]));
  const all = session.conflicts.map((conflict): Contested => {
    const { fields = kept.get(conflict.pairId)?.fields ?? {}, where = null } = leaving.get(conflict.pairId) ?? {};
    return { conflict, fields, where };
  });
  return all.sort((one, other) => (one.where?.row ?? Infinity) - (other.where?.row ?? Infinity));
}

/** The edits that make the sheet show what the district has, where the district's value of a conflict was chosen. */
export function editsOfChosen(book: Book, session: SignedIn, chosen: readonly OpenConflict[]): CellEdit[] {
  const beside = new Map(pairsBeside(book, session).map((one) => [one.kept.id, one]));
  return chosen.flatMap(({ pairId, field, current }) => {
    const pair = beside.get(pairId);
    // «Withdrawn» is said of the pair, and no cell says it.
    if (!pair || pair.kept.state === "withdrawn") return [];
    return editsOf(book, session, pair, field, current ?? undefined);
  });
}

function isChangedThere({ memory }: Book, { kept, outgoing }: Beside, field: FieldName): boolean {
  const agreed = memory.base[kept.id]?.fields[field];
  return isChangedInDistrict({ mine: outgoing.fields[field], theirs: kept.fields[field], agreed });
}

function editsOf(
  book: Book,
  { dictionary }: SignedIn,
  { sheet, pair }: Beside,
  field: FieldName,
  value: FieldValue | undefined,
): CellEdit[] {
  const grid = book.grids.find(({ name }) => name === sheet.name);
  return grid ? valueEdit({ sheet, grid, pair, field, value, dictionary }) : [];
}

function pairsBeside(book: Book, session: SignedIn): Beside[] {
  const kept = new Map(session.kept.filter(({ state }) => state === "active").map((pair) => [pair.id, pair]));
  const { prepared, workbook } = book.analysis;
  const places = new Map((prepared?.keys ?? []).map((key) => [key.id, key]));
  const rows = new Map(workbook.sheets.map((sheet) => [sheet.name, { sheet, pairs: pairsByRow(sheet) }]));
  return (prepared?.leaving ?? []).flatMap((outgoing) => {
    const theirs = kept.get(outgoing.id);
    const place = places.get(outgoing.id);
    const found = place && rows.get(place.sheet);
    if (!theirs || !found) return [];
    const inRow = found.pairs.get(place.row) ?? [];
    // Of several mentees in one row the key tells which.
    const pair = inRow.length === 1 ? inRow[0] : inRow.find(({ key }) => key === outgoing.id);
    return pair ? [{ kept: theirs, outgoing, sheet: found.sheet, pair }] : [];
  });
}

function pairsByRow({ pairs }: RegisterSheet): Map<number, RegisterPair[]> {
  const rows = new Map<number, RegisterPair[]>();
  for (const pair of pairs) {
    const inRow = rows.get(pair.row);
    if (inRow) inRow.push(pair);
    else rows.set(pair.row, [pair]);
  }
  return rows;
}
