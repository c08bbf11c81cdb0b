import type { Dictionary } from "../dictionary/schema.js";
import { type CellValue, isCellError } from "../grid/grid.js";
import { textOf } from "../grid/text.js";
import type { FieldName } from "../register/fields.js";
import { type CellReading, NO_REMARKS } from "./cells/cell-reading.js";
import { readBirth, readDate } from "./cells/read-date.js";
import { findKind, readRoleModelCell } from "./cells/read-form.js";
import { readPeriod } from "./cells/read-period.js";
import { readGrade, readMark, readStatus, readText, readYears, saysEnded } from "./cells/read-plain.js";
import { type PairDraft, putField, putNote, putRead, putRemarks } from "./pair-draft.js";
import { type RowCell, sourceOf } from "./row-cells.js";
import type { PlainField } from "./row-plan.js";
import type { SheetCells } from "./sheet-cells.js";

/** Reads a cell into a field of any type but names and forms, which need the row. */
export function readField(
  draft: PairDraft,
  { field, type }: PlainField,
  cell: RowCell,
  { grid: { date1904 } }: SheetCells,
  dictionary: Dictionary,
): void {
  const { value, format } = cell;
  if (isCellError(value)) return putRead(draft, field, UNREAD, cell);
  switch (type) {
    case "date":
      return putDate(draft, field, cell, date1904);
    case "birth":
      return putRead(draft, field, readBirth(value, format, date1904), cell);
    case "years":
      return putRead(draft, field, readYears(value), cell);
    case "grade":
      return putRead(draft, field, readGrade(value, format, date1904), cell);
    case "mark":
      return putMark(draft, field, cell, date1904);
    case "roleModel":
      return putRoleModel(draft, cell, dictionary);
    case "status":
      return putRead(draft, field, readStatus(value), cell);
    default:
      return putRead(draft, field, field === "kind" ? readKind(value, dictionary) : readText(value), cell);
  }
}

const UNREAD: CellReading<never> = { remarks: [{ code: "cell.error" }] };

function putDate(draft: PairDraft, field: FieldName, cell: RowCell, date1904: boolean): void {
  const value = withoutEnded(cell.value);
  const read = readDate(value, cell.format, field === "endDate" ? "end" : "start", date1904);
  if (value === cell.value) return putRead(draft, field, read, cell);
  // A date put in place of «прекращено 01.02.2023» would take the word away.
  const source = sourceOf(draft.sources, cell, false);
  putField(draft, field, read.value, source);
  putRemarks(draft, field, read.remarks, source);
}

function putMark(draft: PairDraft, field: FieldName, cell: RowCell, date1904: boolean): void {
  const mark = readMark(cell.value, cell.format, date1904);
  putRead(draft, field, mark, cell);
  if (mark.date && field === "consentMentee")
    putField(draft, "consentDate", mark.date, sourceOf(draft.sources, cell, false));
}

function putRoleModel(draft: PairDraft, cell: RowCell, dictionary: Dictionary): void {
  const read = readRoleModelCell(textOf(cell.value), dictionary);
  if (read) putRead(draft, "roleModel", read, cell);
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
