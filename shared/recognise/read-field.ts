import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isCellError } from "../grid/grid.js";
import { cleanText, textOf } from "../grid/text.js";
import { type FieldName, fieldType } from "../register/fields.js";
import type { FieldSource } from "../register/register.js";
import { saysNothing } from "./cells/cell-reading.js";
import { readBirth, readDate } from "./cells/read-date.js";
import { findKind, readRoleModelCell } from "./cells/read-form.js";
import { readPeriod } from "./cells/read-period.js";
import { readGrade, readMark, readStatus, readText, readYears, saysEnded } from "./cells/read-plain.js";
import { type PairDraft, putField, putRemarks } from "./pair-draft.js";
import { type RowCell, sourceOf } from "./row-cells.js";
import type { SheetCells } from "./sheet-cells.js";

/** Reads a cell into a field of any type but names and forms, which need the row. */
export function readField(
  draft: PairDraft,
  field: FieldName,
  cell: RowCell,
  cells: SheetCells,
  dictionary: Dictionary,
): void {
  const source = sourceOf(cells, cell, true);
  if (isCellError(cell.value)) {
    draft.notes.push({ code: "cell.error", field, cell: source.cell, raw: source.raw });
    putField(draft, field, undefined, source);
    return;
  }
  const { date1904 } = cells.grid;
  switch (fieldType(field)) {
    case "date":
      return putDate(draft, field, cell, source, date1904);
    case "birth":
      return put(draft, field, readBirth(cell.value, cell.format, date1904), source);
    case "years":
      return put(draft, field, readYears(cell.value), source);
    case "grade":
      return put(draft, field, readGrade(cell.value, cell.format, date1904), source);
    case "mark":
      return putMark(draft, field, cell, source, date1904);
    case "roleModel":
      return putRoleModel(draft, source, dictionary);
    case "status":
      return put(draft, field, readStatus(cell.value), source);
    default:
      return putText(draft, field, cell, source, dictionary);
  }
}

function put(
  draft: PairDraft,
  field: FieldName,
  read: { value?: string | number | boolean; remarks: Parameters<typeof putRemarks>[2] },
  source: FieldSource,
): void {
  putField(draft, field, read.value, source);
  if (read.remarks.length > 0) putRemarks(draft, field, read.remarks, source);
}

function putDate(draft: PairDraft, field: FieldName, cell: RowCell, source: FieldSource, date1904: boolean): void {
  const value = withoutEnded(cell.value);
  // A date put in place of «прекращено 01.02.2023» would take the word away.
  const from = value === cell.value ? source : { ...source, writable: false };
  put(draft, field, readDate(value, cell.format, field === "endDate" ? "end" : "start", date1904), from);
}

function putMark(draft: PairDraft, field: FieldName, cell: RowCell, source: FieldSource, date1904: boolean): void {
  const mark = readMark(cell.value, cell.format, date1904);
  putField(draft, field, mark.value, source);
  if (mark.date && field === "consentMentee") putField(draft, "consentDate", mark.date, { ...source, writable: false });
}

function putRoleModel(draft: PairDraft, source: FieldSource, dictionary: Dictionary): void {
  if (!saysNothing(cleanText(source.raw))) put(draft, "roleModel", readRoleModelCell(source.raw, dictionary), source);
}

function putText(draft: PairDraft, field: FieldName, cell: RowCell, source: FieldSource, dictionary: Dictionary): void {
  const read = readText(cell.value);
  const kind = field === "kind" && read.value !== undefined ? findKind(read.value, dictionary) : null;
  putField(draft, field, kind ?? read.value, source);
}

/** Reads a period's cell into both dates. */
export function readPeriodCell(draft: PairDraft, cell: RowCell, cells: SheetCells): void {
  const source = sourceOf(cells, cell, false, "composite");
  if (typeof cell.value !== "string") {
    return put(draft, "startDate", readDate(cell.value, cell.format, "start", cells.grid.date1904), source);
  }
  const text = textOf(cell.value);
  if (saysEnded(text))
    return put(draft, "endDate", readDate(withoutEnded(text), cell.format, "end", cells.grid.date1904), source);
  const period = readPeriod(text);
  putField(draft, "startDate", period.start, source);
  putField(draft, "endDate", period.end, source);
  if (period.unreadable)
    draft.notes.push({ code: "date.unreadable", field: "startDate", cell: source.cell, raw: source.raw });
}

/** «Прекращено 01.02.2023» is a date as well; the word alone is none. */
function withoutEnded(value: CellValue): CellValue {
  if (typeof value !== "string" || !saysEnded(value)) return value;
  return value.replace(/\p{L}{4,}(?:\s+досрочно)?[\s:,]*/giu, "").trim() || null;
}
