import type { Grid } from "../../grid/grid.js";
import { styledText } from "../font-runs.js";
import { GridBuilder, wholeBudget } from "../grid-builder.js";
import { WORKBOOK_LIMITS } from "../limits.js";
import type { Package } from "../package/open-package.js";
import { damaged, WorkbookRefusal } from "../problem.js";
import { readRelationships } from "../xlsx/relationships.js";
import type { StyledText } from "../xlsx/rich-text.js";
import { RecordReader } from "./record-reader.js";
import { readBinarySheet } from "./read-sheet.js";
import { readBinaryStyles, type BinaryStyles } from "./read-styles.js";

const WORKBOOK_PROPERTIES = 153;
const SHEET = 156;
const SHARED_TEXT = 19;
const VISIBILITY: readonly Grid["visibility"][] = ["visible", "hidden", "veryHidden"];

/**
 * The sheets of an .xlsb, hidden ones too, from its workbook part; gives the Grids that the .xlsx of the same content
 * gives. Chart, dialog and macro sheets are passed over. Throws a `WorkbookRefusal`.
 */
export function readXlsb(workbook: Package, part: string): Grid[] {
  const relationships = readRelationships(workbook, part);
  const partOf = (kind: string): Uint8Array | undefined => {
    const found = relationships.find((one) => one.kind === kind)?.part;
    return found !== undefined && workbook.find(found) ? workbook.bytes(found) : undefined;
  };
  const styles = readBinaryStyles(partOf("styles"));
  const strings = readStrings(partOf("sharedStrings"), styles);
  const { date1904, sheets } = readSheetList(workbook.bytes(part));
  const budget = wholeBudget();
  const cellSheets = sheets.flatMap(({ id, ...sheet }) => {
    const target = relationships.find((one) => one.id === id);
    return target?.kind === "worksheet" && workbook.find(target.part) ? [{ ...sheet, part: target.part }] : [];
  });
  return cellSheets.map(({ name, visibility, part: sheetPart }) => {
    const builder = new GridBuilder({ name, visibility, date1904 }, budget);
    readBinarySheet(new RecordReader(workbook.bytes(sheetPart)), { strings, styles }, builder);
    return builder.build();
  });
}

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

function readSheetList(bytes: Uint8Array): { date1904: boolean; sheets: ListedSheet[] } {
  const records = new RecordReader(bytes);
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  while (records.next()) {
    if (records.type === WORKBOOK_PROPERTIES) date1904 = (records.u32(0) & 1) !== 0;
    else if (records.type === SHEET) {
      const name = records.text(records.afterText(8));
      sheets.push({ id: records.text(8), name, visibility: VISIBILITY[records.u32(0)] ?? "visible" });
    }
  }
  if (sheets.length === 0) throw damaged();
  if (sheets.length > WORKBOOK_LIMITS.sheets) {
    throw new WorkbookRefusal("too-large", "workbook.tooLarge.sheets", { limit: WORKBOOK_LIMITS.sheets });
  }
  return { date1904, sheets };
}

function readStrings(bytes: Uint8Array | undefined, styles: BinaryStyles): StyledText[] {
  const strings: StyledText[] = [];
  const records = new RecordReader(bytes ?? new Uint8Array());
  while (records.next()) {
    if (records.type === SHARED_TEXT) strings.push(styledText(records.richText(0), (font) => styles.isStruck(font)));
  }
  return strings;
}
