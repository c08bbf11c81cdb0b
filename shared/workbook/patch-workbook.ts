import { cellAddress } from "../grid/address.js";
import type { CellEdit } from "./cell-edit.js";
import type { DropDownPatch } from "./drop-down.js";
import type { WorkbookMemory } from "./memory.js";
import { writeMemory } from "./memory-part.js";
import type { Package } from "./package/open-package.js";
import { addDropDowns } from "./patch/data-validations.js";
import { hideColumns } from "./patch/hide-columns.js";
import { putListSheet } from "./patch/list-sheet-part.js";
import { PackageEdit } from "./patch/package-edit.js";
import { recalculateOnLoad } from "./patch/recalculate.js";
import { SheetPatch } from "./patch/sheet-patch.js";
import { dropSignatures, isSigned } from "./patch/signatures.js";
import { StylePatch } from "./patch/style-patch.js";
import { tableHeadings } from "./patch/table-headings.js";
import { WorkbookRefusal, type WorkbookProblem } from "./problem.js";
import { identifyWorkbook } from "./read-workbook.js";
import { readRelationships } from "./xlsx/relationships.js";
import { readWorkbookPart, type SheetEntry, type WorkbookPart, workbookPartName } from "./xlsx/workbook-part.js";

/** What a corrected copy has that the workbook has not. */
export interface WorkbookPatch {
  readonly edits: readonly CellEdit[];
  readonly memory?: WorkbookMemory;
  /** 0-based columns: where the pairs' keys stand (RULES.md, rule 1). */
  readonly hideColumns?: readonly { readonly sheet: string; readonly column: number }[];
  /** Lists to choose from, on cells that have no validation yet. */
  readonly lists?: DropDownPatch;
}

/**
 * A corrected copy of an .xlsx or .xlsm: these cells, lists, the memory and the hidden columns; everything else (charts,
 * pictures, pivots, comments, validations, macros) is the same to the byte, save a digital signature, which no changed
 * document can keep. The bytes given are not changed. Throws a `WorkbookRefusal` with its Russian sentence for a file of
 * another kind, an unknown sheet, or a cell with a formula.
 */
export async function patchWorkbook(bytes: Uint8Array, patch: WorkbookPatch): Promise<Uint8Array> {
  const { workbook, main } = openPatchable(bytes);
  const edit = new PackageEdit(workbook);
  patchSheets(workbook, main, edit, patch);
  if (patch.lists) putLists(workbook, main, edit, patch.lists);
  if (patch.memory) writeMemory(workbook, edit, patch.memory);
  if (edit.isChanged) dropSignatures(workbook, edit);
  return edit.write();
}

/** Why a file cannot be patched, asked before anything is done; `null` when it can. */
export function patchProblem(bytes: Uint8Array): WorkbookProblem | null {
  try {
    openPatchable(bytes);
    return null;
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.problem;
    throw error;
  }
}

/** What a person is told of a corrected copy before it is made. */
export type CopyNote = "signed" | "macros";

/** A digital signature is not in the copy; macros are, and nothing here runs them. For a file that can be patched. */
export function copyNotes(bytes: Uint8Array): readonly CopyNote[] {
  const { workbook } = openPatchable(bytes);
  const links = readRelationships(workbook, workbookPartName(workbook));
  const hasMacros = links.some(({ kind }) => kind === "vbaProject");
  return [...(isSigned(workbook) ? (["signed"] as const) : []), ...(hasMacros ? (["macros"] as const) : [])];
}

function openPatchable(bytes: Uint8Array): { workbook: Package; main: WorkbookPart } {
  const file = identifyWorkbook(bytes);
  if (file.kind !== "xlsx") throw new WorkbookRefusal("unsupported", "workbook.unsupported.patch");
  return { workbook: file.workbook, main: readWorkbookPart(file.workbook) };
}

function patchSheets(workbook: Package, main: WorkbookPart, edit: PackageEdit, patch: WorkbookPatch): void {
  const hidden = patch.hideColumns ?? [];
  const named = new Set([...patch.edits, ...hidden].map(({ sheet }) => sheet));
  const styles = new StylePatch(usableStyles(workbook, main) ?? EMPTY_STYLES);
  for (const name of named) {
    const sheet = main.sheets.find((entry) => entry.name === name);
    if (!sheet) throw new WorkbookRefusal("unsupported", "workbook.unsupported.sheet", { sheet: name });
    const edits = patch.edits.filter((cell) => cell.sheet === name);
    refuseTableHeadings(workbook, sheet, edits);
    const xml = new SheetPatch(workbook.text(sheet.part), edits, (base, format) =>
      styles.withFormat(base, format),
    ).text();
    const columns = hidden.filter((column) => column.sheet === name).map(({ column }) => column);
    edit.set(sheet.part, columns.length > 0 ? hideColumns(xml, columns) : xml);
  }
  writeStyles(main, edit, styles);
  if (patch.edits.length > 0) recalculateOnLoad(workbook, main, edit);
}

/** The drop-downs go on top of what else was changed; without one of them there is no sheet of lists either. */
function putLists(workbook: Package, main: WorkbookPart, edit: PackageEdit, { lists, dropDowns }: DropDownPatch): void {
  let isNeeded = false;
  for (const { name, part } of main.sheets) {
    const xml = edit.text(part) ?? "";
    const listed = addDropDowns(
      xml,
      dropDowns.filter(({ sheet }) => sheet === name),
    );
    isNeeded ||= listed !== xml;
    edit.set(part, listed);
  }
  if (isNeeded) putListSheet(workbook, main, edit, lists);
}

/** A table keeps its headings a second time, and Excel calls a workbook broken where the two differ. */
function refuseTableHeadings(workbook: Package, sheet: SheetEntry, edits: readonly CellEdit[]): void {
  const areas = tableHeadings(workbook, sheet.part);
  const isHeading = ({ row, column }: CellEdit): boolean =>
    areas.some((area) => row === area.top && column >= area.left && column <= area.right);
  const heading = edits.find(isHeading);
  if (!heading) return;
  const values = { sheet: sheet.name, cell: cellAddress(heading.row, heading.column) };
  throw new WorkbookRefusal("unsupported", "workbook.unsupported.tableHeading", values);
}

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** The styles that cells can name; `undefined` where minimal writers left them out, or left them empty. */
function usableStyles(workbook: Package, main: WorkbookPart): string | undefined {
  const part = main.relationships.find(({ kind }) => kind === "styles")?.part;
  const xml = part !== undefined && workbook.find(part) ? workbook.text(part) : "";
  return /<(?:[^\s:>/]+:)?cellXfs[\s>]/.test(xml) ? xml : undefined;
}

/** A workbook may do without styles; a date in it cannot. */
function writeStyles(main: WorkbookPart, edit: PackageEdit, styles: StylePatch): void {
  const text = styles.text();
  if (text === EMPTY_STYLES) return;
  const known = main.relationships.find(({ kind }) => kind === "styles")?.part;
  const part = known ?? `${main.part.slice(0, main.part.lastIndexOf("/") + 1)}styles.xml`;
  edit.set(part, text);
  edit.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  if (known === undefined) edit.relate(main.part, `${TRANSITIONAL}/relationships/styles`, "styles.xml");
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006";
