import { DoorProblem, type DoorReason } from "../workbook-port.js";
import { SheetTooLarge } from "./sheet-read.js";

/** Office's error codes (learn.microsoft.com, application-specific-api-error-handling) and what they mean to a person. */
const REASONS: Readonly<Record<string, DoorReason>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  UnsupportedOperationInReadOnlyMode: "read-only",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "behind",
  InvalidOrTimedOutSession: "closed",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  // Excel has no selection to give while another workbook is in front (office-js 6365).
  InvalidSelection: "behind",
  UnsupportedSheet: "gone",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
};

/** Whatever Office.js has thrown, as a sentence of ours; other errors (defects of our own) pass through unchanged. */
export function excelProblem(error: unknown): Error {
  if (error instanceof SheetTooLarge) return new DoorProblem("too-large", { cause: error });
  if (error instanceof Error && error.name === "AbortError") return new DoorProblem("stopped", { cause: error });
  const code = officeCode(error);
  if (code === null) return error instanceof Error ? error : new Error(String(error));
  return new DoorProblem(REASONS[code] ?? "unknown", { cause: error });
}

/** Office's errors are told by their shape: the class itself exists only once Office.js is there. */
function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : "unknown";
}

/** Runs a batch in Excel and turns its errors into `DoorProblem`. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw excelProblem(error);
  }
}
