import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isCellError } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { FieldName, FieldValue } from "../register/fields.js";
import { type CellReading, NO_REMARKS } from "./cells/cell-reading.js";
import { readBirth, readDate } from "./cells/read-date.js";
import { findKind, readRoleModelCell } from "./cells/read-form.js";
import { readPeriod } from "./cells/read-period.js";
import {
  type MarkReading,
  readGrade,
  readMark,
  readStatus,
  readText,
  readYears,
  saysEnded,
} from "./cells/read-plain.js";
import { endsPair } from "./ended-pairs.js";
import { type PairDraft, putField, putNote, putOwn, putRead, putRemarks } from "./pair-draft.js";
import { type RowCell, type RowCells, sourceOf } from "./row-cells.js";
import type { PlainField } from "./row-plan.js";
import type { SheetCells } from "./sheet-cells.js";

/** Reads a cell into a field of any type but names and forms, which need the row. */
export function readField(
  draft: PairDraft,
  plain: PlainField,
  cell: RowCell,
  { grid: { date1904 } }: SheetCells,
  dictionary: Dictionary,
): void {
  const { field } = plain;
  const read = readCell(plain, cell.value, cell.format, { date1904, dictionary });
  if (read === null) return;
  if (plain.type === "date" && withoutEnded(cell.value) !== cell.value) return putEndedDate(draft, field, read, cell);
  putRead(draft, field, read, cell);
  if (isDatedMark(read) && field === "consentMentee")
    putField(draft, "consentDate", read.date, sourceOf(draft.sources, cell, false));
}

/**
 * The same of a cell of the row itself. Most hold what others above them hold, and nothing is to be said of it: whether
 * that is so of this one.
 */
export function readOwnField(draft: PairDraft, plain: PlainField, own: RowCells, dictionary: Dictionary): boolean {
  const value = own.valueAt(plain.slot);
  if (value === null) return true;
  const format = own.formatAt(plain.slot);
  let known = plain.seen.of(value, format);
  if (known === undefined) {
    known = quietValue(plain, value, format, { date1904: own.sheet.grid.date1904, dictionary });
    plain.seen.keep(value, format, known);
  }
  const cell = known === null ? own.at(plain.slot) : null;
  if (known !== null) putOwn(draft, plain.field, known);
  else if (cell) readField(draft, plain, cell, own.sheet, dictionary);
  return known !== null;
}

/** What a cell gives when nothing is to be said of it, of the pair neither. */
function quietValue(plain: PlainField, value: CellValue, format: string, reading: Reading): FieldValue | null {
  if (typeof value === "string" && endsPair(value)) return null;
  const read = readCell(plain, value, format, reading);
  return read === null || read.remarks.length > 0 || isDatedMark(read) ? null : (read.value ?? null);
}

/** How the cells of a sheet are read. */
interface Reading {
  readonly date1904: boolean;
  readonly dictionary: Dictionary;
}

/** What a cell gives by itself; `null` when it leaves the field to others. */
function readCell(
  { field, type }: PlainField,
  value: CellValue,
  format: string,
  { date1904, dictionary }: Reading,
): CellReading<FieldValue> | null {
  if (isCellError(value)) return UNREAD;
  switch (type) {
    case "date":
      return readDate(withoutEnded(value), format, field === "endDate" ? "end" : "start", date1904);
    case "birth":
      return readBirth(value, format, date1904);
    case "years":
      return readYears(value);
    case "grade":
      return readGrade(value, format, date1904);
    case "mark":
      return readMark(value, format, date1904);
    case "roleModel":
      return readRoleModelCell(textOf(value), dictionary);
    case "status":
      return readStatus(value);
    default:
      return field === "kind" ? readKind(value, dictionary) : readText(value);
  }
}

const UNREAD: CellReading<never> = { remarks: [{ code: "cell.error" }] };

/** A mark that is a date: «01.09.2022» under «Согласие». */
function isDatedMark(read: CellReading<FieldValue>): read is MarkReading & { readonly date: string } {
  return "date" in read;
}

/** A date put in place of «прекращено 01.02.2023» would take the word away. */
function putEndedDate(
  draft: PairDraft,
  field: FieldName,
  { value, remarks }: CellReading<FieldValue>,
  cell: RowCell,
): void {
  const source = sourceOf(draft.sources, cell, false);
  putField(draft, field, value, source);
  putRemarks(draft, field, remarks, source);
}

function readKind(value: CellValue, dictionary: Dictionary): CellReading<string> {
  const read = readText(value);
  const kind = read.value === undefined ? null : findKind(read.value, dictionary);
  return kind === null ? read : { value: kind, remarks: NO_REMARKS };
}

/** Reads a period's cell into both dates. */
export function readPeriodCell(draft: PairDraft, cell: RowCell, cells: SheetCells): void {
  const source = sourceOf(cells.grid, cell, false, "composite");
  const put = (field: "startDate" | "endDate", value: CellValue): void => {
    const end = field === "startDate" ? "start" : "end";
    const read = readDate(value, cell.format, end, cells.grid.date1904);
    putField(draft, field, read.value, source);
    putRemarks(draft, field, read.remarks, source);
  };
  if (typeof cell.value !== "string") return put("startDate", cell.value);
  const text = textOf(cell.value);
  if (saysEnded(text)) return put("endDate", withoutEnded(text));
  const period = readPeriod(text);
  putField(draft, "startDate", period.start, source);
  putField(draft, "endDate", period.end, source);
  if (period.unreadable)
    putNote(draft, { code: "date.unreadable", field: "startDate", cell: source.cell, raw: source.raw });
}

/** «Прекращено 01.02.2023» is a date as well; the word alone is none. */
function withoutEnded(value: CellValue): CellValue {
  if (typeof value !== "string" || !saysEnded(value)) return value;
  return value.replace(/\p{L}{4,}(?:\s+досрочно)?[\s:,]*/giu, "").trim() || null;
}
