import type { WORKBOOK_MESSAGES } from "../messages/workbook.js";
import { decodeText } from "./package/decode-text.js";
import { WorkbookRefusal } from "./problem.js";

type Reason = keyof typeof WORKBOOK_MESSAGES;

const BYTES_LOOKED_AT = 4096;

/** By what they begin with; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, Reason])[] = [
  [/^%PDF-/, "workbook.isDocument"],
  [/^\{\\rtf/, "workbook.isDocument"],
  [
    /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<!doctype html|<html|^\s*<(head|body|table|meta|div)\b/i,
    "workbook.isWebPage",
  ],
  [/urn:schemas-microsoft-com:office:spreadsheet|progid=["']Excel\.Sheet/, "workbook.isXmlTable"],
  [/^MIME-Version:/i, "workbook.isWebPage"],
];

/**
 * Why bytes that are neither a zip archive nor a compound file are no workbook, said as what they are: programs and
 * sites give web pages, XML tables and comma-separated text names that end in .xls, and Excel opens them.
 */
export function otherFile(bytes: Uint8Array): WorkbookRefusal {
  const start = bytes.subarray(0, BYTES_LOOKED_AT);
  const text = decodeText(start);
  const reason = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  if (reason !== undefined) return new WorkbookRefusal("not-a-workbook", reason);
  return new WorkbookRefusal("not-a-workbook", isPlainText(start) ? "workbook.isText" : "workbook.notAWorkbook");
}

/** Text of any code page has line ends and tabs below the space, and no other control characters. */
function isPlainText(bytes: Uint8Array): boolean {
  const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
  return bytes.length >= 16 && /[,;\t]/.test(String.fromCharCode(...bytes)) && !bytes.some(isControl);
}
